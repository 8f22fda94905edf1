#include "desktop/table/table_commands.h"

#include "desktop/table/figure_words.h"
#include "desktop/table/form_table.h"
#include "desktop/wrapped_tip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace nianbao {

TableCommands::TableCommands(const Table &table, ReportDocument &document, FormTable &view)
    : QObject(&view), m_table(table), m_document(document), m_view(view)
{
    connect(&m_document, &ReportDocument::changed, this, &TableCommands::forgetComplaint);
}

FigureEdit *TableCommands::current() const
{
    const Cell *anchor = m_view.selection().anchor();
    return anchor ? m_view.editOf(*anchor) : nullptr;
}

bool TableCommands::meansText() const
{
    const FigureEdit *edit = current();
    return !m_view.selection().isRange() && edit && edit->hasSelectedText()
           && edit->selectedText() != edit->text();
}

bool TableCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        forgetComplaint();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool modifies = key->key() == Qt::Key_Control || key->key() == Qt::Key_Shift
                          || key->key() == Qt::Key_Alt || key->key() == Qt::Key_Meta;
    if (!modifies)
        forgetComplaint();
    const bool deletes = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Cut))
        cut();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (deletes && key->modifiers() == Qt::NoModifier && m_view.selection().isRange())
        clear();
    else
        return QObject::eventFilter(watched, event);
    return true;
}

void TableCommands::copy()
{
    if (meansText())
        current()->copy();
    else if (m_view.selection().anchor())
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(m_view.selection(), m_document.figures()));
}

void TableCommands::cut()
{
    if (meansText()) {
        current()->cut();
        return;
    }
    copy();
    clear();
}

void TableCommands::clear()
{
    Change change;
    for (const Cell *cell : m_view.selection().figures()) {
        if (const FigureEdit *edit = m_view.editOf(*cell); !edit->spec().computed)
            change.steps += SetFigure{edit->spec().address, Figure()};
    }
    const FigureEdit *edit = current();
    if (change.steps.isEmpty() && edit && edit->spec().computed)
        emit said(FigureWords::madeOf(edit->form(), edit->spec()));
    else
        apply(change);
}

void TableCommands::paste()
{
    FigureEdit *edit = current();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!edit || !data)
        return;
    const PastedCells cells = cellsOf(*data);
    const bool single = cells.size() == 1 && cells[0].size() == 1;
    if (single && m_view.selection().isRange())
        apply(filled(cells[0][0])); // into all of them
    else if (single)
        pasteInto(*edit, cells[0][0]);
    else if (!cells.isEmpty()) {
        const GridRange &range = m_view.selection().range();
        const Cell *first = m_view.selection().figureAt(range.row, range.column);
        const Cell &corner = first ? *first : *m_view.selection().anchor();
        if (!apply(changeOf(cells, m_document.report().form(), corner.figure)))
            return;
        const auto longest = std::max_element(
            cells.begin(), cells.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
        emit pasted(corner, int(cells.size()), int(longest->size()));
    }
}

// A number, or a part of one, goes to where the text cursor is; what only a spreadsheet's cell would say
// (12 件, -) is the whole cell.
void TableCommands::pasteInto(FigureEdit &edit, const QString &text)
{
    if (edit.spec().computed) {
        complain(FigureWords::madeOf(edit.form(), edit.spec()));
        return;
    }
    const Result<Change> change = changeOf(PastedCells{QStringList{text}}, m_document.report().form(),
                                           m_view.selection().anchor()->figure);
    QString typed = text;
    int end = int(text.size());
    const bool types = edit.validator()->validate(typed, end) != QValidator::Invalid;
    const bool isFigure = Figure::parse(typed, edit.spec().type).ok();
    if (types && (isFigure || !change) && !edit.isReadOnly())
        edit.paste();
    else
        apply(change);
}

Result<Change> TableCommands::filled(const QString &text) const
{
    Change change;
    for (const Cell *cell : m_view.selection().figures()) {
        const Result<Change> one =
            changeOf(PastedCells{QStringList{text}}, m_document.report().form(), cell->figure);
        if (!one)
            return one;
        change.steps += one->steps;
    }
    return change;
}

void TableCommands::fillSelection()
{
    fill(
        m_view.selection().figures(),
        tr("None of the selected cells is empty. Figures that are there are kept; clear them first to have 0 "
           "instead."));
}

void TableCommands::fillTable()
{
    QList<const Cell *> cells;
    for (const Cell &cell : m_table.cells)
        cells += &cell;
    fill(cells, tr("There is no empty cell to fill."));
}

// A figure that somebody entered isn't overwritten by a command for many cells.
void TableCommands::fill(const QList<const Cell *> &cells, const QString &noneEmpty)
{
    Change change;
    for (const Cell *cell : cells) {
        if (cell->kind != Cell::Kind::Input || !m_document.figures().at(cell->figure).isEmpty())
            continue;
        const QString &address = m_document.report().form().figures()[cell->figure].address;
        change.steps += SetFigure{address, Figure::number(0)};
    }
    if (change.steps.isEmpty())
        complain(noneEmpty);
    else
        apply(change);
}

bool TableCommands::apply(const Result<Change> &change)
{
    if (m_document.isReadOnly()) {
        complain(m_document.readOnlyBecause());
        return false;
    }
    if (!change) {
        complain(change.error().text());
        return false;
    }
    FigureEdit *edit = current();
    if (edit && !edit->problem().isEmpty())
        edit->revert(); // what is typed and not understood would hide what is set
    const Done applied = m_document.apply(*change, m_document.newToken());
    if (!applied)
        complain(applied.error().text());
    else if (edit)
        edit->selectAll();
    return applied.ok();
}

// In the status line, and where one is looking.
void TableCommands::complain(const QString &message)
{
    emit said(message);
    m_complained = true;
    if (const FigureEdit *edit = current())
        QToolTip::showText(edit->mapToGlobal(edit->rect().bottomLeft()), wrappedTip(message));
}

void TableCommands::forgetComplaint()
{
    if (!std::exchange(m_complained, false))
        return;
    const FigureEdit *edit = current();
    emit said(edit ? edit->problem() : QString());
    QToolTip::hideText();
}

} // namespace nianbao
