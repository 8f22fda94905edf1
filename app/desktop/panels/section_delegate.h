#pragma once

#include <QStyledItemDelegate>

namespace nianbao {

// Paints an entry of the list of sections: how far it is, its heading on as many lines as it needs, and
// how many findings it has. Shapes tell the marks apart, not colours alone.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What an entry holds besides its heading: a SectionProgress::Stage, and the counts of findings.
    enum Role { StageRole = Qt::UserRole + 1, ErrorsRole, WarningsRole, NotesRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace nianbao
