#include "checks/change_rules.h"

#include "model/percentage.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace nianbao {

namespace {

const QString carriedForward = QStringLiteral("t3.carriedForward.total");

// What a quantity comes to, in the units of its first figure; nothing where one isn't filled in.
std::optional<Figure> valueOf(const QString &quantity, const Figures &figures)
{
    Figure sum;
    for (const int figure : figuresOf(quantity, figures.form())) {
        if (!figures.isFilled(figure))
            return std::nullopt;
        sum.add(figures.at(figure));
    }
    return sum.kind() == Figure::Kind::Overflow ? std::nullopt : std::optional(sum);
}

// How a quantity stood, and stands.
struct Years {
    Figure then, now;
    std::optional<qint64> more() const { return now.minus(then); }
};

// Whether the words are right of those years; nothing where nothing can be said of them.
std::optional<bool> isRight(const Claim &claim, const Years &years, int decimals)
{
    const std::optional<qint64> more = years.more();
    if (!more)
        return std::nullopt;
    if (claim.kind == Claim::Kind::Rate) {
        const std::optional<qint64> steps = percentSteps(std::llabs(*more), years.then.units(), claim.scale);
        if (!steps)
            return std::nullopt;
        // Cut digits are as good as rounded ones here.
        return std::llabs(claim.value - (*more < 0 ? -*steps : *steps)) <= 1;
    }
    qint64 units = claim.kind == Claim::Kind::LastYear ? years.then.units() : *more;
    for (int i = claim.scale; i < decimals; ++i) {
        if (units % 10 != 0)
            return false;
        units /= 10;
    }
    return claim.scale <= decimals ? std::optional(units == claim.value) : std::nullopt;
}

// Of what the passage says itself of last year.
std::optional<Figure> lastYearOf(const QString &quantity, const QList<Claim> &changes)
{
    for (const Claim &claim : changes) {
        if (claim.kind == Claim::Kind::LastYear && claim.quantity == quantity && !claim.inexact
            && claim.scale == 0)
            return Figure::number(claim.value);
    }
    return std::nullopt;
}

QString signedText(const Years &years, const Claim &claim)
{
    const qint64 more = years.more().value_or(0);
    const QString sign = more < 0 ? QStringLiteral("-") : QStringLiteral("+");
    if (claim.kind == Claim::Kind::Rate)
        return sign
               + decimalText(percentSteps(std::llabs(more), years.then.units(), claim.scale).value_or(0),
                             claim.scale)
               + u'%';
    return claim.kind == Claim::Kind::LastYear ? years.then.text() : sign + QString::number(std::llabs(more));
}

// ----- rates -----

constexpr QStringView sentenceEnds = u"。！？!?；;", clauseEnds = u"。！？!?；;，,、：:（(\n";

qsizetype beginOf(QStringView text, qsizetype place, QStringView ends)
{
    while (place > 0 && !ends.contains(text[place - 1]))
        --place;
    return place;
}

bool hasRequests(const QList<Claim> &claims, qsizetype from, qsizetype to)
{
    return std::any_of(claims.begin(), claims.end(), [from, to](const Claim &claim) {
        return claim.quantity.startsWith(QLatin1String("t3.")) && claim.start >= from && claim.start < to;
    });
}

// 办结率 at `place`: of requests, if its clause says nothing else and they were counted before it in its
// sentence, or in the one before if it begins its own.
bool isOfRequests(const QString &text, qsizetype place, const QList<Claim> &claims)
{
    constexpr qsizetype longest = 2; // 其, 总体
    const qsizetype clause = beginOf(text, place, clauseEnds);
    const QStringView before = QStringView(text).mid(clause, place - clause).trimmed();
    if (before.size() > longest && !before.contains(QStringLiteral("申请")))
        return false;
    const qsizetype sentence = beginOf(text, place, sentenceEnds);
    if (hasRequests(claims, sentence, place))
        return true;
    return sentence == clause && sentence > 0
           && hasRequests(claims, beginOf(text, sentence - 1, sentenceEnds), sentence);
}

// The words of the first rate of 100% in the passage, as 办结率达到100%; the rule's words are the rates, its
// exempt phrases those that say something else (按时办结率).
std::optional<TextPlace> wholeRateIn(const Rule &rule, const Subject &subject, int passage)
{
    static const QRegularExpression whole(
        QStringLiteral("\\G[^0-9０-９。，,;；]{0,4}(?:100|１００)(?:[.．][0０]+)?[%％]"));
    const QString &text = subject.passages()[passage].text;
    const auto isExempt = [&](qsizetype end) {
        return std::any_of(rule.exempt.begin(), rule.exempt.end(), [&](const QString &phrase) {
            return QStringView(text).left(end).endsWith(phrase);
        });
    };
    for (const WrongWord &rate : rule.words) {
        qsizetype place = text.indexOf(rate.wrong);
        for (; place >= 0; place = text.indexOf(rate.wrong, place + 1)) {
            const qsizetype end = place + rate.wrong.size();
            const QRegularExpressionMatch match = whole.match(text, end);
            if (match.hasMatch() && !isExempt(end) && isOfRequests(text, place, subject.claims(passage)))
                return placeIn(subject.passages()[passage], place, match.capturedEnd() - place);
        }
    }
    return std::nullopt;
}

} // namespace

void ChangeRules::rate(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Template &form = subject.form();
    for (int i = 0; i < subject.passages().size(); ++i) {
        const Passage &passage = subject.passages()[i];
        for (const Claim &claim : subject.changes(i)) {
            if (passage.isComputed)
                continue;
            QList<Place> places{placeIn(passage, claim.start, claim.length + claim.unitLength)};
            const QList<int> &figures = claim.figures;
            for (const int figure : figures)
                places += CellPlace{form.figures()[figure].address};
            const QString words = passage.text.mid(claim.spanStart, claim.spanLength);
            if (claim.inexact) {
                all.cannot(rule, tr("“%1” is no exact number").arg(words), places);
                continue;
            }
            bool known = false, right = false;
            Years first;
            for (const QString &quantity : QStringList{claim.quantity} + claim.alternatives) {
                const std::optional<Figure> now = valueOf(quantity, subject.figures());
                const std::optional<Figure> then =
                    subject.previousFigures()             ? valueOf(quantity, *subject.previousFigures())
                    : claim.kind != Claim::Kind::LastYear ? lastYearOf(quantity, subject.changes(i))
                                                          : std::nullopt;
                if (!now || !then)
                    continue;
                const std::optional<bool> verdict =
                    isRight(claim, {*then, *now}, form.figures()[figures.first()].type.decimals);
                first = known || !verdict ? first : Years{*then, *now};
                known |= verdict.has_value();
                right |= verdict.value_or(false);
            }
            if (!known)
                all.cannot(rule, tr("“%1”: last year's figures aren't known, or a cell is empty").arg(words),
                           places);
            else if (!right)
                all.add(rule,
                        tr("“%1”: by the figures (%2 last year, %3 now) it is %4.")
                            .arg(words, first.then.text(), first.now.text(), signedText(first, claim)),
                        places)
                    .about = first.then.text();
            if (known && !right && claim.kind == Claim::Kind::Rate && claim.alternatives.isEmpty()
                && (first.more().value_or(0) < 0) == (claim.value < 0))
                all.findings.last().repair = rewording(
                    subject, placeIn(passage, claim.start, claim.length),
                    decimalText(*percentSteps(std::llabs(*first.more()), first.then.units(), claim.scale),
                                claim.scale));
        }
    }
}

void ChangeRules::allConcluded(const Rule &rule, const Subject &subject, Assessment &all)
{
    const int figure = subject.form().figureAt(carriedForward);
    for (int i = 0; i < subject.passages().size(); ++i) {
        const Passage &passage = subject.passages()[i];
        const std::optional<TextPlace> place = wholeRateIn(rule, subject, i);
        if (!place || passage.isComputed)
            continue;
        const QList<Place> places{*place, CellPlace{carriedForward}};
        if (!subject.figures().isFilled(figure))
            all.cannot(rule, tr("a cell that it needs is empty"), places);
        else if (subject.figures().at(figure).units() > 0)
            all.add(rule,
                    tr("“%1”, but %2 are carried forward to next year.")
                        .arg(place->text, subject.figures().at(figure).text()),
                    places);
    }
}

QList<int> ChangeRules::allConcludedAt(const Subject &subject, int figure)
{
    return figure == subject.form().figureAt(carriedForward) ? QList<int>{figure} : QList<int>();
}

} // namespace nianbao
