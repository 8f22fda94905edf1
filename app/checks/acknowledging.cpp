#include "checks/acknowledging.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int digestSize = 16; // bytes of SHA-256: two findings of a report never share them
const QString placeSign = QStringLiteral(", ");
constexpr qsizetype longestSentence = 200; // characters either side; longer ones are compared so far
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

QString nameOf(const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&place))
        return text->section;
    return Header::name(std::get<FieldPlace>(place).field);
}

// Whether two findings of one rule may be the same one before and after: one more cell, and it is.
bool isSameArea(const QString &places, const QString &otherPlaces)
{
    const QStringList names = places.split(placeSign), others = otherPlaces.split(placeSign);
    return std::any_of(names.begin(), names.end(),
                       [&others](const QString &name) { return others.contains(name); });
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Acknowledgement)
};

} // namespace

QString placeNames(const Finding &finding)
{
    QStringList names;
    for (const Place &place : finding.places) {
        if (!names.contains(nameOf(place)))
            names += nameOf(place);
    }
    return names.join(placeSign);
}

void lookUpAcknowledgement(Finding &finding, bool firm, const Subject &subject)
{
    QStringList about{finding.about};
    for (const Place &place : finding.places)
        about += valueAt(place, subject);
    const QByteArray digest =
        QCryptographicHash::hash(about.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    finding.about = QString::fromLatin1(digest.left(digestSize).toHex());
    if (firm)
        return;
    for (const Acknowledgement &word : subject.report().acknowledgements()) {
        if (word.rule != finding.rule)
            continue;
        if (word.about == finding.about)
            finding.acknowledged = word;
        else if (isSameArea(word.place, placeNames(finding)))
            finding.acknowledgedBefore = word.reason;
    }
    if (finding.acknowledged)
        finding.acknowledgedBefore.clear();
}

Result<Change> acknowledging(const Finding &finding, const QString &reason, const QString &by,
                             const QDateTime &on)
{
    if (reason.trimmed().isEmpty())
        return Error{Words::tr("Say why this may stay as it is: whoever reviews the report reads it.")};
    return Change{{SetAcknowledged{
        {finding.rule, placeNames(finding), finding.about, reason.trimmed(), by.trimmed(), on}}}};
}

Change reopening(const Finding &finding)
{
    return {{SetAcknowledged{{finding.rule, placeNames(finding), finding.about, {}}}}};
}

} // namespace nianbao
