#include "checks/breakdown_offers.h"

#include "model/field_readings.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace nianbao {

namespace {

constexpr int usualDecimals = 2;

Result<Figure> figureOf(const StatedCount &count, const NumberType &type)
{
    return Figure::parse(decimalText(count.value, count.scale), type);
}

// How many of the stated percentages are those that the breakdown computes.
int agreeing(const StatedParts &stated, const Breakdown &breakdown)
{
    const QList<Percentage> percentages = BreakdownFigures(breakdown).percentages;
    int count = 0;
    for (qsizetype i = 0; i < stated.parts.size() && i < percentages.size(); ++i) {
        const std::optional<StatedPercent> &percent = stated.parts[i].percent;
        count += percent && percent->decimals == breakdown.decimals && percent->steps == percentages[i].steps;
    }
    return count;
}

// The decimals and the rounding that most of the text's own percentages were made with.
void takeRounding(const StatedParts &stated, Breakdown &breakdown)
{
    int most = 0;
    Breakdown trial = breakdown;
    breakdown.decimals = usualDecimals;
    for (int decimals = 0; decimals <= Percentage::mostDecimals; ++decimals) {
        for (const Rounding rounding : {Rounding::HalfUp, Rounding::LargestRemainder}) {
            trial.decimals = decimals;
            trial.rounding = rounding;
            const int count = agreeing(stated, trial);
            if (count > most) {
                most = count;
                breakdown.decimals = decimals;
                breakdown.rounding = rounding;
            }
        }
    }
}

std::optional<Breakdown> breakdownOf(const StatedParts &stated, const QString &id)
{
    const bool hasPercents = std::all_of(stated.parts.begin(), stated.parts.end(),
                                         [](const StatedPart &part) { return part.percent.has_value(); });
    if (stated.parts.size() < 2 || stated.whole.inexact || !(stated.certain || hasPercents))
        return std::nullopt;
    Breakdown breakdown;
    breakdown.id = id;
    breakdown.subject = stated.whole.label;
    breakdown.unit = stated.whole.unit;
    for (const StatedPart &part : stated.parts) {
        const Result<Figure> count = figureOf(part.count, breakdown.countType());
        if (!count || part.count.inexact || part.count.label.isEmpty())
            return std::nullopt;
        breakdown.parts += BreakdownPart{breakdown.freshPartId(), part.count.label, *count};
    }
    const Result<Figure> whole = figureOf(stated.whole, breakdown.countType());
    if (!whole)
        return std::nullopt;
    if (BreakdownFigures(breakdown).sum.units() != whole->units())
        breakdown.statedWhole = *whole;
    if (breakdown.fault())
        return std::nullopt;
    takeRounding(stated, breakdown);
    return breakdown;
}

// Whether the number stands there as a whole: 12 doesn't in 120, 12.5 or 12,000.
bool standsAt(const QString &number, const QString &text, qsizetype start)
{
    static const QString within = QStringLiteral(".,．，");
    const auto isDigitAt = [&text](qsizetype at) { return at < text.size() && text[at].isDigit(); };
    const qsizetype end = start + number.size();
    const bool goesOn =
        isDigitAt(end) || (end < text.size() && within.contains(text[end]) && isDigitAt(end + 1));
    return text.mid(start, number.size()) == number && !goesOn;
}

// The paragraph's runs, with each number that reads as the breakdown does as a live figure of it.
QList<Run> boundRuns(QList<Run> runs, const StatedParts &stated, const Breakdown &breakdown)
{
    struct Number {
        qsizetype start, length;
        QString field, reading;
    };
    const QString text = textOf(runs);
    const BreakdownFigures figures(breakdown);
    QList<Number> numbers;
    const auto add = [&](const StatedCount &count, const QString &field, const Figure &figure) {
        const QString reading = figure.text();
        if (standsAt(reading, text, count.start))
            numbers += Number{count.start, reading.size(), field, reading};
    };
    add(stated.whole, breakdown.id, figures.whole);
    for (qsizetype i = 0; i < stated.parts.size(); ++i) {
        const StatedPart &part = stated.parts[i];
        const QString field = breakdown.id + u'.' + breakdown.parts[i].id;
        add(part.count, field, breakdown.parts[i].count);
        if (!part.percent || part.percent->base || part.percent->ofUnknown || i >= figures.percentages.size())
            continue;
        const QString reading = decimalText(figures.percentages[i].steps, breakdown.decimals) + u'%';
        if (text.mid(part.percent->start, reading.size()) == reading)
            numbers += Number{part.percent->start, reading.size(), field + QStringLiteral(":%"), reading};
    }
    // From the end: what stands before a number stays where it is.
    std::sort(numbers.begin(), numbers.end(),
              [](const Number &a, const Number &b) { return a.start > b.start; });
    for (const Number &number : std::as_const(numbers)) {
        if (!touchesField(runs, int(number.start), int(number.length)))
            runs = replaced(runs, int(number.start), int(number.length),
                            Run{number.reading, false, number.field});
    }
    return runs;
}

bool hasSameParts(const Breakdown &a, const Breakdown &b)
{
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const BreakdownPart &one, const BreakdownPart &other) {
                          return one.label == other.label && one.count == other.count;
                      })
           && BreakdownFigures(a).whole == BreakdownFigures(b).whole;
}

// The paragraph with these words that is nearest to where it was; -1: there is none.
int blockOf(const QList<Block> &blocks, const BreakdownOffer &offer)
{
    int nearest = -1;
    for (int i = 0; i < blocks.size(); ++i) {
        const bool isIt = std::holds_alternative<Paragraph>(blocks[i]) && textOf(blocks[i]) == offer.text;
        if (isIt && (nearest < 0 || std::abs(i - offer.block) < std::abs(nearest - offer.block)))
            nearest = i;
    }
    return nearest;
}

void take(QList<Block> &blocks, const BreakdownOffer &offer)
{
    const int at = blockOf(blocks, offer);
    if (at < 0)
        return;
    Breakdown breakdown = offer.breakdown;
    const QList<Run> runs = std::get<Paragraph>(blocks[at]).runs;
    auto *behind = at + 1 < blocks.size() ? std::get_if<Breakdown>(&blocks[at + 1]) : nullptr;
    if (behind && !behind->showsSentence && hasSameParts(*behind, breakdown)) {
        const QString subject = breakdown.subject;
        breakdown = *behind;
        breakdown.subject = subject;
        breakdown.phrasing.clear();
        blocks.removeAt(at + 1);
    }
    breakdown.showsSentence = true;
    breakdown.sentence = boundRuns(runs, offer.parts, breakdown);
    blocks[at] = breakdown;
}

} // namespace

QList<BreakdownOffer> breakdownOffers(const Report &report)
{
    QList<BreakdownOffer> offers;
    QStringList taken;
    for (const Section &section : report.form().sections()) {
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
            if (!paragraph)
                continue;
            const QString id = freshBreakdownId(report, taken);
            std::optional<BreakdownOffer> best;
            const QList<StatedParts> stated = statedPartsIn(paragraph->text());
            for (const StatedParts &parts : stated) {
                if (best && parts.parts.size() <= best->parts.parts.size())
                    continue;
                if (const std::optional<Breakdown> breakdown = breakdownOf(parts, id))
                    best = BreakdownOffer{section.id, i, paragraph->text(), parts, *breakdown};
            }
            if (!best)
                continue;
            best->breakdown.sentence = boundRuns(paragraph->runs, best->parts, best->breakdown);
            taken += id;
            offers += *best;
        }
    }
    return offers;
}

Change breakdownChange(const Report &report, const QList<BreakdownOffer> &offers)
{
    QMap<QString, QList<Block>> sections;
    QList<BreakdownOffer> fromTheEnd = offers;
    std::sort(fromTheEnd.begin(), fromTheEnd.end(),
              [](const BreakdownOffer &a, const BreakdownOffer &b) { return a.block > b.block; });
    for (const BreakdownOffer &offer : std::as_const(fromTheEnd)) {
        if (!sections.contains(offer.section))
            sections.insert(offer.section, report.narrative(offer.section).blocks());
        take(sections[offer.section], offer);
    }
    Change change;
    for (auto one = sections.cbegin(); one != sections.cend(); ++one) {
        if (Narrative(one.value()) != report.narrative(one.key()))
            change.steps += SetNarrative{one.key(), one.value()};
    }
    return change;
}

} // namespace nianbao
