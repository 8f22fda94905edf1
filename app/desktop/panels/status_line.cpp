#include "desktop/panels/status_line.h"

#include "checks/balance.h"
#include "desktop/panels/balance_bar.h"
#include "desktop/panels/balance_panel.h"
#include "desktop/panels/message_label.h"
#include "desktop/theme.h"
#include "desktop/wrapped_tip.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

namespace nianbao {

StatusLine::StatusLine(ReportDocument &document, const FindingsWatch &findings, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_findings(findings)
    , m_balance(new BalanceBar(this))
    , m_saved(new QLabel(this))
    , m_notKept(new QLabel(this))
    , m_message(new MessageLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_balance);
    addLine();
    m_filled = addButton("filled");
    m_inherited = addButton("inherited");
    m_found = addButton("findings");
    m_savedLine = addLine();
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_saved);
    m_notKept->setObjectName(QStringLiteral("notKept"));
    m_notKept->setTextFormat(Qt::PlainText);
    m_notKept->setContentsMargins(4, 0, 4, 0);
    m_notKept->hide();
    row->addWidget(m_notKept);
    m_message->setObjectName(QStringLiteral("message"));
    row->addWidget(m_message, 1);

    connect(m_balance, &BalanceBar::columnChosen, this, &StatusLine::openBalance);
    connect(m_filled, &QToolButton::clicked, this, &StatusLine::emptyCellWanted);
    connect(m_inherited, &QToolButton::clicked, this, &StatusLine::inheritedWanted);
    connect(m_found, &QToolButton::clicked, this, &StatusLine::findingWanted);
    connect(&m_document, &ReportDocument::changed, this, &StatusLine::refresh);
    connect(&m_document, &ReportDocument::modifiedChanged, this, &StatusLine::refreshSaved);
    connect(&m_document, &ReportDocument::pathChanged, this, &StatusLine::refreshSaved);
    connect(&m_document, &ReportDocument::saved, this, &StatusLine::refreshSaved);
    connect(&m_findings, &FindingsWatch::updated, this, &StatusLine::refreshFindings);
    refresh();
    refreshFindings();
    refreshSaved();
}

QToolButton *StatusLine::addButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in its cell: "next" is after that
    layout()->addWidget(button);
    return button;
}

QWidget *StatusLine::addLine()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    line->setFixedHeight(16);
    layout()->addWidget(line);
    return line;
}

void StatusLine::say(const QString &message)
{
    m_message->setText(message);
    m_message->setToolTip(wrappedTip(message));
}

// What was said last was in the other language; what holds all the time is said anew.
void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say(m_document.readOnlyBecause());
        refresh();
        refreshFindings();
        refreshSaved();
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
    const QString words = filled == inputs
                              ? tr("Every cell is filled in")
                              : tr("%n cell(s) are empty: go to the next", nullptr, inputs - filled);
    m_filled->setToolTip(words);
    m_filled->setAccessibleName(m_filled->text() + u' ' + words);
}

// What there is none of isn't counted.
void StatusLine::refreshFindings()
{
    int inherited = 0;
    int errors = 0;
    int others = 0;
    for (const Finding &finding : m_findings.findings()) {
        if (finding.rule == QLatin1String("still-last-year"))
            inherited += int(finding.places.size());
        if (!finding.acknowledged)
            (finding.severity == Severity::Error ? errors : others) += 1;
    }
    m_inherited->setVisible(inherited > 0);
    m_inherited->setText(tr("Last year's %1").arg(inherited));
    const QString still =
        tr("%n value(s) or paragraph(s) still last year's: go to the next", nullptr, inherited);
    m_inherited->setToolTip(still);
    m_inherited->setAccessibleName(m_inherited->text() + u' ' + still);

    m_found->setVisible(errors + others > 0);
    m_found->setText(tr("Findings %1").arg(errors + others));
    const QString found =
        tr("%1, %2: go to the next", "errors; other findings")
            .arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s) or note(s)", nullptr, others));
    m_found->setToolTip(found);
    m_found->setAccessibleName(m_found->text() + u' ' + found);
}

void StatusLine::refreshSaved()
{
    const QFileInfo file(m_document.path());
    QString words;
    if (!m_document.isSavable())
        words = tr("Read only");
    else if (m_document.isModified())
        words = tr("Not saved");
    else if (!m_document.path().isEmpty() && file.exists()) {
        const QDateTime when = file.lastModified();
        const bool today = when.date() == QDate::currentDate();
        words = tr("Saved %1", "time or date")
                    .arg(today ? when.toString(QStringLiteral("HH:mm")) : when.date().toString(Qt::ISODate));
    }
    m_saved->setText(words);
    m_saved->setVisible(!words.isEmpty());
    m_savedLine->setVisible(!words.isEmpty());
    m_saved->setToolTip(m_document.isSavable() ? m_document.path() : m_document.unsavableBecause());
}

void StatusLine::setKeepingProblem(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_notKept->setPalette(colours);
    m_notKept->setText(tr("Autosave fails"));
    m_notKept->setToolTip(
        wrappedTip(tr("What you type can't be kept beside the file just now. %1").arg(problem)));
    m_notKept->setVisible(!problem.isEmpty());
}

void StatusLine::showBalance()
{
    const QList<Balance> &balances = m_document.report().form().balances();
    int first = 0;
    while (first < balances.size()
           && stateOf(balances[first], m_document.figures()).kind != BalanceState::Kind::Broken)
        ++first;
    openBalance(first < balances.size() ? first : 0);
}

void StatusLine::openBalance(int balance)
{
    if (!m_panel) {
        m_panel = new BalancePanel(m_document, this);
        connect(m_panel, &BalancePanel::placeChosen, this, &StatusLine::placeChosen);
    }
    const QRect rect = m_balance->rectOf(balance);
    m_panel->open(balance, {m_balance->mapToGlobal(rect.topLeft()), rect.size()});
}

} // namespace nianbao
