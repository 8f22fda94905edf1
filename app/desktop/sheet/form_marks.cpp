#include "desktop/sheet/form_marks.h"

#include "desktop/sheet/sheet.h"
#include "desktop/text/narrative_marks.h"

namespace nianbao {

FormMarks::FormMarks(const FindingsWatch &findings, Sheet &sheet)
    : QObject(&sheet), m_findings(findings), m_sheet(sheet)
{
    connect(&m_findings, &FindingsWatch::updated, this, &FormMarks::refresh);
    connect(&m_sheet, &Sheet::partAdded, this, &FormMarks::gather);
    gather();
}

void FormMarks::gather()
{
    m_edits = m_sheet.findChildren<PlaceEdit *>();
    for (NarrativeEdit *edit : m_sheet.findChildren<NarrativeEdit *>()) {
        if (!edit->findChild<NarrativeMarks *>())
            m_texts += new NarrativeMarks(edit->objectName(), *edit);
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
}

} // namespace nianbao
