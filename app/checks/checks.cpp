#include "checks/checks.h"

#include "checks/acknowledging.h"
#include "checks/identity_rules.h"
#include "checks/judges.h"
#include "checks/word_rules.h"

#include <algorithm>

namespace nianbao {

namespace {

void judge(const Rule &rule, const Subject &subject, Assessment &all)
{
    if (const JudgeOf *own = judgeOf(rule.id))
        own->judge(rule, subject, all);
    else if (!rule.identities.isEmpty())
        IdentityRules::judge(rule, subject, all);
    else
        WordRules::judge(rule, subject, all);
}

QList<int> looksAt(const Rule &rule, const Subject &subject, int figure)
{
    const JudgeOf *own = judgeOf(rule.id);
    if (!own)
        return IdentityRules::looksAt(rule, figure);
    return own->looksAt ? own->looksAt(subject, figure) : QList<int>();
}

// A firm rule can't be, whatever the file says.
bool isOff(const Rule &rule, const Report &report)
{
    return !rule.firm && std::any_of(report.rulesOff().begin(), report.rulesOff().end(),
                       [&rule](const RuleOff &off) { return off.rule == rule.id; });
}

} // namespace

Assessment assess(const Report &report, const Figures &figures, const RuleBook &book)
{
    const Subject subject(report, figures);
    Assessment all;
    for (const Rule &rule : book.rules()) {
        if (!isOff(rule, report))
            judge(rule, subject, all);
    }
    lookUpAcknowledgements(all.findings, book, subject);
    return all;
}

QList<Finding> check(const Report &report, const Figures &figures, const RuleBook &book)
{
    return assess(report, figures, book).findings;
}

QList<RuleAt> rulesAt(const Report &report, int figure, const RuleBook &book)
{
    const Figures all(report);
    const Subject subject(report, all);
    QList<RuleAt> looking;
    for (const Rule &rule : book.rules()) {
        const QList<int> figures = looksAt(rule, subject, figure);
        if (!figures.isEmpty() && !isOff(rule, report))
            looking += RuleAt{rule, figures};
    }
    return looking;
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

QList<int> unguardedFigures(const Report &report, const RuleBook &book)
{
    const Figures all(report);
    const Subject subject(report, all);
    QList<int> unguarded;
    for (int figure = 0; figure < report.form().figures().size(); ++figure) {
        // A rule that looks at one cell alone asks whether it is filled in, not whether it is right.
        const auto guards = [&](const Rule &rule) {
            return !isOff(rule, report) && looksAt(rule, subject, figure).size() > 1;
        };
        if (!report.form().figures()[figure].computed
            && std::none_of(book.rules().begin(), book.rules().end(), guards))
            unguarded += figure;
    }
    return unguarded;
}

} // namespace nianbao
