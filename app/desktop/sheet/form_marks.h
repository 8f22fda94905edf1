#pragma once

#include "desktop/panels/findings_watch.h"

namespace nianbao {

class NarrativeMarks;
class NumberHelp;
class PlaceEdit;
class Sheet;

// Shows on the form what the check finds: in its cells and header fields, and in its
// texts, where numbers could be bound as well.
class FormMarks : public QObject
{
    Q_OBJECT

public:
    FormMarks(ReportDocument &document, const FindingsWatch &findings, Sheet &sheet);

private:
    // Some of the form is built after the window is up.
    void gather();
    void refresh();
    void followReview();

    ReportDocument &m_document;
    const FindingsWatch &m_findings;
    Sheet &m_sheet;
    QList<PlaceEdit *> m_edits;
    QList<NarrativeMarks *> m_texts;
    QList<NumberHelp *> m_numbers;
    QList<Comment> m_comments; // as they are shown
    QList<Tick> m_ticks;
};

} // namespace nianbao
