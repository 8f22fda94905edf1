#include "checks/checks.h"

#include "checks/form_rules.h"
#include "checks/last_year_rules.h"
#include "checks/organ_rules.h"

namespace nianbao {

namespace {

// A rule and how to find what it looks for.
struct Check {
    Rule rule;
    QList<Finding> (*find)(const Rule &rule, const Report &report, const Figures &figures);
};

QList<Check> checks()
{
    return {
        {FormRules::missingRule(), FormRules::missing},   {FormRules::slashRule(), FormRules::slash},
        {FormRules::overflowRule(), FormRules::overflow}, {FormRules::balanceRule(), FormRules::balance},
        {FormRules::sectionRule(), FormRules::section},
        {LastYearRules::inheritedRule(), LastYearRules::inherited},
        {OrganRules::powerRule(), OrganRules::power},
        {OrganRules::deadlineRule(), OrganRules::deadline},
        {OrganRules::nameRule(), OrganRules::name},
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

QList<Finding> check(const Report &report, const Figures &figures)
{
    QList<Finding> findings;
    for (const Check &one : checks())
        findings += one.find(one.rule, report, figures);
    return findings;
}

} // namespace nianbao
