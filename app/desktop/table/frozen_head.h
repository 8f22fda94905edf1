#pragma once

#include <QPixmap>
#include <QWidget>

class QAbstractScrollArea;

namespace nianbao {

class FormTable;

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

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
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
