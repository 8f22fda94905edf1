#pragma once

#include "checks/finding.h"
#include "desktop/compare/comparison_list.h"
#include "intake/import_result.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace nianbao {

// Where a published page and the report that was cleared for it disagree; Enter or a double click goes to
// the place in the form.
class PageComparison : public QDialog
{
    Q_OBJECT

public:
    PageComparison(const ImportResult &page, const Report &report, const QString &name, QWidget *parent);

    ComparisonList &list() { return *m_list; }

signals:
    void placeChosen(const nianbao::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_name;
    const ReportComparison m_comparison;
    const int m_figures; // that were found on the page
    QLabel *m_summary;
    ComparisonList *m_list;
    QPushButton *m_close;
};

} // namespace nianbao
