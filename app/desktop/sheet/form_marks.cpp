#include "desktop/sheet/form_marks.h"

#include "desktop/review/anchor_places.h"
#include "desktop/sheet/sheet.h"
#include "desktop/text/narrative_marks.h"
#include "desktop/text/number_help.h"

namespace nianbao {

FormMarks::FormMarks(ReportDocument &document, const FindingsWatch &findings, Sheet &sheet)
    : QObject(&sheet), m_document(document), m_findings(findings), m_sheet(sheet)
{
    connect(&m_findings, &FindingsWatch::updated, this, &FormMarks::refresh);
    connect(&m_document, &ReportDocument::changed, this, &FormMarks::followReview);
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

// At once, as somebody has just said it; findings have time, and ranges of text move by themselves.
void FormMarks::followReview()
{
    const Review &review = m_document.report().review();
    if (!saySame(review.comments, m_comments) || review.ticks != m_ticks)
        refresh();
}

void FormMarks::refresh()
{
    QHash<QString, PlaceMark> marks = marksOf(m_findings.findings());
    const Report &report = m_document.report();
    addReviewMarks(marks, report);
    m_comments = report.review().comments;
    m_ticks = report.review().ticks;
    QList<NarrativeMarks::ReviewMark> review;
    for (const Comment &comment : std::as_const(m_comments)) {
        if (!comment.isThread() || comment.done)
            continue;
        const QString words = PlaceMark::wordsOf(comment);
        for (const TextPlace &place : AnchorPlaces::textsOf(report, comment.anchor))
            review += {place, words};
    }
    for (const ReportDifference &one : alteredSinceReviewed(report)) {
        if (one.kind == ReportDifference::Kind::InText && one.blockAfter >= 0)
            review += {{one.place, one.blockAfter}, PlaceMark::wordsOf(one), true};
    }
    for (PlaceEdit *edit : std::as_const(m_edits))
        edit->setMark(marks.value(edit->objectName()));
    for (NarrativeMarks *text : std::as_const(m_texts))
        text->show(m_findings.findings(), review);
    for (NumberHelp *numbers : std::as_const(m_numbers))
        numbers->show(m_findings.offers());
}

} // namespace nianbao
