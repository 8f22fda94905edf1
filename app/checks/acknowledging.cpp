#include "checks/acknowledging.h"

#include "model/code_points.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int digestSize = 16; // bytes of SHA-256: two findings of a report never share them
constexpr QStringView sentenceEnds = u"。；！？;\n";

// The sentence that the words stand in: with other figures in it, it is another statement.
QString sentenceAround(const QString &text, const TextPlace &place)
{
    const int start = codeUnits(text, 0, place.start);
    const int end = codeUnits(text, start, place.length);
    int from = start, to = end;
    while (from > 0 && !sentenceEnds.contains(text[from - 1]))
        --from;
    while (to < text.size() && !sentenceEnds.contains(text[to]))
        ++to;
    return text.mid(from, to - from).simplified();
}

QString valueAt(const Place &place, const Report &report, const Figures &figures)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address + u'=' + figures.at(cell->address).text();
    if (const auto *field = std::get_if<FieldPlace>(&place))
        return Header::name(field->field) + u'=' + report.header().value(field->field);
    const auto &text = std::get<TextPlace>(place);
    const QList<Block> &blocks = report.narrative(text.section).blocks();
    if (text.length == 0)
        return text.section + u'=' + report.narrative(text.section).texts().join(u'\n');
    const QString passage = text.paragraph < blocks.size() ? textOf(blocks[text.paragraph]) : QString();
    return text.section + u'=' + text.text + u'@' + sentenceAround(passage, text);
}

QString nameOf(const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&place))
        return text->section;
    return Header::name(std::get<FieldPlace>(place).field);
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
    return names.join(QStringLiteral(", "));
}

void lookUpAcknowledgement(Finding &finding, bool firm, const Report &report, const Figures &figures)
{
    QStringList about{finding.about};
    for (const Place &place : finding.places)
        about += valueAt(place, report, figures);
    const QByteArray digest =
        QCryptographicHash::hash(about.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    finding.about = QString::fromLatin1(digest.left(digestSize).toHex());
    if (firm)
        return;
    for (const Acknowledgement &word : report.acknowledgements()) {
        if (word.rule != finding.rule)
            continue;
        if (word.about == finding.about)
            finding.acknowledged = word;
        else if (word.place == placeNames(finding))
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
