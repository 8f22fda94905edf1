#include "desktop/commands/import_commands.h"

#include "desktop/import/import_window.h"
#include "desktop/import/page_comparison.h"
#include "intake/pdf_attachment.h"
#include "intake/report_import.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace nianbao {

namespace {

// What was copied is in UTF-8 here, whatever the page that it came from says of itself.
QByteArray bytesOf(const QString &text)
{
    return "\xEF\xBB\xBF" + text.toUtf8();
}

// Our own PDF carries its report with it: nothing is to be matched.
Result<Report> reportInPdf(const QByteArray &bytes)
{
    const Result<AttachedReport> attached = attachedReport(bytes);
    if (!attached)
        return attached.error();
    if (attached->data.isEmpty())
        return noReportAttached();
    Result<StoredReport> stored = reportFromJson(attached->data);
    if (!stored)
        return stored.error();
    return std::move(stored).value().report;
}

} // namespace

ImportCommands::ImportCommands(ReportDocument &document, Sheet &sheet, FileCommands &files, Dialogs &dialogs,
                               QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_sheet(sheet)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void ImportCommands::importFile()
{
    if (!m_files.mayGo())
        return;
    const FileKind kind{tr("Published reports"),
                        QStringLiteral("html"),
                        {"htm", "mhtml", "mht", "docx", "xlsx", "txt", "pdf"}};
    const QString path =
        m_dialogs.fileToOpen(m_window, tr("Import a published report"), m_files.folder(), kind);
    const std::optional<Source> source = readFrom(path, tr("Import a published report"));
    if (source)
        show(*source);
}

void ImportCommands::importPath(const QString &path)
{
    if (!m_files.mayGo())
        return;
    if (const std::optional<Source> source = readFrom(path, tr("Import a published report")))
        show(*source);
}

void ImportCommands::importClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const bool hasHtml = copied && copied->hasHtml();
    if (!copied || (!hasHtml && copied->text().trimmed().isEmpty())) {
        m_dialogs.tell(m_window, tr("Nothing to import was copied"),
                       tr("Open the published report in the browser, select all of it with Ctrl+A, copy it "
                          "with Ctrl+C and try again."));
        return;
    }
    const QByteArray bytes = bytesOf(hasHtml ? copied->html() : copied->text());
    if (m_files.mayGo())
        show({bytes, tr("what was copied")});
}

std::optional<ImportCommands::Source> ImportCommands::readFrom(const QString &path, const QString &title)
{
    if (path.isEmpty())
        return {};
    const Result<QByteArray> bytes = readFile(path);
    if (bytes)
        return Source{*bytes, QFileInfo(path).fileName(), path};
    m_dialogs.fail(m_window, {title, tr("Your report is unchanged."), bytes.error().text()});
    return {};
}

std::optional<ImportResult> ImportCommands::read(const Source &source, const QString &title)
{
    Result<ImportResult> result =
        ReportImport::fromBytes(source.bytes, QDateTime::currentDateTimeUtc(), source.path);
    if (result)
        return std::move(result).value();
    m_dialogs.fail(m_window, {title, tr("Your report is unchanged."),
                              tr("“%1”: %2").arg(source.name, result.error().text())});
    return {};
}

void ImportCommands::show(const Source &source)
{
    const QString title = tr("Import a published report");
    if (source.bytes.startsWith("%PDF")) {
        const Result<Report> report = reportInPdf(source.bytes);
        if (report)
            takeOver(*report, source.name);
        else
            m_dialogs.fail(m_window, {title, tr("Your report is unchanged."),
                                      tr("“%1”: %2").arg(source.name, report.error().text())});
        return;
    }
    const std::optional<ImportResult> result = read(source, title);
    if (!result)
        return;
    auto *window = new ImportWindow(*result, source.name, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = source.name;
    connect(window, &QDialog::accepted, this, [this, window, name] { takeOver(window->report(), name); });
    window->open();
}

void ImportCommands::takeOver(const Report &report, const QString &name)
{
    m_document.start(report, true);
    m_sheet.goTo(Sheet::headerPart(), true);
    emit said(tr("Imported from “%1”. It has no file yet.").arg(name));
}

void ImportCommands::comparePage()
{
    if (!m_files.finishEditing())
        return;
    const FileKind kind{tr("Web pages"), QStringLiteral("html"), {"htm", "mhtml", "mht", "docx", "txt"}};
    const QString title = tr("Check the published page");
    const QString path = m_dialogs.fileToOpen(m_window, title, m_files.folder(), kind);
    const std::optional<Source> source = readFrom(path, title);
    const std::optional<ImportResult> page = source ? read(*source, title) : std::nullopt;
    if (!page)
        return;
    auto *window = new PageComparison(*page, m_document.report(), source->name, m_window);
    connect(window, &PageComparison::placeChosen, this, &ImportCommands::placeChosen);
    window->show();
}

} // namespace nianbao
