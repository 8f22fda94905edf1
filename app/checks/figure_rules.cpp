#include "checks/figure_rules.h"

#include <QtNumeric>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 mostJump = 5;            // times; the band that a field system uses as well
constexpr qint64 fewest = 20;             // below that a jump says nothing
constexpr qint64 largest = 1'000'000'000; // no organ has that many
constexpr qint64 unitFactor = 10'000;     // 元 in 万元
constexpr qint64 tolerance = 5;           // a fifth of it either way

const QString fees = QStringLiteral("t2.fees.amount");

// a ≥ factor × b, where that product may be too large to compute: then it is too large for a as well.
bool isAtLeast(qint64 a, qint64 factor, qint64 b)
{
    qint64 product = 0;
    return !qMulOverflow(factor, b, &product) && a >= product;
}

bool isWithin(qint64 a, qint64 times, qint64 b)
{
    qint64 whole = 0;
    if (b == 0 || qMulOverflow(times, b, &whole))
        return false;
    return a >= whole - whole / tolerance && a - whole <= whole / tolerance;
}

bool isCalled(const Report &report, const Rule &rule)
{
    QStringList names = report.profile().names();
    names += report.header().value(Field::Organ);
    return std::any_of(rule.words.begin(), rule.words.end(), [&names](const WrongWord &word) {
        return std::any_of(names.begin(), names.end(),
                           [&word](const QString &name) { return name.endsWith(word.wrong); });
    });
}

bool isOfTableTwo(const FigureSpec &spec)
{
    return spec.address.startsWith(QLatin1String("t2."));
}

bool hasAny(const Figures &figures)
{
    const QList<FigureSpec> &specs = figures.form().figures();
    for (int i = 0; i < specs.size(); ++i) {
        if (isOfTableTwo(specs[i]) && figures.at(i).units() > 0)
            return true;
    }
    return false;
}

} // namespace

void FigureRules::jump(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Template &form = subject.form();
    if (!subject.previousFigures())
        all.cannot(rule, tr("last year's figures aren't known"));
    QList<int> told;
    // From the last to the first: totals stand behind what they add up, and speak for it.
    for (int i = int(form.figures().size()) - 1; i >= 0; --i) {
        const FigureSpec &spec = form.figures()[i];
        if (told.contains(i) || !subject.figures().isFilled(i)) {
            if (told.contains(i))
                told += spec.sum;
            continue;
        }
        const qint64 now = subject.figures().at(i).units();
        qint64 scale = 1;
        for (int decimals = 0; decimals < spec.type.decimals; ++decimals)
            scale *= 10;
        QString message;
        if (isAtLeast(now, largest, scale)) {
            message = tr("%1 “%2” is larger than such a figure can be; check it.")
                          .arg(form.tables()[spec.table].name, spec.fullLabel());
        } else if (subject.previousFigures() && subject.previousFigures()->isFilled(i)) {
            const Figure &then = subject.previousFigures()->at(i);
            const bool isMore = isAtLeast(now, mostJump, then.units());
            const bool isLess = isAtLeast(then.units(), mostJump, now);
            if (isAtLeast(then.units(), fewest, scale) && (isMore || isLess))
                message = tr("%1 “%2” was %3 last year and is %4 now; check it.")
                              .arg(form.tables()[spec.table].name, spec.fullLabel(), then.text(),
                                   subject.figures().at(i).text());
        }
        if (message.isEmpty())
            continue;
        told += spec.sum;
        all.add(rule, message, {CellPlace{spec.address}}).about =
            subject.previousFigures() ? subject.previousFigures()->at(i).text() : QString();
    }
}

QList<int> FigureRules::jumpAt(const Subject &subject, int figure)
{
    const Figures *previous = subject.previousFigures();
    const bool isLarge = subject.figures().at(figure).units() >= largest;
    return isLarge || (previous && previous->at(figure).units() > 0) ? QList<int>{figure} : QList<int>();
}

void FigureRules::feeUnit(const Rule &rule, const Subject &subject, Assessment &all)
{
    const int figure = subject.form().figureAt(fees);
    if (!subject.figures().isFilled(figure))
        return all.cannot(rule, tr("a cell that it needs is empty"), {CellPlace{fees}});
    if (!subject.previousFigures() || !subject.previousFigures()->isFilled(figure))
        return all.cannot(rule, tr("last year's figures aren't known"), {CellPlace{fees}});
    const Figure &now = subject.figures().at(figure);
    const Figure &then = subject.previousFigures()->at(figure);
    if (!isWithin(now.units(), unitFactor, then.units()) && !isWithin(then.units(), unitFactor, now.units()))
        return;
    all.add(rule,
            tr("The fees were %1 last year and are %2 now: yuan instead of 10,000 yuan, or the other way "
               "round? Check the unit.")
                .arg(then.text(), now.text()),
            {CellPlace{fees}})
        .about = then.text();
}

QList<int> FigureRules::feeUnitAt(const Subject &subject, int figure)
{
    return subject.previousFigures() ? feeUnlikelyAt(subject, figure) : QList<int>();
}

void FigureRules::nothingPublished(const Rule &rule, const Subject &subject, Assessment &all)
{
    QList<Place> cells;
    const QList<FigureSpec> &specs = subject.form().figures();
    for (int i = 0; i < specs.size(); ++i) {
        if (!isOfTableTwo(specs[i]))
            continue;
        if (!subject.figures().isFilled(i))
            return all.cannot(rule, tr("a cell that it needs is empty"), {CellPlace{specs[i].address}});
        cells += CellPlace{specs[i].address};
    }
    const bool hadSome = subject.previousFigures() && hasAny(*subject.previousFigures());
    if (hasAny(subject.figures()) || (!hadSome && !isCalled(subject.report(), rule)))
        return;
    all.add(rule,
            hadSome ? tr("Every figure of table two is 0, and last year there were some; check them.")
                    : tr("Every figure of table two is 0, and this organ makes decisions; check them."),
            cells)
        .about = hadSome ? QStringLiteral("last year") : subject.report().header().value(Field::Organ);
}

QList<int> FigureRules::nothingPublishedAt(const Subject &subject, int figure)
{
    // One figure that isn't 0, and there is nothing to ask.
    const bool looks = isOfTableTwo(subject.form().figures()[figure]) && !hasAny(subject.figures());
    return looks ? QList<int>{figure} : QList<int>();
}

void FigureRules::feeUnlikely(const Rule &rule, const Subject &subject, Assessment &all)
{
    const int figure = subject.form().figureAt(fees);
    if (!subject.figures().isFilled(figure))
        return all.cannot(rule, tr("a cell that it needs is empty"), {CellPlace{fees}});
    if (subject.figures().at(figure).units() > 0 && isCalled(subject.report(), rule))
        all.add(rule, tr("An organ like this one usually collects no fees; check the figure."),
                {CellPlace{fees}});
}

QList<int> FigureRules::feeUnlikelyAt(const Subject &subject, int figure)
{
    return figure == subject.form().figureAt(fees) ? QList<int>{figure} : QList<int>();
}

void FigureRules::previousMissing(const Rule &rule, const Subject &subject, Assessment &all)
{
    if (!subject.previous())
        all.add(rule,
                tr("Last year's report isn't there, so nothing was compared across years; begin from it, or "
                   "name it."),
                {FieldPlace{Field::Year}});
}

} // namespace nianbao
