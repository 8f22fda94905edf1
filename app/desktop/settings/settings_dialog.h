#pragma once

#include "desktop/panels/findings_watch.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

// The few things that are set once for every report. What is set holds at once; there is nothing to agree to.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // The watch is told when the rules that hold have changed.
    SettingsDialog(FindingsWatch &watch, QWidget *parent);

signals:
    void paperWanted();
    void siteWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QWidget *field, QLabel *&label);
    void addRules();
    void takeRule(QTreeWidgetItem *item);
    void retranslate();

    FindingsWatch &m_watch;
    QFormLayout *m_form;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language;
    QLabel *m_appearanceLabel = nullptr;
    QComboBox *m_appearance;
    QLabel *m_versionsLabel = nullptr;
    QSpinBox *m_versions;
    QLabel *m_paperLabel = nullptr;
    QPushButton *m_paper;
    QLabel *m_siteLabel = nullptr;
    QPushButton *m_site;
    QLabel *m_rulesLabel;
    QTreeWidget *m_rules;
    QPushButton *m_close;
};

} // namespace nianbao
