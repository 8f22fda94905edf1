#include "cli/arguments.h"
#include "cli/differences_output.h"
#include "cli/output.h"
#include "intake/pdf_attachment.h"
#include "storage/file.h"
#include "storage/fingerprint.h"

#include <QFileInfo>

namespace nianbao {

namespace {

// Whether the report attached to the PDF is what the PDF says that it is.
enum class Attached {
    None,       // the PDF has a fingerprint only
    Whole,      // it fits the PDF's fingerprint, or there is none to fit
    Altered,    // it doesn't: one of the two was altered since
    Unreadable, // it is no report any more, or one that this version can't read
};

// A PDF and a report held against each other.
struct PdfVerdict {
    Attached attached = Attached::None;
    QString unreadableBecause{};
    QString filePrint, pdfPrint, dataPrint{}; // fingerprints; empty where there is none
    QList<ReportDifference> differences{};    // as far as the attached report can be read

    bool sameData() const { return filePrint == (attached == Attached::Whole ? dataPrint : pdfPrint); }
    // Text that quotes last year's figures may read otherwise although nothing of its own was altered.
    bool isSame() const
    {
        const bool isSound = attached == Attached::Whole || attached == Attached::None;
        return isSound && sameData() && differences.isEmpty();
    }
};

PdfVerdict verdictOn(const Report &report, const AttachedReport &pdf)
{
    PdfVerdict verdict;
    verdict.filePrint = fingerprintOf(report);
    verdict.pdfPrint = pdf.fingerprint;
    if (pdf.data.isEmpty())
        return verdict;
    const Result<StoredReport> attached = reportFromJson(pdf.data);
    if (!attached) {
        verdict.attached = Attached::Unreadable;
        verdict.unreadableBecause = attached.error().text();
        return verdict;
    }
    verdict.dataPrint = fingerprintOf(attached->report);
    const bool fits = pdf.fingerprint.isEmpty() || pdf.fingerprint == verdict.dataPrint;
    verdict.attached = fits ? Attached::Whole : Attached::Altered;
    verdict.differences = differences(attached->report, report);
    return verdict;
}

Sides sides()
{
    return {"pdf", "file", QStringLiteral("PDF"), CommandLine::tr("file", "one of two that are compared")};
}

QByteArray verdictAsJson(const PdfVerdict &verdict)
{
    static const char *const names[] = {"none", "whole", "altered", "unreadable"};
    JsonValue prints = JsonValue::object();
    prints.append("file", textOrNull(verdict.filePrint));
    prints.append("pdf", textOrNull(verdict.pdfPrint));
    prints.append("attached", textOrNull(verdict.dataPrint));
    JsonValue root = JsonValue::object();
    root.append("same", {JsonValue::Kind::Literal, verdict.isSame() ? "true" : "false"});
    root.append("attached", JsonValue::string(names[int(verdict.attached)]));
    root.append("fingerprints", prints);
    root.append("differences", differencesAsJson(verdict.differences, sides()));
    return indentedJson(root);
}

QStringList sentencesOf(const PdfVerdict &verdict)
{
    QStringList all;
    if (verdict.isSame())
        all += CommandLine::tr("The PDF was made from this very report. Its fingerprint: %1")
                   .arg(verdict.filePrint);
    if (verdict.attached == Attached::Altered)
        all += CommandLine::tr("The PDF was altered after the export: the report attached to it doesn't have "
                               "the fingerprint that the PDF has.");
    if (verdict.attached == Attached::Unreadable)
        all += CommandLine::tr(
                   "The report attached to the PDF can't be read, so that the PDF proves nothing. %1")
                   .arg(verdict.unreadableBecause);
    if (verdict.attached == Attached::None)
        all += verdict.isSame()
                   ? CommandLine::tr("Only the fingerprint says so; no report is attached to the PDF.")
                   : CommandLine::tr("The PDF wasn't made from this report as it is now. No report is "
                                     "attached to it, so that what differs can't be told.");
    if (verdict.attached == Attached::Whole && !verdict.isSame())
        all += verdict.sameData()
                   ? CommandLine::tr("The report's own data are the same, but its text reads otherwise: it "
                                     "quotes last year's figures, and these aren't the same.")
                   : CommandLine::tr("The PDF wasn't made from this report as it is now.");
    if (!verdict.differences.isEmpty())
        all += CommandLine::tr("%n place(s) differ:", nullptr, int(verdict.differences.size()));
    else if (verdict.attached == Attached::Altered)
        all += CommandLine::tr("The attached report and this one are the same.");
    return all;
}

// Asked of what couldn't be read as a report: a pipe has nothing more to say then.
bool isPdf(const QString &path)
{
    const Result<QByteArray> bytes = QFileInfo(path).isFile() ? readFile(path) : QByteArray();
    return bytes && bytes->startsWith("%PDF-");
}

QString orderOfNames()
{
    return CommandLine::tr("Name the report's file, then the PDF.");
}

Exit verify(const QString &file, const QString &pdf, bool asJson)
{
    const std::optional<StoredReport> stored = open(file);
    if (!stored) {
        if (isPdf(file))
            say(orderOfNames());
        return Exit::File;
    }
    const Result<QByteArray> bytes = readFile(pdf);
    const Result<AttachedReport> attached = bytes ? attachedReport(*bytes) : bytes.error();
    if (!attached) {
        say(Error{attached.error().message, pdf}.text());
        return Exit::File;
    }
    if (attached->isNone()) {
        say(Error{CommandLine::tr("This PDF wasn't made by Nianbao: it has neither a report nor its "
                                  "fingerprint."),
                  pdf}
                .text());
        return Exit::NoReport;
    }
    const PdfVerdict verdict = verdictOn(stored->report, *attached);
    QByteArray text;
    if (asJson) {
        text = verdictAsJson(verdict);
    } else {
        text = sentencesOf(verdict).join(u'\n').toUtf8() + '\n'
               + differencesAsText(verdict.differences, sides(), stored->report.form());
    }
    const Exit printed = print(text);
    return printed != Exit::Fine ? printed : verdict.isSame() ? Exit::Fine : Exit::Findings;
}

} // namespace

Exit runVerify(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"--format"}});
    if (!arguments)
        return refuse("verify", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("verify", asJson.error());
    if (arguments->operands().size() != 2)
        return refuse("verify", {orderOfNames()});
    return verify(arguments->operands().first(), arguments->operands().last(), *asJson);
}

} // namespace nianbao
