#include "desktop/compare/side_by_side_list.h"

#include "desktop/compare/pieces_delegate.h"
#include "desktop/theme.h"

#include <QHeaderView>

namespace nianbao {

SideBySideList::SideBySideList(const QList<int> &shares, QWidget *parent)
    : QTreeWidget(parent), m_shares(shares)
{
    setRootIsDecorated(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setColumnCount(int(shares.size()) + 1);
    setVerticalScrollMode(ScrollPerPixel);                // a line may be higher than the window
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // texts break instead
    setItemDelegate(new PiecesDelegate(this));
    header()->setStretchLastSection(true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

QTreeWidgetItem *SideBySideList::addHeading(const QString &text)
{
    QTreeWidgetItem *item = addSubheading(text);
    QFont heavy = font();
    heavy.setBold(true);
    item->setFont(0, heavy);
    item->setForeground(0, palette().text());
    for (int column = 0; column < columnCount(); ++column)
        item->setBackground(column, themeFor(palette()).computed);
    return item;
}

QTreeWidgetItem *SideBySideList::addSubheading(const QString &text)
{
    auto *item = new QTreeWidgetItem(this, {text});
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    item->setForeground(0, themeFor(palette()).secondary);
    return item;
}

void SideBySideList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    for (int column = 0; column < m_shares.size(); ++column)
        setColumnWidth(column, viewport()->width() * m_shares[column] / 100);
    scheduleDelayedItemsLayout();
}

} // namespace nianbao
