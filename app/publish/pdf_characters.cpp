#include "publish/pdf_characters.h"

#include <QRawFont>
#include <QSet>

#include <map>

namespace nianbao {

namespace {

using Glyph = quint32;

// The characters that stand on the pages in one role, by the glyph that shows them.
struct RoleGlyphs {
    QRawFont font;
    QHash<Glyph, QChar> typed;
};

QList<RoleGlyphs> glyphsOf(const std::map<FontRole, QSet<QChar>> &charactersByRole, const Fonts &fonts)
{
    constexpr double anySize = 10; // glyphs are the same at every size
    QList<RoleGlyphs> roles;
    for (const auto &[role, characters] : charactersByRole) {
        RoleGlyphs glyphs{QRawFont::fromFont(fonts.font(role, anySize)), {}};
        for (const QChar c : characters) {
            const QList<Glyph> glyph = glyphs.font.glyphIndexesForString(QString(c));
            if (!glyph.isEmpty() && glyph.first() != 0)
                glyphs.typed.insert(glyph.first(), c);
        }
        roles += glyphs;
    }
    return roles;
}

// The typed character that looks exactly like `named`; `named` itself if there is none.
QChar typedFor(QChar named, const QList<RoleGlyphs> &roles)
{
    for (const RoleGlyphs &role : roles) {
        const QList<Glyph> glyph = role.font.glyphIndexesForString(QString(named));
        if (!glyph.isEmpty() && glyph.first() != 0 && role.typed.contains(glyph.first()))
            return role.typed[glyph.first()];
    }
    return named;
}

} // namespace

void nameTypedCharacters(QByteArray &pdf, const QList<Page> &pages, const Fonts &fonts)
{
    std::map<FontRole, QSet<QChar>> charactersByRole;
    QSet<QChar> typed;
    const auto add = [&](FontRole role, const QString &text) {
        QSet<QChar> &characters = charactersByRole[role];
        for (const QChar c : text) {
            if (!c.isSurrogate()) {
                characters.insert(c);
                typed.insert(c);
            }
        }
    };
    for (const Page &page : pages) {
        for (const PlacedText &text : page.texts)
            add(text.role, text.text);
        for (const PlacedChart &chart : page.charts) {
            for (const ChartText &text : chart.drawing.texts)
                add(chart.role, text.text);
        }
    }
    const QList<RoleGlyphs> roles = glyphsOf(charactersByRole, fonts);

    // A map's entries are lists of characters in brackets, each of four hexadecimal digits:
    // <0000> <0063> [<9752> <2F72> …].
    const QByteArray mapBegin("beginbfrange");
    const QByteArray mapEnd("endbfrange");
    for (qsizetype at = pdf.indexOf(mapBegin); at >= 0; at = pdf.indexOf(mapBegin, at)) {
        const qsizetype end = pdf.indexOf(mapEnd, at);
        bool inList = false;
        for (; at < end; ++at) {
            if (pdf[at] == '[' || pdf[at] == ']')
                inList = pdf[at] == '[';
            if (!inList || pdf[at] != '<' || pdf[at + 5] != '>')
                continue;
            const QChar named(pdf.mid(at + 1, 4).toUShort(nullptr, 16));
            if (named.isNull() || typed.contains(named))
                continue;
            const QByteArray right =
                QByteArray::number(typedFor(named, roles).unicode(), 16).rightJustified(4, '0').toUpper();
            pdf.replace(at + 1, right.size(), right);
        }
        if (end < 0)
            break;
    }
}

} // namespace nianbao
