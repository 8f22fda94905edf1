#include "desktop/breakdown/breakdown_preview.h"

#include "desktop/breakdown/breakdown_draft.h"
#include "desktop/screen_fonts.h"
#include "desktop/theme.h"
#include "publish/breakdown_elements.h"
#include "publish/chart_wording.h"
#include "publish/pages.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double lineHeight = 1.5; // times the size of the characters
constexpr int indentedCharacters = 2;

} // namespace

BreakdownPreview::BreakdownPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // what one types shall not alter the width
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_text.setCacheEnabled(true);
}

void BreakdownPreview::setDraft(const BreakdownDraft &draft)
{
    m_sentence.clear();
    m_elements.clear();
    m_notice.clear();
    const Breakdown &breakdown = draft.breakdown();
    if (!draft.readings())
        m_notice = draft.problem();
    else if (breakdown.parts.isEmpty())
        m_notice = tr("What is entered is seen here as it will be in the report.");
    else if (!breakdown.showsSentence && !breakdown.showsTable && !breakdown.chart)
        m_notice = tr("Nothing of it is shown; live figures can be bound to it all the same.");
    else
        m_elements = elementsOf(breakdown, draft.section(), *draft.readings());
    if (m_notice.isEmpty() && breakdown.showsSentence)
        m_sentence = breakdown.sentence; // the element's says no more which of it are fields
    layOut();
    describe();
}

int BreakdownPreview::margin() const
{
    return std::max(12, viewport()->width() / 20);
}

void BreakdownPreview::layOut()
{
    const int width = viewport()->width() - 2 * margin();
    QFont body = screenFonts().font(FontRole::Body, 16);
    body.setPixelSize(std::max(8, width / paper::charactersPerLine));
    int y = margin();
    layOutSentence(width, body);
    y += int(std::ceil(m_text.boundingRect().bottom()));
    if (!m_text.text().isEmpty())
        y += body.pixelSize();
    m_picture.emplace(m_elements, width, body);
    m_pictureTop = y;
    const int height = y + m_picture->height() + margin();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(body.pixelSize());
    viewport()->update();
}

void BreakdownPreview::layOutSentence(int width, const QFont &body)
{
    const Theme &theme = themeFor(palette());
    QString text = m_notice;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : m_sentence) {
        QTextLayout::FormatRange range{int(text.size()), int(run.text.size()), {}};
        if (run.isField()) { // as quiet as in the text itself
            range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            range.format.setUnderlineColor(theme.secondary);
        }
        if (run.bold)
            range.format.setFontWeight(QFont::Bold);
        formats += range;
        text += run.text;
    }
    m_text.setFont(m_notice.isEmpty() ? body : font());
    m_text.setText(text);
    m_text.setFormats(formats);
    const double pitch = std::round(lineHeight * QFontInfo(m_text.font()).pixelSize());
    double indent = m_notice.isEmpty() ? indentedCharacters * body.pixelSize() : 0;
    double y = 0;
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(std::max(1.0, width - indent));
        line.setPosition({indent, y + (pitch - line.height()) / 2});
        indent = 0;
        y += pitch;
    }
    m_text.endLayout();
}

// What can't be seen by everybody.
void BreakdownPreview::describe()
{
    QStringList words;
    if (!m_text.text().isEmpty())
        words += m_text.text();
    for (const Element &element : m_elements) {
        if (const auto *chart = std::get_if<ChartElement>(&element))
            words += chartDescription(chart->chart);
    }
    setAccessibleDescription(words.join(u' '));
}

void BreakdownPreview::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.sheet);
    const QPoint corner(margin(), margin() - verticalScrollBar()->value());
    painter.setPen(m_notice.isEmpty() ? theme.ink : theme.secondary);
    m_text.draw(&painter, corner);
    if (m_picture)
        m_picture->paint(painter, QPointF(margin(), m_pictureTop - verticalScrollBar()->value()), theme);
}

void BreakdownPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void BreakdownPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace nianbao
