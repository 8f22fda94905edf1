#include "checks/acknowledging.h"

#include "checks/likeness.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

constexpr int digestSize = 16; // bytes of SHA-256: two findings of a report never share them
const QString placeSign = QStringLiteral(", ");
constexpr qsizetype longestSentence = 200; // characters either side; longer ones are compared so far
constexpr int farthest = 5;                // paragraphs that an altered sentence may have moved
constexpr double leastLikeness = 0.3;      // of the same sentence, altered
constexpr double paragraphsCost = 0.01;    // likeness that each paragraph between counts for
constexpr QStringView sentenceEnds = u"。；！？;\n";

// The sentence that the words stand in: with other figures in it, it is another statement.
QString sentenceAround(const Passage &passage, const TextPlace &place)
{
    const QString &text = passage.text;
    qsizetype from = passage.unit(place.start), to = passage.unit(place.start + place.length);
    const qsizetype first = qMax<qsizetype>(0, from - longestSentence);
    const qsizetype last = qMin(text.size(), to + longestSentence);
    while (from > first && !sentenceEnds.contains(text[from - 1]))
        --from;
    while (to < last && !sentenceEnds.contains(text[to]))
        ++to;
    return text.mid(from, to - from).simplified();
}

QString valueAt(const Place &place, const Subject &subject)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address + u'=' + subject.figures().at(cell->address).text();
    if (const auto *field = std::get_if<FieldPlace>(&place))
        return Header::name(field->field) + u'=' + subject.report().header().value(field->field);
    const auto &text = std::get<TextPlace>(place);
    if (text.length == 0)
        return text.section + u'=' + subject.textOf(text.section);
    const Passage *passage = subject.passageAt(text);
    return text.section + u'=' + text.text + u'@' + (passage ? sentenceAround(*passage, text) : QString());
}

// The words of the text that the finding is of; null where it is of cells, fields or a section as a whole.
const TextPlace *wordsOf(const Finding &finding)
{
    for (const Place &place : finding.places) {
        const auto *text = std::get_if<TextPlace>(&place);
        if (text && text->length > 0)
            return text;
    }
    return nullptr;
}

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(digestSize).toHex();
}

// Fills in what the finding is about. `met` counts the equal ones before it.
void describe(Finding &finding, const Subject &subject, QHash<QByteArray, int> &met)
{
    QStringList about{finding.about};
    for (const Place &place : std::as_const(finding.places))
        about += valueAt(place, subject);
    QByteArray digest = digestOf(about.join(u'\n'));
    if (const int before = met[finding.rule.toUtf8() + digest]++; before > 0)
        digest = digestOf(QString::fromLatin1(digest) + u'#' + QString::number(before));
    finding.about = QString::fromLatin1(digest);
    if (const TextPlace *text = wordsOf(finding)) {
        if (const Passage *passage = subject.passageAt(*text))
            finding.traits = traitsOf(sentenceAround(*passage, *text));
    }
}

// How likely the finding is what became of the one that the word was said of; 0 if it isn't.
double kinship(const Acknowledgement &word, const Finding &finding)
{
    const QStringList names = word.place.split(placeSign), others = placeNames(finding).split(placeSign);
    const auto shared = std::count_if(names.begin(), names.end(),
                                      [&others](const QString &name) { return others.contains(name); });
    const TextPlace *text = wordsOf(finding);
    if (shared == 0 || (!text && !word.traits.isEmpty()))
        return 0;
    if (!text || word.traits.isEmpty()) // one more cell, and it is the same; one of many, and it isn't
        return 2 * shared >= qMax(names.size(), others.size()) ? double(shared) : 0;
    const int distance = std::abs(text->paragraph - word.paragraph);
    const double likeness = likenessByTraits(word.traits, finding.traits);
    return distance > farthest || likeness < leastLikeness ? 0 : likeness - distance * paragraphsCost;
}

// What became of the finding that the word was said of; null if nothing did, or it can't be told.
Finding *successorOf(const Acknowledgement &word, const QList<Finding *> &ofRule)
{
    Finding *best = nullptr;
    double most = 0;
    int asLikely = 0;
    for (Finding *finding : ofRule) {
        const double likely = kinship(word, *finding);
        if (likely <= 0 || likely < most)
            continue;
        asLikely = likely > most ? 1 : asLikely + 1;
        best = likely > most ? finding : best;
        most = likely;
    }
    // An older version's word doesn't say which of a section's it was.
    const bool isOld = best && wordsOf(*best) && word.traits.isEmpty();
    return isOld && asLikely > 1 ? nullptr : best;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Acknowledgement)
};

} // namespace

QString placeName(const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&place))
        return text->section;
    return Header::name(std::get<FieldPlace>(place).field);
}

QString placeNames(const Finding &finding)
{
    QStringList names;
    for (const Place &place : finding.places) {
        if (!names.contains(placeName(place)))
            names += placeName(place);
    }
    return names.join(placeSign);
}

void lookUpAcknowledgements(QList<Finding> &findings, const RuleBook &book, const Subject &subject)
{
    QHash<QByteArray, int> met;
    for (Finding &finding : findings)
        describe(finding, subject, met);
    const QList<Acknowledgement> &words = subject.report().acknowledgements();
    QMap<QString, QList<Finding *>> byRule;
    for (const Acknowledgement &word : words)
        byRule.insert(word.rule, {});
    for (Finding &finding : findings) {
        const auto ofRule = byRule.find(finding.rule);
        if (ofRule != byRule.end() && !book.rule(finding.rule)->firm)
            *ofRule += &finding;
    }
    QList<const Acknowledgement *> left; // whose finding isn't there any more
    for (const Acknowledgement &word : words) {
        const QList<Finding *> &ofRule = byRule[word.rule];
        const auto found = std::find_if(ofRule.begin(), ofRule.end(),
                                        [&word](Finding *finding) { return finding->about == word.about; });
        if (found == ofRule.end())
            left += &word;
        else
            (*found)->acknowledged = word;
    }
    for (const Acknowledgement *word : std::as_const(left)) {
        // One that was acknowledged anew took the old word's place.
        Finding *successor = successorOf(*word, byRule[word->rule]);
        if (successor && !successor->acknowledged)
            successor->acknowledgedBefore = word->reason;
    }
}

Result<Change> acknowledging(const Finding &finding, const QString &reason, const QString &by,
                             const QDateTime &on)
{
    if (reason.trimmed().isEmpty())
        return Error{Words::tr("Say why this may stay as it is: whoever reviews the report reads it.")};
    const TextPlace *text = wordsOf(finding);
    return Change{{SetAcknowledged{{finding.rule, placeNames(finding), finding.about, reason.trimmed(),
                                    by.trimmed(), on, text ? text->paragraph : 0, finding.traits}}}};
}

Change reopening(const Finding &finding)
{
    return {{SetAcknowledged{{finding.rule, placeNames(finding), finding.about, {}}}}};
}

} // namespace nianbao
