#include "desktop/status_line.h"

#include "checks/balance.h"
#include "desktop/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int entryGap = 12;
constexpr int markGap = 4;

QString sideText(const QList<Balance::Term> &terms, const Figure &sum, const Figures &figures)
{
    QStringList parts;
    for (const Balance::Term &term : terms) {
        const QString figure = figures.at(term.figure).text();
        parts += term.name + (figure.isEmpty() ? QStringLiteral("–") : figure);
    }
    return parts.join(u'＋') + u'＝' + (sum.isEmpty() ? QStringLiteral("–") : sum.text());
}

} // namespace

BalanceBar::BalanceBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("balance"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BalanceBar::refresh(const ReportDocument &document)
{
    QList<Entry> entries;
    const QList<Balance> &balances = document.report().form().balances();
    for (const Balance &balance : balances)
        entries += entryFor(balance, document);
    const bool begun = std::any_of(entries.begin(), entries.end(),
                                   [](const Entry &entry) { return entry.mark != tr("not filled in yet"); });
    if (!begun)
        entries = {{tr("Balance"), tr("not filled in yet")}};
    else
        entries.prepend({tr("Balance"), QString()});
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries))
        words += (entry.name + u' ' + entry.mark).trimmed();
    setAccessibleName(words.join(u' '));
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
        entry.mark = tr("not filled in yet");
        break;
    case BalanceState::Kind::Incomplete:
        entry.mark = QStringLiteral("…");
        break;
    case BalanceState::Kind::Holds:
        entry.mark = QStringLiteral("✓");
        entry.mood = Mood::Good;
        break;
    case BalanceState::Kind::Broken:
        entry.mark = state.difference ? tr("✗ off by %1").arg(std::abs(*state.difference))
                                      : tr("✗ too large to add up");
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
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry);
    return {width, fontMetrics().height() + 4};
}

bool BalanceBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int x = 0;
    QString sides;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (help->pos().x() >= x)
            sides = entry.sides;
        x += widthOf(entry);
    }
    QToolTip::showText(help->globalPos(), sides, this);
    return true;
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    const int baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2;
    int x = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        painter.setPen(entry.sides.isEmpty() || entry.mood == Mood::Quiet ? theme.secondary : theme.ink);
        painter.drawText(x, baseline, entry.name);
        if (entry.mood != Mood::Quiet)
            painter.setPen(entry.mood == Mood::Good ? theme.good : theme.error);
        painter.drawText(x + fontMetrics().horizontalAdvance(entry.name) + markGap, baseline, entry.mark);
        x += widthOf(entry);
    }
}

StatusLine::StatusLine(ReportDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_balance(new BalanceBar(this))
    , m_filled(new QLabel(this))
    , m_message(new QLabel(this))
{
    m_filled->setObjectName(QStringLiteral("filled"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it can be long
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(16);
    row->addWidget(m_balance);
    row->addWidget(m_filled);
    row->addWidget(m_message, 1);
    connect(&m_document, &ReportDocument::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::say(const QString &message)
{
    m_message->setText(message);
    m_message->setToolTip(message);
}

// What was said last was in the other language; what holds all the time is said anew.
void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say(m_document.readOnlyBecause());
        refresh();
    }
    QWidget::changeEvent(event);
}

void StatusLine::refresh()
{
    m_balance->refresh(m_document);
    int filled = 0;
    int inputs = 0;
    const QList<FigureSpec> &figures = m_document.report().form().figures();
    for (int i = 0; i < figures.size(); ++i) {
        inputs += !figures[i].computed;
        filled += !figures[i].computed && !m_document.report().input(i).isEmpty();
    }
    m_filled->setText(tr("Filled in %1/%2").arg(filled).arg(inputs));
}

} // namespace nianbao
