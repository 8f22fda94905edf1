#include "desktop/findings/findings_filter.h"

#include "desktop/findings/severity_words.h"
#include "desktop/panels/findings_watch.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

// Narrower than its longest entry: the list that it opens has room.
QComboBox *addCombo(QWidget *parent, const char *name)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return combo;
}

} // namespace

FindingsFilter::FindingsFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_which(addCombo(this, "which"))
    , m_severity(addCombo(this, "severity"))
    , m_group(addCombo(this, "group"))
{
    m_search->setObjectName(QStringLiteral("findingsSearch"));
    m_search->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_which, 1);
    row->addWidget(m_severity, 1);
    column->addWidget(m_search);
    column->addLayout(row);
    column->addWidget(m_group);
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &FindingsFilter::chosen);
    for (QComboBox *combo : {m_which, m_severity, m_group})
        connect(combo, &QComboBox::currentIndexChanged, this, &FindingsFilter::chosen);
}

FindingsChoice FindingsFilter::choice() const
{
    FindingsChoice choice;
    choice.which = FindingsChoice::Which(m_which->currentData().toInt());
    if (const QVariant severity = m_severity->currentData(); severity.isValid())
        choice.severity = Severity(severity.toInt());
    choice.group = m_group->currentData().toString();
    choice.words = m_search->text();
    return choice;
}

void FindingsFilter::fill(const FindingsWatch &watch, const Template &form)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_which), QSignalBlocker(m_severity),
                                    QSignalBlocker(m_group)};
    const auto name = [](QComboBox *combo, const QList<std::pair<QString, QVariant>> &entries) {
        const int current = combo->currentIndex() < 0 ? 0 : combo->currentIndex();
        for (int i = 0; i < entries.size(); ++i) {
            if (i < combo->count())
                combo->setItemText(i, entries[i].first);
            else
                combo->addItem(entries[i].first, entries[i].second);
        }
        combo->setCurrentIndex(current);
    };
    // Of what is searched for and of the kinds that are chosen.
    FindingsChoice every = choice();
    every.which = FindingsChoice::Which::All;
    int all = 0, acknowledged = 0;
    for (const Finding &finding : watch.findings()) {
        const bool counts = isChosen(finding, every, watch.book(), form);
        all += counts;
        acknowledged += counts && finding.acknowledged;
    }
    using Which = FindingsChoice::Which;
    name(m_which, {{tr("Open (%1)").arg(all - acknowledged), int(Which::Open)},
                   {tr("Acknowledged (%1)").arg(acknowledged), int(Which::Acknowledged)},
                   {tr("All (%1)", "findings").arg(all), int(Which::All)}});
    QList<std::pair<QString, QVariant>> severities{{tr("Every kind"), {}}};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        severities += {SeverityWords::many(severity), int(severity)};
    name(m_severity, severities);
    QList<std::pair<QString, QVariant>> groups{{tr("Every rule"), QString()}};
    for (const RuleGroup &group : watch.book().groups())
        groups += {group.title.text(), group.id};
    name(m_group, groups);
}

void FindingsFilter::retranslate()
{
    m_search->setPlaceholderText(tr("Search the findings"));
    m_search->setAccessibleName(m_search->placeholderText());
    // The sign within the field that clears it.
    const QList<QToolButton *> signs = m_search->findChildren<QToolButton *>();
    for (QToolButton *sign : signs)
        sign->setAccessibleName(tr("Clear the search"));
    m_which->setAccessibleName(tr("Open or acknowledged"));
    m_severity->setAccessibleName(tr("Kind of finding"));
    m_group->setAccessibleName(tr("Kind of rule"));
}

void FindingsFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace nianbao
