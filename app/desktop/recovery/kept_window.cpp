#include "desktop/recovery/kept_window.h"

#include "model/time_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nianbao {

namespace {

constexpr int numberRole = Qt::UserRole; // of the item, which stays when others are removed

} // namespace

KeptWindow::KeptWindow(const QString &title, const QString &explanation, const QList<Item> &items,
                       const QString &closing, QWidget *parent)
    : QDialog(parent)
    , m_items(items)
    , m_list(new QListWidget(this))
    , m_details(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("keptWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = new QLabel(explanation, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_details->setObjectName(QStringLiteral("keptDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setMinimumHeight(5 * fontMetrics().height());
    m_list->setObjectName(QStringLiteral("keptList"));
    m_list->setAccessibleName(title);
    m_list->setMinimumSize(32 * fontMetrics().height(), 6 * fontMetrics().height());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(m_buttons);
    QPushButton *later = m_buttons->addButton(closing, QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("keptClose"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptWindow::showDetails);

    for (int i = 0; i < m_items.size(); ++i) {
        const QString when = timeWords(m_items[i].when);
        auto *line = new QListWidgetItem(QStringLiteral("%1    %2").arg(when, m_items[i].name), m_list);
        line->setData(numberRole, i);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QPushButton *KeptWindow::addAct(const char *name, const QString &text, const std::function<bool(int)> &act)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (current() >= 0 && act(current()))
            accept();
    });
    // The first one is what a double click or Enter does.
    if (!std::exchange(m_hasAct, true)) {
        button->setDefault(true);
        connect(m_list, &QListWidget::itemDoubleClicked, button, &QPushButton::click);
    }
    return button;
}

void KeptWindow::remove(int item)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(numberRole).toInt() == item) {
            delete m_list->takeItem(row);
            break;
        }
    }
    if (m_list->count() == 0)
        accept();
}

int KeptWindow::current() const
{
    const QListWidgetItem *line = m_list->currentItem();
    return line ? line->data(numberRole).toInt() : -1;
}

void KeptWindow::showDetails()
{
    m_details->setText(current() < 0 ? QString() : m_items[current()].details);
}

} // namespace nianbao
