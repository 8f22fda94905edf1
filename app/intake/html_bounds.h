#pragma once

#include <QByteArray>

namespace nianbao {

// How deep elements of a page may be nested; browsers flatten at half of it.
inline constexpr int deepestNesting = 1000;
// More than any element has that somebody wrote.
inline constexpr int mostAttributes = 256;

// The page (UTF-8) with nothing in it that would make a parser take time in proportion to its square or run
// out of stack: tags nested deeper than `deepestNesting` are left out, their text stays; so are attributes
// past `mostAttributes`, and what scripts and styles hold. Takes time in proportion to the page.
QByteArray boundedHtml(const QByteArray &html);

} // namespace nianbao
