#include "desktop/sheet/deadline_line.h"

#include "desktop/sheet/link_button.h"
#include "desktop/theme.h"
#include "model/deadline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace nianbao {

DeadlineLine::DeadlineLine(ReportDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_words(new QLabel(this)), m_profile(new LinkButton(this))
{
    m_words->setObjectName(QStringLiteral("deadline"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumWidth(0);
    m_profile->setObjectName(QStringLiteral("profileLink"));
    connect(m_profile, &QPushButton::clicked, this, &DeadlineLine::profileWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_profile);
    row->addStretch();
    connect(&m_document, &ReportDocument::changed, this, &DeadlineLine::refresh);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void DeadlineLine::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    refresh();
}

void DeadlineLine::refresh()
{
    const Report &report = m_document.report();
    const Facts facts{report.profile().value(ProfileItem::Kind),
                      report.profile().value(ProfileItem::LocalDeadline), report.header().value(Field::Year),
                      report.header().value(Field::PublishedOn), m_today()};
    if (facts == m_facts)
        return;
    m_facts = facts;
    show(facts);
}

void DeadlineLine::show(const Facts &facts)
{
    if (facts.kind.isEmpty()) { // as in each new window: the kinds needn't be read for it
        say(tr("The deadline shows here once the organ's kind is known."), {}, false);
        return;
    }
    const std::optional<Deadline> deadline = deadlineOf(m_document.report().profile(), facts.year.toInt());
    if (!deadline) {
        say(tr("The deadline shows here once the year is known."), {}, false);
        return;
    }
    const QDate published = QDate::fromString(facts.publishedOn, Qt::ISODate);
    const int left = int((published.isValid() ? published : facts.today).daysTo(deadline->date));
    QString rest;
    if (published.isValid())
        rest = left < 0 ? tr("published %n day(s) late", nullptr, -left) : tr("published in time");
    else if (left < 0)
        rest = tr("%n day(s) past", nullptr, -left);
    else
        rest = left == 0 ? tr("that is today") : tr("%n day(s) left", nullptr, left);
    say(tr("%1 %2, %3", "legal deadline; date; days left")
            .arg(deadline->name(), dateInWords(deadline->date), rest),
        deadline->basis, left < 0);
}

void DeadlineLine::say(const QString &words, const QString &basis, bool isLate)
{
    m_isLate = isLate;
    m_words->setText(words);
    m_words->setToolTip(basis);
    m_words->setAccessibleDescription(basis);
    QPalette colours = palette();
    const Theme &theme = themeFor(colours);
    colours.setColor(QPalette::WindowText, isLate ? theme.warning : theme.secondary);
    m_words->setPalette(colours);
}

bool DeadlineLine::event(QEvent *event)
{
    // A window may stay open for days: whoever comes back to it sees the day's number.
    if (event->type() == QEvent::WindowActivate)
        refresh();
    return QWidget::event(event);
}

void DeadlineLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_profile->setText(tr("Organ profile…"));
        m_facts = {};
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        say(m_words->text(), m_words->toolTip(), m_isLate);
    }
    QWidget::changeEvent(event);
}

} // namespace nianbao
