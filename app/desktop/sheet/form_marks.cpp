#include "desktop/sheet/form_marks.h"

#include "desktop/sheet/sheet.h"
#include "desktop/text/narrative_marks.h"
#include "desktop/text/number_help.h"

namespace nianbao {

FormMarks::FormMarks(ReportDocument &document, const FindingsWatch &findings, Sheet &sheet)
    : QObject(&sheet), m_document(document), m_findings(findings), m_sheet(sheet)
{
    connect(&m_findings, &FindingsWatch::updated, this, &FormMarks::refresh);
    connect(&m_sheet, &Sheet::partAdded, this, &FormMarks::gather);
    gather();
}

void FormMarks::gather()
{
    m_edits = m_sheet.findChildren<PlaceEdit *>();
    for (NarrativeEdit *edit : m_sheet.findChildren<NarrativeEdit *>()) {
        if (!edit->findChild<NarrativeMarks *>()) {
            m_texts += new NarrativeMarks(edit->objectName(), *edit);
            m_numbers += new NumberHelp(*edit, m_document);
        }
    }
    refresh();
}

void FormMarks::refresh()
{
    const QHash<QString, PlaceMark> marks = marksOf(m_findings.findings());
    for (PlaceEdit *edit : std::as_const(m_edits))
        edit->setMark(marks.value(edit->objectName()));
    for (NarrativeMarks *text : std::as_const(m_texts))
        text->show(m_findings.findings());
    for (NumberHelp *numbers : std::as_const(m_numbers))
        numbers->show(m_findings.offers());
}

} // namespace nianbao
