#include "desktop/commands/output_commands.h"

#include "desktop/paper/paper_dialog.h"
#include "desktop/paper/printing.h"
#include "model/field_readings.h"
#include "publish/pdf.h"
#include "storage/file.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace nianbao {

namespace {

PdfFacts factsOf(const ReportDocument &document, const Composition &composition, const QString &path)
{
    const Report &report = document.report();
    PdfFacts facts;
    facts.author = composition.organ;
    facts.subject = report.form().titleFor({}, report.header().value(Field::Year));
    facts.fingerprint = fingerprintOf(report);
    facts.attachment = reportToPublish(report);
    facts.attachmentName = QFileInfo(path).completeBaseName() + QStringLiteral(".nianbao");
    if (!document.isReadOnly())
        return facts;
    // A newer version's file goes along as it is: what isn't understood of it would be lost.
    if (const Result<QByteArray> file = readFile(document.path()))
        facts.attachment = *file;
    return facts;
}

QStringList remarksWithFonts(const Composition &composition, const Fonts &fonts)
{
    QStringList lines = OutputCommands::remarksOn(composition);
    for (const FontSubstitution &one : fonts.substitutions()) {
        const QString line =
            OutputCommands::tr("%1 isn't installed; %2 stands in for it.").arg(one.wanted, one.used);
        if (!lines.contains(line))
            lines += line;
    }
    return lines;
}

} // namespace

OutputCommands::OutputCommands(ReportDocument &document, FileCommands &files, Dialogs &dialogs,
                               QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_paper(PaperChoice::kept())
{
}

OutputCommands::~OutputCommands() = default;

QStringList OutputCommands::remarksOn(const Composition &composition)
{
    QStringList lines;
    for (const PictureElement &lost : lostPictures(composition))
        lines += tr("The picture “%1” can't be shown; a frame stands in its place. Insert it anew.")
                     .arg(lost.picture.caption);
    return lines;
}

void OutputCommands::rememberWhoAsks()
{
    m_asking = m_preview && m_preview->isActiveWindow() ? m_preview.get() : m_window;
}

bool OutputCommands::mayLeave()
{
    rememberWhoAsks();
    return m_files.finishEditing() && isFitToLeave();
}

void OutputCommands::showPreview()
{
    if (!m_files.finishEditing())
        return;
    if (!m_preview) {
        m_preview = std::make_unique<PreviewWindow>(m_document, m_paper);
        connect(m_preview.get(), &PreviewWindow::placeChosen, this, &OutputCommands::placeChosen);
        connect(m_preview.get(), &PreviewWindow::printWanted, this, &OutputCommands::print);
        connect(m_preview.get(), &PreviewWindow::choiceWanted, this, &OutputCommands::choosePaper);
        connect(m_preview.get(), &PreviewWindow::exportWanted, this, &OutputCommands::exportPdf);
    }
    m_preview->openAgain();
}

void OutputCommands::closePreview()
{
    if (m_preview)
        m_preview->close();
}

// Nothing leaves with a number whose source is gone.
bool OutputCommands::isFitToLeave()
{
    QStringList places;
    const Template &form = m_document.report().form();
    for (const LiveField &field : liveFieldsOf(m_document.report())) {
        if (field.reading.state != FieldReading::State::Broken)
            continue;
        const QString &heading = form.sections()[form.sectionAt(field.section)].heading;
        places += tr("%1, paragraph %2").arg(heading.isEmpty() ? tr("Lead") : heading).arg(field.block + 1);
    }
    if (places.isEmpty())
        return true;
    m_dialogs.fail(asking(),
                   {tr("Export"), tr("Your report is unchanged; nothing was exported."),
                    tr("A live figure has lost what it was bound to:") + u'\n' + places.join(u'\n') + u'\n'
                        + tr("Remove it from the text, or insert it anew; F8 goes there.")});
    return false;
}

void OutputCommands::askForPaper(const QString &title, const QString &verb, const std::function<void()> &then)
{
    auto *dialog = new PaperDialog(m_paper, title, verb, asking());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then] {
        m_paper = dialog->choice();
        m_paper.keep();
        if (m_preview)
            m_preview->takeChoice();
        then();
    });
    dialog->open();
}

void OutputCommands::choosePaper()
{
    rememberWhoAsks();
    askForPaper(tr("Paper"), tr("Apply"), [] {});
}

void OutputCommands::exportPdf()
{
    if (mayLeave())
        askForPaper(tr("Export as PDF"), tr("&Export…"), [this] { exportPdfAsChosen(); });
}

void OutputCommands::exportPdfAsChosen()
{
    const FileKind kind{tr("PDF documents"), QStringLiteral("pdf")};
    const QString path =
        m_dialogs.fileToSave(asking(), tr("Export as PDF"), m_files.proposedPath(kind.suffix), kind);
    if (path.isEmpty())
        return;
    const Fonts fonts = Fonts::installed(m_paper.fonts);
    const Composition composition = compose(m_document.report(), m_document.figures());
    const Result<QByteArray> bytes = pdf(composition, fonts, factsOf(m_document, composition, path),
                                         m_paper.optionsFor(m_document.report()));
    if (bytes)
        write(path, *bytes, remarksWithFonts(composition, fonts));
    else
        fail(bytes.error());
}

void OutputCommands::write(const QString &path, const QByteArray &bytes, const QStringList &remarks)
{
    const Done written = writeFile(path, bytes);
    if (!written)
        return fail(written.error());
    emit said(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    m_dialogs.tellExported(asking(), path, remarks.join(u'\n'));
}

void OutputCommands::fail(const Error &error)
{
    m_dialogs.fail(asking(), {tr("Export"), tr("Your report is unchanged; nothing was exported."),
                              error.text() + u'\n' + tr("Choose another place and export again.")});
}

void OutputCommands::print()
{
    if (!mayLeave())
        return;
    const Fonts fonts = Fonts::installed(m_paper.fonts);
    const QList<Page> pages = layOutPages(compose(m_document.report(), m_document.figures()),
                                          measureWith(fonts), m_paper.optionsFor(m_document.report()));
    QPrinter printer(QPrinter::HighResolution);
    setUpForPages(printer, m_document.report().title());
    if (!m_dialogs.setUpPrinter(asking(), printer, int(pages.size())))
        return;
    if (const int printed = printPages(printer, pages, fonts))
        emit said(tr("Sent to the printer: %n page(s)", nullptr, printed));
    else
        m_dialogs.fail(asking(),
                       {tr("Print"), tr("Your report is unchanged."),
                        tr("The printer didn't take it. See whether it is ready, and print again.")});
}

} // namespace nianbao
