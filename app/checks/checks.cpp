#include "checks/checks.h"

#include "checks/field_rules.h"
#include "checks/form_rules.h"
#include "checks/last_year_rules.h"
#include "checks/organ_rules.h"
#include "checks/wording_rules.h"

#include <algorithm>

namespace nianbao {

namespace {

// A rule, how to find what it looks for, and which figures it looks at together with a given one (none:
// it doesn't look at that one; null: at no figure at all).
struct Check {
    Rule rule;
    QList<Finding> (*find)(const Rule &rule, const Report &report, const Figures &figures);
    QList<int> (*looksAt)(const Report &report, int figure) = nullptr;
};

QList<Check> checks()
{
    return {
        {FormRules::missingRule(), FormRules::missing, FormRules::missingAt},
        {FormRules::slashRule(), FormRules::slash, FormRules::slashAt},
        {FormRules::overflowRule(), FormRules::overflow, FormRules::overflowAt},
        {FormRules::balanceRule(), FormRules::balance, FormRules::balanceAt},
        {FormRules::sectionRule(), FormRules::section},
        {FieldRules::brokenRule(), FieldRules::broken},
        {FieldRules::unfilledRule(), FieldRules::unfilled},
        {FieldRules::breakdownRule(), FieldRules::breakdown},
        {LastYearRules::inheritedRule(), LastYearRules::inherited, LastYearRules::inheritedAt},
        {OrganRules::powerRule(), OrganRules::power, OrganRules::powerAt},
        {OrganRules::deadlineRule(), OrganRules::deadline},
        {OrganRules::nameRule(), OrganRules::name},
        {WordingRules::claimRule(), WordingRules::claim, WordingRules::claimAt},
    };
}

} // namespace

QList<Rule> rules()
{
    QList<Rule> all;
    for (const Check &one : checks())
        all += one.rule;
    return all;
}

QList<RuleAt> rulesAt(const Report &report, int figure)
{
    QList<RuleAt> all;
    for (const Check &one : checks()) {
        const QList<int> figures = one.looksAt ? one.looksAt(report, figure) : QList<int>();
        if (!figures.isEmpty())
            all += RuleAt{one.rule, figures};
    }
    return all;
}

bool isAbout(const Finding &finding, const RuleAt &rule, const Template &form)
{
    return finding.rule == rule.rule.id
           && std::any_of(finding.places.begin(), finding.places.end(), [&](const Place &place) {
                  const auto *cell = std::get_if<CellPlace>(&place);
                  return cell && rule.figures.contains(form.figureAt(cell->address));
              });
}

Verdict verdictOf(const RuleAt &rule, const QList<Finding> &findings, const Report &report,
                  const Figures &figures)
{
    const auto isFound = [&](const Finding &finding) { return isAbout(finding, rule, report.form()); };
    if (std::any_of(findings.begin(), findings.end(), isFound))
        return Verdict::Found;
    const auto isEmpty = [&figures](int figure) { return figures.at(figure).isEmpty(); };
    return std::any_of(rule.figures.begin(), rule.figures.end(), isEmpty) ? Verdict::NotYet
                                                                          : Verdict::Content;
}

QList<Finding> check(const Report &report, const Figures &figures)
{
    QList<Finding> findings;
    for (const Check &one : checks())
        findings += one.find(one.rule, report, figures);
    return findings;
}

} // namespace nianbao
