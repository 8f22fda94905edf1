#pragma once

#include "checks/finding.h"
#include "desktop/report_document.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace nianbao {

// Explains one column's balance over the status line: both sides spelled out, the difference and, where
// it doesn't hold, the smallest repairs as buttons, each one step of the history. The column of totals
// has no cell to repair: it leads to the columns that are off.
class BalancePanel : public QFrame
{
    Q_OBJECT

public:
    BalancePanel(ReportDocument &document, QWidget *parent);

    // Opens it above `anchor`, in the screen's coordinates.
    void open(int balance, const QRect &anchor);
    // By index in Template::balances().
    int balance() const { return m_balance; }

signals:
    void placeChosen(const nianbao::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addStep(Qt::ArrowType arrow, int by);
    void retranslate();
    void show(int balance);
    void refresh();
    void addRepairs(const Balance &balance);
    void addBrokenColumns(const Balance &total);
    void addChoice(const QString &text, const std::function<void()> &choose);
    void addNote(const QString &text);
    void place();

    ReportDocument &m_document;
    int m_balance = 0;
    QRect m_anchor;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_column;
    QLabel *m_left;
    QLabel *m_right;
    QLabel *m_state;
    QVBoxLayout *m_choices;
};

} // namespace nianbao
