#include "checks/identity_rules.h"

#include "checks/repairs.h"

namespace nianbao {

namespace {

struct Verdicts {
    bool holds = false;  // one of them does
    bool isKnown = true; // all that don't are known not to
    QList<int> empty{};
    bool lacksLastYear = false;
};

Verdicts anyOf(const QList<Comparison> &comparisons, const Subject &subject)
{
    Verdicts verdicts;
    for (const Comparison &one : comparisons) {
        const Compared compared = compare(one, subject.figures(), subject.previousFigures());
        verdicts.holds |= compared.holds.value_or(false);
        verdicts.isKnown &= compared.holds.has_value();
        verdicts.lacksLastYear |= compared.lacksLastYear;
        for (const int figure : compared.empty) {
            if (!verdicts.empty.contains(figure))
                verdicts.empty += figure;
        }
    }
    return verdicts;
}

QList<int> figuresIn(const Identity &identity)
{
    QList<int> all;
    for (const Comparison &one : identity.holds + identity.when) {
        for (const int figure : one.figures()) {
            if (!all.contains(figure))
                all += figure;
        }
    }
    return all;
}

QList<Place> placesOf(const QList<int> &figures, const Template &form)
{
    QList<Place> places;
    for (const int figure : figures)
        places += CellPlace{form.figures()[figure].address};
    return places;
}

QString filledIn(QString message, const Identity &identity, const Compared &compared, const Template &form)
{
    const QList<int> figures = identity.holds.first().figures();
    const FigureSpec spec = figures.isEmpty() ? FigureSpec() : form.figures()[figures.first()];
    const auto last = [](const QStringList &labels) { return labels.isEmpty() ? QString() : labels.last(); };
    const std::pair<const char *, QString> places[] = {
        {"{left}", compared.left.text()},        {"{right}", compared.right.text()},
        {"{difference}", compared.difference()}, {"{row}", last(spec.rowLabels)},
        {"{column}", last(spec.columnLabels)},
    };
    for (const auto &[place, text] : places)
        message.replace(QLatin1String(place), text);
    return message;
}

// What the relation was judged by: every figure of it with its value.
QString valuesIn(const Comparison &comparison, const Subject &subject)
{
    QStringList values;
    for (const Comparison::Term &term : comparison.left + comparison.right) {
        for (const int figure : term.figures) {
            const QString label = subject.form().figures()[figure].fullLabel();
            const Figures &of = term.lastYear ? *subject.previousFigures() : subject.figures();
            values +=
                (term.lastYear ? IdentityRules::tr("last year “%1”: %2") : IdentityRules::tr("“%1”: %2"))
                    .arg(label, of.at(figure).text());
        }
    }
    return values.join(IdentityRules::tr("; "));
}

} // namespace

void IdentityRules::judge(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Identity &identity : rule.identities) {
        const QList<Place> places = placesOf(figuresIn(identity), subject.form());
        const auto cannot = [&](const Verdicts &verdicts) {
            if (!verdicts.empty.isEmpty())
                all.cannot(rule, tr("a cell that it needs is empty"),
                           placesOf(verdicts.empty, subject.form()));
            else if (verdicts.lacksLastYear)
                all.cannot(rule, tr("last year's figures aren't known"), places);
            else
                all.cannot(rule, tr("a figure is too large to be compared"), places);
        };
        bool applies = true;
        for (const Comparison &one : identity.when) {
            const Verdicts verdicts = anyOf({one}, subject);
            if (!verdicts.holds) {
                if (!verdicts.isKnown)
                    cannot(verdicts);
                applies = false;
                break;
            }
        }
        if (!applies)
            continue;
        const Verdicts verdicts = anyOf(identity.holds, subject);
        if (verdicts.holds)
            continue;
        if (!verdicts.isKnown) {
            cannot(verdicts);
            continue;
        }
        const Compared compared =
            compare(identity.holds.first(), subject.figures(), subject.previousFigures());
        Finding &finding =
            all.add(rule, filledIn(rule.message.text(), identity, compared, subject.form()), places);
        // What was last year's isn't a place of this report, but the finding is about it as well.
        finding.about = compared.left.text() + u'|' + compared.right.text();
        if (subject.says(rule.exempt)) // the text explains it
            finding.severity = Severity::Note;
        finding.why = valuesIn(identity.holds.first(), subject);
        finding.repair = repairOf(identity.holds.first(), compared, subject.figures());
    }
}

QList<int> IdentityRules::looksAt(const Rule &rule, int figure)
{
    for (const Identity &identity : rule.identities) {
        if (const QList<int> figures = figuresIn(identity); figures.contains(figure))
            return figures;
    }
    return {};
}

} // namespace nianbao
