#pragma once

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace nianbao {

// Paints the parts' cells, and edits them as a spreadsheet does: what is typed counts at once, and keys lead
// from cell to cell.
class PartsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    // A key that may lead out of the cell; whoever takes it accepts it. The cursor stands at the text's
    // begin or end, or all of it is selected.
    void keyPressed(QKeyEvent *event, bool atBegin, bool atEnd);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

} // namespace nianbao
