#pragma once

#include "checks/checks.h"

#include <QTest>

// A report with nothing to point at: zero in every cell, a sentence in every section.
inline nianbao::Report filledReport()
{
    using namespace nianbao;
    Report report;
    Change change;
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed)
            change.steps += SetFigure{spec.address, Figure::number(0)};
    }
    for (const QString section : {"s1", "s5", "s6"})
        change.steps += SetNarrative{section, {"有一句话。"}};
    if (!report.apply(change))
        qFatal("the filled report can't be made");
    return report;
}

// What these rules find; others may have something to say of a report that is made for them.
inline QList<nianbao::Finding> findingsOf(const QStringList &rules, const nianbao::Report &report)
{
    QList<nianbao::Finding> findings = nianbao::check(report, nianbao::Figures(report));
    findings.removeIf([&rules](const nianbao::Finding &finding) { return !rules.contains(finding.rule); });
    return findings;
}

// Sets "address=value address=value".
inline void set(nianbao::Report &report, const QString &assignments)
{
    using namespace nianbao;
    for (const QString &one : assignments.split(u' ', Qt::SkipEmptyParts)) {
        const auto step = stepFor(report.form(), one.section(u'=', 0, 0), one.section(u'=', 1));
        QVERIFY2(step.ok(), qPrintable(one));
        QVERIFY(report.apply(Change{{*step}}).ok());
    }
}
