#pragma once

#include "desktop/table/table_selection.h"

#include <QObject>

class QKeyEvent;
class QMouseEvent;

namespace nianbao {

class FigureEdit;
class FormTable;

// What keys and the mouse do to a table beyond its single cells: select a block of them. It sees its
// cells' events before they do.
class TableEditing : public QObject
{
    Q_OBJECT

public:
    TableEditing(const Table &table, FormTable &view);

    const TableSelection &selection() const { return m_selection; }
    // The cursor came into that cell.
    void enter(const Cell &cell);
    void selectAll();
    // That many rows and columns from there on.
    void select(const Cell &corner, int rows, int columns);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void selectionChanged();
    // A block grew to there, in the table's coordinates: that is to be seen.
    void reached(const QRect &rect);
    void said(const QString &message);

private:
    bool press(FigureEdit *edit, const QMouseEvent &event);
    bool drag(FigureEdit &edit, const QMouseEvent &event);
    void pressed(const Cell *cell, const QMouseEvent &event);
    // Whether the pressed cell leaves the table now, to become a live figure where it is dropped.
    bool carriesOff(const FigureEdit *edit, const QMouseEvent &event);
    bool key(FigureEdit &edit, const QKeyEvent &event);
    bool reachByKey(const FigureEdit &edit, int key);
    // To the first or last input of the row or of the table.
    void goToEnd(bool last, bool ofTable);
    void reachTo(const Cell &cell);
    void collapse();
    void follow(const QWidget *focus);
    // Whether the cursor is about to be put back to the anchor: a mouse button takes it along first.
    bool keepsAnchor(const Cell &pressed) const;
    void returnToAnchor();

    const Table &m_table;
    FormTable &m_view;
    TableSelection m_selection;
    const Cell *m_pressed = nullptr; // a mouse button is down on it
};

} // namespace nianbao
