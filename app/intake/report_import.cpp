#include "intake/report_import.h"

#include "intake/decoded_text.h"
#include "intake/former_form.h"
#include "intake/html_document.h"
#include "intake/import_change.h"
#include "intake/mhtml_document.h"
#include "intake/page_figures.h"
#include "intake/page_text.h"
#include "intake/sheet_document.h"
#include "intake/text_document.h"
#include "intake/word_document.h"
#include "intake/zip_archive.h"

#include <QFileInfo>

#include <optional>

namespace nianbao {

namespace {

// What no text has: nobody's report is in it.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype reach = 4096;
    const QByteArray begin = bytes.left(reach);
    const bool isWide = begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff");
    return !isWide && begin.contains('\0');
}

} // namespace

Result<ImportResult> ReportImport::fromBytes(const QByteArray &bytes, const QDateTime &now,
                                             const QString &path)
{
    const Result<SourceDocument> document = read(bytes, path);
    return document ? fromDocument(*document, now) : Result<ImportResult>(document.error());
}

Result<SourceDocument> ReportImport::read(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > largestSource)
        return Error{
            tr("The file is larger than any report (%1 MB). Save the page alone, without its pictures.")
                .arg(bytes.size() / 1024 / 1024)};
    Result<SourceDocument> document = readAs(bytes, path);
    if (!document)
        return document;
    if (document->isCutOff)
        return Error{tr("This is longer than any report: it has more than %1 paragraphs. Save the report's "
                        "page alone.")
                         .arg(SourceDocument::mostBlocks)};
    SourceDocument whole = *std::move(document);
    whole.path = path;
    return whole;
}

Result<SourceDocument> ReportImport::readAs(const QByteArray &bytes, const QString &path)
{
    if (bytes.startsWith("PK\x03\x04"))
        return readPacked(bytes);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return Error{
            tr("This is a document of Word's or Excel's older format (.doc, .xls, .wps), or one with a "
               "password. Save it as .docx or .xlsx, without a password, and import that.")};
    if (bytes.startsWith("{\\rtf"))
        return Error{tr("This is an RTF text. Save it as .docx and import that.")};
    if (MhtmlDocument::isOne(bytes))
        return MhtmlDocument::read(bytes);
    const QString kind = QFileInfo(path).suffix().toLower();
    const bool claimsToBePacked = kind == u"docx" || kind == u"xlsx";
    if (claimsToBePacked && (bytes.isEmpty() || isBinary(bytes)))
        return Error{tr("The document is damaged: it can't be unpacked.")};
    const QString text = decodedText(bytes);
    return looksLikeHtml(text) ? htmlDocument(text) : textDocument(text);
}

Result<SourceDocument> ReportImport::readPacked(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    if ((*archive)->has(QStringLiteral("word/document.xml")))
        return WordDocument::read(bytes);
    if ((*archive)->has(QStringLiteral("xl/workbook.xml")))
        return SheetDocument::read(bytes);
    return Error{
        tr("This holds neither a Word document nor a workbook. Save the report as .docx or .xlsx, or "
           "unpack the archive, and import that.")};
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

    PageFacts facts = factsOf(document, figures.lastBefore + 1, firstHeading, words);
    const PageText text = textOf(document, headings, figures.blocks, *form, facts, words);
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
    imported.picturesTaken = text.picturesTaken;
    imported.source = document;
    return imported;
}

} // namespace nianbao
