#pragma once

#include "desktop/dialogs.h"
#include "desktop/sheet/sheet.h"

#include <QMenu>

namespace nianbao {

// What is done with a section's text: its manner, pictures, tidying, counting. What alters where the
// cursor is can be chosen only while it is in such a text.
class FormatMenu : public QMenu
{
    Q_OBJECT

public:
    FormatMenu(ReportDocument &document, Sheet &sheet, Dialogs &dialogs, QWidget *window);

signals:
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setBold();
    void insertPicture();
    void tidy();
    void sayWordCount();
    // Brings the marks up to date with where the cursor is.
    void follow();

    ReportDocument &m_document;
    Sheet &m_sheet;
    Dialogs &m_dialogs;
    QAction *m_bold;
    QAction *m_picture;
    QList<QAction *> m_levels; // plain, and each level of heading
    const NarrativeEdit *m_followed = nullptr;
};

} // namespace nianbao
