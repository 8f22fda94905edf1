#include "desktop/compare/comparison_list.h"

#include "desktop/compare/pieces_delegate.h"
#include "desktop/theme.h"

#include <utility>

namespace nianbao {

ComparisonList::ComparisonList(QWidget *parent) : SideBySideList({22, 27, 27, 12}, parent) {}

void ComparisonList::setSides(const QString &before, const QString &after)
{
    setHeaderLabels({tr("Place"), before, after, tr("Difference"), tr("Rate")});
}

const ComparisonRow *ComparisonList::rowOf(const QTreeWidgetItem *item) const
{
    const int index = item ? indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
    return index < 0 || m_rows[index].kind == ComparisonRow::Kind::Heading ? nullptr : &m_rows[index];
}

void ComparisonList::show(const QList<ComparisonRow> &rows)
{
    const ComparisonRow *current = currentRow();
    const ComparisonRow before = current ? *current : ComparisonRow{};
    const int height = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    m_rows = rows;
    clear();
    for (const ComparisonRow &row : std::as_const(m_rows))
        addRow(row);
    if (m_rows.isEmpty())
        return;
    int chosen = height < 0 ? 1 : std::min(height, int(m_rows.size()) - 1);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].place == before.place && m_rows[i].kind == before.kind
            && m_rows[i].goTo.has_value() == before.goTo.has_value() && m_rows[i].index == before.index)
            chosen = i;
    }
    if (m_rows[chosen].kind == ComparisonRow::Kind::Heading)
        chosen = chosen + 1 < m_rows.size() ? chosen + 1 : chosen - 1;
    setCurrentItem(topLevelItem(chosen));
}

void ComparisonList::addRow(const ComparisonRow &row)
{
    const Theme &theme = themeFor(palette());
    if (row.kind == ComparisonRow::Kind::Heading) {
        addHeading(row.place);
        return;
    }
    auto *item = new QTreeWidgetItem(this, {row.place});
    const QString none = tr("(empty)");
    item->setText(BeforeColumn, row.before.isEmpty() ? none : row.before);
    item->setText(AfterColumn, row.after.isEmpty() ? none : row.after);
    item->setText(DifferenceColumn, row.difference);
    item->setText(RateColumn, row.rate);
    for (const int side : {BeforeColumn, AfterColumn}) {
        item->setData(side, PiecesDelegate::piecesRole, QVariant::fromValue(row.pieces));
        item->setData(side, PiecesDelegate::sideRole,
                      side == AfterColumn ? PiecesDelegate::After : PiecesDelegate::Before);
        item->setData(side, Qt::AccessibleTextRole, ComparisonRows::spoken(row, side == AfterColumn));
        if ((side == BeforeColumn ? row.before : row.after).isEmpty())
            item->setForeground(side, theme.secondary);
    }
    if (!row.differs()) {
        for (int column = 0; column < columnCount(); ++column)
            item->setForeground(column, theme.secondary);
        return;
    }
    if (row.isLevel) { // its share is another one, and nothing else
        item->setForeground(DifferenceColumn, theme.secondary);
        return;
    }
    const QColor ink = row.outcome == ComparisonRow::Outcome::Added     ? theme.good
                       : row.outcome == ComparisonRow::Outcome::Removed ? theme.warning
                                                                        : theme.accent;
    item->setForeground(DifferenceColumn, ink);
    item->setForeground(RateColumn, ink);
    if (row.isTotal) { // it follows from others
        for (int column = 0; column < columnCount(); ++column)
            item->setBackground(column, theme.computed);
    }
}

} // namespace nianbao
