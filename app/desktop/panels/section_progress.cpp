#include "desktop/panels/section_progress.h"

#include "desktop/panels/findings_watch.h"
#include "desktop/sheet/sheet.h"

#include <algorithm>

namespace nianbao {

namespace {

// What no report can do without; the title and who signs make themselves from these.
void countFields(const Report &report, SectionProgress &progress)
{
    for (const Field field : {Field::Organ, Field::Year, Field::SignedOn}) {
        ++progress.wanted;
        progress.filled += !report.header().value(field).isEmpty();
    }
}

void countCells(const Report &report, int table, SectionProgress &progress)
{
    const QList<FigureSpec> &figures = report.form().figures();
    for (int i = 0; i < figures.size(); ++i) {
        if (figures[i].table != table || figures[i].computed)
            continue;
        ++progress.wanted;
        progress.filled += !report.input(i).isEmpty();
        progress.inherited += report.isInherited(figures[i].address);
    }
}

void countText(const Report &report, const QString &section, SectionProgress &progress)
{
    const QStringList paragraphs = report.narrative(section).texts();
    progress.wanted = 1;
    progress.filled = std::any_of(paragraphs.begin(), paragraphs.end(),
                                  [](const QString &paragraph) { return !paragraph.trimmed().isEmpty(); });
    for (const Block &block : report.narrative(section).blocks())
        progress.inherited += report.isInherited(section, block);
}

} // namespace

SectionProgress progressOf(const QString &part, const Report &report, const QList<Finding> &findings)
{
    const Template &form = report.form();
    SectionProgress progress;
    const int section = form.sectionAt(part);
    if (section < 0)
        countFields(report, progress);
    else if (form.sections()[section].isNarrative())
        countText(report, part, progress);
    else
        countCells(report, form.sections()[section].table, progress);
    if (progress.filled == progress.wanted && progress.inherited == 0)
        progress.stage = SectionProgress::Stage::Complete;
    else if (progress.filled > 0)
        progress.stage = SectionProgress::Stage::Begun;

    for (const Finding &finding : findings) {
        const bool here = !finding.acknowledged
                          && std::any_of(finding.places.begin(), finding.places.end(),
                                         [&](const Place &place) { return partOf(form, place) == part; });
        if (here)
            ++(finding.severity == Severity::Error     ? progress.errors
               : finding.severity == Severity::Warning ? progress.warnings
                                                       : progress.notes);
    }
    return progress;
}

QString SectionProgress::words() const
{
    QStringList words;
    switch (stage) {
    case Stage::Empty:
        words += tr("empty");
        break;
    case Stage::Begun:
        words += tr("being filled in");
        if (wanted > 1)
            words += tr("%1 of %2", "cells that are filled in").arg(filled).arg(wanted);
        break;
    case Stage::Complete:
        words += tr("complete");
        break;
    }
    if (inherited > 0)
        words += tr("%n still last year's", nullptr, inherited);
    if (errors > 0)
        words += tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        words += tr("%n warning(s)", nullptr, warnings);
    if (notes > 0)
        words += tr("%n note(s)", nullptr, notes);
    return words.join(tr(", ", "between the words on a section"));
}

} // namespace nianbao
