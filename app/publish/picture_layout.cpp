#include "publish/picture_layout.h"

namespace nianbao {

namespace {

constexpr double dot = 25.4 / 96; // mm
// A picture that stands upright leaves room for text above or below it.
constexpr double mostHeight = 13 * paper::linePitch;
constexpr double leastSide = 1; // mm, of a picture that is a mere line

constexpr QSizeF frame(80, 3 * paper::linePitch); // of a picture that can't be shown
constexpr double ascent = 0.88;                   // of a han character's square above the base line

QSizeF sizeOnPaper(QSize dots)
{
    QSizeF size = QSizeF(dots) * dot;
    if (size.width() > paper::areaWidth || size.height() > mostHeight)
        size.scale(paper::areaWidth, mostHeight, Qt::KeepAspectRatio);
    return size.expandedTo({leastSide, leastSide});
}

} // namespace

PictureLayout::PictureLayout(const PictureElement &picture, TextWidths &widths)
    : m_picture(&picture)
    , m_size(picture.image.isNull() ? frame : sizeOnPaper(picture.size))
    , m_caption(breakEvenly(picture.picture.caption, widths, captionRole, captionSize, paper::areaWidth))
{
    if (picture.image.isNull())
        m_instead = breakEvenly(picture.insteadOfImage, widths, captionRole, captionSize, frame.width());
}

double PictureLayout::roomToBegin() const
{
    const double all = imageHeight() + double(m_caption.size()) * captionPitch;
    constexpr double most = paper::areaHeight - 4 * paper::linePitch;
    return all <= most ? all : imageHeight() + captionPitch;
}

void PictureLayout::placeImage(Page &page, QPointF corner) const
{
    const QRectF box(corner + QPointF((paper::areaWidth - m_size.width()) / 2, spaceAbove), m_size);
    if (!m_picture->image.isNull()) {
        page.pictures += PlacedPicture{box, m_picture->image, m_picture->picture.type == u"image/jpeg"};
        return;
    }
    for (const QLineF &side :
         {QLineF(box.topLeft(), box.topRight()), QLineF(box.topLeft(), box.bottomLeft()),
          QLineF(box.topRight(), box.bottomRight()), QLineF(box.bottomLeft(), box.bottomRight())})
        page.rules += PlacedRule{side};
    const double em = captionSize * paper::point;
    double baseline = box.center().y() - captionPitch * double(m_instead.size()) / 2 + (captionPitch - em) / 2
                      + ascent * em;
    for (const BrokenLine &line : m_instead) {
        page.texts += {{box.center().x() - line.width / 2, baseline}, line.text, captionRole, captionSize};
        baseline += captionPitch;
    }
}

} // namespace nianbao
