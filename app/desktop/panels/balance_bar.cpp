#include "desktop/panels/balance_bar.h"

#include "checks/balance.h"
#include "desktop/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int entryGap = 12;
constexpr int markGap = 4;

} // namespace

BalanceBar::BalanceBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("balance"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in its cell
    setCursor(Qt::PointingHandCursor);
}

void BalanceBar::refresh(const ReportDocument &document)
{
    QList<Entry> columns;
    bool begun = false;
    for (const Balance &balance : document.report().form().balances()) {
        columns += entryFor(balance, document);
        begun = begun || stateOf(balance, document.figures()).kind != BalanceState::Kind::NotBegun;
    }
    Entry caption{tr("Balance"), begun ? QString() : tr("not filled in yet")};
    if (!begun)
        columns.clear();
    if (caption == m_caption && columns == m_columns)
        return;
    m_caption = caption;
    m_columns = columns;
    QStringList words;
    for (const Entry &entry : QList<Entry>{m_caption} + m_columns)
        words += entry.said();
    setAccessibleName(words.join(u' '));
    setCurrent(m_current);
    updateGeometry();
    update();
}

BalanceBar::Entry BalanceBar::entryFor(const Balance &balance, const ReportDocument &document) const
{
    const Figures &figures = document.figures();
    const BalanceState state = stateOf(balance, figures);
    Entry entry{balance.column, {}};
    entry.sides = tr("%1: %2; %3", "column: one side; the other side")
                      .arg(balance.column, sideText(balance.left, state.left, figures),
                           sideText(balance.right, state.right, figures));
    switch (state.kind) {
    case BalanceState::Kind::NotBegun:
        entry.mark = QStringLiteral("–");
        entry.words = tr("not filled in yet");
        break;
    case BalanceState::Kind::Incomplete:
        entry.mark = QStringLiteral("…");
        break;
    case BalanceState::Kind::Holds:
        entry.mark = QStringLiteral("✓");
        entry.mood = Mood::Good;
        break;
    case BalanceState::Kind::Broken:
        entry.mark = tr("✗ too large to add up");
        if (state.difference) {
            const QString by = differenceOf(balance, *state.difference, document.report().form()).text();
            entry.mark = tr("✗ %1", "how much a column is off by; there is little room").arg(by);
            entry.words = tr("✗ off by %1").arg(by);
        }
        entry.mood = Mood::Bad;
        break;
    }
    return entry;
}

int BalanceBar::widthOf(const Entry &entry) const
{
    const int mark = entry.mark.isEmpty() ? 0 : markGap + fontMetrics().horizontalAdvance(entry.mark);
    return fontMetrics().horizontalAdvance(entry.name) + mark + entryGap;
}

QSize BalanceBar::sizeHint() const
{
    int width = widthOf(m_caption);
    for (const Entry &entry : m_columns)
        width += widthOf(entry);
    return {width, fontMetrics().height() + 4};
}

QRect BalanceBar::rectOf(int balance) const
{
    if (balance >= m_columns.size())
        return rect();
    int x = widthOf(m_caption);
    for (int column = 0; column < balance; ++column)
        x += widthOf(m_columns[column]);
    return {x, 0, widthOf(m_columns[balance]) - entryGap, height()};
}

int BalanceBar::columnUnder(int x) const
{
    int column = 0;
    while (column + 1 < m_columns.size() && rectOf(column + 1).left() <= x)
        ++column;
    return column;
}

void BalanceBar::setCurrent(int column)
{
    m_current = std::clamp(column, 0, std::max(0, int(m_columns.size()) - 1));
    // What a screen reader says as the arrows go along.
    setAccessibleDescription(m_current < m_columns.size() ? m_columns[m_current].sides : QString());
    update();
}

bool BalanceBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnUnder(help->pos().x());
    QToolTip::showText(help->globalPos(), column < m_columns.size() ? m_columns[column].sides : QString(),
                       this);
    return true;
}

void BalanceBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    setCurrent(columnUnder(int(event->position().x())));
    emit columnChosen(m_current);
}

void BalanceBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_columns.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit columnChosen(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BalanceBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    const int baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2;
    int x = 0;
    for (const Entry &entry : QList<Entry>{m_caption} + m_columns) {
        painter.setPen(entry.mood == Mood::Quiet ? theme.secondary : theme.ink);
        painter.drawText(x, baseline, entry.name);
        if (entry.mood != Mood::Quiet)
            painter.setPen(entry.mood == Mood::Good ? theme.good : theme.error);
        painter.drawText(x + fontMetrics().horizontalAdvance(entry.name) + markGap, baseline, entry.mark);
        x += widthOf(entry);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRoundedRect(rectOf(m_current).adjusted(-4, 0, 3, -1), 3, 3);
    }
}

} // namespace nianbao
