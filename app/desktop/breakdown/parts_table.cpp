#include "desktop/breakdown/parts_table.h"

#include "desktop/breakdown/parts_delegate.h"
#include "desktop/table/table_clipboard.h"
#include "desktop/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include <algorithm>

namespace nianbao {

PartsTable::PartsTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(AllEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // ours knows the columns that are typed
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    auto *delegate = new PartsDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &PartsDelegate::keyPressed, this, &PartsTable::takeKey);
}

void PartsTable::setDraft(BreakdownDraft &draft)
{
    m_parts = new PartsModel(draft, this);
    setModel(m_parts);
    connect(m_parts, &PartsModel::altered, this, &PartsTable::altered);
    placeColumns();
}

void PartsTable::refresh()
{
    m_parts->refresh();
    placeColumns();
}

void PartsTable::placeColumns()
{
    const QFontMetrics metrics(font());
    constexpr int besides = 16;
    const bool lastYear = m_parts->draft().hasLastYear();
    for (int column = PartsModel::Count; column < PartsModel::columns; ++column) {
        setColumnHidden(column, column >= PartsModel::LastYear && !lastYear);
        const QString head = m_parts->headerData(column, Qt::Horizontal).toString();
        const QString widest =
            column >= PartsModel::LastYear ? QStringLiteral("（无上年数）") : QStringLiteral("100.0000% *");
        setColumnWidth(column, std::max(metrics.horizontalAdvance(head), metrics.horizontalAdvance(widest))
                                   + besides);
    }
    horizontalHeader()->setSectionResizeMode(PartsModel::Label, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(metrics.averageCharWidth() * 8);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
}

void PartsTable::goTo(int row, int column)
{
    setCurrentIndex(m_parts->index(std::clamp(row, 0, m_parts->rowCount() - 1), column));
}

template<typename Alter>
void PartsTable::alterRows(Alter alter, int row)
{
    const bool typing = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (typing)
        setFocus(); // the cell closes before it goes
    const int column = std::max(0, currentIndex().column());
    m_parts->alterRows(alter);
    setEditTriggers(typing ? AllEditTriggers : NoEditTriggers);
    goTo(row, column);
    setEditTriggers(AllEditTriggers);
}

void PartsTable::addRow()
{
    bool added = false;
    m_parts->alterRows(
        [&](BreakdownDraft &draft) { added = draft.rows().last().isBlank() || draft.addRow(); });
    if (!added)
        emit refused(Breakdown::tr("A breakdown may have 100 parts at most."));
    setFocus();
    goTo(m_parts->rowCount() - 1, PartsModel::Label);
}

void PartsTable::removeRow()
{
    const int row = currentRow();
    if (row >= 0)
        alterRows([row](BreakdownDraft &draft) { draft.removeRow(row); }, row);
}

void PartsTable::moveRow(int by)
{
    const int row = currentRow();
    const int to = row + by;
    if (row >= 0 && to >= 0 && to < m_parts->rowCount())
        alterRows([=](BreakdownDraft &draft) { draft.moveRow(row, to); }, to);
}

void PartsTable::sortByCount()
{
    alterRows([](BreakdownDraft &draft) { draft.sortByCount(); }, 0);
}

void PartsTable::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    takeKey(event, true, true);
    if (!event->isAccepted())
        QTableView::keyPressEvent(event);
}

void PartsTable::takeKey(QKeyEvent *event, bool atBegin, bool atEnd)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier || event->key() == Qt::Key_Backtab;
    if (takeEdit(*event) || (plain && move(event->key(), atBegin, atEnd)))
        event->accept();
}

bool PartsTable::takeEdit(const QKeyEvent &event)
{
    const int key = event.key() | int(event.modifiers() & ~Qt::KeypadModifier);
    if (key == (Qt::CTRL | Qt::Key_Delete).toCombined())
        removeRow();
    else if (key == (Qt::ALT | Qt::Key_Up).toCombined())
        moveRow(-1);
    else if (key == (Qt::ALT | Qt::Key_Down).toCombined())
        moveRow(1);
    else
        return event.matches(QKeySequence::Paste) && paste();
    return true;
}

bool PartsTable::move(int key, bool atBegin, bool atEnd)
{
    const int row = currentRow();
    const int column = currentIndex().column();
    const int last = m_parts->draft().hasLastYear() ? PartsModel::Rate : PartsModel::Percent;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return step(key == Qt::Key_Tab ? 1 : -1);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return true;
    }
    const bool stays = (key == Qt::Key_Left && !atBegin) || (key == Qt::Key_Right && !atEnd);
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (stays || !isArrow)
        return false;
    m_runColumn = -1;
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    goTo(row + down, std::clamp(column + right, 0, last));
    return true;
}

// Through the cells that are typed; from the ends, out of the table.
bool PartsTable::step(int by)
{
    const int column = std::min(currentIndex().column(), int(PartsModel::Count));
    const int cell = 2 * currentRow() + column + by;
    if (cell < 0 || cell >= 2 * m_parts->rowCount()) {
        setFocus();
        return focusNextPrevChild(by > 0);
    }
    const int began = m_runColumn < 0 ? column : m_runColumn;
    goTo(cell / 2, cell % 2);
    m_runColumn = began;
    return true;
}

void PartsTable::enter()
{
    const int row = currentRow();
    const int column = m_runColumn < 0 ? currentIndex().column() : m_runColumn;
    m_runColumn = -1;
    if (row + 1 == m_parts->rowCount())
        return addRow();
    goTo(row + 1, column);
}

bool PartsTable::paste()
{
    const PastedCells cells = cellsOf(*QGuiApplication::clipboard()->mimeData());
    const bool isOne = cells.size() <= 1 && (cells.isEmpty() || cells.first().size() <= 1);
    if (isOne || currentRow() < 0)
        return false; // the line's own
    const int row = currentRow();
    const bool intoCounts = currentIndex().column() == PartsModel::Count;
    Result<int> pasted = 0;
    alterRows([&](BreakdownDraft &draft) { pasted = draft.paste(cells, row, intoCounts); }, row);
    if (pasted)
        emit said(tr("%n row(s) pasted.", nullptr, *pasted));
    else
        emit refused(pasted.error().message);
    return true;
}

void PartsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::OtherFocusReason || reason == Qt::PopupFocusReason)
        return; // a cell gave it back, to go on to another
    if (!currentIndex().isValid())
        return goTo(0, 0);
    if (state() != EditingState && (m_parts->flags(currentIndex()) & Qt::ItemIsEditable))
        edit(currentIndex());
}

void PartsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (!m_parts || (event->type() != QEvent::FontChange && event->type() != QEvent::LanguageChange))
        return;
    emit m_parts->headerDataChanged(Qt::Horizontal, 0, PartsModel::columns - 1);
    placeColumns();
}

} // namespace nianbao
