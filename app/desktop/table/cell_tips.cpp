#include "desktop/table/cell_tips.h"

#include "desktop/table/form_table.h"
#include "desktop/table/frozen_head.h"
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

QString tipFor(const QString &name, const QList<Meaning> &meanings)
{
    QString tip = QStringLiteral("<p><b>%1</b></p>").arg(name.toHtmlEscaped());
    for (const Meaning &meaning : meanings) {
        tip += QStringLiteral("<p>%1<br><small>%2</small></p>")
                   .arg(meaning.text.toHtmlEscaped(), meaning.source.toHtmlEscaped());
    }
    return tip;
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
    return tipFor(name, common);
}

QString CellTips::tipOf(const Section &section)
{
    return tipFor(section.heading, {section.meaning});
}

// Labels, and cells that have nothing to say of their own, leave the question to the table.
bool CellTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint where = pointUnder(*help);
    const auto cell =
        std::find_if(m_table.cells.begin(), m_table.cells.end(),
                     [this, where](const Cell &one) { return m_view.rectOf(one).contains(where); });
    const QString tip = cell == m_table.cells.end() ? QString() : tipOf(m_table, *m_form, *cell);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, &m_view,
                           m_view.rectOf(*cell).translated(help->pos() - where));
    return true;
}

QPoint CellTips::pointUnder(const QHelpEvent &event) const
{
    QPoint where = event.pos();
    for (const FrozenHead *head : m_view.window()->findChildren<FrozenHead *>()) { // the topmost last
        const QPoint here = head->mapFromGlobal(event.globalPos());
        if (head->isVisible() && head->rect().contains(here))
            where = head->inTable(here);
    }
    return where;
}

} // namespace nianbao
