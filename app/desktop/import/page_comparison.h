#pragma once

#include "checks/finding.h"
#include "intake/import_result.h"
#include "model/differences.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

// Where a published page and the report that was cleared for it disagree; Enter or a double click goes to
// the place in the form.
class PageComparison : public QDialog
{
    Q_OBJECT

public:
    PageComparison(const ImportResult &page, const Report &report, const QString &name, QWidget *parent);

    QTreeWidget &list() { return *m_list; }

signals:
    void placeChosen(const Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString placeWords(const ReportDifference &one) const;
    void choose(const QTreeWidgetItem *item);
    void retranslate();

    const Template::Pointer m_form;
    const QString m_name;
    const QList<ReportDifference> m_differences;
    const int m_figures; // that were found on the page
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_close;
};

} // namespace nianbao
