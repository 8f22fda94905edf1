#pragma once

#include "desktop/text/narrative_style.h"

#include <QHash>
#include <QPixmap>
#include <QRect>

class QPainter;
class QTextBlock;
class QTextEdit;

namespace nianbao {

// The pictures and breakdowns of a section's text as they are seen: a picture above its caption, with a word
// where that is still to be written, a breakdown's table and chart below its sentence. One of them can be
// chosen, as long as the cursor is at its text's beginning.
class NarrativePictures
{
public:
    explicit NarrativePictures(QTextEdit &edit) : m_edit(edit) {}

    void paint(const NarrativeStyle &style);
    // The block whose picture or breakdown is there; an invalid one if none is.
    QTextBlock at(const QPoint &viewportPoint, const NarrativeStyle &style) const;

    void choose(const QTextBlock &block);
    void release();
    bool isChosen() const { return m_chosen; }

private:
    QRect rectOf(const QTextBlock &block, const NarrativeStyle &style) const;
    void paintBreakdown(QPainter &painter, const HeldBreakdown &held, const QRect &rect,
                        const NarrativeStyle &style);
    void paintPlaceholder(QPainter &painter, const QTextBlock &block, const QString &words);
    const QPixmap &pixmapFor(const PicturePointer &picture, const QSize &size);

    QTextEdit &m_edit;
    QHash<PicturePointer, QPixmap> m_pixmaps; // as large as they are shown
    bool m_chosen = false;
};

} // namespace nianbao
