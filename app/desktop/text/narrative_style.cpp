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

} // namespace

BlockKind BlockKind::of(const QTextBlockFormat &format)
{
    return {format.headingLevel(), format.property(pictureProperty).value<PicturePointer>()};
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
    } else if (kind.level == 0 && bold) {
        format.setProperty(boldProperty, true);
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

bool NarrativeStyle::isBold(const QTextCharFormat &format)
{
    return format.boolProperty(boldProperty);
}

QSize NarrativeStyle::shown(const HeldPicture &picture) const
{
    const double dots = m_width / (paperWidth * dotsPerMillimetre); // of the screen, for one of paper
    const double scale = std::min({dots, m_width / double(picture.size.width()),
                                   dots * paperHeight * dotsPerMillimetre / picture.size.height()});
    return {std::max(1, int(picture.size.width() * scale)), std::max(1, int(picture.size.height() * scale))};
}

} // namespace nianbao
