#include "checks/last_year_rules.h"

namespace nianbao {

void LastYearRules::inherited(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Template &form = report.form();
    for (int table = 0; table < form.tables().size(); ++table) {
        QList<Place> cells;
        for (const FigureSpec &spec : form.figures()) {
            if (spec.table == table && !spec.computed && report.isInherited(spec.address))
                cells += CellPlace{spec.address};
        }
        if (!cells.isEmpty()) {
            const QString message = tr("%1: %n figure(s) came from last year's report; compare and confirm.",
                                       nullptr, int(cells.size()));
            all.add(rule, message.arg(form.tables()[table].name), cells);
        }
    }
    for (const Section &section : form.sections()) {
        const QStringList paragraphs = report.narrative(section.id).texts();
        QList<Place> places;
        for (int i = 0; i < paragraphs.size(); ++i) {
            const QString &text = paragraphs[i];
            if (report.isInherited(section.id, report.narrative(section.id).blocks()[i]))
                places += TextPlace{section.id, i, 0, int(text.toUcs4().size()), text};
        }
        if (!places.isEmpty()) {
            const QString message =
                tr("“%1”: %n paragraph(s) still read as last year.", nullptr, int(places.size()));
            all.add(rule, message.arg(section.heading.isEmpty() ? tr("Lead") : section.heading), places);
        }
    }
}

QList<int> LastYearRules::inheritedAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    const std::optional<Origin> &origin = report.origin(figure);
    const bool carried = origin && origin->kind == Origin::Kind::Carried;
    const bool marked = report.inherited().contains(report.form().figures()[figure].address);
    return carried || marked ? QList<int>{figure} : QList<int>();
}

} // namespace nianbao
