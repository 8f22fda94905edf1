#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace nianbao {

// A command of the menus, as the keyboard map tells it.
struct HelpKey {
    QString menu; // "Edit", "Edit › Text"
    QString text; // "Find…"
    QString keys; // "Ctrl+F"
    QString tip;  // what it does, in a sentence
};

// Every command of the menus that has a shortcut, in their order.
QList<HelpKey> keysOf(const QMenuBar &bar);

} // namespace nianbao
