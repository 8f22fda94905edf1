#include "cli/differences_output.h"

#include "cli/call.h"
#include "cli/output.h"
#include "cli/report_output.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = ReportDifference::Kind;

constexpr qsizetype longest = 80; // characters of a text that are shown
constexpr qsizetype around = 12;  // of what is the same, on either side of what isn't

QString cut(const QString &text, qsizetype begin, qsizetype end)
{
    if (begin > 0 && text[begin].isLowSurrogate())
        --begin;
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    return (begin > 0 ? QStringLiteral("…") : QString()) + text.mid(begin, end - begin)
           + (end < text.size() ? QStringLiteral("…") : QString());
}

// The parts of two texts that tell them apart, and a little of what is the same around them.
std::pair<QString, QString> excerpts(const QString &before, const QString &after)
{
    if (std::max(before.size(), after.size()) <= longest)
        return {before, after};
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype same =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const qsizetype sameAtEnd =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - same), after.rbegin()).first
        - before.rbegin();
    const qsizetype begin = same > around + 3 ? same - around : 0;
    const auto part = [&](const QString &text) {
        const qsizetype end =
            std::min(text.size() - std::max(qsizetype(0), sameAtEnd - around), begin + longest);
        return cut(text, begin, text.size() - end > 3 ? end : text.size());
    };
    return {part(before), part(after)};
}

JsonValue indexOrNull(int index)
{
    return index < 0 ? JsonValue::null() : JsonValue::number(index);
}

// A blank paragraph is there, and is not the same as none.
JsonValue sideAsJson(const ReportDifference &one, const QString &text, int block)
{
    if (one.kind == Kind::InText)
        return block < 0 ? JsonValue::null() : JsonValue::string(text);
    return textOrNull(text);
}

QString sideAsText(const ReportDifference &one, const QString &text, int block)
{
    if (one.kind == Kind::InText && block < 0)
        return CommandLine::tr("(not there)");
    return text.isEmpty() ? CommandLine::tr("(empty)") : oneLine(text);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = text;
    line.replace(u'\t', u' ');
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

QString placeAsText(const ReportDifference &one, const Sides &sides, const Template &form)
{
    if (one.kind == Kind::InTable) {
        const int figure = form.figureAt(one.place);
        return figure < 0 ? one.place : one.place + u' ' + form.figures()[figure].fullLabel().simplified();
    }
    if (one.kind == Kind::InHeader)
        return one.place;
    const int block = one.blockAfter < 0 ? one.blockBefore : one.blockAfter;
    const QString place = CommandLine::tr("%1, paragraph %2").arg(one.place).arg(block + 1);
    if (one.blockBefore < 0 || one.blockAfter < 0 || one.blockBefore == one.blockAfter)
        return place;
    return CommandLine::tr("%1 (%2: %3)", "a paragraph; a side; its number there")
        .arg(place, sides.beforeWords)
        .arg(one.blockBefore + 1);
}

JsonValue differencesAsJson(const QList<ReportDifference> &differences, const Sides &sides)
{
    JsonValue list = JsonValue::array();
    for (const ReportDifference &one : differences) {
        JsonValue json = JsonValue::object();
        if (one.kind == Kind::InText) {
            json.append("section", JsonValue::string(one.place));
            JsonValue paragraphs = JsonValue::object();
            paragraphs.append(sides.before, indexOrNull(one.blockBefore));
            paragraphs.append(sides.after, indexOrNull(one.blockAfter));
            json.append("paragraphs", paragraphs);
        } else {
            json.append(one.kind == Kind::InTable ? "cell" : "field", JsonValue::string(one.place));
        }
        json.append(sides.before, sideAsJson(one, one.before, one.blockBefore));
        json.append(sides.after, sideAsJson(one, one.after, one.blockAfter));
        list.items += json;
    }
    return list;
}

QByteArray differencesAsText(const QList<ReportDifference> &differences, const Sides &sides,
                             const Template &form)
{
    const int width = std::max(displayWidth(sides.beforeWords), displayWidth(sides.afterWords));
    QString text;
    const auto line = [&](const QString &side, const QString &words) {
        text += QStringLiteral("    %1%2  %3\n").arg(side, padding(width, side), words);
    };
    for (const ReportDifference &one : differences) {
        const auto [before, after] = excerpts(one.before, one.after);
        text += placeAsText(one, sides, form) + u'\n';
        line(sides.beforeWords, sideAsText(one, before, one.blockBefore));
        line(sides.afterWords, sideAsText(one, after, one.blockAfter));
    }
    return text.toUtf8();
}

} // namespace nianbao
