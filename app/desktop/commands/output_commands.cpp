#include "desktop/commands/output_commands.h"

#include "desktop/paper/paper_dialog.h"
#include "desktop/quiet_progress.h"
#include "model/field_readings.h"
#include "publish/missing_glyphs.h"
#include "publish/pdf.h"
#include "storage/file.h"
#include "storage/fingerprint.h"
#include "storage/report_file.h"

#include <QDir>
#include <QFileInfo>

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
    if (document.isSavable())
        return facts;
    // A newer version's file goes along: what isn't understood of it would be lost.
    if (const Result<QByteArray> file = readFile(document.path()))
        facts.attachment = fileToPublish(*file);
    return facts;
}

} // namespace

OutputCommands::OutputCommands(ReportDocument &document, FileCommands &files, Dialogs &dialogs,
                               const RuleBook &book, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_book(book)
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
        m_preview = std::make_unique<PreviewWindow>(m_document, m_paper, m_book);
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
    // The last one. It isn't deleted when it closes: what is done then may take long, and hears events
    // meanwhile.
    delete m_paperDialog;
    m_paperDialog = new PaperDialog(m_paper, title, verb, asking());
    connect(m_paperDialog, &QDialog::accepted, this, [this, then] {
        m_paper = m_paperDialog->choice();
        m_paper.keep();
        if (m_preview)
            m_preview->takeChoice();
        then();
    });
    m_paperDialog->open();
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
    const QStringList saidBefore = m_saidOfFonts;
    const std::optional<Made> made = makePdf(path);
    if (made && write(path, made->bytes, made->remarks))
        finishCopy();
    else
        m_saidOfFonts = saidBefore; // nobody has read it
}

std::optional<OutputCommands::Made> OutputCommands::makePdf(const QString &path)
{
    const PaperCopy copy = paperCopy(m_document, m_paper, m_book);
    const QList<Page> pages = copy.pages().pages;
    bool isStopped = false;
    QuietProgress quiet(asking(), tr("Exporting"));
    const Result<QByteArray> bytes =
        pdf(pages, copy.composition, copy.fonts, factsOf(m_document, copy.composition, path),
            [&](int done, int whole) { return !(isStopped = isStopped || !quiet.step(done, whole)); });
    quiet.close();
    if (isStopped) {
        emit said(tr("The export was stopped; nothing was written."));
        return std::nullopt;
    }
    if (!bytes) {
        fail(bytes.error());
        return std::nullopt;
    }
    return Made{*bytes, remarksOn(copy.composition) + remarksOn(pages, copy.fonts)};
}

QStringList OutputCommands::remarksOn(const QList<Page> &pages, const Fonts &fonts)
{
    QStringList lines;
    for (const FontSubstitution &one : fonts.substitutions()) {
        const QString line = tr("%1 isn't installed; %2 stands in for it.").arg(one.wanted, one.used);
        if (m_saidOfFonts.contains(line))
            continue;
        m_saidOfFonts += line;
        lines += line;
    }
    if (const QString remark = remarkOnMissingGlyphs(charactersWithoutGlyph(pages, fonts)); !remark.isEmpty())
        lines += remark;
    return lines;
}

void OutputCommands::finishCopy()
{
    m_paper = m_paper.forNext();
    if (m_preview)
        m_preview->takeChoice();
}

bool OutputCommands::write(const QString &path, const QByteArray &bytes, const QStringList &remarks)
{
    const Done written = writeFile(path, bytes);
    if (!written) {
        fail(written.error());
        return false;
    }
    emit said(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    m_dialogs.tellExported(asking(), path, remarks.join(u'\n'));
    return true;
}

void OutputCommands::fail(const Error &error)
{
    m_dialogs.fail(asking(), {tr("Export"), tr("Your report is unchanged; nothing was exported."),
                              error.text() + u'\n' + tr("Choose another place and export again.")});
}

} // namespace nianbao
