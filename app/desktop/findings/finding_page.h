#pragma once

#include "checks/finding.h"
#include "checks/rule_book.h"
#include "desktop/theme.h"
#include "model/report.h"

namespace nianbao {

// What is said of one finding at length, as rich text. A link names one of its places: "place:0".
class FindingPage
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FindingPage)

public:
    FindingPage(const Report &report, const RuleBook &book, const Theme &theme);

    QString of(const Finding &finding) const;

private:
    QString places(const Finding &finding) const;
    QString word(const Finding &finding) const;
    QString repair(const Finding &finding) const;
    QString rule(const Finding &finding) const;
    QString quiet(const QString &text) const;
    QString heading(const QString &text) const;

    const Report &m_report;
    const RuleBook &m_book;
    const Theme &m_theme;
};

} // namespace nianbao
