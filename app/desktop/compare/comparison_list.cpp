#include "desktop/compare/comparison_list.h"

#include "desktop/compare/pieces_delegate.h"
#include "desktop/theme.h"

#include <QHeaderView>

#include <utility>

namespace nianbao {

namespace {

// Shares of the width; the rest is the rate's.
constexpr std::pair<int, double> shares[] = {{ComparisonList::PlaceColumn, 0.24},
                                             {ComparisonList::BeforeColumn, 0.28},
                                             {ComparisonList::AfterColumn, 0.28},
                                             {ComparisonList::DifferenceColumn, 0.1}};

} // namespace

ComparisonList::ComparisonList(QWidget *parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setColumnCount(5);
    setVerticalScrollMode(ScrollPerPixel); // a line may be higher than the window
    setItemDelegate(new PiecesDelegate(this));
    header()->setStretchLastSection(true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void ComparisonList::setSides(const QString &before, const QString &after)
{
    setHeaderLabels({tr("Place"), before, after, tr("Difference"), tr("Rate")});
}

const ComparisonRow *ComparisonList::currentRow() const
{
    const int index = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
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
    auto *item = new QTreeWidgetItem(this);
    item->setText(PlaceColumn, row.place);
    if (row.kind == ComparisonRow::Kind::Heading) {
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        QFont heavy = font();
        heavy.setBold(true);
        item->setFont(PlaceColumn, heavy);
        for (int column = 0; column < columnCount(); ++column)
            item->setBackground(column, theme.computed);
        return;
    }
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
    const QColor ink = row.outcome == ComparisonRow::Outcome::Added     ? theme.good
                       : row.outcome == ComparisonRow::Outcome::Removed ? theme.warning
                                                                        : theme.accent;
    item->setForeground(DifferenceColumn, ink);
    item->setForeground(RateColumn, ink);
    if (row.isTotal) { // it follows from others
        for (const int column : {PlaceColumn, BeforeColumn, AfterColumn})
            item->setBackground(column, theme.computed);
    }
}

void ComparisonList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    for (const auto &[column, share] : shares)
        setColumnWidth(column, int(viewport()->width() * share));
    scheduleDelayedItemsLayout();
}

} // namespace nianbao
