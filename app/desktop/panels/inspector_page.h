#pragma once

#include "checks/checks.h"
#include "desktop/report_document.h"
#include "desktop/theme.h"

#include <QCoreApplication>

namespace nianbao {

// What the inspector says, as rich text. A link names a cell ("cell:t3.received.natural"), a rule
// ("rule:t3-balance"), a finding by its place in the list ("finding:0"), or the list itself ("findings:");
// or it confirms what is still last year's ("confirm:t3.received.natural", "confirm:s1").
class InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::InspectorPage)

public:
    // The findings are those of the book's rules.
    InspectorPage(const ReportDocument &document, const QList<Finding> &findings, const RuleBook &book,
                  const Theme &theme);

    // Everything about one cell of the form; one rule at most is explained at length.
    QString ofCell(int figure, const QString &explainedRule = {}) const;
    // All findings, the gravest first; before them what the section at hand is to report, if there is one.
    QString ofReport(const QString &section = {}) const;

private:
    QString heads(QStringList heads) const;
    QString meanings(const QString &title, const QList<Meaning> &meanings) const;
    QString findings() const;
    QString origin(int figure) const;
    QString lastYear(int figure) const;
    // Who checked it, what was said of it, and what stood here before.
    QString review(const QString &place) const;
    QString terms(const FigureSpec &spec) const;
    QString checks(int figure, const QString &explainedRule) const;
    QString checkLine(const RuleAt &rule, bool explained) const;
    QString findingLine(int finding) const;
    QString findingLink(int finding) const;
    QString mark(Severity severity) const;
    QString mark(const Finding &finding) const;
    int openCount() const;
    QString mark(Verdict verdict, Severity severity) const;
    QString coloured(const QColor &color, const QString &sign) const;
    QString heading(const QString &text) const;
    QString quiet(const QString &text) const;
    QString link(const QString &target, const QString &text, const QString &tip = {}) const;

    const ReportDocument &m_document;
    const QList<Finding> &m_findings;
    const RuleBook &m_book;
    const Theme &m_theme;
};

} // namespace nianbao
