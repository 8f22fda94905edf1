#include "intake/report_import.h"

#include "intake/decoded_text.h"
#include "intake/html_document.h"
#include "intake/import_change.h"
#include "intake/page_figures.h"
#include "intake/page_text.h"
#include "intake/text_document.h"

namespace nianbao {

Result<ImportResult> ReportImport::fromBytes(const QByteArray &bytes, const QDateTime &now)
{
    if (bytes.size() > largestSource)
        return Error{
            tr("The file is larger than any report (%1 MB). Save the page alone, without its pictures.")
                .arg(bytes.size() / (1024 * 1024))};
    const QString text = decodedText(bytes);
    return fromDocument(looksLikeHtml(text) ? htmlDocument(text) : textDocument(text), now);
}

Result<ImportResult> ReportImport::fromDocument(const SourceDocument &given, const QDateTime &now)
{
    const ImportWords &words = ImportWords::shipped();
    const Template::Pointer form = Template::current();
    const SectionHeadings sections(*form, words);
    const SourceDocument document = dividedAtHeadings(given, sections, *form);
    const QList<FoundHeading> headings = sections.find(document.blocks);
    const FormLabels labels(form, words);
    const PageFigures figures = figuresOf(document, headings, labels);

    QStringList found, missing;
    int firstHeading = int(document.blocks.size());
    for (const FoundHeading &heading : headings) {
        (heading.block < 0 ? missing : found) += form->sections()[heading.section].id;
        if (heading.block >= 0)
            firstHeading = std::min(firstHeading, heading.block);
    }
    if (figures.figures.isEmpty() && found.size() < 2)
        return Error{
            tr("There is nothing of an annual report here: none of its tables, and none of its headings. "
               "Save the page of the report itself.")};

    PageFacts facts = factsOf(document, firstHeading, words);
    const PageText text = textOf(document, headings, *form, facts, words);
    ImportChange change(labels);
    change.takeFigures(figures.figures);
    change.takeFacts(facts, text);
    Result<ImportResult> result = std::move(change).result(now);
    if (!result)
        return result;
    ImportResult imported = *std::move(result);
    imported.sections = found;
    imported.missingSections = missing;
    imported.unmatched = figures.unmatched + text.unmatched;
    imported.picturesLeftOut = document.picturesLeftOut;
    imported.source = document;
    return imported;
}

} // namespace nianbao
