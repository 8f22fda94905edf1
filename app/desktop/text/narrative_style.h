#pragma once

#include "model/narrative.h"

#include <QSize>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include <memory>

namespace nianbao {

// A picture that stands in a text document, with what is asked of it often.
struct HeldPicture {
    Picture picture; // without its caption
    QSize size;      // pixels
};
using PicturePointer = std::shared_ptr<const HeldPicture>;

// What a block of a text document is, apart from its text.
struct BlockKind {
    int level = 0;          // of a heading
    PicturePointer picture; // whose caption the block's text is

    bool isParagraph() const { return level == 0 && !picture; }
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
    // Whether it was asked to be bold, whatever its weight on screen.
    static bool isBold(const QTextCharFormat &format);

    // How large a picture is shown: as on a sheet of paper at 96 dots an inch, and within the text's
    // width.
    QSize shown(const HeldPicture &picture) const;
    static constexpr int pictureGap = 8; // above and below

    friend bool operator==(const NarrativeStyle &, const NarrativeStyle &) = default;

private:
    QFont m_body;
    int m_size = 0; // of a character, in pixels
    int m_width = 0;
};

} // namespace nianbao

Q_DECLARE_METATYPE(nianbao::PicturePointer)
