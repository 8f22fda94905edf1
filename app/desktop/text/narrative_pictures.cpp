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
    const BlockKind kind = BlockKind::of(block.blockFormat());
    const QRectF text = m_edit.document()->documentLayout()->blockBoundingRect(block);
    if (kind.breakdown)
        return {QPoint(0, int(text.bottom()) + NarrativeStyle::pictureGap), style.shown(*kind.breakdown)};
    const QSize size = style.shown(*kind.picture);
    const int x = (m_edit.viewport()->width() - size.width()) / 2;
    return {QPoint(x, int(text.top()) - NarrativeStyle::pictureGap - size.height()), size};
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
        const BlockKind kind = BlockKind::of(block.blockFormat());
        if (!kind.isObject())
            continue;
        if (!painter)
            painter.emplace(m_edit.viewport());
        const QRect rect = rectOf(block, style);
        if (kind.picture) {
            painter->drawPixmap(rect, pixmapFor(kind.picture, rect.size()));
            used.insert(kind.picture, m_pixmaps[kind.picture]);
            paintPlaceholder(*painter, block, Words::tr("Caption"));
        } else {
            paintBreakdown(*painter, *kind.breakdown, rect, style);
            paintPlaceholder(*painter, block, Words::tr("Its sentence isn't shown"));
        }
        if (m_chosen && m_edit.textCursor().block() == block) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(
                rect.adjusted(-1, -1, 1, 1).intersected(m_edit.viewport()->rect().adjusted(1, 1, -1, -1)));
        }
    }
    m_pixmaps = used; // those that went away free their memory
}

// What stands here where the outputs have only table and chart: a breakdown that shows neither has to be
// found as well.
void NarrativePictures::paintBreakdown(QPainter &painter, const HeldBreakdown &held, const QRect &rect,
                                       const NarrativeStyle &style)
{
    const Theme &theme = themeFor(QApplication::palette());
    const Breakdown &breakdown = held.breakdown();
    const QString name = breakdown.title.isEmpty() ? breakdown.subject : breakdown.title;
    QFont font = m_edit.font();
    font.setPixelSize(font.pixelSize() * 3 / 4);
    painter.setFont(font);
    painter.setPen(theme.secondary);
    const QString words = Words::tr("Breakdown “%1”, %n part(s): Enter or a double click edits it", nullptr,
                                    int(breakdown.parts.size()))
                              .arg(name);
    const QRect line(rect.topLeft(), QSize(rect.width(), style.nameHeight()));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                     painter.fontMetrics().elidedText(words, Qt::ElideMiddle, line.width()));
    held.picture(rect.width(), style.body()).paint(painter, line.bottomLeft() + QPoint(0, 1), theme);
}

void NarrativePictures::paintPlaceholder(QPainter &painter, const QTextBlock &block, const QString &words)
{
    if (block.length() != 1 || !block.layout()->preeditAreaText().isEmpty())
        return;
    painter.setPen(themeFor(QApplication::palette()).secondary);
    QFont font = m_edit.font();
    font.setPixelSize(font.pixelSize() * 4 / 5); // as large as a caption
    painter.setFont(font);
    painter.drawText(m_edit.document()->documentLayout()->blockBoundingRect(block), Qt::AlignCenter, words);
}

QTextBlock NarrativePictures::at(const QPoint &viewportPoint, const NarrativeStyle &style) const
{
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        if (BlockKind::of(block.blockFormat()).isObject() && rectOf(block, style).contains(viewportPoint))
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
