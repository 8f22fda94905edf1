#include "desktop/table/form_table.h"

#include "desktop/table/cell_tips.h"
#include "desktop/theme.h"

#include <QFontMetricsF>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double minimumRow = 28;
// Between a label and the lines around it. Characters have some space of their own to their right.
constexpr int leftPadding = 3;
constexpr int verticalPadding = 3;

// Row heads that span others make an outline: the innermost are read from the left, as on paper.
bool hasOutline(const Table &table)
{
    return std::any_of(table.cells.begin(), table.cells.end(), [](const Cell &cell) {
        return cell.kind == Cell::Kind::Label && cell.role == LabelRole::Row && cell.rowSpan > 1;
    });
}

double heightOf(const QString &text, double width, const QFontMetricsF &metrics)
{
    return std::ceil(metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height());
}

// The narrowest width with no more lines: 商业企业 then breaks in two halves.
int evenWidth(const QString &text, int width, const QFontMetricsF &metrics)
{
    const double height = heightOf(text, width, metrics);
    if (height < 1.5 * metrics.height())
        return width;
    int tooNarrow = 0;
    while (width - tooNarrow > 1) {
        const int between = (width + tooNarrow) / 2;
        (heightOf(text, between, metrics) <= height ? width : tooNarrow) = between;
    }
    return width;
}

} // namespace

FormTable::FormTable(const Table &table, ReportDocument &document, const SheetMeasures &measures,
                     QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_document(document)
    , m_editAt(qsizetype(table.rows) * table.columns(), nullptr)
    , m_editing(new TableEditing(table, *this))
    , m_commands(new TableCommands(table, document, *this))
{
    setObjectName(table.id);
    setAccessibleName(table.name);
    setFont(measures.tableFont()); // once, for all cells
    for (const Cell &cell : table.cells) {
        if (cell.kind == Cell::Kind::Label)
            addLabel(cell);
        else
            addFigure(cell);
    }
    setMeasures(measures);
    connect(m_editing, &TableEditing::selectionChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_editing, &TableEditing::reached, this, &FormTable::reached);
    connect(m_editing, &TableEditing::said, this, &FormTable::said);
    connect(m_commands, &TableCommands::said, this, &FormTable::said);
    connect(m_commands, &TableCommands::pasted, m_editing, &TableEditing::select);
    new CellTips(table, document.report().formPointer(), *this);
    refresh();
}

void FormTable::setMeasures(const SheetMeasures &measures)
{
    setFont(measures.tableFont());
    const QFontMetricsF metrics(font());
    const int besides = std::max(1, measures.scaled(leftPadding));
    const int aboveAndBelow = 2 * std::max(1, measures.scaled(verticalPadding));
    const auto heightFor = [&](const Cell &cell, double cellWidth) {
        if (cell.kind != Cell::Kind::Label)
            return 0.0;
        // Rounding to pixels takes a label less than one of them.
        const double room = std::round(cellWidth) - besides - 1;
        return heightOf(cell.label, room, metrics) + aboveAndBelow;
    };
    const int width = measures.textWidth();
    m_grid = layOut(m_table, width - 1, measures.scaled(minimumRow), heightFor); // 1: the last line is inside
    setFixedSize(width, int(std::round(m_grid.height())) + 1);
    auto label = m_labels.begin();
    auto figure = m_cells.begin();
    for (const Cell &cell : m_table.cells) {
        if (cell.kind == Cell::Kind::Label)
            placeLabel(**label++, cell, besides);
        else
            (*figure++)->setGeometry(rectOf(cell).adjusted(1, 1, 0, 0));
    }
    update();
}

void FormTable::addLabel(const Cell &cell)
{
    auto *label = new QLabel(this);
    label->setObjectName(labelName(cell));
    label->setTextFormat(Qt::PlainText);
    label->setText(cell.label);
    label->setWordWrap(true);
    const bool fromLeft = cell.role == LabelRole::Row && cell.rowSpan == 1 && hasOutline(m_table);
    label->setAlignment(fromLeft ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    m_labels += label;
}

void FormTable::placeLabel(QLabel &label, const Cell &cell, int padding)
{
    QRect room = rectOf(cell).adjusted(padding, 1, 0, 0);
    if (cell.role == LabelRole::Column) {
        const int spare = room.width() - evenWidth(cell.label, room.width(), QFontMetricsF(font()));
        room.adjust(spare / 2, 0, spare / 2 - spare, 0);
    }
    label.setGeometry(room);
}

void FormTable::addFigure(const Cell &cell)
{
    auto *edit = new FigureEdit(cell.figure, m_document, this);
    m_cells += edit;
    connect(edit, &PlaceEdit::said, this, &FormTable::said);
    connect(edit, &PlaceEdit::entered, this, [this, &cell] { enter(cell); });
    connect(edit, &PlaceEdit::left, this, &FormTable::leave);
    connect(edit, &FigureEdit::moveRequested, this,
            [this, &cell](int rows, int columns) { moveFrom(cell, rows, columns, Over::Labels); });
    connect(edit, &FigureEdit::nextBelowRequested, this,
            [this, &cell] { moveFrom(cell, 1, 0, Over::Totals); });
    for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            m_editAt[row * m_table.columns() + column] = edit;
    }
    edit->installEventFilter(m_editing);
    edit->installEventFilter(m_commands);
    if (cell.kind == Cell::Kind::Formula)
        return;
    const NumberType &type = edit->spec().type;
    QValidator *&validator = m_validators[type.id];
    if (!validator)
        validator = new FigureValidator(type, this);
    edit->setValidator(validator);
}

void FormTable::setReadOnly(bool readOnly)
{
    for (FigureEdit *edit : m_cells)
        edit->setReadOnly(readOnly || edit->spec().computed);
}

void FormTable::refresh()
{
    for (FigureEdit *edit : m_cells)
        edit->refresh();
}

void FormTable::enter(const Cell &cell)
{
    updateMarked();
    m_current = &cell;
    m_editing->enter(cell);
    updateMarked();
    emit headsChanged();
}

void FormTable::leave()
{
    updateMarked();
    m_current = nullptr;
    updateMarked();
    emit headsChanged();
}

void FormTable::pointAt(const QString &address)
{
    updateMarked();
    m_pointedAt = nullptr;
    for (const Cell &cell : m_table.cells) {
        const FigureEdit *edit = cell.kind == Cell::Kind::Label ? nullptr : editOf(cell);
        if (edit && edit->spec().address == address)
            m_pointedAt = &cell;
    }
    updateMarked();
    emit headsChanged();
}

// The ring, and the heads: all of the cell's row and column, which is cheap.
void FormTable::updateMarked()
{
    if (!marked())
        return;
    const QRect rect = rectOf(*marked());
    update(QRect(0, rect.top(), rect.right() + 1, rect.height() + 1));
    update(QRect(rect.left(), 0, rect.width() + 1, rect.bottom() + 1));
    for (const Cell &cell : m_table.cells) {
        if (isHeadOfCurrent(cell))
            update(rectOf(cell));
    }
}

void FormTable::moveFrom(const Cell &cell, int rows, int columns, Over over)
{
    FigureEdit *from = editOf(cell);
    int row = cell.row + rows;
    int column = cell.column + columns;
    // On to the next cell that isn't passed by, if there is one.
    while (row >= 0 && row < m_table.rows && column >= 0 && column < m_table.columns()) {
        FigureEdit *next = m_editAt[row * m_table.columns() + column];
        if (next && next != from && (over == Over::Labels || !next->spec().computed)) {
            next->setFocus(Qt::TabFocusReason); // the reason that selects what stands there
            return;
        }
        row += rows;
        column += columns;
    }
    if (from) { // at the table's edge what was typed is done with all the same
        from->finish();
        from->selectAll();
    }
}

QRect FormTable::rectOf(const Cell &cell) const
{
    const QRectF rect = m_grid.rect(cell);
    // Edge by edge, so that neighbours share a line.
    const QPoint topLeft(int(std::round(rect.left())), int(std::round(rect.top())));
    return {topLeft,
            QSize(int(std::round(rect.right())) - topLeft.x(), int(std::round(rect.bottom())) - topLeft.y())};
}

QRect FormTable::rectOf(const GridRange &range) const
{
    Cell block;
    block.row = range.row;
    block.column = range.column;
    block.rowSpan = range.rows;
    block.columnSpan = range.columns;
    return rectOf(block);
}

const Cell *FormTable::figureUnder(const QPoint &point) const
{
    for (const Cell &cell : m_table.cells) {
        if (cell.kind != Cell::Kind::Label && rectOf(cell).contains(point))
            return &cell;
    }
    return nullptr;
}

bool FormTable::isHeadOfCurrent(const Cell &label) const
{
    return marked() && isHeadOf(m_table, label, *marked());
}

void FormTable::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    for (const Cell &cell : m_table.cells) {
        const QRect rect = rectOf(cell);
        if (!rect.adjusted(0, 0, 1, 1).intersects(event->rect()))
            continue;
        if (cell.kind == Cell::Kind::Formula)
            painter.fillRect(rect, theme.computed);
        else if (isHeadOfCurrent(cell))
            painter.fillRect(rect, theme.headTint);
        painter.setPen(theme.line);
        painter.drawRect(rect);
    }
    paintSelection(painter);
    if (marked()) {
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rectOf(*marked()).adjusted(1, 1, 0, 0));
    }
}

// One tint, through which a computed cell's ground still shows, and one outline.
void FormTable::paintSelection(QPainter &painter)
{
    const TableSelection &selection = m_editing->selection();
    if (!selection.isRange())
        return;
    const Theme &theme = themeFor(palette());
    for (const Cell *cell : selection.figures())
        painter.fillRect(rectOf(*cell).adjusted(1, 1, 0, 0), theme.selected);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rectOf(selection.range()).adjusted(1, 1, 0, 0));
}

} // namespace nianbao
