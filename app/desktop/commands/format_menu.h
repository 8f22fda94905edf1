#pragma once

#include "desktop/commands/text_figures.h"
#include "desktop/dialogs.h"
#include "desktop/sheet/sheet.h"

#include <QMenu>

namespace nianbao {

// What is done with a section's text: its manner, pictures, numbers, tidying, counting. What alters where the
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
    void editBreakdown();
    void insertField();
    void goToSource();
    void bindNumber();
    void bindNumbers();
    void releaseField();
    void tidy();
    void sayWordCount();
    // Brings the marks up to date with where the cursor is.
    void follow();

    ReportDocument &m_document;
    Sheet &m_sheet;
    Dialogs &m_dialogs;
    TextFigures *m_figures;
    QAction *m_bold;
    QAction *m_picture;
    QAction *m_breakdown;
    QAction *m_field;
    QAction *m_source;
    QAction *m_release;
    QList<QAction *> m_levels; // plain, and each level of heading
    const NarrativeEdit *m_followed = nullptr;
};

} // namespace nianbao
