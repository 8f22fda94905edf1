#include "checks/form_rules.h"

#include "checks/balance.h"

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

Rule FormRules::missingRule()
{
    return {"figure-missing", "R-NUM-01", Severity::Error, tr("Every cell of the form is filled in"),
            tr("A cell that is left empty doesn't say whether there was nothing to report or whether it "
               "was forgotten, so the published form has a figure in every cell. Where there is nothing "
               "to report, write 0.")};
}

QList<Finding> FormRules::missing(const Rule &rule, const Report &report, const Figures &figures)
{
    QList<Finding> findings;
    const Template &form = report.form();
    for (int table = 0; table < form.tables().size(); ++table) {
        const QList<Place> cells = cellsOf(form, table, figures, Figure::Kind::Empty, false);
        if (cells.isEmpty())
            continue;
        const QString message = tr("%1: %n cell(s) are empty; where there is nothing to report, write 0.",
                                   nullptr, int(cells.size()));
        findings += Finding{rule.id, rule.severity, message.arg(form.tables()[table].name), cells};
    }
    return findings;
}

QList<int> FormRules::missingAt(const Report &report, int figure)
{
    return report.form().figures()[figure].computed ? QList<int>() : QList<int>{figure};
}

Rule FormRules::slashRule()
{
    return {"figure-slash", "R-NUM-02", Severity::Warning,
            tr("The tables on applications and disputes hold numbers only"),
            tr("“/” says that a figure doesn't apply. Applications and disputes can come to every organ, "
               "so in these tables those who collect the reports count “/” as a defect. Where there was "
               "none, write 0.")};
}

QList<Finding> FormRules::slash(const Rule &rule, const Report &report, const Figures &figures)
{
    QList<Finding> findings;
    const Template &form = report.form();
    for (int table = 0; table < form.tables().size(); ++table) {
        if (!holdsNumbersOnly(form.tables()[table]))
            continue;
        const QList<Place> cells = cellsOf(form, table, figures, Figure::Kind::NotApplicable, false);
        if (cells.isEmpty())
            continue;
        const QString message =
            tr("%1: %n cell(s) hold “/”; where there was none, write 0.", nullptr, int(cells.size()));
        findings += Finding{rule.id, rule.severity, message.arg(form.tables()[table].name), cells};
    }
    return findings;
}

QList<int> FormRules::slashAt(const Report &report, int figure)
{
    const FigureSpec &spec = report.form().figures()[figure];
    const bool looks = !spec.computed && holdsNumbersOnly(report.form().tables()[spec.table]);
    return looks ? QList<int>{figure} : QList<int>();
}

Rule FormRules::overflowRule()
{
    return {"figure-overflow", "R-NUM-03", Severity::Error, tr("Every total is of a size that can be"),
            tr("A total of more than eighteen digits can't be computed, and no organ has such a figure: "
               "one of the cells that it adds up was mistyped.")};
}

QList<Finding> FormRules::overflow(const Rule &rule, const Report &report, const Figures &figures)
{
    QList<Finding> findings;
    const Template &form = report.form();
    for (const FigureSpec &spec : form.figures()) {
        if (figures.at(spec.address).kind() != Figure::Kind::Overflow)
            continue;
        const QString message = tr("%1 “%2” is too large to be computed; check the figures that it adds up.")
                                    .arg(form.tables()[spec.table].name, spec.fullLabel());
        findings += Finding{rule.id, rule.severity, message, {CellPlace{spec.address}}};
    }
    return findings;
}

QList<int> FormRules::overflowAt(const Report &report, int figure)
{
    return report.form().figures()[figure].computed ? QList<int>{figure} : QList<int>();
}

Rule FormRules::balanceRule()
{
    return {"t3-balance", "R-T3-01", Severity::Error, tr("Table three balances in each column"),
            tr("The head of the table says it: its first item and its second, added up, equal the third "
               "and the fourth. Every application that came in or was carried over is either concluded "
               "or carried forward. Compare the column with the register of applications.")};
}

QList<Finding> FormRules::balance(const Rule &rule, const Report &report, const Figures &figures)
{
    QList<Finding> findings;
    const Template &form = report.form();
    for (const Balance &balance : form.balances()) {
        const BalanceState state = stateOf(balance, figures);
        if (balance.rule != rule.id || state.kind != BalanceState::Kind::Broken)
            continue;
        QList<Place> places;
        for (const Balance::Term &term : balance.left + balance.right)
            places += CellPlace{form.figures()[term.figure].address};
        const QString table = form.tables()[balance.table].name;
        const QString left = sideText(balance.left, state.left, figures);
        const QString right = sideText(balance.right, state.right, figures);
        QString message = tr("%1, column “%2”, has figures too large to be compared: %3, %4.")
                              .arg(table, balance.column, left, right);
        if (state.difference) {
            const QString difference = differenceOf(balance, *state.difference, form).text();
            message = tr("%1, column “%2”, doesn't balance: %3, %4, difference %5.")
                          .arg(table, balance.column, left, right, difference);
        }
        findings += Finding{rule.id, rule.severity, message, places};
    }
    return findings;
}

QList<int> FormRules::balanceAt(const Report &report, int figure)
{
    const Template &form = report.form();
    const QString id = balanceRule().id;
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

Rule FormRules::sectionRule()
{
    return {"section-missing", "R-SEC-01", Severity::Error, tr("Every section has its text"),
            tr("The national format has six sections and allows none to be left out "
               "(国办公开办函〔2021〕30号; article 50 of the regulation says what they report). Where a "
               "section has little to tell, say so in a sentence.")};
}

QList<Finding> FormRules::section(const Rule &rule, const Report &report, const Figures &)
{
    QList<Finding> findings;
    for (const Section &section : report.form().sections()) {
        const bool isLead = section.heading.isEmpty(); // usual, but the format doesn't ask for it
        if (!section.isNarrative() || isLead || !isBlank(report.narrative(section.id)))
            continue;
        findings += Finding{rule.id,
                            rule.severity,
                            tr("“%1” has no text yet.").arg(section.heading),
                            {TextPlace{section.id, 0, 0, 0, {}}}};
    }
    return findings;
}

} // namespace nianbao
