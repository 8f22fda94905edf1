#pragma once

#include "publish/line_breaking.h"

namespace nianbao {

// A picture set for paper, centred with its caption below: never larger than it is at 96 dots to the
// inch, which is how large a page shows it, nor than the type area allows. A picture that can't be
// shown is a frame that says so.
class PictureLayout
{
public:
    // 小四, between the text's size and that of the tables.
    static constexpr double captionSize = 12;
    static constexpr double captionPitch = captionSize * paper::point * 1.5;
    static constexpr FontRole captionRole = FontRole::Body;

    // The element has to outlive its layout.
    PictureLayout(const PictureElement &picture, TextWidths &widths);

    // For all of it; if a page can't hold that and its headings, for the image and the caption's first
    // line.
    double roomToBegin() const;
    // With the space above and below.
    double imageHeight() const { return spaceAbove + m_size.height() + spaceBelow; }
    const QList<BrokenLine> &caption() const { return m_caption; }

    // Puts the image, or what stands in its place, on the page, `corner` being the upper left one of the
    // type area's whole width.
    void placeImage(Page &page, QPointF corner) const;

private:
    static constexpr double spaceAbove = 3; // mm
    static constexpr double spaceBelow = 1.5;

    const PictureElement *m_picture;
    QSizeF m_size;
    QList<BrokenLine> m_caption;
    QList<BrokenLine> m_instead;
};

} // namespace nianbao
