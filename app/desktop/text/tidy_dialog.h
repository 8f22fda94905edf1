#pragma once

#include "desktop/report_document.h"
#include "model/tidying.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nianbao {

// Shows what tidying would alter, each thing in its context with a check box, and makes what is checked
// one step of the history.
class TidyDialog : public QDialog
{
    Q_OBJECT

public:
    // Begins with that section, if there is anything to tidy in it, or with all of the text.
    TidyDialog(ReportDocument &document, const QString &section, QWidget *parent);

    bool isEmpty() const { return m_found.isEmpty(); }
    void accept() override;

signals:
    void said(const QString &message);

private:
    struct Found {
        QString section;
        int block;
        Tidying tidying;
    };

    void search();
    void fill();
    void addItem(int found, const QString &text);
    void updateButton();
    bool isShown(const Found &found) const;

    ReportDocument &m_document;
    QString m_section;
    QList<Found> m_found;
    QTreeWidget *m_list;
    QCheckBox *m_all;
    QPushButton *m_apply;
};

} // namespace nianbao
