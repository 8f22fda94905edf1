#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace nianbao {

// Draws a row of the findings: its sign, what it says in as many lines as that takes, and where it lies.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // Of the text in lines of that width. A list asks for the height of every row it has, and again whenever
    // one comes or goes; of thousands most say the same.
    double heightOf(const QString &text, const QFont &font, double width) const;

    mutable QHash<QString, double> m_heights; // by text and font, for …
    mutable double m_width = 0;
};

} // namespace nianbao
