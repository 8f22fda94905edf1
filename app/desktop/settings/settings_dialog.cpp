#include "desktop/settings/settings_dialog.h"

#include "checks/own_rules.h"
#include "desktop/commands/language_menu.h"
#include "desktop/findings/severity_words.h"
#include "desktop/settings/settings.h"
#include "model/language.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int ruleRole = Qt::UserRole;
constexpr int rowsOfRules = 8; // that are seen at once

} // namespace

SettingsDialog::SettingsDialog(FindingsWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_form(new QFormLayout)
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_versions(new QSpinBox(this))
    , m_paper(new QPushButton(this))
    , m_site(new QPushButton(this))
    , m_rulesLabel(new QLabel(this))
    , m_rules(new QTreeWidget(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("settings"));
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QString(), QString());
    for (const Language &language : languages())
        m_language->addItem(QString(language.name).remove(u'&'), language.id);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosenLanguage())));
    addRow(m_language, m_languageLabel);
    m_appearance->setObjectName(QStringLiteral("appearance"));
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        m_appearance->addItem(QString(), int(appearance));
    m_appearance->setCurrentIndex(int(chosenAppearance()));
    addRow(m_appearance, m_appearanceLabel);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setRange(1, mostVersions);
    m_versions->setValue(versionsKept());
    addRow(m_versions, m_versionsLabel);
    addRow(m_paper, m_paperLabel);
    addRow(m_site, m_siteLabel);
    for (QPushButton *button : {m_paper, m_site, m_close})
        button->setAutoDefault(false);
    m_paper->setObjectName(QStringLiteral("choosePaper"));
    m_site->setObjectName(QStringLiteral("editSite"));
    m_close->setObjectName(QStringLiteral("close"));

    m_rulesLabel->setWordWrap(true);
    m_rulesLabel->setBuddy(m_rules);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setColumnCount(2);
    m_rules->setHeaderHidden(true);
    m_rules->header()->setStretchLastSection(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setMinimumSize(480, rowsOfRules * 24);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(m_form);
    column->addSpacing(8);
    column->addWidget(m_rulesLabel);
    column->addWidget(m_rules, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    retranslate();
    m_rules->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rules->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    connect(m_language, &QComboBox::activated, this, [this] { speak(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this, [](int index) {
        chooseAppearance(Appearance(index));
        applyAppearance(Appearance(index));
    });
    connect(m_versions, &QSpinBox::valueChanged, this, [](int count) { keepVersions(count); });
    connect(m_paper, &QPushButton::clicked, this, &SettingsDialog::paperWanted);
    connect(m_site, &QPushButton::clicked, this, &SettingsDialog::siteWanted);
    connect(m_rules, &QTreeWidget::itemChanged, this, &SettingsDialog::takeRule);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::addRow(QWidget *field, QLabel *&label)
{
    label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

// By group, with those that are switched off; what allows no exception has no switch.
void SettingsDialog::addRules()
{
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    const RuleBook all = OwnRules::read().all; // faults are told of in the list of findings
    const QStringList off = RuleBook::switchedOff();
    for (const RuleGroup &group : all.groups()) {
        auto *heading = new QTreeWidgetItem({group.title.text()});
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const Rule &rule : all.rules()) {
            if (rule.group != group.id)
                continue;
            auto *item = new QTreeWidgetItem(heading, {rule.title.text(), SeverityWords::one(rule.severity)});
            item->setData(0, ruleRole, rule.id);
            item->setToolTip(0, rule.explanation.text());
            item->setCheckState(0, off.contains(rule.id) && !rule.firm ? Qt::Unchecked : Qt::Checked);
            item->setDisabled(rule.firm);
        }
        if (heading->childCount() > 0)
            m_rules->addTopLevelItem(heading);
        else
            delete heading;
    }
    m_rules->expandAll();
}

void SettingsDialog::takeRule(QTreeWidgetItem *item)
{
    const QString rule = item->data(0, ruleRole).toString();
    if (rule.isEmpty())
        return; // a group's heading
    QStringList off = RuleBook::switchedOff();
    off.removeAll(rule);
    if (item->checkState(0) == Qt::Unchecked)
        off += rule;
    RuleBook::keepSwitchedOff(off);
    m_watch.readRules();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("As the system"));
    m_appearanceLabel->setText(tr("&Appearance:"));
    m_appearance->setItemText(0, tr("As the desktop"));
    m_appearance->setItemText(1, tr("Light"));
    m_appearance->setItemText(2, tr("Dark"));
    m_versionsLabel->setText(tr("&Earlier versions kept of each report:"));
    m_paperLabel->setText(tr("&Faces and pages on paper:"));
    m_paper->setText(tr("Choose…"));
    m_siteLabel->setText(tr("The &portal that the page is for:"));
    m_site->setText(tr("Site Profile…"));
    m_rulesLabel->setText(tr("&Checks of every report. One report's own are under Check › Rules."));
    m_close->setText(tr("Close"));
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>(m_languageLabel, m_language),
                                       {m_appearanceLabel, m_appearance},
                                       {m_versionsLabel, m_versions},
                                       {m_paperLabel, m_paper},
                                       {m_siteLabel, m_site},
                                       {m_rulesLabel, m_rules}})
        field->setAccessibleName(label->text().remove(u'&').remove(u':').remove(u'：'));
    addRules();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace nianbao
