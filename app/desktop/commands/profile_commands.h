#pragma once

#include "desktop/dialogs.h"
#include "desktop/report_document.h"

#include <QObject>

class QAction;
class QMenu;

namespace nianbao {

class OrganProfileDialog;
class Sheet;

// The organ's profile and what is made from it: the dialog, and the lead.
class ProfileCommands : public QObject
{
    Q_OBJECT

public:
    // Adds its actions to the menu, and its links to the sheet.
    ProfileCommands(QMenu &menu, ReportDocument &document, Sheet &sheet, Dialogs &dialogs);

    void editProfile();
    void writeLead();

    bool event(QEvent *event) override;

signals:
    void said(const QString &message);

private:
    bool isLocked();
    QString needed() const;
    void take(const OrganProfileDialog &dialog);
    void retranslate();

    ReportDocument &m_document;
    Sheet &m_sheet;
    Dialogs &m_dialogs;
    QAction *m_profile;
    QAction *m_lead;
};

} // namespace nianbao
