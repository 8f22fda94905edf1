#include "desktop/review/comments_panel.h"

#include "desktop/review/anchor_places.h"
#include "desktop/review/comments_delegate.h"
#include "desktop/sheet/place_order.h"
#include "desktop/wrapped_tip.h"
#include "model/time_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int threadRole = Qt::UserRole + 1;
constexpr int preferredWidth = 280;
constexpr int answerLines = 2;

} // namespace

CommentsPanel::CommentsPanel(const ReportDocument &document, QWidget *parent)
    : QDockWidget(parent), m_document(document), m_action(new QAction(this))
{
    setObjectName(QStringLiteral("commentsDock"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_action->setObjectName(QStringLiteral("actionComments"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K));
    m_action->setCheckable(true);
    connect(m_action, &QAction::triggered, this, &CommentsPanel::toggle);
    connect(this, &QDockWidget::visibilityChanged, m_action, &QAction::setChecked);
    connect(&m_document, &ReportDocument::changed, this, [this] {
        // Typing elsewhere moves comments, but there is nothing new to read.
        if (isVisible() && !saySame(m_shown, m_document.report().review().comments))
            refresh();
    });
    retranslate();
}

// When it is wanted: most reports are opened by people who look at the form.
void CommentsPanel::build()
{
    m_count = new QLabel(this);
    m_openOnly = new QCheckBox(this);
    m_list = new QListWidget(this);
    m_nothing = new QLabel(this);
    m_answer = new QPlainTextEdit(this);
    m_send = new QPushButton(this);
    m_add = new QPushButton(this);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_openOnly);
    column->addLayout(head);
    m_list->setObjectName(QStringLiteral("commentsList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new CommentsDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window); // a part of the window, not a field in it
    column->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_nothing->setAlignment(Qt::AlignTop);
    column->addWidget(m_nothing, 1);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * answerLines + 16);
    column->addWidget(m_answer);
    auto *buttons = new QHBoxLayout;
    m_send->setObjectName(QStringLiteral("sendAnswer"));
    m_add->setObjectName(QStringLiteral("addComment"));
    buttons->addWidget(m_send);
    buttons->addStretch();
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    setWidget(inside);
    inside->show(); // the panel may be on screen already

    m_openOnly->setObjectName(QStringLiteral("openOnly"));
    connect(m_openOnly, &QCheckBox::toggled, this, &CommentsPanel::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &CommentsPanel::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CommentsPanel::choose);
    connect(m_list, &QListWidget::itemChanged, this, &CommentsPanel::tick);
    connect(m_list, &QListWidget::currentItemChanged, this, &CommentsPanel::follow);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &CommentsPanel::follow);
    connect(m_send, &QPushButton::clicked, this, &CommentsPanel::answer);
    connect(m_add, &QPushButton::clicked, this, &CommentsPanel::commentWanted);
    retranslate();
}

QSize CommentsPanel::sizeHint() const
{
    return {preferredWidth, 400};
}

void CommentsPanel::toggle()
{
    if (!isHidden() && isAncestorOf(QApplication::focusWidget())) {
        close();
        return;
    }
    if (!m_list)
        build();
    show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_action->setChecked(true);
}

void CommentsPanel::refresh()
{
    if (!m_list)
        return;
    const QString current =
        m_list->currentItem() ? m_list->currentItem()->data(idRole).toString() : QString();
    const QScopedValueRollback filling(m_filling, true);
    const Report &report = m_document.report();
    m_shown = report.review().comments;
    QList<Comment> threads;
    for (const Comment &comment : std::as_const(m_shown)) {
        if (comment.isThread() && !(m_openOnly->isChecked() && comment.done))
            threads += comment;
    }
    std::stable_sort(threads.begin(), threads.end(), [&report](const Comment &a, const Comment &b) {
        return orderOf(report.form(), AnchorPlaces::placeOf(report, a.anchor))
               < orderOf(report.form(), AnchorPlaces::placeOf(report, b.anchor));
    });
    QHash<QString, QList<Comment>> answers;
    for (const Comment &comment : std::as_const(m_shown)) {
        if (!comment.isThread())
            answers[comment.answers] += comment;
    }
    m_list->clear();
    for (const Comment &thread : std::as_const(threads)) {
        addItem(thread);
        for (const Comment &answer : answers.value(thread.id))
            addItem(answer);
    }
    const int open = report.review().openComments();
    const int all = int(
        std::count_if(m_shown.cbegin(), m_shown.cend(), [](const Comment &one) { return one.isThread(); }));
    m_count->setText(all == 0 ? QString() : tr("%1 open of %2").arg(open).arg(all));
    m_nothing->setText(all == 0 ? tr("Nothing was said yet. Go to a cell or mark words in a text, then add a "
                                     "comment.")
                                : tr("All comments are done."));
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    setCurrent(current);
    follow();
}

void CommentsPanel::addItem(const Comment &comment)
{
    const QString who = whoAndWhen(comment.by, comment.on);
    const QString place =
        comment.isThread() ? AnchorPlaces::words(m_document.report(), comment.anchor) : QString();
    auto *item = new QListWidgetItem(comment.text, m_list);
    item->setData(idRole, comment.id);
    item->setData(threadRole, comment.isThread() ? comment.id : comment.answers);
    item->setData(CommentsDelegate::PlaceRole, place);
    item->setData(CommentsDelegate::WhoRole, who);
    item->setData(CommentsDelegate::IsAnswerRole, !comment.isThread());
    item->setToolTip(wrappedTip(comment.text));
    item->setData(Qt::AccessibleTextRole, QStringList{place, comment.text, who}.join(u'\n').trimmed());
    item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, comment.isThread()));
    if (comment.isThread())
        item->setCheckState(comment.done ? Qt::Checked : Qt::Unchecked);
}

void CommentsPanel::setCurrent(const QString &comment)
{
    if (!m_list)
        return;
    if (isVisible() && !saySame(m_shown, m_document.report().review().comments))
        refresh();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(idRole).toString() == comment)
            m_list->setCurrentRow(i);
    }
}

QString CommentsPanel::currentThread() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(threadRole).toString() : QString();
}

void CommentsPanel::choose(QListWidgetItem *item)
{
    const QString thread = item->data(threadRole).toString();
    if (const Comment *comment = m_document.report().review().comment(thread))
        emit chosen(Comment(*comment)); // a copy: going there may alter the list
}

void CommentsPanel::tick(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString thread = item->data(threadRole).toString();
    const bool done = item->checkState() == Qt::Checked;
    // Later, as the list is made anew.
    QMetaObject::invokeMethod(
        this, [this, thread, done] { emit doneChanged(thread, done); }, Qt::QueuedConnection);
}

void CommentsPanel::answer()
{
    const QString text = m_answer->toPlainText().trimmed();
    const QString thread = currentThread();
    if (text.isEmpty() || thread.isEmpty())
        return;
    m_answer->clear();
    emit answered(thread, text);
}

void CommentsPanel::follow()
{
    const bool hasThread = !currentThread().isEmpty();
    m_answer->setEnabled(hasThread);
    const qsizetype length = m_answer->toPlainText().trimmed().size();
    m_send->setEnabled(hasThread && length > 0 && length <= Comment::longest);
    m_send->setToolTip(length > Comment::longest ? tr("At most %1 characters.").arg(Comment::longest)
                                                 : QString());
}

void CommentsPanel::showEvent(QShowEvent *event)
{
    if (!m_list)
        build();
    QDockWidget::showEvent(event);
    refresh();
}

void CommentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void CommentsPanel::retranslate()
{
    setWindowTitle(tr("Comments"));
    m_action->setText(tr("Co&mments"));
    if (!m_list)
        return;
    m_openOnly->setText(tr("Open only"));
    m_list->setAccessibleName(tr("Comments"));
    m_answer->setPlaceholderText(tr("Answer the chosen comment"));
    m_answer->setAccessibleName(tr("Answer"));
    m_send->setText(tr("&Answer"));
    m_add->setText(tr("&New comment…"));
    refresh();
}

} // namespace nianbao
