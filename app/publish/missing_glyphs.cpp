#include "publish/missing_glyphs.h"

#include <QFontMetricsF>

#include <map>
#include <set>

namespace nianbao {

namespace {

constexpr qsizetype mostNamed = 8;

struct MissingGlyphs {
    Q_DECLARE_TR_FUNCTIONS(nianbao::MissingGlyphs)
};

bool isSeenByItself(char32_t c)
{
    return !QChar::isMark(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format;
}

// Looks each character up once in each role's face and in what Qt falls back on.
class Search
{
public:
    explicit Search(const Fonts &fonts) : m_fonts(fonts) {}

    void lookAt(const QString &text, FontRole role)
    {
        for (const char32_t c : text.toUcs4()) {
            if (!m_seen.insert({role, c}).second || !isSeenByItself(c) || hasGlyph(c, role))
                continue;
            if (!m_missing.contains(c))
                m_missing += c;
        }
    }
    const QList<char32_t> &missing() const { return m_missing; }

private:
    bool hasGlyph(char32_t c, FontRole role)
    {
        auto face = m_faces.find(role);
        if (face == m_faces.end())
            face = m_faces.emplace(role, QFontMetricsF(m_fonts.font(role, 16))).first;
        return face->second.inFontUcs4(c);
    }

    const Fonts &m_fonts;
    std::map<FontRole, QFontMetricsF> m_faces;
    std::set<std::pair<FontRole, char32_t>> m_seen;
    QList<char32_t> m_missing;
};

} // namespace

QList<char32_t> charactersWithoutGlyph(const QList<Page> &pages, const Fonts &fonts)
{
    Search search(fonts);
    for (const Page &page : pages) {
        for (const PlacedText &text : page.texts)
            search.lookAt(text.text, text.role);
        for (const PlacedChart &chart : page.charts) {
            for (const ChartText &text : chart.drawing.texts)
                search.lookAt(text.text, chart.role);
        }
    }
    return search.missing();
}

QString codePointName(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

QString remarkOnMissingGlyphs(const QList<char32_t> &characters)
{
    if (characters.isEmpty())
        return {};
    QStringList names;
    for (const char32_t c : characters.first(std::min(characters.size(), mostNamed)))
        names += MissingGlyphs::tr("%1 (%2)").arg(QString::fromUcs4(&c, 1), codePointName(c));
    QString list = names.join(MissingGlyphs::tr(", "));
    if (characters.size() > mostNamed)
        list = MissingGlyphs::tr("%1 and %n more", nullptr, int(characters.size() - mostNamed)).arg(list);
    return MissingGlyphs::tr(
               "No installed font has %1: an empty box stands there on paper. Install a font that "
               "has it, or write it otherwise.")
        .arg(list);
}

} // namespace nianbao
