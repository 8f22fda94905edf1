#pragma once

#include "checks/checks.h"
#include "checks/repairs.h"

#include <QTest>

// A report of 2023 with "lead=…", "s1=…", a paragraph a line ("# " before a heading), and header fields.
inline nianbao::Report reportSaying(const QStringList &assignments)
{
    using namespace nianbao;
    Report report;
    Change change{{SetField{Field::Year, "2023"}}};
    for (const QString &one : assignments) {
        const QString place = one.section(u'=', 0, 0), text = one.section(u'=', 1);
        if (report.form().sectionAt(place) < 0) {
            const auto step = stepFor(report.form(), place, text);
            if (!step)
                qFatal("%s", qPrintable(one));
            change.steps += *step;
            continue;
        }
        QList<Block> blocks;
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith("# "))
                blocks += Heading{1, line.mid(2)};
            else
                blocks += Paragraph{{{line}}};
        }
        change.steps += SetNarrative{place, blocks};
    }
    if (!report.apply(change))
        qFatal("%s", qPrintable(assignments.join(u'|')));
    return report;
}

// What one place of a finding is: the words, the section, the field or the cell.
inline QString placeWords(const nianbao::Place &place)
{
    using namespace nianbao;
    if (const auto *text = std::get_if<TextPlace>(&place))
        return text->length ? text->text : text->section;
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    return Header::name(std::get<FieldPlace>(place).field);
}

// "error rule: place place → repair", a line a finding. Each repair must be taken, and leave nothing to say.
inline QStringList foundOf(const QStringList &rules, const nianbao::Report &report)
{
    using namespace nianbao;
    QStringList lines;
    for (const Finding &finding : check(report, Figures(report))) {
        if (!rules.contains(finding.rule))
            continue;
        QStringList places;
        for (const Place &place : finding.places)
            places += placeWords(place);
        const char *severities[]{"error", "warning", "note"};
        QString line =
            QString("%1 %2: %3").arg(severities[int(finding.severity)], finding.rule, places.join(u' '));
        if (finding.repair) {
            line += u'→' + finding.repair->words;
            Report mended = report;
            if (!mended.apply(changeOf(*finding.repair, report)))
                line += " can't be repaired";
            for (const Finding &after : check(mended, Figures(mended))) {
                if (after.rule == finding.rule && after.message == finding.message)
                    line += " isn't mended";
            }
        }
        lines += line;
    }
    return lines;
}

// The rules of these that couldn't be judged.
inline QStringList unassessedOf(const QStringList &rules, const nianbao::Report &report)
{
    QStringList all;
    for (const nianbao::Unassessed &one : nianbao::assess(report, nianbao::Figures(report)).unassessed) {
        if (rules.contains(one.rule) && !all.contains(one.rule))
            all += one.rule;
        if (one.reason.isEmpty())
            all += "without a reason";
    }
    return all;
}
