#include "desktop/cell_tips.h"

#include "desktop/form_table.h"
#include "model/grid_geometry.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace nianbao {

namespace {

bool contains(const QList<Meaning> &meanings, const Meaning &meaning)
{
    return std::any_of(meanings.begin(), meanings.end(),
                       [&meaning](const Meaning &other) { return other.text == meaning.text; });
}

} // namespace

CellTips::CellTips(const Table &table, const Template::Pointer &form, FormTable &view)
    : QObject(&view), m_table(table), m_form(form), m_view(view)
{
    m_view.installEventFilter(this);
}

QString CellTips::tipOf(const Table &table, const Template &form, const Cell &cell)
{
    QList<Meaning> common;
    bool any = false;
    for (const Cell &other : table.cells) {
        if (other.figure < 0 || (&other != &cell && !isHeadOf(table, cell, other)))
            continue;
        const QList<Meaning> &meanings = form.figures()[other.figure].meanings;
        if (any)
            common.removeIf([&meanings](const Meaning &meaning) { return !contains(meanings, meaning); });
        else
            common = meanings;
        any = true;
    }
    if (common.isEmpty())
        return {};
    const QString name = cell.figure < 0 ? cell.label : form.figures()[cell.figure].fullLabel();
    QString tip = QStringLiteral("<p><b>%1</b></p>").arg(name.toHtmlEscaped());
    for (const Meaning &meaning : common) {
        tip += QStringLiteral("<p>%1<br><small>%2</small></p>")
                   .arg(meaning.text.toHtmlEscaped(), meaning.source.toHtmlEscaped());
    }
    return tip;
}

// Labels, and cells that have nothing to say of their own, leave the question to the table.
bool CellTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Cell *cell = cellUnder(*help);
    const QString tip = cell ? tipOf(m_table, *m_form, *cell) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, &m_view, m_view.rectOf(*cell));
    return true;
}

const Cell *CellTips::cellUnder(const QHelpEvent &event) const
{
    const auto found = std::find_if(m_table.cells.begin(), m_table.cells.end(), [&](const Cell &cell) {
        return m_view.rectOf(cell).contains(event.pos());
    });
    return found == m_table.cells.end() ? nullptr : &*found;
}

} // namespace nianbao
