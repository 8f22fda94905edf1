#pragma once

#include "checks/checks.h"
#include "desktop/theme.h"

#include <QCoreApplication>

namespace nianbao {

// The page to look at before publishing, as HTML: what is open, what was acknowledged and why, what couldn't
// be judged, which rules are off, and which cells nothing compares with anything. Everything that isn't the
// program's own is escaped. The report is taken as it is: an empty year has a long page.
class CheckPage
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::CheckPage)

public:
    // The assessment is that of the report by the book's rules.
    CheckPage(const Report &report, const Assessment &assessment, const RuleBook &book, const QDateTime &now);

    // A page of its own, to be kept or printed: it refers to nothing else.
    QString document() const;
    // For a window in these colours: a finding's message links to its first place, "finding:0" by its index
    // in the assessment.
    QString body(const Theme &theme, bool linked) const;

private:
    QString head(const Theme &theme) const;
    QString open(const Theme &theme, bool linked) const;
    QString acknowledged(const Theme &theme, bool linked) const;
    QString unassessed(const Theme &theme) const;
    QString rulesOff(const Theme &theme) const;
    QString unguarded(const Theme &theme) const;
    QString entry(int finding, const Theme &theme, bool linked) const;
    QString ruleTitle(const QString &rule) const;

    const Report &m_report;
    const Assessment &m_assessment;
    const RuleBook &m_book;
    QDateTime m_now;
};

} // namespace nianbao
