#include "publish/pdf_text_map.h"

#include "publish/pdf_fonts.h"
#include "publish/pdf_glyphs.h"

namespace nianbao {

namespace {

// A glyph as it is drawn.
struct DrawnGlyph {
    PdfGlyphName name;
    const PdfOperation *face = nullptr; // Tf

    // The other operand of Tf.
    std::string size() const { return face->operands.substr(face->operands.find(' ') + 1); }
    PdfOperation *operation = nullptr;
    PdfOperation *textBegin = nullptr; // BT and ET around it
    PdfOperation *textEnd = nullptr;
};
using DrawnText = QList<DrawnGlyph>;

// The glyphs of each thing, by its index.
std::map<int, DrawnText> glyphsIn(std::vector<PdfContent> &pages)
{
    std::map<int, DrawnText> texts;
    for (PdfContent &page : pages) {
        int thing = -1;
        DrawnGlyph glyph;
        for (PdfOperation &operation : page.operations) {
            if (operation.thing >= 0) {
                thing = operation.thing;
            } else if (thing < 0) {
                continue;
            } else if (operation.name == "BT") {
                glyph.textBegin = &operation;
            } else if (operation.name == "ET") {
                for (auto last = texts[thing].rbegin();
                     last != texts[thing].rend() && last->textBegin == glyph.textBegin; ++last)
                    last->textEnd = &operation;
            } else if (operation.name == "Tf") {
                glyph.name.font = operation.operands.substr(0, operation.operands.find(' '));
                glyph.face = &operation;
            } else if (operation.name == "Tj") {
                glyph.name.code = unsigned(std::stoul(operation.operands.substr(1), nullptr, 16));
                glyph.operation = &operation;
                texts[thing] += glyph;
            }
        }
    }
    return texts;
}

// How many characters should be seen, rather than change others or part words.
qsizetype visibleIn(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::count_if(characters.begin(), characters.end(), [](uint c) {
        return !QChar::isMark(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format;
    });
}

bool hasPrivate(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::category(c) == QChar::Other_PrivateUse; });
}

class TextMap
{
public:
    TextMap(QPDF &pdf, std::vector<PdfContent> &pages, const QList<Drawn> &things)
        : m_fonts(pdf, pages), m_things(things), m_texts(glyphsIn(pages))
    {
    }

    void write()
    {
        for (const auto &[thing, glyphs] : m_texts)
            learn(glyphs, m_things[thing].text);
        for (int thing = 0; thing < m_things.size(); ++thing)
            m_leavesOut |= m_texts.count(thing) == 0 && visibleIn(m_things[thing].text) > 0;
        for (const Drawn &thing : m_things)
            m_isPrivate |= hasPrivate(thing.text);
        for (const auto &[thing, glyphs] : m_texts)
            count(glyphs, m_things[thing].text);
        rank();
        for (const auto &[thing, glyphs] : m_texts)
            name(glyphs, m_things[thing].text);
        for (const auto &[font, maps] : m_maps) {
            for (size_t i = 1; i < maps.size(); ++i)
                m_fonts.addVariant(font, int(i), maps[i]);
            if (!maps.empty())
                m_fonts.setMap(font, maps[0]);
        }
    }

    bool showsEverything() const
    {
        return m_fonts.areEmbedded() && !m_leavesOut && !m_isPrivate
               && std::none_of(m_uses.begin(), m_uses.end(),
                               [](const auto &use) { return use.first.code == 0; });
    }

private:
    // The most maps of one font: where a font lacks a hundred characters, its one sign for missing
    // ones would ask for a hundred.
    static constexpr size_t mostMaps = 16;

    void learn(const DrawnText &glyphs, const QString &text)
    {
        if (!isOneForOne(glyphs.size(), text))
            return;
        const QList<uint> characters = text.toUcs4();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            m_shown.insert({glyphs[i].name, characters[i]});
    }

    QList<GlyphUnit> unitsIn(const DrawnText &glyphs, const QString &text) const
    {
        return unitsOf(glyphs.size(), text, [&](qsizetype glyph, char32_t character) {
            const PdfGlyphName &name = glyphs[glyph].name;
            if (m_shown.contains({name, character}))
                return true;
            const CharacterMap &named = m_fonts.namedByQt(name.font);
            const auto byQt = named.find(name.code);
            return byQt != named.end() && byQt->second == QString::fromUcs4(&character, 1);
        });
    }

    void count(const DrawnText &glyphs, const QString &text)
    {
        for (const GlyphUnit &unit : unitsIn(glyphs, text)) {
            m_leavesOut |= visibleIn(unit.text) > unit.count;
            if (unit.count == 1)
                ++m_uses[glyphs[unit.begin].name][unit.text];
        }
    }

    // A glyph's most frequent text goes into its font's own map, the next into the second …
    void rank()
    {
        for (const auto &[glyph, uses] : m_uses) {
            std::vector<std::pair<QString, int>> byUse(uses.begin(), uses.end());
            std::stable_sort(byUse.begin(), byUse.end(),
                             [](const auto &a, const auto &b) { return a.second > b.second; });
            auto &maps = m_maps[glyph.font];
            if (maps.empty())
                maps.push_back(m_fonts.namedByQt(glyph.font));
            for (size_t i = 0; i < std::min(byUse.size(), mostMaps); ++i) {
                if (maps.size() == i)
                    maps.emplace_back();
                maps[i][glyph.code] = byUse[i].first;
                m_places[{glyph, byUse[i].first}] = int(i);
            }
        }
    }

    void name(const DrawnText &glyphs, const QString &text)
    {
        const QList<GlyphUnit> units = unitsIn(glyphs, text);
        const bool reachesOver = std::any_of(units.begin(), units.end(), [&](const GlyphUnit &unit) {
            return glyphs[unit.begin].textBegin != glyphs[unit.begin + unit.count - 1].textBegin;
        });
        if (reachesOver) {
            say(text, *glyphs.first().textBegin, *glyphs.last().textEnd);
            return;
        }
        for (const GlyphUnit &unit : units) {
            const DrawnGlyph &first = glyphs[unit.begin];
            const auto place = m_places.find({first.name, unit.text});
            if (unit.count > 1 || place == m_places.end()) {
                say(unit.text, *first.operation, *glyphs[unit.begin + unit.count - 1].operation);
            } else if (place->second > 0) {
                first.operation->putBefore(first.name.font + '.' + std::to_string(place->second) + ' '
                                           + first.size() + " Tf\n");
                first.operation->putAfter(first.name.font + ' ' + first.size() + " Tf\n");
            }
        }
    }

    static void say(const QString &text, PdfOperation &first, PdfOperation &last)
    {
        QByteArray digits("FEFF");
        for (const QChar c : text)
            digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
        first.putBefore("/Span <</ActualText <" + digits.toStdString() + ">>> BDC\n");
        last.putAfter("EMC\n");
    }

    PdfFonts m_fonts;
    const QList<Drawn> &m_things;
    std::map<int, DrawnText> m_texts;
    std::set<std::pair<PdfGlyphName, char32_t>> m_shown;
    std::map<PdfGlyphName, std::map<QString, int>> m_uses;
    std::map<std::string, std::vector<CharacterMap>> m_maps;
    std::map<std::pair<PdfGlyphName, QString>, int> m_places;
    bool m_leavesOut = false; // a character that no face has
    bool m_isPrivate = false; // a character is, of which nobody can say what it is
};

} // namespace

bool nameTypedCharacters(QPDF &pdf, std::vector<PdfContent> &pages, const QList<Drawn> &things)
{
    TextMap map(pdf, pages, things);
    map.write();
    return map.showsEverything();
}

} // namespace nianbao
