#include "cli/comparison_output.h"

#include "cli/output.h"
#include "cli/report_output.h"

#include <algorithm>

namespace nianbao {

namespace {

using Kind = ReportDifference::Kind;

constexpr qsizetype around = 12;   // characters of what is the same, on either side of what isn't
constexpr qsizetype longest = 200; // of one alteration

const ComparedFigure *figureOf(const ReportComparison &comparison, const QString &address)
{
    const int figure = comparison.form->figureAt(address);
    const auto found = std::find_if(comparison.figures.begin(), comparison.figures.end(),
                                    [figure](const ComparedFigure &one) { return one.figure == figure; });
    return found == comparison.figures.end() ? nullptr : &*found;
}

const ComparedBlock *blockOf(const ReportComparison &comparison, const ReportDifference &difference)
{
    const auto found = std::find_if(
        comparison.blocks.begin(), comparison.blocks.end(), [&difference](const ComparedBlock &one) {
            return one.section == difference.place && one.indexBefore == difference.blockBefore
                   && one.indexAfter == difference.blockAfter;
        });
    return found == comparison.blocks.end() ? nullptr : &*found;
}

// Of one side alone there is nothing to tell apart, and of another manner the words say nothing.
QList<TextPiece> wordsOf(const ComparedBlock *block)
{
    if (!block || !block->before || !block->after)
        return {};
    const QList<TextPiece> pieces = block->pieces();
    const bool isTold = std::any_of(pieces.begin(), pieces.end(),
                                    [](const TextPiece &one) { return one.kind != TextPiece::Kind::Same; });
    return isTold ? pieces : QList<TextPiece>();
}

void appendChange(JsonValue &json, const std::optional<FigureChange> &change)
{
    json.append("difference", change ? JsonValue::string(change->number()) : JsonValue::null());
    json.append("rate", change ? textOrNull(change->percent()) : JsonValue::null());
}

JsonValue wordsAsJson(const QList<TextPiece> &pieces, const Sides &sides)
{
    JsonValue list = JsonValue::array();
    for (const TextPiece &piece : pieces) {
        JsonValue json = JsonValue::object();
        json.append(piece.kind == TextPiece::Kind::Same      ? QStringLiteral("same")
                    : piece.kind == TextPiece::Kind::Removed ? sides.before
                                                             : sides.after,
                    JsonValue::string(piece.text));
        list.items += json;
    }
    return list;
}

JsonValue totalsAsJson(const ReportComparison &comparison, const Sides &sides)
{
    JsonValue list = JsonValue::array();
    for (const ComparedFigure &one : comparison.figures) {
        const FigureSpec &spec = comparison.form->figures()[one.figure];
        if (!spec.computed || !one.differs())
            continue;
        // "#" would be taken for something that was entered.
        const auto side = [](const Figure &figure) {
            return figure.kind() == Figure::Kind::Overflow ? JsonValue::null() : textOrNull(figure.text());
        };
        JsonValue json = JsonValue::object();
        json.append("cell", JsonValue::string(spec.address));
        json.append(sides.before, side(one.before));
        json.append(sides.after, side(one.after));
        json.append("label", JsonValue::string(spec.fullLabel().simplified()));
        appendChange(json, one.change);
        list.items += json;
    }
    return list;
}

JsonValue partAsJson(const ComparedPart &part, const Sides &sides)
{
    JsonValue percent = JsonValue::object();
    percent.append(sides.before, textOrNull(part.percentBefore));
    percent.append(sides.after, textOrNull(part.percentAfter));
    JsonValue json = JsonValue::object();
    json.append("label", JsonValue::string(part.label));
    json.append(sides.before, textOrNull(part.before.text()));
    json.append(sides.after, textOrNull(part.after.text()));
    json.append("percent", percent);
    appendChange(json, part.change);
    return json;
}

JsonValue breakdownsAsJson(const ReportComparison &comparison, const Sides &sides)
{
    JsonValue list = JsonValue::array();
    for (const ComparedBreakdown &one : comparison.breakdowns) {
        if (!one.differs())
            continue;
        JsonValue parts = JsonValue::array();
        for (const ComparedPart &part : one.parts)
            parts.items += partAsJson(part, sides);
        JsonValue json = JsonValue::object();
        json.append("section", JsonValue::string(one.section()));
        json.append("title", JsonValue::string(one.name));
        json.append("unit", JsonValue::string(one.indexAfter < 0 ? one.unitBefore : one.unitAfter));
        json.append("parts", parts); // the whole first
        list.items += json;
    }
    return list;
}

// "增加3件，增长12.50%"; empty where nothing can be said.
QString changeWords(const std::optional<FigureChange> &change, const QString &unit)
{
    if (!change)
        return {};
    const QString rate = change->units == 0 ? QString() : change->rateInWords();
    return change->inWords(unit) + (rate.isEmpty() ? QString() : CommandLine::tr(", ") + rate);
}

QString shortened(const QString &text, qsizetype begin, qsizetype end)
{
    if (begin + end >= text.size())
        return text;
    const auto isParted = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate();
    };
    return text.left(isParted(begin) ? begin - 1 : begin) + u'…'
           + text.mid(text.size() - end + (isParted(text.size() - end) ? 1 : 0));
}

QString marked(const QList<TextPiece> &pieces)
{
    QString text;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString words = oneLine(pieces[i].text);
        switch (pieces[i].kind) {
        case TextPiece::Kind::Same:
            text += shortened(words, i == 0 ? 0 : around, i + 1 == pieces.size() ? 0 : around);
            break;
        case TextPiece::Kind::Removed:
            text += QStringLiteral("[-%1-]").arg(shortened(words, longest, longest));
            break;
        case TextPiece::Kind::Added:
            text += QStringLiteral("{+%1+}").arg(shortened(words, longest, longest));
            break;
        }
    }
    return text;
}

QString totalsAsText(const ReportComparison &comparison)
{
    QString text;
    for (const ComparedFigure &one : comparison.figures) {
        const FigureSpec &spec = comparison.form->figures()[one.figure];
        if (!spec.computed || !one.differs())
            continue;
        const auto side = [](const Figure &figure) {
            return figure.isEmpty() ? CommandLine::tr("(empty)") : figure.text();
        };
        const QString change = changeWords(one.change, countedIn(spec.type));
        text += QStringLiteral("  %1 %2: %3 → %4%5\n")
                    .arg(spec.address, spec.fullLabel().simplified(), side(one.before), side(one.after),
                         change.isEmpty() ? QString() : QStringLiteral("  ") + change);
    }
    return text.isEmpty() ? text : CommandLine::tr("Totals that follow:") + u'\n' + text;
}

QString breakdownAsText(const ComparedBreakdown &breakdown)
{
    const auto side = [](bool isThere, const Figure &count, const QString &percent) {
        if (!isThere)
            return CommandLine::tr("(not there)");
        const QString number = count.isEmpty() ? CommandLine::tr("(empty)") : count.text();
        return percent.isEmpty() ? number : QStringLiteral("%1 (%2%)").arg(number, percent);
    };
    const QString unit = breakdown.indexAfter < 0 ? breakdown.unitBefore : breakdown.unitAfter;
    QString text = CommandLine::tr("%1, breakdown “%2” (%3)", "a section; a title; a unit")
                       .arg(breakdown.section(), oneLine(breakdown.name), oneLine(unit))
                   + u'\n';
    for (const ComparedPart &part : breakdown.parts) {
        const bool isBefore = part.isWhole ? breakdown.indexBefore >= 0 : !part.idBefore.isEmpty();
        const bool isAfter = part.isWhole ? breakdown.indexAfter >= 0 : !part.idAfter.isEmpty();
        const QString change = changeWords(part.change, oneLine(unit));
        text += QStringLiteral("    %1: %2 → %3%4\n")
                    .arg(oneLine(part.label), side(isBefore, part.before, part.percentBefore),
                         side(isAfter, part.after, part.percentAfter),
                         change.isEmpty() ? QString() : QStringLiteral("  ") + change);
    }
    return text;
}

} // namespace

JsonValue comparisonAsJson(const ReportComparison &comparison, const Sides &sides)
{
    const QList<ReportDifference> all = differences(comparison);
    JsonValue list = differencesAsJson(all, sides);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].kind == Kind::InTable) {
            const ComparedFigure *figure = figureOf(comparison, all[i].place);
            const FigureSpec &spec = comparison.form->figures()[figure->figure];
            list.items[i].append("label", JsonValue::string(spec.fullLabel().simplified()));
            appendChange(list.items[i], figure->change);
        } else if (all[i].kind == Kind::InText) {
            const QList<TextPiece> pieces = wordsOf(blockOf(comparison, all[i]));
            if (!pieces.isEmpty())
                list.items[i].append("words", wordsAsJson(pieces, sides));
        }
    }
    JsonValue root = JsonValue::object();
    root.append("same", {JsonValue::Kind::Literal, all.isEmpty() ? "true" : "false"});
    root.append("differences", list);
    root.append("totals", totalsAsJson(comparison, sides));
    root.append("breakdowns", breakdownsAsJson(comparison, sides));
    return root;
}

QByteArray comparisonAsText(const ReportComparison &comparison, const Sides &sides)
{
    const QList<ReportDifference> all = differences(comparison);
    if (all.isEmpty())
        return CommandLine::tr("The reports say the same.").toUtf8() + '\n';
    QString text = CommandLine::tr("%n place(s) differ:", nullptr, int(all.size())) + u'\n';
    for (const ReportDifference &one : all) {
        const QList<TextPiece> pieces =
            one.kind == Kind::InText ? wordsOf(blockOf(comparison, one)) : QList<TextPiece>();
        if (!pieces.isEmpty()) {
            text += placeAsText(one, sides, *comparison.form) + u'\n' + QStringLiteral("    ")
                    + marked(pieces) + u'\n';
            continue;
        }
        text += QString::fromUtf8(differencesAsText({one}, sides, *comparison.form));
        const ComparedFigure *figure = one.kind == Kind::InTable ? figureOf(comparison, one.place) : nullptr;
        if (figure && figure->change) {
            const NumberType &type = comparison.form->figures()[figure->figure].type;
            text += QStringLiteral("    ") + changeWords(figure->change, countedIn(type)) + u'\n';
        }
    }
    text += totalsAsText(comparison);
    for (const ComparedBreakdown &one : comparison.breakdowns) {
        if (one.differs())
            text += breakdownAsText(one);
    }
    return text.toUtf8();
}

} // namespace nianbao
