#pragma once

#include "desktop/panels/findings_watch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

// Every rule there is, by group, each with its switch for this report; below, what the chosen one says of
// itself and who switched it off and why.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent);

    void openAgain();
    // Shows the switches as they are in the report.
    void refresh();

signals:
    void switchedOff(const QString &rule);
    void switchedOn(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRules();
    void take(QTreeWidgetItem *item);
    void search();
    void explain();
    void retranslate();
    const RuleOff *off(const QString &rule) const;

    const ReportDocument &m_document;
    const FindingsWatch &m_watch;
    QLabel *m_intro;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace nianbao
