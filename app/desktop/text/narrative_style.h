#pragma once

#include "desktop/breakdown/breakdown_picture.h"

#include <QSize>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include <memory>
#include <optional>

namespace nianbao {

// A picture that stands in a text document, with what is asked of it often.
struct HeldPicture {
    Picture picture; // without its caption
    QSize size;      // pixels
};
using PicturePointer = std::shared_ptr<const HeldPicture>;

// A breakdown that stands in a text document: below its sentence it is seen as the outputs have it.
class HeldBreakdown
{
public:
    HeldBreakdown(const Breakdown &breakdown, const QList<Element> &elements)
        : m_breakdown(breakdown), m_elements(elements)
    {
    }

    // With its sentence as the block has it.
    const Breakdown &breakdown() const { return m_breakdown; }
    // Laid out once for a width and a face.
    const BreakdownPicture &picture(int width, const QFont &body) const;

private:
    Breakdown m_breakdown;
    QList<Element> m_elements; // its table and chart
    mutable std::optional<BreakdownPicture> m_picture;
    mutable std::pair<int, QFont> m_laidOutFor;
};
using BreakdownPointer = std::shared_ptr<const HeldBreakdown>;

// What a block of a text document is, apart from its text.
struct BlockKind {
    int level = 0;                // of a heading
    PicturePointer picture{};     // whose caption the block's text is
    BreakdownPointer breakdown{}; // whose sentence it is

    bool isParagraph() const { return level == 0 && !isObject(); }
    // Something that is seen beside the block's text, and that Enter doesn't part.
    bool isObject() const { return picture || breakdown; }
    bool holdsFields() const { return level == 0 && !picture; }
    friend bool operator==(const BlockKind &, const BlockKind &) = default;

    static BlockKind of(const QTextBlockFormat &format);
};

// How a section's text is set on screen, at one size and width: the one place for its fonts, indents
// and spaces. As on paper, a first line is indented by two characters, a heading （一） is set in Kai,
// a heading 1. in the text's own face (GB/T 9704—2012, 7.3.3).
class NarrativeStyle
{
public:
    NarrativeStyle() = default;
    NarrativeStyle(const QFont &body, int width);

    QTextBlockFormat block(const BlockKind &kind) const;
    QTextCharFormat text(const BlockKind &kind, bool bold) const;
    // Of a run; a live field is told from every other, even from its twin beside it.
    QTextCharFormat text(const BlockKind &kind, const Run &run) const;
    // The same manner for what is in that one; the field that it belongs to stays.
    QTextCharFormat restyled(const BlockKind &kind, const QTextCharFormat &format) const;
    // The live field that text of this format belongs to; it still is one as long as it reads as it was set.
    struct Field {
        QString field; // empty if there is none
        QString text;
    };
    static Field fieldOf(const QTextCharFormat &format);
    // Whether it was asked to be bold, whatever its weight on screen.
    static bool isBold(const QTextCharFormat &format);
    static void setBold(QTextCharFormat &format, bool bold);

    // How large a picture is shown: as on a sheet of paper at 96 dots an inch, and within the text's
    // width.
    QSize shown(const HeldPicture &picture) const;
    // What is seen of a breakdown below its sentence: a line that names it, then its table and chart.
    QSize shown(const HeldBreakdown &breakdown) const;
    int nameHeight() const { return m_size + pictureGap; }
    const QFont &body() const { return m_body; }
    static constexpr int pictureGap = 8; // above and below

    friend bool operator==(const NarrativeStyle &, const NarrativeStyle &) = default;

private:
    QFont m_body;
    int m_size = 0; // of a character, in pixels
    int m_width = 0;
};

} // namespace nianbao

Q_DECLARE_METATYPE(nianbao::PicturePointer)
Q_DECLARE_METATYPE(nianbao::BreakdownPointer)
