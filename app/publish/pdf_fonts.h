#pragma once

#include "publish/pdf_content.h"

#include <QString>

#include <set>

namespace nianbao {

// A code in a PDF's font: what a glyph is called there.
struct PdfGlyphName {
    std::string font; // "/F8"
    unsigned code = 0;

    friend auto operator<=>(const PdfGlyphName &, const PdfGlyphName &) = default;
};

// The maps from a font's codes to characters (ISO 32000-1, 9.10.3).
using CharacterMap = std::map<unsigned, QString>;

// The fonts that Qt has embedded.
class PdfFonts
{
public:
    PdfFonts(QPDF &pdf, std::vector<PdfContent> &pages);

    // What Qt takes a font's codes for: the lowest character that the font shows with the glyph.
    const CharacterMap &namedByQt(const std::string &font) const { return m_named.at(font); }

    bool areEmbedded() const;
    void setMap(const std::string &font, const CharacterMap &map);
    // The same font under another name with a map of its own: for a glyph that stands for a second character.
    std::string addVariant(const std::string &font, int number, const CharacterMap &map);

private:
    void nameSubset(QPDFObjectHandle font, int number);

    QPDF &m_pdf;
    std::vector<PdfContent> &m_pages;
    std::map<std::string, QPDFObjectHandle> m_fonts;
    std::map<std::string, CharacterMap> m_named;
};

} // namespace nianbao
