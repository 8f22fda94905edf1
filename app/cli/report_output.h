#pragma once

#include "model/figures.h"

namespace nianbao {

// What a report for programs has besides the report.
enum class With { Review, Nothing }; // what leaves the house has nothing of the review

// The whole report for programs; contract.md has the shape. A figure that isn't there, or a total
// that overflowed, is null.
QByteArray reportAsJson(const Report &report, const Figures &figures, With with = With::Nothing);

// The same for people: header, sections, and the tables in aligned columns.
QByteArray reportAsText(const Report &report, const Figures &figures);

// In columns of a terminal, where a Chinese character takes two.
int displayWidth(const QString &text);
// The spaces that the text lacks to be so wide.
QString padding(int width, const QString &text);
// The text in lines of at most so many columns.
QStringList wrapped(const QString &text, int width);

} // namespace nianbao
