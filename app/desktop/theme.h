#pragma once

#include <QColor>
#include <QPalette>

namespace nianbao {

// The colours of the form. Text has a contrast of at least 4.5 : 1 on every ground here; red is for
// errors only.
struct Theme {
    QColor desk;
    QColor sheet;
    QColor ink;
    QColor secondary;
    QColor line;     // of tables
    QColor computed; // ground of what the program computes
    QColor accent;
    QColor onAccent; // text on the accent
    QColor headTint; // ground of the current cell's heads
    QColor selected; // over the grounds of selected cells
    QColor error;
    QColor errorGround;
    QColor errorTint; // over the ground of a cell with a finding, and what is selected there
    QColor inherited; // what is still last year's
    QColor warning;
    QColor good;
};

// The dark one where the palette's windows are dark.
const Theme &themeFor(const QPalette &palette);

// The palette of windows where a person wants them light or dark, whatever the desktop's are.
QPalette windowPalette(bool isDark);

// The palette for widgets on the sheet. Their bases are transparent: the sheet and the tables paint
// the grounds, once and in one place.
QPalette sheetPalette(const Theme &theme);

} // namespace nianbao
