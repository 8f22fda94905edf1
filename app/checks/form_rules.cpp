#include "checks/form_rules.h"

#include "checks/balance.h"
#include "checks/repairs.h"

#include <algorithm>

namespace nianbao {

namespace {

// The cells of a table whose figure is of a kind, in the form's order.
QList<Place> cellsOf(const Template &form, int table, const Figures &figures, Figure::Kind kind,
                     bool computed)
{
    QList<Place> places;
    for (int i = 0; i < form.figures().size(); ++i) {
        const FigureSpec &spec = form.figures()[i];
        if (spec.table == table && spec.computed == computed && figures.at(i).kind() == kind)
            places += CellPlace{spec.address};
    }
    return places;
}

// Table two may hold “/”: rules (规章) do not apply to an organ that may make none.
bool holdsNumbersOnly(const Table &table)
{
    return table.id == u"t3" || table.id == u"t4";
}

// Headings alone say nothing.
bool isBlank(const Narrative &narrative)
{
    return std::all_of(narrative.blocks().begin(), narrative.blocks().end(), [](const Block &block) {
        const auto *breakdown = std::get_if<Breakdown>(&block); // a table or chart alone says something
        if (breakdown && !breakdown->parts.isEmpty())
            return false;
        return std::holds_alternative<Heading>(block) || textOf(block).trimmed().isEmpty();
    });
}

} // namespace

void FormRules::missing(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Figures &figures = subject.figures();
    const Template &form = report.form();
    for (int table = 0; table < form.tables().size(); ++table) {
        const QList<Place> cells = cellsOf(form, table, figures, Figure::Kind::Empty, false);
        if (cells.isEmpty())
            continue;
        const QString message = tr("%1: %n cell(s) are empty; where there is nothing to report, write 0.",
                                   nullptr, int(cells.size()));
        all.add(rule, message.arg(form.tables()[table].name), cells);
    }
}

QList<int> FormRules::missingAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    return report.form().figures()[figure].computed ? QList<int>() : QList<int>{figure};
}

void FormRules::formYear(const Rule &rule, const Subject &subject, Assessment &all)
{
    const int first = subject.form().firstYear();
    const QString kept = legacyWords(subject.report());
    if (subject.year() == 0)
        return all.cannot(rule, tr("the year isn't known"), {FieldPlace{Field::Year}});
    QString message;
    if (subject.year() < first)
        message = tr("This form is that of %1 and later; a report of %2 has another one.")
                      .arg(QString::number(first), QString::number(subject.year()));
    else if (!kept.isEmpty())
        message = tr("The published report had the form of before %1, though it is of %2.")
                      .arg(QString::number(first), QString::number(subject.year()));
    else
        return;
    if (!kept.isEmpty())
        message += u' ' + tr("Kept with the report, without a cell in this form: %1.").arg(kept);
    all.add(rule, message, {FieldPlace{Field::Year}});
}

// The figures that only the form of former years had, the first of them by name.
QString FormRules::legacyWords(const Report &report)
{
    constexpr qsizetype mostNamed = 4;
    const QList<LegacyFigure> &figures = report.legacy();
    QStringList words;
    for (qsizetype i = 0; i < figures.size() && i < mostNamed; ++i)
        words += tr("“%1” %2").arg(figures[i].label.simplified(), figures[i].text);
    if (figures.size() > mostNamed)
        words += tr("%n more", nullptr, int(figures.size() - mostNamed));
    return words.join(tr(", "));
}

void FormRules::slash(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Figures &figures = subject.figures();
    const Template &form = report.form();
    for (int table = 0; table < form.tables().size(); ++table) {
        if (!holdsNumbersOnly(form.tables()[table]))
            continue;
        const QList<Place> cells = cellsOf(form, table, figures, Figure::Kind::NotApplicable, false);
        if (cells.isEmpty())
            continue;
        const QString message =
            tr("%1: %n cell(s) hold “/”; where there was none, write 0.", nullptr, int(cells.size()));
        all.add(rule, message.arg(form.tables()[table].name), cells);
    }
}

QList<int> FormRules::slashAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    const FigureSpec &spec = report.form().figures()[figure];
    const bool looks = !spec.computed && holdsNumbersOnly(report.form().tables()[spec.table]);
    return looks ? QList<int>{figure} : QList<int>();
}

void FormRules::overflow(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Figures &figures = subject.figures();
    const Template &form = report.form();
    for (const FigureSpec &spec : form.figures()) {
        if (figures.at(spec.address).kind() != Figure::Kind::Overflow)
            continue;
        const QString message = tr("%1 “%2” is too large to be computed; check the figures that it adds up.")
                                    .arg(form.tables()[spec.table].name, spec.fullLabel());
        all.add(rule, message, {CellPlace{spec.address}});
    }
}

QList<int> FormRules::overflowAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    return report.form().figures()[figure].computed ? QList<int>{figure} : QList<int>();
}

void FormRules::balance(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Figures &figures = subject.figures();
    const Template &form = report.form();
    for (const Balance &balance : form.balances()) {
        if (balance.rule != rule.id)
            continue;
        const BalanceState state = stateOf(balance, figures);
        QList<Place> places;
        for (const Balance::Term &term : balance.left + balance.right)
            places += CellPlace{form.figures()[term.figure].address};
        const QString table = form.tables()[balance.table].name;
        if (state.kind == BalanceState::Kind::NotBegun || state.kind == BalanceState::Kind::Incomplete)
            all.cannot(rule, tr("%1, column “%2”: a cell that it needs is empty").arg(table, balance.column),
                       places);
        if (state.kind != BalanceState::Kind::Broken)
            continue;
        const QString left = sideText(balance.left, state.left, figures);
        const QString right = sideText(balance.right, state.right, figures);
        QString message = tr("%1, column “%2”, has figures too large to be compared: %3, %4.")
                              .arg(table, balance.column, left, right);
        if (state.difference) {
            const QString difference = differenceOf(balance, *state.difference, form).text();
            message = state.left.units() == 0
                          ? tr("%1, column “%2”, has results but no applications: %3, %4, difference %5.")
                          : tr("%1, column “%2”, doesn't balance: %3, %4, difference %5.");
            message = message.arg(table, balance.column, left, right, difference);
        }
        Finding &finding = all.add(rule, message, places);
        if (const QList<Repair> repairs = repairsOf(balance, report, figures, 1); !repairs.isEmpty())
            finding.repair = repairs.first();
    }
}

QList<int> FormRules::balanceAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    const Template &form = report.form();
    const QString id = QStringLiteral("t3-balance");
    // Itself before what it is part of: 新收 of a column stands in that column's balance, not in that of
    // the totals.
    for (const bool asPart : {false, true}) {
        for (const Balance &balance : form.balances()) {
            const QList<Balance::Term> terms = balance.left + balance.right;
            const bool looks =
                balance.rule == id && std::any_of(terms.begin(), terms.end(), [&](const Balance::Term &term) {
                    return asPart ? form.figures()[term.figure].sum.contains(figure) : term.figure == figure;
                });
            if (!looks)
                continue;
            QList<int> figures;
            for (const Balance::Term &term : terms)
                figures += term.figure;
            return figures;
        }
    }
    return {};
}

void FormRules::section(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    for (const Section &section : report.form().sections()) {
        const bool isLead = section.heading.isEmpty(); // usual, but the format doesn't ask for it
        if (!section.isNarrative() || isLead || !isBlank(report.narrative(section.id)))
            continue;
        all.add(rule, tr("“%1” has no text yet.").arg(section.heading), {TextPlace{section.id, 0, 0, 0, {}}});
    }
}

} // namespace nianbao
