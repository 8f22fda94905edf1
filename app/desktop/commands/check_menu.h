#pragma once

#include "desktop/panels/findings_watch.h"

#include <QPointer>

#include <functional>

class QKeySequence;
class QMenu;

namespace nianbao {

class Sheet;

// Leads from one thing that is left to do to the next, and takes the word that what is still last
// year's was looked at. The cursor's last place in the form is where it goes on from.
class CheckMenu : public QObject
{
    Q_OBJECT

public:
    CheckMenu(QMenu &menu, ReportDocument &document, const FindingsWatch &findings, Sheet &sheet);

    void goToNextFinding() { goToFinding(false); }
    void goToNextEmptyCell();
    void goToNextInherited();
    // Of a cell by its address, or of all of a section.
    void confirm(const QString &place);

    // Where the cursor is in the form, or was last.
    std::optional<Place> here() const;
    const QWidget *editor() const { return m_editor; }

signals:
    void said(const QString &message);
    void findingReached(const nianbao::Finding &finding); // by F8; lists may choose it
    void balanceWanted();
    // Of what was found where the cursor is.
    void acknowledgementWanted();
    void rulesWanted();
    void checkPageWanted();

private:
    void follow(QWidget *focus);
    bool goTo(const QList<Place> &places, bool backwards = false);
    void goToFinding(bool backwards);
    // What the cursor or the selection is at: cells, or paragraphs.
    void confirmHere();
    void confirmSectionHere();
    void apply(const Change &change);

    ReportDocument &m_document;
    const FindingsWatch &m_findings;
    Sheet &m_sheet;
    QPointer<QWidget> m_editor; // where the cursor is in the form, or was last
};

} // namespace nianbao
