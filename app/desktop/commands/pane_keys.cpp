#include "desktop/commands/pane_keys.h"

#include "desktop/commands/menu_texts.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

namespace nianbao {

PaneKeys::PaneKeys(const QList<QWidget *> &panes, QMenu &menu) : QObject(&menu), m_panes(panes)
{
    auto *texts = new MenuTexts(menu, staticMetaObject.className());
    const auto add = [this, texts](const char *name, const char *text, const QKeySequence &keys, int step) {
        connect(texts->add(name, text, keys), &QAction::triggered, this, [this, step] { go(step); });
    };
    add("actionNextPane", QT_TR_NOOP("&Next Pane"), Qt::Key_F6, 1);
    add("actionPreviousPane", QT_TR_NOOP("&Previous Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), -1);
}

void PaneKeys::go(int step)
{
    const QWidget *focus = QApplication::focusWidget();
    int at = step > 0 ? -1 : 0; // from elsewhere to the first, or the last
    for (int i = 0; i < m_panes.size(); ++i) {
        if (focus && (m_panes[i] == focus || m_panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const int count = int(m_panes.size());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        QWidget *pane = m_panes[at];
        if (!pane->isVisible())
            continue;
        for (QWidget *around = pane; around; around = around->parentWidget()) {
            if (auto *dock = qobject_cast<QDockWidget *>(around))
                dock->raise(); // one of several that share a place
        }
        QWidget *last = pane->focusWidget();
        (last ? last : pane)->setFocus(Qt::TabFocusReason); // the reason that selects what stands there
        return;
    }
}

} // namespace nianbao
