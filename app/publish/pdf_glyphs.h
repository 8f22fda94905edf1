#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace nianbao {

// Glyphs that stand together for characters: mostly one for one.
struct GlyphUnit {
    qsizetype begin = 0; // the first of its glyphs
    qsizetype count = 1;
    QString text;
};

// Whether that glyph is known to show that character.
using ShowsGlyph = std::function<bool(qsizetype glyph, char32_t character)>;

// Which of a text's characters each of its glyphs stands for, the glyphs being in the order in which they
// were drawn. As many as there are characters stand for one each. Else what is known to match parts the
// rest, so that a ligature or a mark without a glyph takes no neighbour along; a text that runs from
// right to left is one unit. No glyphs, no units.
QList<GlyphUnit> unitsOf(qsizetype glyphs, const QString &text, const ShowsGlyph &shows);

// Whether each glyph can only stand for the character at its place.
bool isOneForOne(qsizetype glyphs, const QString &text);

} // namespace nianbao
