#pragma once

#include <QCoreApplication>
#include <QObject>

class QMenu;
class QMenuBar;

namespace nianbao {

// What each action of the menus does, in a sentence for the status bar, given to it when its menu opens:
// nobody reads them earlier.
class ActionTips : public QObject
{
    Q_OBJECT

public:
    explicit ActionTips(QMenuBar &bar);

    // Of an action by its object name; empty for one that this doesn't know.
    static QString tipOf(const QString &action);

private:
    void watch(QMenu *menu);
};

} // namespace nianbao
