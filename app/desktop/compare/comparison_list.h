#pragma once

#include "desktop/compare/comparison_rows.h"

#include "desktop/compare/side_by_side_list.h"

namespace nianbao {

// The lines of a comparison, side by side, in as many lines of text as each takes.
class ComparisonList : public SideBySideList
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, BeforeColumn, AfterColumn, DifferenceColumn, RateColumn };

    explicit ComparisonList(QWidget *parent = nullptr);

    // What the two sides are called.
    void setSides(const QString &before, const QString &after);
    // The current line stays where it is named alike, else at that height.
    void show(const QList<ComparisonRow> &rows);
    using SideBySideList::show;

    const QList<ComparisonRow> &rows() const { return m_rows; }
    // The one that was chosen; null for none and for a heading.
    const ComparisonRow *currentRow() const { return rowOf(currentItem()); }
    const ComparisonRow *rowOf(const QTreeWidgetItem *item) const;

private:
    void addRow(const ComparisonRow &row);

    QList<ComparisonRow> m_rows;
};

} // namespace nianbao
