#include "desktop/panels/balance_panel.h"

#include "checks/balance.h"
#include "checks/repairs.h"
#include "desktop/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int panelWidth = 400;
constexpr int padding = 16;
constexpr int buttonPadding = 24; // on both sides of its text

// The labels of the form can be longer than a button, which breaks no lines by itself.
QString broken(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

bool isTotal(const Balance &balance, const Template &form)
{
    return std::all_of(balance.left.begin(), balance.left.end(),
                       [&form](const Balance::Term &term) { return form.figures()[term.figure].computed; });
}

} // namespace

BalancePanel::BalancePanel(ReportDocument &document, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_document(document)
    , m_previous(addStep(Qt::LeftArrow, -1))
    , m_next(addStep(Qt::RightArrow, 1))
    , m_column(new QLabel(this))
    , m_left(new QLabel(this))
    , m_right(new QLabel(this))
    , m_state(new QLabel(this))
    , m_choices(new QVBoxLayout)
{
    setObjectName(QStringLiteral("balancePanel"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 12, padding, padding);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_column, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    retranslate();
    column->addLayout(head);
    QFont bold = font();
    bold.setBold(true);
    m_column->setFont(bold);
    for (QLabel *label : {m_column, m_left, m_right, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (label != m_column)
            column->addWidget(label);
    }
    m_choices->setSpacing(4);
    column->addLayout(m_choices);
    setFixedWidth(panelWidth);
    connect(&m_document, &ReportDocument::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QToolButton *BalancePanel::addStep(Qt::ArrowType arrow, int by)
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, by] { show(m_balance + by); });
    return button;
}

void BalancePanel::retranslate()
{
    const auto call = [](QToolButton *button, const QString &name) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    };
    call(m_previous, tr("Previous column"));
    call(m_next, tr("Next column"));
}

void BalancePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

void BalancePanel::open(int balance, const QRect &anchor)
{
    m_anchor = anchor;
    show(balance);
    QFrame::show();
    setFocus(Qt::PopupFocusReason);
    // Tab leads from repair to repair; the first one is looked at, and Enter takes it.
    for (int i = 0; i < m_choices->count(); ++i) {
        if (auto *button = qobject_cast<QPushButton *>(m_choices->itemAt(i)->widget())) {
            button->setFocus(Qt::PopupFocusReason);
            break;
        }
    }
}

void BalancePanel::show(int balance)
{
    const int count = int(m_document.report().form().balances().size());
    m_balance = (balance + count) % count;
    refresh();
}

void BalancePanel::refresh()
{
    const Template &form = m_document.report().form();
    const Figures &figures = m_document.figures();
    const Balance &balance = form.balances()[m_balance];
    const BalanceState state = stateOf(balance, figures);
    m_column->setText(tr("%1 · %2", "table; column").arg(form.tables()[balance.table].name, balance.column));
    m_left->setText(sideText(balance.left, state.left, figures));
    m_right->setText(sideText(balance.right, state.right, figures));
    const Theme &theme = themeFor(palette());
    QColor color = theme.secondary;
    switch (state.kind) {
    case BalanceState::Kind::NotBegun:
        m_state->setText(tr("Not filled in yet."));
        break;
    case BalanceState::Kind::Incomplete:
        m_state->setText(tr("Some figures are still empty; where there was none, write 0."));
        break;
    case BalanceState::Kind::Holds:
        m_state->setText(tr("✓ Balances."));
        color = theme.good;
        break;
    case BalanceState::Kind::Broken:
        m_state->setText(state.difference ? tr("✗ Doesn't balance, difference %1.")
                                                .arg(differenceOf(balance, *state.difference, form).text())
                                          : tr("✗ These figures are too large to be compared."));
        color = theme.error;
        break;
    }
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, color);
    m_state->setPalette(colored);
    setAccessibleName(
        QStringList{m_column->text(), m_left->text(), m_right->text(), m_state->text()}.join(u' '));

    // Those that were there may be the ones whose click led here.
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (state.kind == BalanceState::Kind::Broken && isTotal(balance, form))
        addBrokenColumns(balance);
    else
        addRepairs(balance);
    addChoice(tr("Go to this column"), [this, address = form.figures()[balance.left.first().figure].address] {
        close();
        emit placeChosen(CellPlace{address});
    });
    place();
}

void BalancePanel::addRepairs(const Balance &balance)
{
    const QList<Repair> repairs = repairsOf(balance, m_document.report(), m_document.figures());
    if (repairs.isEmpty())
        return;
    if (m_document.isReadOnly()) {
        addNote(m_document.readOnlyBecause());
        return;
    }
    addNote(tr("Each of these would balance it; the register of applications says which figure is wrong:"));
    for (const Repair &repair : repairs) {
        addChoice(repair.words, [this, change = repair.change] {
            const Done applied = m_document.apply(change, m_document.newToken());
            Q_ASSERT(applied.ok()); // it was tried on this very report
            setFocus();             // the button is gone
        });
    }
}

void BalancePanel::addBrokenColumns(const Balance &total)
{
    const Template &form = m_document.report().form();
    addNote(tr("The total adds up the other columns. These don't balance:"));
    for (int i = 0; i < form.balances().size(); ++i) {
        const Balance &other = form.balances()[i];
        const BalanceState state = stateOf(other, m_document.figures());
        if (i == m_balance || other.rule != total.rule || state.kind != BalanceState::Kind::Broken)
            continue;
        const QString by =
            state.difference ? differenceOf(other, *state.difference, form).text() : QStringLiteral("…");
        addChoice(tr("%1: off by %2", "column; difference").arg(other.column, by), [this, i] { show(i); });
    }
}

void BalancePanel::addChoice(const QString &text, const std::function<void()> &choose)
{
    auto *button = new QPushButton(this);
    QString shown = broken(text, font(), panelWidth - 2 * padding - buttonPadding);
    button->setText(shown.replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, choose);
    m_choices->addWidget(button);
    button->show();
}

void BalancePanel::addNote(const QString &text)
{
    auto *note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(text);
    note->setContentsMargins(0, 8, 0, 4);
    m_choices->addWidget(note);
    note->show();
}

// Above the anchor, as far to the left as the screen wants it.
void BalancePanel::place()
{
    layout()->activate();
    resize(panelWidth, layout()->totalHeightForWidth(panelWidth));
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int x =
        std::clamp(m_anchor.left() - padding, room.left(), std::max(room.left(), room.right() - width()));
    move(x, std::max(room.top(), m_anchor.top() - height() - 4));
}

void BalancePanel::keyPressEvent(QKeyEvent *event)
{
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The window's shortcuts don't reach into a popup, and a repair is easily taken back.
    if (event->matches(QKeySequence::Undo))
        m_document.undo();
    else if (event->matches(QKeySequence::Redo))
        m_document.redo();
    else if (event->key() == Qt::Key_Left)
        show(m_balance - 1);
    else if (event->key() == Qt::Key_Right)
        show(m_balance + 1);
    else if (enters && focused)
        focused->click(); // outside a dialog only the space bar would
    else
        QFrame::keyPressEvent(event);
}

} // namespace nianbao
