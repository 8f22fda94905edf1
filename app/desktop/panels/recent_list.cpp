#include "desktop/panels/recent_list.h"

#include "desktop/theme.h"
#include "model/review.h"
#include "storage/report_summary.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace nianbao {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int missingRole = Qt::UserRole + 1;
constexpr int padding = 8;
constexpr int lineGap = 4;

// Two lines: the report, and where its file is.
class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + lineGap + 2 * padding};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeFor(option.palette);
        painter->save();
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.headTint);
        if (current) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QRect room = option.rect.adjusted(padding, padding, -padding, -padding);
        const QFontMetrics &metrics = option.fontMetrics;
        painter->setFont(option.font);
        painter->setPen(index.data(missingRole).toBool() ? theme.secondary : theme.ink);
        painter->drawText(room.left(), room.top() + metrics.ascent(),
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->setPen(theme.secondary);
        const QString path = RecentList::shownPath(index.data(pathRole).toString());
        painter->drawText(room.left(), room.top() + metrics.height() + lineGap + metrics.ascent(),
                          metrics.elidedText(path, Qt::ElideMiddle, room.width()));
        painter->restore();
    }
};

} // namespace

QString RecentList::shownPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    const bool within = path.startsWith(home);
    return QDir::toNativeSeparators(within ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

RecentList::RecentList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("recentList"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RecentDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    // Not itemActivated: what counts for that differs from desktop to desktop, and a click may, too.
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit chosen(item->data(pathRole).toString()); });
}

void RecentList::setPaths(const QStringList &paths)
{
    clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(this);
        item->setData(pathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        describe(*item, QFileInfo(path).fileName(), false);
    }
    m_read = 0;
    updateGeometry();
    QTimer::singleShot(0, this, &RecentList::readNext);
}

void RecentList::readNext()
{
    if (m_read >= count())
        return;
    QListWidgetItem &next = *item(m_read++);
    const QString path = next.data(pathRole).toString();
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile()) {
        describe(next, tr("%1 – the file isn't there any more", "file name").arg(name), true);
    } else if (const Result<ReportSummary> summary = readSummary(path); !summary) {
        describe(next, tr("%1 – can't be read as a report", "file name").arg(name), true);
    } else if (!summary->organ.isEmpty() && !summary->year.isEmpty()) {
        QString words = tr("%1, %2", "organ, year").arg(summary->organ, summary->year);
        if (const std::optional<Stage> stage = stageNamed(summary->stage))
            words = tr("%1 · %2", "report, its stage").arg(words, stageWords(*stage));
        describe(next, words, false);
    } else if (!summary->organ.isEmpty()) {
        describe(next, summary->organ, false);
    }
    QTimer::singleShot(0, this, &RecentList::readNext);
}

void RecentList::describe(QListWidgetItem &item, const QString &words, bool missing)
{
    item.setText(words);
    item.setData(missingRole, missing);
    item.setData(Qt::AccessibleTextRole, QString(words + u'\n' + item.toolTip()));
}

QStringList RecentList::paths() const
{
    QStringList all;
    for (int row = 0; row < count(); ++row)
        all += item(row)->data(pathRole).toString();
    return all;
}

void RecentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setPaths(paths());
    QListWidget::changeEvent(event);
}

void RecentList::focusInEvent(QFocusEvent *event)
{
    if (!currentItem())
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && currentItem())
        emit chosen(currentItem()->data(pathRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

QSize RecentList::sizeHint() const
{
    return {480, std::max(1, count()) * (2 * fontMetrics().height() + lineGap + 2 * padding)};
}

} // namespace nianbao
