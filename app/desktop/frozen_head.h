#pragma once

#include <QPixmap>
#include <QWidget>

class QAbstractScrollArea;

namespace nianbao {

class FormTable;

// Keeps a tall table's column heads in sight while their own place is scrolled away: a picture of them
// at the upper edge. It is the scroll area's child and not the viewport's: a screen reader, which has
// the table itself, doesn't meet it.
class FrozenHead : public QWidget
{
    Q_OBJECT

public:
    FrozenHead(FormTable &table, QAbstractScrollArea &area);

    // The point of the table that the picture shows there.
    QPoint inTable(const QPoint &here) const { return here - m_offset; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void renew();

    FormTable &m_table;
    QAbstractScrollArea &m_area;
    QPixmap m_picture; // null when it has to be taken anew
    QPoint m_offset;   // of what the area cuts off
};

} // namespace nianbao
