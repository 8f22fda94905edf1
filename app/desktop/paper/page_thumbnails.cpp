#include "desktop/paper/page_thumbnails.h"

#include "desktop/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace nianbao {

namespace {

constexpr int around = 8; // pixels
constexpr int outline = 2;

class PageDelegate : public QStyledItemDelegate
{
public:
    PageDelegate(PageModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {PageModel::width + 2 * around,
                PageModel::height() + option.fontMetrics.height() + 2 * around + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        const QRect page(option.rect.left() + (option.rect.width() - PageModel::width) / 2,
                         option.rect.top() + around, PageModel::width, PageModel::height());
        painter->save();
        painter->fillRect(page, Qt::white);
        const QPixmap picture = m_model.thumbnail(index.row(), painter->device()->devicePixelRatioF());
        if (!picture.isNull())
            painter->drawPixmap(page, picture);
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->setPen(isCurrent ? QPen(theme.accent, outline) : QPen(QColor(0, 0, 0, 40)));
        const int wide = isCurrent ? outline : 1;
        painter->drawRect(page.adjusted(-wide, -wide, wide - 1, wide - 1));
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(isCurrent ? theme.accent : theme.ink);
        painter->drawText(
            QRect(option.rect.left(), page.bottom() + 4, option.rect.width(), option.fontMetrics.height()),
            Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    PageModel &m_model;
};

} // namespace

PageModel::PageModel(const PaperPages &pages, QObject *parent) : QAbstractListModel(parent), m_pages(pages)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PageModel::paintNext);
    connect(&m_pages, &PaperPages::updated, this, &PageModel::takePages);
}

int PageModel::height()
{
    return qRound(width * paper::height / paper::width);
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.count();
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    const QString number = QString::number(m_pages.parts().numberOf(index.row()));
    const bool isOwn = m_pages.parts().isOwn(index.row());
    if (role == Qt::DisplayRole)
        return isOwn ? number : tr("Review sheet");
    if (role == Qt::AccessibleTextRole)
        return isOwn ? tr("Page %1").arg(number) : m_pages.pageWords(index.row());
    return {};
}

// What was painted before stands until its successor is painted: nothing flickers while somebody types.
void PageModel::takePages()
{
    beginResetModel();
    m_wanted.clear();
    for (auto painted = m_painted.begin(); painted != m_painted.end();) {
        if (painted.key() >= m_pages.count()) {
            painted = m_painted.erase(painted);
        } else {
            m_wanted += painted.key();
            ++painted;
        }
    }
    endResetModel();
    if (!m_wanted.isEmpty())
        m_next.start();
}

QPixmap PageModel::thumbnail(int page, double scale)
{
    m_scale = scale;
    const auto painted = m_painted.constFind(page);
    if (painted != m_painted.cend())
        return *painted;
    if (!m_wanted.contains(page))
        m_wanted.prepend(page); // what is looked at comes first
    m_next.start();
    return {};
}

// Larger, and then made smaller: small print becomes an even grey.
void PageModel::paintNext()
{
    if (m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeFirst();
    constexpr int finer = 2;
    const QImage image = m_pages.image(page, qRound(finer * m_scale * width * 25.4 / paper::width));
    QPixmap small = QPixmap::fromImage(
        image.scaled(QSize(width, height()) * m_scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    small.setDevicePixelRatio(m_scale);
    m_painted.insert(page, small);
    emit dataChanged(index(page), index(page));
    if (!m_wanted.isEmpty())
        m_next.start();
}

PageThumbnails::PageThumbnails(const PaperPages &pages, QWidget *parent)
    : QListView(parent), m_model(new PageModel(pages, this))
{
    setObjectName(QStringLiteral("pageThumbnails"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    viewport()->setBackgroundRole(QPalette::Window); // a part of the window, not a field in it
    setItemDelegate(new PageDelegate(*m_model, this));
    const QScopedValueRollback told(m_isTold, true);
    setModel(m_model);
    setFixedWidth(PageModel::width + 2 * around + verticalScrollBar()->sizeHint().width() + 8);
}

void PageThumbnails::setCurrentPage(int page)
{
    const QScopedValueRollback told(m_isTold, true);
    setCurrentIndex(m_model->index(page));
}

void PageThumbnails::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isTold && current.isValid())
        emit pageChosen(current.row());
}

void PageThumbnails::retranslate()
{
    setAccessibleName(tr("Pages"));
}

} // namespace nianbao
