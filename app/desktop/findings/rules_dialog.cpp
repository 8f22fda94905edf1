#include "desktop/findings/rules_dialog.h"

#include "desktop/findings/severity_words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int ruleRole = Qt::UserRole;
constexpr QSize openedSize(760, 600);

QString stamp(const RuleOff &off)
{
    QStringList parts{off.by, off.on.isValid()
                                  ? off.on.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                                  : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RulesDialog::RulesDialog(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_watch(watch)
    , m_intro(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("rulesDialog"));
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_intro->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("rulesSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("rulesList"));
    m_list->setColumnCount(3);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 8);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false); // Enter belongs to the list
    column->addWidget(m_intro);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::search);
    connect(m_list, &QTreeWidget::itemChanged, this, &RulesDialog::take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RulesDialog::explain);
    connect(&m_document, &ReportDocument::changed, this, &RulesDialog::refresh);
    connect(&m_watch, &FindingsWatch::rulesRead, this, &RulesDialog::addRules);
    retranslate();
}

void RulesDialog::openAgain()
{
    refresh();
    open();
    m_search->setFocus();
    m_search->selectAll();
}

void RulesDialog::addRules()
{
    const QSignalBlocker quiet(m_list);
    const QTreeWidgetItem *current = m_list->currentItem();
    const QString chosen = current ? current->data(0, ruleRole).toString() : QString();
    m_list->clear();
    for (const RuleGroup &group : m_watch.book().groups()) {
        auto *heading = new QTreeWidgetItem({group.title.text()});
        for (const Rule &rule : m_watch.book().rules()) {
            if (rule.group != group.id)
                continue;
            auto *item = new QTreeWidgetItem(heading, {rule.title.text(), SeverityWords::one(rule.severity)});
            item->setData(0, ruleRole, rule.id);
            item->setToolTip(0, rule.title.text());
        }
        if (heading->childCount() == 0) {
            delete heading;
            continue;
        }
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_list->addTopLevelItem(heading);
        heading->setFirstColumnSpanned(true);
    }
    m_list->expandAll();
    QTreeWidgetItem *at = nullptr;
    for (QTreeWidgetItem *item = m_list->topLevelItem(0); item; item = m_list->itemBelow(item)) {
        const QString rule = item->data(0, ruleRole).toString();
        if (!rule.isEmpty() && (!at || rule == chosen))
            at = item;
    }
    m_list->setCurrentItem(at);
    refresh();
    search();
}

void RulesDialog::refresh()
{
    const QSignalBlocker quiet(m_list);
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = m_list->topLevelItem(group);
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            const QString id = item->data(0, ruleRole).toString();
            const Rule *rule = m_watch.book().rule(id);
            const bool isFirm = rule && rule->firm;
            const RuleOff *word = isFirm ? nullptr : off(id);
            item->setCheckState(0, word ? Qt::Unchecked : Qt::Checked);
            // Its switch is there, but can't be turned.
            item->setFlags(isFirm ? item->flags() & ~Qt::ItemIsUserCheckable
                                  : item->flags() | Qt::ItemIsUserCheckable);
            const QString state = word     ? tr("off: %1").arg(word->reason)
                                  : isFirm ? tr("always on")
                                           : tr("on");
            item->setText(2, state);
            item->setData(
                0, Qt::AccessibleTextRole,
                tr("%1, %2, %3", "a rule; its kind; its switch").arg(item->text(0), item->text(1), state));
        }
    }
    explain();
}

const RuleOff *RulesDialog::off(const QString &rule) const
{
    for (const RuleOff &word : m_document.report().rulesOff()) {
        if (word.rule == rule)
            return &word;
    }
    return nullptr;
}

// The switch follows the report: it turns only once there is a reason.
void RulesDialog::take(QTreeWidgetItem *item)
{
    const QString rule = item->data(0, ruleRole).toString();
    const bool on = item->checkState(0) == Qt::Checked;
    if (rule.isEmpty() || on == (off(rule) == nullptr))
        return;
    {
        const QSignalBlocker quiet(m_list);
        item->setCheckState(0, on ? Qt::Unchecked : Qt::Checked);
    }
    if (on)
        emit switchedOn(rule);
    else
        emit switchedOff(rule);
}

void RulesDialog::search()
{
    const QString words = m_search->text().trimmed();
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            const Rule *rule = m_watch.book().rule(item->data(0, ruleRole).toString());
            const bool found = words.isEmpty() || item->text(0).contains(words, Qt::CaseInsensitive)
                               || item->text(2).contains(words, Qt::CaseInsensitive)
                               || (rule
                                   && (rule->number.contains(words, Qt::CaseInsensitive)
                                       || rule->explanation.text().contains(words, Qt::CaseInsensitive)));
            item->setHidden(!found);
            any |= found;
        }
        heading->setHidden(!any);
    }
}

void RulesDialog::explain()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const Rule *rule = item ? m_watch.book().rule(item->data(0, ruleRole).toString()) : nullptr;
    if (!rule) {
        m_text->clear();
        return;
    }
    const auto paragraph = [](const QString &text) {
        return text.isEmpty()
                   ? text
                   : QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(text.toHtmlEscaped());
    };
    QString html =
        QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b></p>").arg(rule->title.text().toHtmlEscaped());
    if (const RuleOff *word = rule->firm ? nullptr : off(rule->id)) {
        html += paragraph(tr("Switched off for this report: %1").arg(word->reason));
        html += paragraph(stamp(*word));
    }
    html += paragraph(rule->explanation.text());
    html += paragraph(rule->source);
    html += paragraph(rule->firm ? tr("%1 · allows no exception and can't be switched off").arg(rule->number)
                                 : rule->number);
    m_text->setHtml(html);
}

void RulesDialog::retranslate()
{
    setWindowTitle(tr("Rules"));
    m_intro->setText(
        tr("By these rules the report is judged. One that doesn't fit this report can be switched off "
           "for it, with a reason; the page before publishing names it."));
    m_search->setPlaceholderText(tr("Search the rules"));
    m_search->setAccessibleName(m_search->placeholderText());
    // The sign within the field that clears it.
    const QList<QToolButton *> signs = m_search->findChildren<QToolButton *>();
    for (QToolButton *sign : signs)
        sign->setAccessibleName(tr("Clear the search"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Rule"), tr("Kind"), tr("For this report")});
    m_text->setAccessibleName(tr("The rule at length"));
    m_close->setText(tr("Close"));
    addRules();
    m_list->setColumnWidth(0, 420);
    m_list->setColumnWidth(1, 90);
}

void RulesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace nianbao
