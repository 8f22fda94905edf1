#pragma once

#include "checks/finding.h"
#include "desktop/report_document.h"
#include "desktop/theme.h"

#include <QCoreApplication>

namespace nianbao {

// What the inspector says, as rich text. A link names a cell ("cell:t3.received.natural"), a finding by
// its place in the list ("finding:0"), or the list itself ("findings:"); or it confirms what is still last
// year's ("confirm:t3.received.natural", "confirm:s1").
class InspectorPage
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::InspectorPage)

public:
    InspectorPage(const ReportDocument &document, const QList<Finding> &findings, const Theme &theme);

    // Everything about one cell of the form.
    QString ofCell(int figure) const;
    // All findings, the gravest first.
    QString ofReport() const;

private:
    QString meanings(const FigureSpec &spec) const;
    QString origin(int figure) const;
    QString lastYear(const FigureSpec &spec) const;
    QString terms(const FigureSpec &spec) const;
    QString findingsAt(const FigureSpec &spec) const;
    QString findingLine(int finding) const;
    QString heading(const QString &text) const;
    QString quiet(const QString &text) const;
    QString link(const QString &target, const QString &text) const;

    const ReportDocument &m_document;
    const QList<Finding> &m_findings;
    const Theme &m_theme;
};

} // namespace nianbao
