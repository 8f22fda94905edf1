#include "desktop/commands/confirmation.h"

#include <algorithm>

namespace nianbao {

Change confirmCells(const Report &report, const QStringList &addresses)
{
    Change change;
    for (const QString &address : addresses) {
        const int figure = report.form().figureAt(address);
        if (figure >= 0 && !report.form().figures()[figure].computed && report.isInherited(address))
            change.steps += SetInherited{address, {}};
    }
    return change;
}

Change confirmParagraphs(const Report &report, const QString &section, int first, int last)
{
    const QList<Block> &blocks = report.narrative(section).blocks();
    const QStringList inherited = report.inherited().value(section);
    QStringList remaining = inherited;
    for (int i = std::max(0, first); i <= last && i < blocks.size(); ++i) {
        if (report.isInherited(section, blocks[i]))
            remaining.removeAll(wordingOf(blocks[i]));
    }
    if (remaining == inherited)
        return {};
    return {{SetInherited{section, remaining}}};
}

Change confirmSection(const Report &report, const QString &section)
{
    const Template &form = report.form();
    const int index = form.sectionAt(section);
    if (index < 0)
        return {};
    if (form.sections()[index].isNarrative())
        return confirmParagraphs(report, section, 0, int(report.narrative(section).blocks().size()) - 1);
    QStringList addresses;
    for (const FigureSpec &spec : form.figures()) {
        if (spec.table == form.sections()[index].table)
            addresses += spec.address;
    }
    return confirmCells(report, addresses);
}

} // namespace nianbao
