#pragma once

#include "desktop/sheet/sheet_measures.h"
#include "desktop/table/figure_edit.h"
#include "desktop/table/table_commands.h"
#include "desktop/table/table_editing.h"
#include "model/grid_geometry.h"

#include <QWidget>

class QLabel;

namespace nianbao {

// One of the form's tables as on paper: a label, an input or a computed figure in every cell of the
// grid. It paints the grounds and lines itself; its cells are transparent.
class FormTable : public QWidget
{
    Q_OBJECT

public:
    FormTable(const Table &table, ReportDocument &document, const SheetMeasures &measures, QWidget *parent);

    // Lays the cells out anew, as wide as the sheet's text, as high as the texts need. The cells
    // themselves stay, with what is being typed or composed in them.
    void setMeasures(const SheetMeasures &measures);

    // Of the rows above the first figures, and of the columns to their left, with the line that ends them.
    QSize headSize() const { return {m_cells.first()->x(), m_cells.first()->y()}; }
    // The object name of a label's widget.
    static QString labelName(const Cell &cell)
    {
        return QStringLiteral("label.%1.%2").arg(cell.row).arg(cell.column);
    }
    const QList<FigureEdit *> &cells() const { return m_cells; }
    void setReadOnly(bool readOnly);
    void refresh();

    TableCommands &commands() { return *m_commands; }
    void selectAll() { m_editing->selectAll(); }
    const TableSelection &selection() const { return m_editing->selection(); }
    // Null for a label.
    FigureEdit *editOf(const Cell &cell) const
    {
        return m_editAt[cell.row * m_table.columns() + cell.column];
    }
    // Null where no figure is.
    const Cell *figureUnder(const QPoint &point) const;
    QRect rectOf(const Cell &cell) const;
    const Table &grid() const { return m_table; }
    // Marks a cell as the current one is, without the cursor, which is elsewhere; an address that isn't of
    // this table takes the mark away. The cell that the cursor is in has it before others.
    void pointAt(const QString &address);
    // Whether the label names the current cell's row or column.
    bool isHeadOfCurrent(const Cell &label) const;

signals:
    void said(const QString &message);
    // Other heads are tinted now.
    void headsChanged();
    // A selection grew to there.
    void reached(const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLabel(const Cell &cell);
    void placeLabel(QLabel &label, const Cell &cell, int padding);
    void addFigure(const Cell &cell);
    void enter(const Cell &cell);
    void leave();
    enum class Over { Labels, Totals }; // what a move passes by; totals include labels
    void moveFrom(const Cell &cell, int rows, int columns, Over over);
    QRect rectOf(const GridRange &range) const;
    void paintSelection(QPainter &painter);
    const Cell *marked() const { return m_current ? m_current : m_pointedAt; }
    void updateMarked();

    const Table &m_table; // of the template, which the document's report shares
    ReportDocument &m_document;
    GridGeometry m_grid;
    QList<QLabel *> m_labels;
    QList<FigureEdit *> m_cells;  // in the form's order
    QList<FigureEdit *> m_editAt; // by row and column; null where no figure is
    QHash<QString, QValidator *> m_validators;
    const Cell *m_current = nullptr;
    const Cell *m_pointedAt = nullptr;
    TableEditing *m_editing;
    TableCommands *m_commands;
};

} // namespace nianbao
