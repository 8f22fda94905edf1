#include "desktop/main_window.h"

#include "desktop/commands/action_tips.h"
#include "desktop/commands/edit_menu.h"
#include "desktop/commands/file_commands.h"
#include "desktop/commands/file_drop.h"
#include "desktop/commands/format_menu.h"
#include "desktop/commands/import_commands.h"
#include "desktop/commands/output_commands.h"
#include "desktop/commands/portal_commands.h"
#include "desktop/commands/profile_commands.h"
#include "desktop/commands/recent_files.h"
#include "desktop/commands/tool_bar.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/help/help_commands.h"
#include "desktop/panels/find_bar.h"
#include "desktop/panels/inspector.h"
#include "desktop/panels/panel_room.h"
#include "desktop/panels/panel_title.h"
#include "desktop/panels/section_list.h"
#include "desktop/panels/status_line.h"
#include "desktop/panels/zoom_button.h"
#include "desktop/recovery/journal.h"
#include "desktop/review/comments_panel.h"
#include "desktop/screen_fonts.h"
#include "desktop/sheet/form_marks.h"
#include "desktop/sheet/sheet.h"
#include "storage/fingerprint.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace nianbao {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
constexpr QSize preferredSize(1440, 900);

} // namespace

MainWindow::MainWindow(Dialogs *dialogs)
    : m_dialogs(dialogs ? *dialogs : m_windowDialogs), m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    m_findings = new FindingsWatch(m_document, this);
    m_sections = new SectionList(m_document.report().form(), m_ui->sectionsDock);
    m_ui->sectionsDock->setWidget(m_sections);
    m_sections->follow(m_document, *m_findings);
    m_inspector = new InspectorDock(m_document, *m_findings, this);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_found = new FindingsPanel(m_document, *m_findings, this);
    addDockWidget(Qt::RightDockWidgetArea, m_found);
    tabifyDockWidget(m_inspector, m_found);
    m_found->hide(); // until somebody wants it
    m_status = new StatusLine(m_document, *m_findings);
    m_ui->statusBar->addWidget(m_status, 1);
    m_zoom = new ZoomButton(this);
    m_ui->statusBar->addPermanentWidget(m_zoom);
    // Last, as it goes on growing after the first painting: the Tab key goes by age.
    m_sheet = new Sheet(m_document, this);
    m_pages = new QStackedWidget(this);
    auto *editor = new QWidget(m_pages);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sheet);
    m_pages->addWidget(editor);
    setCentralWidget(m_pages);
    m_inspector->follow(*m_sheet);
    m_found->follow(*m_sheet);
    m_zoom->follow(*m_sheet);
    new FormMarks(m_document, *m_findings, *m_sheet);
    m_sheet->findChild<FieldEdit *>()->setFocus();
    m_recent = new RecentFiles(m_ui->menuRecent);
    m_files = new FileCommands(m_document, *m_sheet, m_dialogs, *m_recent, this);
    m_imports = new ImportCommands(m_document, *m_sheet, *m_files, m_dialogs, this);
    m_outputs = new OutputCommands(m_document, *m_files, m_dialogs, m_findings->book(), this);

    setLineIcons(icons());
    connectFileMenu();
    connectImport();
    connectPreview();
    connectEditMenu();
    connectFind();
    fillViewMenu();
    connectCheckMenu();
    connectReview();
    new ActionTips(*m_ui->menuBar);
    connectStatus();
    updateTitle();
    const QList<QDockWidget *> panels = findChildren<QDockWidget *>();
    for (QDockWidget *panel : panels)
        new PanelTitle(*panel);
    constexpr int withInspector = 1000; // pixels: the form at 100 % and both panels
    constexpr int withSections = 800;
    new PanelRoom(*this, *m_inspector, withInspector);
    new PanelRoom(*this, *m_found, withInspector);
    new PanelRoom(*this, *findChild<CommentsPanel *>(), withInspector);
    new PanelRoom(*this, *m_ui->sectionsDock, withSections);

    const QSettings settings;
    // Within the screen, with room for the frame and a taskbar, until somebody has sized it.
    resize(preferredSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    restoreState(settings.value(stateKey).toByteArray());
}

MainWindow::~MainWindow()
{
    delete m_sheet; // before the document: an editor that loses the focus still writes to it
}

void MainWindow::load(const QString &path)
{
    const bool nothingOpen = m_document.path().isEmpty() && !m_document.isModified();
    if (!m_files->load(path) && nothingOpen)
        showStart();
}

void MainWindow::connectFileMenu()
{
    connect(m_ui->actionNew, &QAction::triggered, m_files, &FileCommands::startNew);
    connect(m_ui->actionLinkLastYear, &QAction::triggered, m_files, &FileCommands::linkLastYear);
    connect(m_ui->actionNewFromLastYear, &QAction::triggered, m_files, &FileCommands::startFromLastYear);
    connect(m_ui->actionOpen, &QAction::triggered, m_files, &FileCommands::open);
    connect(m_ui->actionSave, &QAction::triggered, m_files, &FileCommands::save);
    connect(m_ui->actionSaveAs, &QAction::triggered, m_files, &FileCommands::saveAs);
    connect(m_ui->actionClose, &QAction::triggered, m_files, &FileCommands::close);
    connect(m_ui->actionSample, &QAction::triggered, m_files, &FileCommands::openSample);
    connect(m_files, &FileCommands::closed, this, &MainWindow::showStart);
    connect(m_ui->actionExportPdf, &QAction::triggered, m_outputs, &OutputCommands::exportPdf);
    auto *portal = new PortalCommands(m_document, *m_files, *m_outputs, m_dialogs, *this);
    connect(m_ui->actionExportPage, &QAction::triggered, portal, &PortalCommands::exportPage);
    connect(m_ui->actionPreviewPage, &QAction::triggered, portal, &PortalCommands::previewPage);
    connect(m_ui->actionCopyFragment, &QAction::triggered, portal, &PortalCommands::copyFragment);
    using Piece = PortalCommands::Piece;
    const std::pair<QAction *, Piece> pieces[]{{m_ui->actionExportFragment, Piece::Fragment},
                                               {m_ui->actionExportAccessible, Piece::Accessible},
                                               {m_ui->actionExportJson, Piece::Json},
                                               {m_ui->actionExportCsv, Piece::Csv}};
    for (const auto &[action, piece] : pieces)
        connect(action, &QAction::triggered, portal, [portal, piece = piece] { portal->exportPiece(piece); });
    connect(m_ui->actionSiteProfile, &QAction::triggered, portal, &PortalCommands::editSite);
    connect(portal, &PortalCommands::said, m_status, &StatusLine::say);
    connect(m_ui->actionPrint, &QAction::triggered, m_outputs, &OutputCommands::print);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    auto *help = new HelpCommands(m_document, *m_findings, *m_found, *m_ui->menuBar, this);
    connect(m_ui->actionHelpHere, &QAction::triggered, help, &HelpCommands::openHere);
    connect(m_ui->actionGuide, &QAction::triggered, help, &HelpCommands::open);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
    auto *drop = new FileDrop(*this);
    connect(drop, &FileDrop::reportDropped, m_files, &FileCommands::openDropped);
    connect(drop, &FileDrop::otherDropped, m_imports, &ImportCommands::importPath);
}

void MainWindow::connectEditMenu()
{
    const QUndoStack &history = m_document.history();
    connect(m_ui->actionUndo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_ui->actionRedo, &QAction::triggered, &m_document, &ReportDocument::redo);
    connect(&history, &QUndoStack::canRedoChanged, m_ui->actionRedo, &QAction::setEnabled);
    m_ui->actionRedo->setEnabled(false);
    m_ui->actionRedo->setShortcuts(
        {m_ui->actionRedo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)}); // the other as in WPS

    auto *menu = new EditMenu(*m_ui->menuEdit, *m_sheet);
    connect(menu, &EditMenu::said, m_status, &StatusLine::say);
    menu->connectTo(m_ui->actionCut, &TableCommands::cut, "cut");
    menu->connectTo(m_ui->actionCopy, &TableCommands::copy, "copy");
    menu->connectTo(m_ui->actionPaste, &TableCommands::paste, "paste");
    auto *profile = new ProfileCommands(*m_ui->menuEdit, m_document, *m_sheet, m_dialogs);
    connect(profile, &ProfileCommands::said, m_status, &StatusLine::say);
    auto *format = new FormatMenu(m_document, *m_sheet, m_dialogs, this);
    m_ui->menuBar->insertMenu(m_ui->menuView->menuAction(), format);
    connect(format, &FormatMenu::said, m_status, &StatusLine::say);
}

void MainWindow::connectFind()
{
    m_ui->menuEdit->addSeparator();
    m_ui->menuEdit->addActions({m_ui->actionFind, m_ui->actionFindNext, m_ui->actionFindPrevious});
    connect(m_ui->actionFind, &QAction::triggered, this, [this] { findBar()->open(); });
    connect(m_ui->actionFindNext, &QAction::triggered, this, [this] { findBar()->next(); });
    connect(m_ui->actionFindPrevious, &QAction::triggered, this, [this] { findBar()->previous(); });
}

FindBar *MainWindow::findBar()
{
    if (!m_findBar) {
        m_sheet->completeParts(); // the Tab key goes by age: the bar comes after all of it
        m_findBar = new FindBar(m_document, *m_sheet, m_sheet->parentWidget());
        m_sheet->parentWidget()->layout()->addWidget(m_findBar);
    }
    return m_findBar;
}

NamedIcons MainWindow::icons() const
{
    return {{m_ui->actionNew, "document-new"},      {m_ui->actionNewFromLastYear, "document-from-last-year"},
            {m_ui->actionOpen, "document-open"},    {m_ui->actionImport, "document-import"},
            {m_ui->actionSave, "document-save"},    {m_ui->actionSaveAs, "document-save-as"},
            {m_ui->actionClose, "document-close"},  {m_ui->actionExportPdf, "document-export"},
            {m_ui->actionExportPage, "text-html"},  {m_ui->actionPrint, "document-print"},
            {m_ui->actionQuit, "application-exit"}, {m_ui->actionUndo, "edit-undo"},
            {m_ui->actionRedo, "edit-redo"},        {m_ui->actionCut, "edit-cut"},
            {m_ui->actionCopy, "edit-copy"},        {m_ui->actionPaste, "edit-paste"},
            {m_ui->actionFind, "edit-find"},        {m_ui->actionSample, "document-sample"},
            {m_ui->actionAbout, "help-about"}};
}

void MainWindow::connectStatus()
{
    connect(m_sections, &SectionList::partChosen, this,
            [this](const QString &part) { m_sheet->goTo(part, true); });
    connect(m_sheet, &Sheet::currentPartChanged, m_sections, &SectionList::setCurrentPart);
    connect(m_sheet, &Sheet::said, m_status, &StatusLine::say);
    connect(m_files, &FileCommands::said, m_status, &StatusLine::say);
    connect(m_outputs, &OutputCommands::said, m_status, &StatusLine::say);
    connect(&m_document, &ReportDocument::pathChanged, this, &MainWindow::leaveStart);
    connect(&m_document, &ReportDocument::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ReportDocument::stageChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ReportDocument::modifiedChanged, this, &QWidget::setWindowModified);
}

// What can't be taken isn't in the history: the first undo takes it back.
void MainWindow::undo()
{
    m_sheet->commitComposed();
    m_status->say({}); // what it says may be undone now
    if (!m_sheet->revertProblem())
        m_document.undo();
}

void MainWindow::updateTitle()
{
    QString name = m_document.name();
    if (const Report &report = m_document.report(); !report.review().way.isEmpty())
        name = (isAlteredSinceApproval(report) ? tr("%1 (%2, altered since)", "file, stage")
                                               : tr("%1 (%2)", "file, stage"))
                   .arg(name, stageWords(report.stage()));
    setWindowTitle(isAtStart() ? tr("[*]Nianbao") : tr("[*]%1 — Nianbao").arg(name));
    setWindowModified(m_document.isModified());
    for (QAction *action : {m_ui->actionSave, m_ui->actionSaveAs})
        action->setEnabled(m_document.isSavable());
}

void MainWindow::showAbout()
{
    m_dialogs.tell(this, tr("About Nianbao"),
                   tr("Nianbao %1\nEditor for the annual report on government information disclosure\n\n"
                      "The form is the national one of 2021. Built with Qt %2.")
                       .arg(QStringLiteral(NIANBAO_VERSION), QLatin1String(qVersion())));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        followSystemFont();
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTitle();
        m_document.retranslate();
    }
    QMainWindow::changeEvent(event);
}

// The theme's icons come when everything else is on screen.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, this, [this] { setThemeIcons(icons()); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayGo()) {
        event->ignore();
        return;
    }
    m_outputs->closePreview();
    m_journal->end();
    if (isAtStart())
        showPanels(true); // or else they would be away on the next start, too
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState());
    event->accept();
}

} // namespace nianbao
