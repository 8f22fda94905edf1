#include "desktop/import/source_view.h"

#include "desktop/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace nianbao {

namespace {

// Pages of any size are read; to lay them all out would take minutes.
constexpr int mostBlocks = 5000;
constexpr qsizetype mostCells = 20'000;
constexpr qsizetype mostCharacters = 20'000; // of one paragraph or cell

} // namespace

SourceView::SourceView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
}

void SourceView::show(const SourceDocument &source)
{
    clear();
    m_paragraphs.clear();
    m_tables.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    qsizetype cells = 0;
    for (int i = 0; i < source.blocks.size() && i < mostBlocks && cells < mostCells; ++i) {
        if (const auto *paragraph = std::get_if<SourceParagraph>(&source.blocks[i])) {
            m_paragraphs.insert(i, cursor.position());
            addParagraph(cursor, *paragraph);
        } else if (const auto *table = std::get_if<SourceTable>(&source.blocks[i])) {
            cells += qsizetype(table->rows) * table->columns;
            if (cells < mostCells && table->rows > 0 && table->columns > 0)
                addTable(cursor, *table, i);
        } else {
            m_paragraphs.insert(i, cursor.position());
            addPicture(cursor, std::get<SourcePicture>(source.blocks[i]));
        }
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void SourceView::addParagraph(QTextCursor &cursor, const SourceParagraph &paragraph)
{
    for (const Run &run : paragraph.runs) {
        QTextCharFormat format;
        format.setFontWeight(run.bold || paragraph.rank > 0 ? QFont::Bold : QFont::Normal);
        cursor.insertText(run.text.left(mostCharacters), format);
    }
    cursor.insertBlock();
}

// Only that there is one: what it shows is in the form beside it, where it could be taken.
void SourceView::addPicture(QTextCursor &cursor, const SourcePicture &picture)
{
    QTextCharFormat format;
    format.setForeground(themeFor(QApplication::palette()).secondary);
    cursor.insertText(tr("[Picture]") + u' ' + picture.caption.left(mostCharacters), format);
    cursor.insertBlock();
}

void SourceView::addTable(QTextCursor &cursor, const SourceTable &table, int block)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    QTextTable *made = cursor.insertTable(table.rows, table.columns, format);
    m_tables.insert(block, made);
    for (const SourceCell &cell : table.cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            made->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        made->cellAt(cell.row, cell.column)
            .firstCursorPosition()
            .insertText(cell.text.left(mostCharacters).replace(u'\n', QChar::LineSeparator));
    }
    cursor.movePosition(QTextCursor::End);
}

void SourceView::goTo(const SourcePlace &place)
{
    m_marked = {};
    if (QTextTable *table = m_tables.value(place.block)) {
        const bool isCell = place.row >= 0 && place.column >= 0 && place.row < table->rows()
                            && place.column < table->columns();
        const QTextTableCell cell = isCell ? table->cellAt(place.row, place.column) : table->cellAt(0, 0);
        m_marked = cell.firstCursorPosition();
        m_marked.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    } else if (m_paragraphs.contains(place.block)) {
        m_marked = QTextCursor(document()->findBlock(m_paragraphs[place.block]));
        m_marked.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    mark();
    if (m_marked.isNull())
        return;
    QTextCursor begin = m_marked;
    begin.setPosition(m_marked.anchor());
    setTextCursor(begin);
    // In the middle: what is around it tells what it is.
    const QRect at = cursorRect();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + at.center().y() - viewport()->height() / 2);
}

void SourceView::mark()
{
    if (m_marked.isNull()) {
        setExtraSelections({});
        return;
    }
    const Theme &theme = themeFor(QApplication::palette());
    ExtraSelection selection;
    selection.cursor = m_marked;
    selection.format.setBackground(theme.accent);
    selection.format.setForeground(theme.onAccent);
    if (!m_marked.hasSelection()) { // an empty cell: its whole line
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.cursor.clearSelection();
    }
    setExtraSelections({selection});
}

void SourceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace nianbao
