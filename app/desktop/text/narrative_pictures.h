#pragma once

#include "desktop/text/narrative_style.h"

#include <QHash>
#include <QPixmap>
#include <QRect>

class QPainter;
class QTextBlock;
class QTextEdit;

namespace nianbao {

// The pictures of a section's text as they are seen: each above its caption, with a word where that is
// still to be written. One of them can be chosen, as long as the cursor is at its caption's beginning.
class NarrativePictures
{
public:
    explicit NarrativePictures(QTextEdit &edit) : m_edit(edit) {}

    void paint(const NarrativeStyle &style);
    // The block whose picture is there; an invalid one if none is.
    QTextBlock at(const QPoint &viewportPoint, const NarrativeStyle &style) const;

    void choose(const QTextBlock &block);
    void release();
    bool isChosen() const { return m_chosen; }

private:
    QRect rectOf(const QTextBlock &block, const NarrativeStyle &style) const;
    const QPixmap &pixmapFor(const PicturePointer &picture, const QSize &size);

    QTextEdit &m_edit;
    QHash<PicturePointer, QPixmap> m_pixmaps; // as large as they are shown
    bool m_chosen = false;
};

} // namespace nianbao
