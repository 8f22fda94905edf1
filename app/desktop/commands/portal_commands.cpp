#include "desktop/commands/portal_commands.h"

#include "desktop/panels/site_profile_dialog.h"
#include "publish/cms_fragment.h"
#include "publish/figures_csv.h"
#include "publish/report_markup.h"
#include "storage/file.h"
#include "storage/shown_report.h"
#include "storage/site_profile_file.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace nianbao {

namespace {

Result<PageTemplate> ownLook()
{
    const QString path = ownPageTemplatePath();
    if (!QFileInfo::exists(path))
        return PageTemplate::shipped();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<PageTemplate> look = PageTemplate::fromText(*bytes);
    if (!look)
        return Error{look.error().message, path, look.error().place};
    return look;
}

} // namespace

PortalCommands::PortalCommands(ReportDocument &document, FileCommands &files, OutputCommands &outputs,
                               Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_files(files)
    , m_outputs(outputs)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

Result<PortalCommands::Page> PortalCommands::page() const
{
    const Result<SiteProfile> own = readOwnSite();
    if (!own)
        return own.error();
    const Result<PageTemplate> look = ownLook();
    if (!look)
        return look.error();
    const Report &report = m_document.report();
    const SiteProfile site = own->completedBy(report.profile());
    const Composition composition = compose(report, m_document.figures());
    Page page{portalPage(composition, site, *look), OutputCommands::remarksOn(composition)};
    if (const QStringList missing = missingMetaTags(composition, site); !missing.isEmpty())
        page.remarks += tr("The page lacks mandatory tags: %1. The site profile has the site's; the report's "
                           "title, date and source stand at its head.")
                            .arg(missing.join(QStringLiteral(", ")));
    if (const QString unknown = site.remarkOnUnknownKeys(); !unknown.isEmpty())
        page.remarks += unknown;
    return page;
}

void PortalCommands::exportPage()
{
    if (!m_outputs.mayLeave())
        return;
    const Result<Page> made = page();
    if (!made)
        return m_outputs.fail(made.error());
    const FileKind kind{tr("Web pages"), QStringLiteral("html")};
    const QString path =
        m_dialogs.fileToSave(&m_window, tr("Export for the portal"), m_files.proposedPath(kind.suffix), kind);
    if (!path.isEmpty())
        m_outputs.write(path, made->bytes, made->remarks);
}

void PortalCommands::exportPiece(Piece piece)
{
    if (!m_outputs.mayLeave())
        return;
    const Figures &figures = m_document.figures();
    const Composition composition = withoutTitle(compose(m_document.report(), figures));
    const bool isFragment = piece == Piece::Fragment || piece == Piece::Accessible;
    FileKind kind{tr("Fragments of web pages"), QStringLiteral("html")};
    if (piece == Piece::Json)
        kind = {tr("Data for programs"), QStringLiteral("json")};
    else if (piece == Piece::Csv)
        kind = {tr("Tables of data"), QStringLiteral("csv")};
    QString proposal = m_files.proposedPath(kind.suffix);
    if (isFragment) // beside the page, not in its place
        proposal.insert(proposal.lastIndexOf(u'.'), tr("-fragment"));
    const QString path = m_dialogs.fileToSave(&m_window, tr("Export for others"), proposal, kind);
    if (path.isEmpty())
        return;
    QStringList remarks;
    if (isFragment)
        remarks = OutputCommands::remarksOn(composition) + fragmentRemarks(composition, piece);
    m_outputs.write(path,
                    piece == Piece::Fragment     ? cmsFragment(composition)
                    : piece == Piece::Accessible ? accessibleFragment(composition)
                    : piece == Piece::Json       ? shownReport(m_document.report(), figures)
                                                 : figuresAsCsv(figures),
                    remarks);
}

QStringList PortalCommands::fragmentRemarks(const Composition &composition, Piece piece)
{
    QStringList remarks;
    if (!composition.title.isEmpty())
        remarks += tr("The title isn't in it: it goes into the content system's own field, “%1”.")
                       .arg(composition.title);
    const QStringList pictures = picturesLeftOut(composition);
    if (piece == Piece::Fragment && !pictures.isEmpty())
        remarks += tr("Its %n picture(s) aren't in it: a content system takes pictures as files of the site. "
                      "Put them in there.",
                      nullptr, int(pictures.size()));
    return remarks;
}

void PortalCommands::previewPage()
{
    if (!m_outputs.mayLeave())
        return;
    const Result<Page> made = page();
    if (!made)
        return m_outputs.fail(made.error());
    if (!m_previews)
        m_previews = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("nianbao-XXXXXX")));
    const QString path = m_previews->filePath(QStringLiteral("preview.html"));
    if (const Done written = writeFile(path, made->bytes); !written)
        return m_outputs.fail(written.error());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit said(
            tr("The page is shown in your browser. It is a preview on this machine; nothing is published."));
    else
        m_dialogs.fail(&m_window,
                       {tr("Preview in the browser"), tr("Your report is unchanged."),
                        tr("No browser could be started. The page lies in %1 until the program ends.")
                            .arg(QDir::toNativeSeparators(path))});
}

void PortalCommands::copyFragment()
{
    if (!m_outputs.mayLeave())
        return;
    const Composition composition = withoutTitle(compose(m_document.report(), m_document.figures()));
    auto *data = new QMimeData;
    // Some browsers take what doesn't say its encoding for another one.
    data->setHtml(QStringLiteral("<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">")
                  + QString::fromUtf8(cmsFragment(composition)));
    data->setText(tabbedText(composition));
    QGuiApplication::clipboard()->setMimeData(data);
    const QStringList pictures = picturesLeftOut(composition);
    if (pictures.isEmpty())
        emit said(
            tr("The report is copied, without its title, which has a field of its own there. Paste it into "
               "the editor of the site's content system."));
    else
        m_dialogs.tell(
            &m_window, tr("Copy for the site's editor"),
            tr("The report is copied, without its %n picture(s): a content system takes pictures as "
               "files of the site. Put them in there.",
               nullptr, int(pictures.size())));
}

void PortalCommands::editSite()
{
    if (!m_files.finishEditing())
        return;
    Result<SiteProfile> own = readOwnSite();
    if (!own)
        m_dialogs.fail(&m_window,
                       {tr("Site profile"), tr("Your report is unchanged, and so is that file."),
                        own.error().text() + u'\n'
                            + tr("Saving the dialog that comes now replaces it; a copy is kept beside "
                                 "it, with “.unread” behind its name.")});
    const SiteProfile begin = own ? *own : SiteProfile();
    auto *dialog =
        new SiteProfileDialog(begin.completedBy(m_document.report().profile()), m_dialogs, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(*dialog); });
    dialog->open();
}

void PortalCommands::keep(const SiteProfileDialog &dialog)
{
    const QString path = ownSitePath();
    if (!readOwnSite()) {
        QFile::remove(path + QStringLiteral(".unread"));
        QFile::copy(path, path + QStringLiteral(".unread"));
    }
    if (const Done written = writeSite(path, dialog.site()); !written)
        m_dialogs.fail(&m_window, {tr("Keep the site profile"), tr("Your report is unchanged."),
                                   written.error().text()});
    else
        emit said(tr("The site profile is kept for every page that is exported from now on."));
}

} // namespace nianbao
