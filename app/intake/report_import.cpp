#include "intake/report_import.h"

#include "intake/decoded_text.h"
#include "intake/former_form.h"
#include "intake/html_document.h"
#include "intake/import_change.h"
#include "intake/page_figures.h"
#include "intake/page_text.h"
#include "intake/sheet_document.h"
#include "intake/text_document.h"
#include "intake/word_document.h"
#include "intake/zip_archive.h"

#include <optional>

namespace nianbao {

Result<ImportResult> ReportImport::fromBytes(const QByteArray &bytes, const QDateTime &now)
{
    if (bytes.size() > largestSource)
        return Error{
            tr("The file is larger than any report (%1 MB). Save the page alone, without its pictures.")
                .arg(bytes.size() / (1024 * 1024))};
    if (bytes.startsWith("PK\x03\x04")) {
        const auto archive = ZipArchive::open(bytes);
        if (!archive)
            return archive.error();
        const bool isWord = (*archive)->has(QStringLiteral("word/document.xml"));
        const Result<SourceDocument> document =
            isWord ? WordDocument::read(bytes) : SheetDocument::read(bytes);
        return document ? fromDocument(*document, now) : Result<ImportResult>(document.error());
    }
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

    // The form of the source: the one whose own labels stand there.
    std::optional<FormerForm> former;
    for (const ImportWords::Former &one : words.former) {
        const FormerForm candidate(one, words);
        if (FormerForm::ownLabelsIn(document, candidate.labels(), labels)
            > FormerForm::ownLabelsIn(document, labels, candidate.labels()))
            former = candidate;
    }
    PageFigures figures = figuresOf(document, headings, former ? former->labels() : labels);
    const QList<LegacyFigure> legacy = former ? former->bringOver(figures, *form) : QList<LegacyFigure>();

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
    if (former)
        change.takeLegacy(legacy, former->reached(*form));
    change.takeFacts(facts, text);
    Result<ImportResult> result = std::move(change).result(now);
    if (!result)
        return result;
    ImportResult imported = *std::move(result);
    if (former)
        imported.form = former->labels().form().id();
    imported.sections = found;
    imported.missingSections = missing;
    imported.unmatched = figures.unmatched + text.unmatched;
    imported.picturesLeftOut = document.picturesLeftOut;
    imported.source = document;
    return imported;
}

} // namespace nianbao
