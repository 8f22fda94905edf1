#pragma once

#include <QIcon>
#include <QList>
#include <QPair>

class QAction;

namespace nianbao {

// Our own line icon of that name, in the colour that the palette has for text at the time of painting:
// it reads in light and dark. Drawn when it is first painted.
QIcon lineIcon(const QString &name);

// An action, and the name of its icon in the desktop's themes and among our own.
using NamedIcons = QList<QPair<QAction *, const char *>>;

// Ours, at once: they cost next to nothing.
void setLineIcons(const NamedIcons &icons);
// The desktop's, where it has a theme and that has them. For later: looking for the first name in a
// theme's folders takes about as long as building the window.
void setThemeIcons(const NamedIcons &icons);

} // namespace nianbao
