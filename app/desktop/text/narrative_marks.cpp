#include "desktop/text/narrative_marks.h"

#include "desktop/sheet/place_mark.h"
#include "desktop/sheet/place_navigation.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolTip>

namespace nianbao {

namespace {

constexpr int sideGap = 8;
constexpr int sideWidth = 3;
// Others underline or tint as well: ours are told by this.
constexpr int ownProperty = QTextFormat::UserProperty + 7;

} // namespace

NarrativeMarks::NarrativeMarks(const QString &section, QTextEdit &edit)
    : QObject(&edit), m_section(section), m_edit(edit)
{
    edit.viewport()->installEventFilter(this);
    edit.installEventFilter(this);
    edit.parentWidget()->installEventFilter(this);
    connect(edit.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { m_edit.parentWidget()->update(sideRect()); });
}

void NarrativeMarks::show(const QList<Finding> &findings, const QList<ReviewMark> &review)
{
    const bool had = !m_marks.isEmpty();
    m_marks.clear();
    for (const Finding &finding : findings) {
        for (const Place &place : finding.places) {
            const auto *text = std::get_if<TextPlace>(&place);
            if (text && text->section == m_section) {
                const bool lastYears = finding.rule == QLatin1String("still-last-year");
                m_marks += Mark{*text,
                                finding.severity,
                                lastYears && !finding.acknowledged,
                                finding.acknowledged.has_value(),
                                false,
                                false,
                                PlaceMark::wordsOf(finding)};
            }
        }
    }
    for (const ReviewMark &one : review) {
        if (one.place.section == m_section)
            m_marks += Mark{one.place, Severity::Note, false, false, !one.altered, one.altered, one.words};
    }
    if (!had && m_marks.isEmpty())
        return;
    underline();
    m_edit.parentWidget()->update(sideRect());
}

void NarrativeMarks::underline()
{
    const Theme &theme = themeFor(QApplication::palette());
    QList<QTextEdit::ExtraSelection> selections = m_edit.extraSelections();
    selections.removeIf(
        [](const QTextEdit::ExtraSelection &selection) { return selection.format.hasProperty(ownProperty); });
    for (const Mark &mark : std::as_const(m_marks)) {
        const QTextCursor range = cursorAt(*m_edit.document(), mark.place);
        const bool isQuiet = mark.isOfParagraph() || (mark.severity == Severity::Note && !mark.commented);
        if (isQuiet || range.isNull() || !range.hasSelection())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = range;
        selection.format.setProperty(ownProperty, true);
        if (mark.commented) {
            selection.format.setBackground(theme.selected);
            selections += selection;
            continue;
        }
        selection.format.setUnderlineStyle(mark.acknowledged ? QTextCharFormat::DotLine
                                                             : QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(mark.acknowledged                  ? theme.secondary
                                           : mark.severity == Severity::Error ? theme.error
                                                                              : theme.warning);
        selections += selection;
    }
    m_edit.setExtraSelections(selections);
}

QRect NarrativeMarks::sideRect() const
{
    return {m_edit.x() - sideGap - sideWidth, m_edit.y(), sideWidth, m_edit.height()};
}

void NarrativeMarks::paintSideLines(QWidget &page)
{
    const QAbstractTextDocumentLayout &layout = *m_edit.document()->documentLayout();
    const QPoint origin = m_edit.viewport()->mapTo(&page, QPoint(0, 0));
    const Theme &theme = themeFor(QApplication::palette());
    QPainter painter(&page);
    for (const Mark &mark : std::as_const(m_marks)) {
        const QTextBlock block = m_edit.document()->findBlockByNumber(mark.place.paragraph);
        if (!mark.isOfParagraph() || !block.isValid())
            continue;
        const QRectF paragraph = layout.blockBoundingRect(block).translated(origin);
        painter.fillRect(QRectF(sideRect().left(), paragraph.top() + 2, sideWidth, paragraph.height() - 4),
                         mark.altered ? theme.accent : theme.inherited);
    }
}

QString NarrativeMarks::wordsAt(const QPoint &viewportPoint) const
{
    const QTextCursor under = m_edit.cursorForPosition(viewportPoint);
    QStringList words;
    for (const Mark &mark : m_marks) {
        const QTextCursor range = cursorAt(*m_edit.document(), mark.place);
        const bool covers = mark.isOfParagraph()
                                ? under.blockNumber() == mark.place.paragraph
                                : range.hasSelection() && under.position() >= range.selectionStart()
                                      && under.position() <= range.selectionEnd();
        if (covers && !range.isNull())
            words += mark.words;
    }
    return words.join(u'\n');
}

bool NarrativeMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_edit.parentWidget() && !m_marks.isEmpty()) {
        paintSideLines(*m_edit.parentWidget());
    } else if (event->type() == QEvent::ToolTip && watched == m_edit.viewport()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString words = wordsAt(help->pos()); !words.isEmpty()) {
            QToolTip::showText(help->globalPos(), words, &m_edit);
            return true;
        }
    } else if (event->type() == QEvent::Move && watched == &m_edit) {
        m_edit.parentWidget()->update();
    } else if (event->type() == QEvent::PaletteChange && watched == &m_edit && !m_marks.isEmpty()) {
        underline();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nianbao
