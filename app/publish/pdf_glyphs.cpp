#include "publish/pdf_glyphs.h"

namespace nianbao {

namespace {

bool runsLeft(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

// Walks through glyphs and characters together.
class Alignment
{
public:
    Alignment(qsizetype glyphs, const QList<uint> &characters, const ShowsGlyph &shows)
        : m_glyphs(glyphs), m_characters(characters), m_shows(shows)
    {
    }

    QList<GlyphUnit> units()
    {
        while (m_glyph < m_glyphs || m_character < m_characters.size()) {
            if (matchesAt(m_glyph, m_character))
                take(1, 1);
            else
                skip();
        }
        return m_units;
    }

private:
    bool matchesAt(qsizetype glyph, qsizetype character) const
    {
        return glyph < m_glyphs && character < m_characters.size() && m_shows(glyph, m_characters[character]);
    }

    // To the nearest place where they match again, or where both end.
    void skip()
    {
        constexpr qsizetype farthest = 40;
        const qsizetype glyphsLeft = m_glyphs - m_glyph;
        const qsizetype charactersLeft = m_characters.size() - m_character;
        for (qsizetype far = 1; far < std::min(farthest, glyphsLeft + charactersLeft); ++far) {
            for (qsizetype glyphs = 0; glyphs <= far; ++glyphs) {
                if (matchesAt(m_glyph + glyphs, m_character + far - glyphs))
                    return take(glyphs, far - glyphs);
            }
        }
        take(glyphsLeft, charactersLeft);
    }

    void take(qsizetype glyphs, qsizetype characters)
    {
        if (glyphs == characters) {
            for (qsizetype i = 0; i < glyphs; ++i)
                add(1, 1);
            return;
        }
        add(glyphs, characters);
    }

    void add(qsizetype glyphs, qsizetype characters)
    {
        QString text;
        for (const uint c : m_characters.mid(m_character, characters))
            text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        if (glyphs == 0 && m_units.isEmpty()) {
            m_ahead += text; // of the first unit
        } else if (glyphs == 0 || characters == 0) {
            if (m_units.isEmpty())
                m_units += {m_glyph, 0, {}};
            m_units.last().count += glyphs;
            m_units.last().text += text;
        } else {
            m_units += {m_glyph, glyphs, m_ahead + text};
            m_ahead.clear();
        }
        m_glyph += glyphs;
        m_character += characters;
    }

    qsizetype m_glyphs;
    const QList<uint> m_characters;
    const ShowsGlyph m_shows;
    qsizetype m_glyph = 0;
    qsizetype m_character = 0;
    QString m_ahead;
    QList<GlyphUnit> m_units;
};

} // namespace

bool isOneForOne(qsizetype glyphs, const QString &text)
{
    return glyphs == text.toUcs4().size() && !runsLeft(text);
}

QList<GlyphUnit> unitsOf(qsizetype glyphs, const QString &text, const ShowsGlyph &shows)
{
    if (glyphs == 0)
        return {};
    if (runsLeft(text))
        return {{0, glyphs, text}};
    if (isOneForOne(glyphs, text))
        return Alignment(glyphs, text.toUcs4(), [](qsizetype, char32_t) { return true; }).units();
    return Alignment(glyphs, text.toUcs4(), shows).units();
}

} // namespace nianbao
