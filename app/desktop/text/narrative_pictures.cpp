#include "desktop/text/narrative_pictures.h"

#include "desktop/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::NarrativePictures)
};

} // namespace

QRect NarrativePictures::rectOf(const QTextBlock &block, const NarrativeStyle &style) const
{
    const QSize size = style.shown(*BlockKind::of(block.blockFormat()).picture);
    const QRectF caption = m_edit.document()->documentLayout()->blockBoundingRect(block);
    const int x = (m_edit.viewport()->width() - size.width()) / 2;
    return {QPoint(x, int(caption.top()) - NarrativeStyle::pictureGap - size.height()), size};
}

const QPixmap &NarrativePictures::pixmapFor(const PicturePointer &picture, const QSize &size)
{
    QPixmap &pixmap = m_pixmaps[picture];
    const double dots = m_edit.devicePixelRatioF();
    if (pixmap.size() == size * dots)
        return pixmap;
    QByteArray data = picture->picture.data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QImage image = reader.read();
    pixmap = QPixmap::fromImage(image.scaled(size * dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    if (pixmap.isNull()) { // damaged bytes: its place is seen, and that it can't be
        pixmap = QPixmap(size * dots);
        pixmap.fill(themeFor(m_edit.palette()).computed);
    }
    pixmap.setDevicePixelRatio(dots);
    return pixmap;
}

void NarrativePictures::paint(const NarrativeStyle &style)
{
    const Theme &theme = themeFor(QApplication::palette());
    QHash<PicturePointer, QPixmap> used;
    std::optional<QPainter> painter;
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        const PicturePointer picture = BlockKind::of(block.blockFormat()).picture;
        if (!picture)
            continue;
        if (!painter)
            painter.emplace(m_edit.viewport());
        const QRect rect = rectOf(block, style);
        painter->drawPixmap(rect, pixmapFor(picture, rect.size()));
        used.insert(picture, m_pixmaps[picture]);
        if (m_chosen && m_edit.textCursor().block() == block) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(rect.adjusted(-1, -1, 1, 1));
        }
        if (block.length() == 1 && block.layout()->preeditAreaText().isEmpty()) {
            painter->setPen(theme.secondary);
            QFont font = m_edit.font();
            font.setPixelSize(font.pixelSize() * 4 / 5); // as large as a caption
            painter->setFont(font);
            const QRectF line = m_edit.document()->documentLayout()->blockBoundingRect(block);
            painter->drawText(line, Qt::AlignCenter, Words::tr("Caption"));
        }
    }
    m_pixmaps = used; // those that went away free their memory
}

QTextBlock NarrativePictures::at(const QPoint &viewportPoint, const NarrativeStyle &style) const
{
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        if (BlockKind::of(block.blockFormat()).picture && rectOf(block, style).contains(viewportPoint))
            return block;
    }
    return {};
}

void NarrativePictures::choose(const QTextBlock &block)
{
    m_edit.setTextCursor(QTextCursor(block));
    m_chosen = true;
    m_edit.viewport()->update();
}

void NarrativePictures::release()
{
    if (m_chosen)
        m_edit.viewport()->update();
    m_chosen = false;
}

} // namespace nianbao
