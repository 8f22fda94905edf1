#include "desktop/review/filing_commands.h"

#include "desktop/commands/file_commands.h"
#include "desktop/commands/output_commands.h"
#include "desktop/commands/portal_commands.h"
#include "desktop/findings/check_page.h"
#include "desktop/findings/reason_dialog.h"
#include "desktop/own_name.h"
#include "desktop/panels/findings_watch.h"
#include "storage/file.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace nianbao {

namespace {

// By how the bytes begin, whatever its name says: what is opened for somebody must be nothing that runs.
// Empty for what is no scan.
QString scanSuffix(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return QStringLiteral("pdf");
    if (const QString type = Narrative::pictureType(bytes); !type.isEmpty())
        return type.section(u'/', 1);
    const bool isTiff = bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4));
    return isTiff ? QStringLiteral("tiff") : QString();
}

} // namespace

FilingCommands::FilingCommands(ReportDocument &document, const FindingsWatch &findings, FileCommands &files,
                               OutputCommands &outputs, PortalCommands &portal, Dialogs &dialogs,
                               QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_findings(findings)
    , m_files(files)
    , m_outputs(outputs)
    , m_portal(portal)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

bool FilingCommands::isUnsavable()
{
    if (m_document.isSavable())
        return false;
    emit said(m_document.unsavableBecause());
    return true;
}

void FilingCommands::apply(const Review &review, const QString &message)
{
    const Done applied = m_document.apply({{SetReview{review}}}, m_document.newToken());
    emit said(applied ? message : applied.error().text());
}

std::optional<QList<FilingCommands::Part>> FilingCommands::parts(QStringList &remarks)
{
    const QString name = QFileInfo(m_files.proposedPath(QStringLiteral("pdf"))).completeBaseName();
    const QString pdfName = name + QStringLiteral(".pdf");
    const std::optional<OutputCommands::Made> pdf = m_outputs.makePdf(pdfName);
    if (!pdf)
        return std::nullopt;
    const Result<PortalCommands::Page> page = m_portal.page();
    if (!page) {
        m_outputs.fail(page.error());
        return std::nullopt;
    }
    remarks = pdf->remarks + page->remarks;
    remarks.removeDuplicates();
    const Report &report = m_document.report();
    const CheckPage checked(report, m_findings.assessment(), m_findings.book(), QDateTime::currentDateTime());
    return QList<Part>{
        {pdfName, pdf->bytes},
        {name + QStringLiteral(".html"), page->bytes},
        {name + u'.' + FileCommands::reportKind().suffix, reportToPublish(report)},
        {tr("Findings and what was acknowledged") + QStringLiteral(".html"), checked.document().toUtf8()}};
}

void FilingCommands::makePackage()
{
    if (!m_outputs.mayLeave())
        return;
    const QString title = tr("Make the Package");
    const Stage stage = m_document.report().stage();
    const Question early{title, tr("This report isn't approved yet: it is “%1”.").arg(stageWords(stage)),
                         tr("The package is what is handed in once all is signed."),
                         tr("&Make It All the Same")};
    if (stage != Stage::Approved && stage != Stage::Published && !m_dialogs.confirm(m_window, early))
        return;
    const QString parent = m_dialogs.folderToUse(m_window, title, m_files.folder());
    if (parent.isEmpty())
        return;
    QStringList remarks;
    const std::optional<QList<Part>> made = parts(remarks);
    if (!made)
        return;
    const QDir folder(QDir(parent).filePath(QFileInfo(made->first().name).completeBaseName()));
    const bool isThere = folder.exists() && !folder.isEmpty();
    const Question question{title, tr("“%1” is there already.").arg(QDir::toNativeSeparators(folder.path())),
                            tr("The files of the package are replaced; what else is in it stays."),
                            tr("&Replace")};
    if (isThere && !m_dialogs.confirm(m_window, question))
        return;
    const auto fail = [&](const QString &reason) {
        m_dialogs.fail(m_window,
                       {title, tr("Your report is unchanged; the package isn't complete."), reason});
    };
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(tr("The folder “%1” can't be made. Choose another place.")
                        .arg(QDir::toNativeSeparators(folder.path())));
    for (const Part &part : *made) {
        if (const Done written = writeFile(folder.filePath(part.name), part.bytes); !written)
            return fail(written.error().text());
    }
    emit said(tr("The package is in %1").arg(QDir::toNativeSeparators(folder.path())));
    QStringList names;
    for (const Part &part : *made)
        names += part.name;
    m_dialogs.tellExported(m_window, folder.path(), (names + remarks).join(u'\n'));
}

void FilingCommands::recordFiling()
{
    if (isUnsavable() || !m_files.finishEditing())
        return;
    ReasonQuestion question{tr("Record the Filing"), m_document.report().title(),
                            tr("It is noted with today's date and the report's fingerprint."), tr("&Record")};
    question.label = tr("Handed in &to");
    question.needsName = true;
    auto *dialog = new ReasonDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Review review = m_document.report().review();
        review.filings += Filing{dialog->reason().simplified(), dialog->by(), QDateTime::currentDateTimeUtc(),
                                 fingerprintOf(m_document.report())};
        apply(review, tr("Recorded; “The Report's Way” has it."));
    });
    dialog->open();
}

void FilingCommands::attachSignedCopy()
{
    if (isUnsavable() || !m_files.finishEditing())
        return;
    const QString title = tr("Attach the Signed Copy");
    const FileKind kind{tr("Scans"),
                        QStringLiteral("pdf"),
                        {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                         QStringLiteral("tif"), QStringLiteral("tiff")}};
    const QString path = m_dialogs.fileToOpen(m_window, title, m_files.folder(), kind);
    if (path.isEmpty())
        return;
    const QString safe = tr("Your report is unchanged.");
    if (QFileInfo(path).size() > SignedCopy::largest) { // a file of any size may have been chosen
        m_dialogs.fail(m_window, {title, safe,
                                  tr("The scan is too large: %1 MB at most. Scan it at 200 dots per inch.")
                                      .arg(SignedCopy::largest / 1024 / 1024)});
        return;
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes || bytes->isEmpty()) {
        m_dialogs.fail(m_window, {title, safe, bytes ? tr("The file is empty.") : bytes.error().text()});
        return;
    }
    if (scanSuffix(*bytes).isEmpty()) {
        m_dialogs.fail(m_window,
                       {title, safe, tr("This is no scan. PDF, JPEG, PNG and TIFF can be attached.")});
        return;
    }
    Review review = m_document.report().review();
    review.signedCopy = SignedCopy{QFileInfo(path).fileName(), *bytes, fingerprintOf(m_document.report()),
                                   ownName(), QDateTime::currentDateTimeUtc()};
    apply(review, tr("Attached. It belongs to the report as it is now, and is never published."));
}

void FilingCommands::showSignedCopy()
{
    const std::optional<SignedCopy> &copy = m_document.report().review().signedCopy;
    if (!copy) {
        emit said(tr("No signed copy is attached."));
        return;
    }
    if (!m_shown)
        m_shown = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("nianbao-XXXXXX")));
    // The report may come from anybody: neither its word for the name nor for the kind is taken.
    const QString suffix = scanSuffix(copy->data);
    if (suffix.isEmpty()) {
        emit said(tr("What is attached is no scan, and isn't opened."));
        return;
    }
    const QString path = m_shown->filePath(QStringLiteral("signed.") + suffix);
    if (const Done written = writeFile(path, copy->data); !written) {
        m_outputs.fail(written.error());
        return;
    }
    const bool isThisReport = copy->fingerprint == fingerprintOf(m_document.report());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit said(tr("No program could be started to show it. It lies in %1 until the program ends.")
                      .arg(QDir::toNativeSeparators(path)));
    else if (isThisReport)
        emit said(tr("The signed copy shows the report as it is now."));
    else
        emit said(tr("The report was altered since this copy was signed."));
}

} // namespace nianbao
