#pragma once

#include <QStringList>

class QWidget;

// What of a shown window's labels, cells, buttons and lists is cut off, and which of them lie on one
// another: a line each, empty if all is well.
QStringList faultsIn(const QWidget &window);
