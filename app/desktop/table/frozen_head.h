#pragma once

#include <QPixmap>
#include <QWidget>

class QAbstractScrollArea;

namespace nianbao {

class FormTable;
struct Cell;

// Keeps a large table's heads in sight while their own place is scrolled away: a picture of them at
// the edge of what is seen. It is the scroll area's child and not the viewport's: a screen reader,
// which has the table itself, doesn't meet it.
class FrozenHead : public QWidget
{
    Q_OBJECT

public:
    // Of the columns, at the upper edge; of the rows, at the left; and of the corner, where both are.
    enum class Part { Columns, Rows, Corner };

    FrozenHead(Part part, FormTable &table, QAbstractScrollArea &area);

    Part part() const { return m_part; }
    // What the heads of rows and columns cover of the area once they are frozen.
    static QSize sizeOver(const FormTable &table, const QAbstractScrollArea &area);

    // The point of the table that the picture shows there.
    QPoint inTable(const QPoint &here) const { return here - m_offset; }

    // Where a label that spans several rows or columns, and is cut off at an edge of what is seen, stands
    // instead: in the table's coordinates, all of it in sight as long as there is room. Nothing where it
    // stands as in the table.
    QRect placeOf(const Cell &label) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // The part of the table that the head is for, without what other heads cover of it.
    QRect seenOfTable() const;
    void paintLabel(QPainter &painter, const Cell &label, const QRect &place) const;
    QSize wholeSize() const;
    void place();
    void renew();

    Part m_part;
    FormTable &m_table;
    QAbstractScrollArea &m_area;
    QPixmap m_picture; // null when it has to be taken anew
    QPoint m_offset;   // of what the area cuts off
};

} // namespace nianbao
