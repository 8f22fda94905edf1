#include "desktop/panels/panel_room.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>

namespace nianbao {

PanelRoom::PanelRoom(QMainWindow &window, QDockWidget &panel, int least)
    : QObject(&panel), m_window(window), m_panel(panel), m_least(least)
{
    window.installEventFilter(this);
}

bool PanelRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close && m_steppedAside) {
        m_steppedAside = false; // or it would be away on the next start, too
        m_panel.show();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        fit(m_window.width());
    }
    return QObject::eventFilter(watched, event);
}

void PanelRoom::refit()
{
    m_narrow = false;
    fit(m_window.width());
}

void PanelRoom::fit(int width)
{
    const bool narrow = width < m_least;
    if (narrow == m_narrow || !m_window.isVisible())
        return;
    m_narrow = narrow;
    if (narrow && !m_panel.isHidden() && !m_panel.isFloating()) {
        m_steppedAside = true;
        m_panel.hide();
    } else if (!narrow && m_steppedAside) {
        m_steppedAside = false;
        m_panel.show();
    }
}

} // namespace nianbao
