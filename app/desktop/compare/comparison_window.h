#pragma once

#include "desktop/compare/comparison_list.h"
#include "desktop/dialogs.h"
#include "desktop/report_document.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace nianbao {

// The report in the window held against another one, side by side, in a window of its own beside the form:
// another version of it, or last year's. It follows what is altered in the form. Enter or a double click goes
// to the place; one side's value can be copied across into the report, which can be undone.
class ComparisonWindow : public QDialog
{
    Q_OBJECT

public:
    ComparisonWindow(ReportDocument &document, Dialogs &dialogs, QWidget *parent);

    // With that report, which is called so.
    void compareWith(const Report &other, const QString &name);
    // With the year before, if the report has that.
    void compareWithLastYear();

    ComparisonList &list() { return *m_list; }

signals:
    void placeChosen(const nianbao::Place &place);
    void otherWanted();
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void copyAcross();
    void print();
    void read();
    void readCurrent();
    QString ownName() const;
    // What copying the current line across would do; no steps where that can't be.
    Change copying() const;
    void retranslate();

    ReportDocument &m_document;
    Dialogs &m_dialogs;
    Report m_other;
    QString m_name;
    bool m_isLastYear = false;
    QTimer m_soon; // typing doesn't wait for it
    ReportComparison m_comparison;
    QLabel *m_summary;
    QCheckBox *m_onlyDifferent;
    ComparisonList *m_list;
    QPushButton *m_lastYear;
    QPushButton *m_choose;
    QPushButton *m_copy;
    QPushButton *m_goTo;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace nianbao
