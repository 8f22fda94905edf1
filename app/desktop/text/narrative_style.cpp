#include "desktop/text/narrative_style.h"

#include "desktop/screen_fonts.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double lineHeight = 1.5; // times the size of the characters
constexpr int indentedCharacters = 2;
constexpr int smaller = -1;         // of a caption, in the steps of HTML
constexpr double paperWidth = 156;  // mm, of the text (GB/T 9704—2012)
constexpr double paperHeight = 225; // mm
constexpr double dotsPerMillimetre = 96 / 25.4;
constexpr int pictureProperty = QTextFormat::UserProperty + 1;
constexpr int boldProperty = QTextFormat::UserProperty + 2;
constexpr int breakdownProperty = QTextFormat::UserProperty + 3;
constexpr int fieldProperty = QTextFormat::UserProperty + 4;
constexpr int fieldTextProperty = QTextFormat::UserProperty + 5;
constexpr int fieldSerialProperty = QTextFormat::UserProperty + 6; // 7 is the marks'
// Seen on white and on dark ground, and never louder than the words.
const QColor fieldLine(0x8B, 0x94, 0x9E);

} // namespace

const BreakdownPicture &HeldBreakdown::picture(int width, const QFont &body) const
{
    if (!m_picture || m_laidOutFor != std::pair(width, body)) {
        m_picture.emplace(m_elements, width, body);
        m_laidOutFor = {width, body};
    }
    return *m_picture;
}

BlockKind BlockKind::of(const QTextBlockFormat &format)
{
    return {format.headingLevel(), format.property(pictureProperty).value<PicturePointer>(),
            format.property(breakdownProperty).value<BreakdownPointer>()};
}

NarrativeStyle::NarrativeStyle(const QFont &body, int width)
    : m_body(body), m_size(QFontInfo(body).pixelSize()), m_width(width)
{
}

QTextBlockFormat NarrativeStyle::block(const BlockKind &kind) const
{
    QTextBlockFormat format;
    format.setLineHeight(std::round(lineHeight * m_size), QTextBlockFormat::MinimumHeight);
    if (kind.picture) {
        format.setProperty(pictureProperty, QVariant::fromValue(kind.picture));
        format.setAlignment(Qt::AlignHCenter);
        format.setTopMargin(shown(*kind.picture).height() + 2 * pictureGap);
        format.setBottomMargin(pictureGap);
        return format;
    }
    format.setTextIndent(indentedCharacters * m_size);
    if (kind.breakdown) {
        format.setProperty(breakdownProperty, QVariant::fromValue(kind.breakdown));
        format.setBottomMargin(shown(*kind.breakdown).height() + 2 * pictureGap);
    }
    if (kind.level > 0)
        format.setHeadingLevel(kind.level);
    return format;
}

QTextCharFormat NarrativeStyle::text(const BlockKind &kind, bool bold) const
{
    QTextCharFormat format;
    if (kind.picture) {
        format.setProperty(QTextFormat::FontSizeAdjustment, smaller);
    } else if (kind.level == 1) {
        const QFont font = screenFonts().font(FontRole::Subheading, 16);
        format.setFontFamilies({font.family()});
        format.setFontWeight(font.weight());
    } else if (!kind.picture && bold) {
        format.setProperty(boldProperty, true);
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

QTextCharFormat NarrativeStyle::text(const BlockKind &kind, const Run &run) const
{
    QTextCharFormat format = text(kind, run.bold);
    if (!run.isField() || !kind.holdsFields())
        return format;
    static int serial = 0; // neighbours of one format would become one fragment
    format.setProperty(fieldProperty, run.field);
    format.setProperty(fieldTextProperty, run.text);
    format.setProperty(fieldSerialProperty, ++serial);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(fieldLine);
    return format;
}

QTextCharFormat NarrativeStyle::restyled(const BlockKind &kind, const QTextCharFormat &format) const
{
    QTextCharFormat result = text(kind, isBold(format));
    if (fieldOf(format).field.isEmpty() || !kind.holdsFields())
        return result;
    for (const int property : {fieldProperty, fieldTextProperty, fieldSerialProperty,
                               int(QTextFormat::TextUnderlineStyle), int(QTextFormat::TextUnderlineColor)})
        result.setProperty(property, format.property(property));
    return result;
}

void NarrativeStyle::setBold(QTextCharFormat &format, bool bold)
{
    format.setProperty(boldProperty, bold);
}

NarrativeStyle::Field NarrativeStyle::fieldOf(const QTextCharFormat &format)
{
    return {format.stringProperty(fieldProperty), format.stringProperty(fieldTextProperty)};
}

bool NarrativeStyle::isBold(const QTextCharFormat &format)
{
    return format.boolProperty(boldProperty);
}

QSize NarrativeStyle::shown(const HeldBreakdown &breakdown) const
{
    return {m_width, nameHeight() + (m_width > 0 ? breakdown.picture(m_width, m_body).height() : 0)};
}

QSize NarrativeStyle::shown(const HeldPicture &picture) const
{
    const double dots = m_width / (paperWidth * dotsPerMillimetre); // of the screen, for one of paper
    const double scale = std::min({dots, m_width / double(picture.size.width()),
                                   dots * paperHeight * dotsPerMillimetre / picture.size.height()});
    return {std::max(1, int(picture.size.width() * scale)), std::max(1, int(picture.size.height() * scale))};
}

} // namespace nianbao
