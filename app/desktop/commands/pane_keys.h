#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace nianbao {

// The window's panes by the keyboard: F6 leads to the next one, Shift+F6 back; each has the cursor where
// it was.
class PaneKeys : public QObject
{
    Q_OBJECT

public:
    // In the order in which they stand; adds its actions to the menu.
    PaneKeys(const QList<QWidget *> &panes, QMenu &menu);

private:
    void go(int step);

    QList<QWidget *> m_panes;
};

} // namespace nianbao
