#include "cli/arguments.h"
#include "cli/import_output.h"
#include "cli/output.h"
#include "intake/pdf_attachment.h"
#include "intake/report_import.h"
#include "storage/file.h"

#include <QDateTime>
#include <QFileInfo>

namespace nianbao {

namespace {

Exit failed(Exit status, const Error &error, const QString &file)
{
    say(Error{error.message, file}.text());
    return status;
}

// Our own PDF carries its report with it: nothing is to be matched.
Exit importPdf(const QString &source, const QByteArray &pdf, const QString &target)
{
    const Result<AttachedReport> attached = attachedReport(pdf);
    if (!attached)
        return failed(Exit::File, attached.error(), source);
    if (attached->data.isEmpty())
        return failed(Exit::NoReport, noReportAttached(), source);
    const Result<StoredReport> stored = reportFromJson(attached->data);
    if (!stored)
        return failed(Exit::File, stored.error(), source);
    if (const Done written = writeReport(target, stored->report); !written)
        return failed(Exit::File, written.error(), target);
    return Exit::Fine;
}

} // namespace

Exit runImport(const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, {{"-o"}, {"--format"}, {"--breakdowns", Option::Kind::Flag}});
    if (!arguments)
        return refuse("import", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("import", asJson.error());
    if (arguments->operands().size() != 1)
        return refuse("import", {CommandLine::tr("Name one file to import.")});
    const QString source = arguments->operands().first();
    const QString target = arguments->value("-o");
    if (target.isEmpty())
        return refuse("import", {CommandLine::tr("Say with -o which file to write.")});
    // An empty file is nobody's report.
    if (target != u'-' && QFileInfo(target).isFile() && QFileInfo(target).size() > 0)
        return failed(Exit::File,
                      {CommandLine::tr("The file exists already and is left as it is; choose another name.")},
                      target);

    const Result<QByteArray> bytes = readFile(source);
    if (!bytes)
        return failed(Exit::File, bytes.error(), source);
    if (bytes->startsWith("%PDF"))
        return importPdf(source, *bytes, target);
    const Result<SourceDocument> document = ReportImport::read(*bytes, source);
    if (!document)
        return failed(Exit::File, document.error(), source);
    const Result<ImportResult> imported =
        ReportImport::fromDocument(*document, QDateTime::currentDateTimeUtc());
    if (!imported)
        return failed(Exit::NoReport, imported.error(), source);
    const bool takesBreakdowns = arguments->has("--breakdowns");
    const ImportSaid said{*imported, breakdownOffers(imported->report), takesBreakdowns};
    Report report = imported->report;
    if (takesBreakdowns && !report.apply(breakdownChange(report, said.breakdowns)))
        qFatal("a breakdown that was offered can't be taken");
    if (const Done written = writeReport(target, report); !written)
        return failed(Exit::File, written.error(), target);
    // The report itself may have gone to standard output: then nothing else does.
    const QByteArray text = *asJson ? importAsJson(said) : importAsText(said);
    if (target == u'-') {
        for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
            say(line);
    } else if (const Exit printed = print(text); printed != Exit::Fine) {
        return printed;
    }
    return imported->isClean() ? Exit::Fine : Exit::Findings;
}

} // namespace nianbao
