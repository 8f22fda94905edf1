#pragma once

#include "desktop/import/import_questions.h"
#include "desktop/import/source_view.h"
#include "desktop/sheet/sheet.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

// What was read of a published report, beside where it was read from: the source on the left, the form on the
// right, below them what somebody should look at. What isn't confirmed isn't taken over.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    // `name` is what people call the source: a file's name.
    ImportWindow(const ImportResult &result, const QString &name, QWidget *parent);
    ~ImportWindow() override;

    // With what was altered in this window and the breakdowns that were ticked, and without what wasn't
    // confirmed.
    Report report() const;
    int unconfirmed() const { return int(unconfirmedItems().size()); }

    QTreeWidget &list() { return *m_list; }
    SourceView &source() { return *m_source; }
    Sheet &sheet() { return *m_sheet; }

public slots:
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void goTo(const QTreeWidgetItem *item);
    void showInForm(const ImportQuestion &question);
    void confirmAll();
    QList<QTreeWidgetItem *> unconfirmedItems() const;
    QList<BreakdownOffer> tickedOffers() const;
    const ImportQuestion &questionOf(const QTreeWidgetItem &item) const;
    void countAnew();
    void retranslate();

    const ImportResult m_result;
    const QString m_name;
    const QList<BreakdownOffer> m_offers;
    QList<ImportQuestion> m_questions;
    ReportDocument m_document;
    QLabel *m_summary;
    SourceView *m_source;
    Sheet *m_sheet;
    QTreeWidget *m_list;
    QPushButton *m_confirmAll;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace nianbao
