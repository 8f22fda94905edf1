#pragma once

#include "checks/bindings.h"
#include "desktop/sheet/sheet.h"

namespace nianbao {

// What is done with the numbers of a section's text: breakdowns edited in their dialog, live figures looked
// for in the picker, told of, and followed to where they come from.
class TextFigures : public QObject
{
    Q_OBJECT

public:
    TextFigures(ReportDocument &document, Sheet &sheet, QWidget *window);

    // The one that the cursor is in; a new one below its paragraph otherwise.
    void editBreakdown();
    // Opens the picker at the cursor; what `typed` it stands there if nothing is chosen.
    void insertField(const QString &typed = {});
    // To the cell, or the breakdown, that the live figure at the cursor is bound to.
    void goToSource();
    // Makes it a plain number.
    void release();
    // Makes live figures of the plain numbers that say what they are: of the one at the cursor or in the
    // selection, or of all in the report.
    void bind();
    void bindAll();

signals:
    void said(const QString &message);

private:
    void follow();
    void bind(const QList<BindingOffer> &offers);

    ReportDocument &m_document;
    Sheet &m_sheet;
    QWidget *m_window;
    qsizetype m_followed = 0; // of the sheet's texts
};

} // namespace nianbao
