#pragma once

#include "desktop/panels/findings_watch.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace nianbao {

class BalanceBar;
class BalancePanel;

// What the window's lower edge says: the balance, what is left to do as numbers one can click, whether
// the report is saved, and the last message.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(ReportDocument &document, const FindingsWatch &findings, QWidget *parent = nullptr);

    // Stays until the next; empty for nothing to say.
    void say(const QString &message);
    // Why nothing can be kept for the case of a crash; empty if it can.
    void setKeepingProblem(const QString &problem);
    // Spells out a column that doesn't balance, or the first one.
    void showBalance();

signals:
    void emptyCellWanted();
    void inheritedWanted();
    void findingWanted();
    void placeChosen(const nianbao::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name);
    QWidget *addLine();
    void refresh();
    void refreshFindings();
    void refreshSaved();
    void openBalance(int balance);

    ReportDocument &m_document;
    const FindingsWatch &m_findings;
    BalanceBar *m_balance;
    BalancePanel *m_panel = nullptr; // once it is asked for
    QToolButton *m_filled;
    QToolButton *m_inherited;
    QToolButton *m_found;
    QWidget *m_savedLine; // before it
    QLabel *m_saved;
    QLabel *m_notKept;
    QLabel *m_message;
};

} // namespace nianbao
