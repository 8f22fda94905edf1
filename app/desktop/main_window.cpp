#include "desktop/main_window.h"

#include "desktop/edit_menu.h"
#include "desktop/file_commands.h"
#include "desktop/format_menu.h"
#include "desktop/inspector.h"
#include "desktop/output_commands.h"
#include "desktop/section_list.h"
#include "desktop/sheet.h"
#include "desktop/status_line.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QSettings>

namespace nianbao {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

} // namespace

MainWindow::MainWindow(Dialogs *dialogs)
    : m_dialogs(dialogs ? *dialogs : m_windowDialogs), m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    m_findings = new FindingsWatch(m_document, this);
    m_sections = new SectionList(m_document.report().form(), m_ui->sectionsDock);
    m_ui->sectionsDock->setWidget(m_sections);
    m_inspector = new InspectorDock(m_document, *m_findings, this);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_status = new StatusLine(m_document);
    m_ui->statusBar->addWidget(m_status, 1);
    // Last, as it goes on growing after the first painting: the Tab key goes by age.
    m_sheet = new Sheet(m_document, this);
    setCentralWidget(m_sheet);
    m_inspector->follow(*m_sheet);
    m_sheet->findChild<FieldEdit *>()->setFocus();
    auto *recent = new RecentFiles(m_ui->menuRecent);
    m_files = new FileCommands(m_document, *m_sheet, m_dialogs, *recent, this);
    m_outputs = new OutputCommands(m_document, *m_files, m_dialogs, this);

    for (QMenu *menu : {m_ui->menuFile, m_ui->menuEdit, m_ui->menuHelp})
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::setIcons, Qt::SingleShotConnection);
    connectFileMenu();
    connectEditMenu();
    fillViewMenu();
    connectStatus();
    updateTitle();

    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    restoreState(settings.value(stateKey).toByteArray());
}

MainWindow::~MainWindow()
{
    delete m_sheet; // before the document: an editor that loses the focus still writes to it
}

void MainWindow::load(const QString &path)
{
    m_files->load(path);
}

void MainWindow::connectFileMenu()
{
    connect(m_ui->actionNew, &QAction::triggered, m_files, &FileCommands::startNew);
    connect(m_ui->actionNewFromLastYear, &QAction::triggered, m_files, &FileCommands::startFromLastYear);
    connect(m_ui->actionOpen, &QAction::triggered, m_files, &FileCommands::open);
    connect(m_ui->actionSave, &QAction::triggered, m_files, &FileCommands::save);
    connect(m_ui->actionSaveAs, &QAction::triggered, m_files, &FileCommands::saveAs);
    connect(m_ui->actionExportPdf, &QAction::triggered, m_outputs, &OutputCommands::exportPdf);
    connect(m_ui->actionExportPage, &QAction::triggered, m_outputs, &OutputCommands::exportPage);
    connect(m_ui->actionPrint, &QAction::triggered, m_outputs, &OutputCommands::print);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectEditMenu()
{
    const QUndoStack &history = m_document.history();
    connect(m_ui->actionUndo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_ui->actionRedo, &QAction::triggered, &m_document, &ReportDocument::redo);
    connect(&history, &QUndoStack::canRedoChanged, m_ui->actionRedo, &QAction::setEnabled);
    m_ui->actionRedo->setEnabled(false);

    auto *menu = new EditMenu(*m_ui->menuEdit, *m_sheet);
    connect(menu, &EditMenu::said, m_status, &StatusLine::say);
    menu->connectTo(m_ui->actionCut, &TableCommands::cut, "cut");
    menu->connectTo(m_ui->actionCopy, &TableCommands::copy, "copy");
    menu->connectTo(m_ui->actionPaste, &TableCommands::paste, "paste");

    auto *format = new FormatMenu(m_document, *m_sheet, m_dialogs, this);
    m_ui->menuBar->insertMenu(m_ui->menuView->menuAction(), format);
    connect(format, &FormatMenu::said, m_status, &StatusLine::say);
}

void MainWindow::fillViewMenu()
{
    m_ui->menuView->addAction(m_ui->sectionsDock->toggleViewAction());
    m_ui->menuView->addAction(m_inspector->toggleViewAction());
    m_ui->menuView->addSeparator();
    int number = 0;
    for (const Section &section : m_document.report().form().sections()) {
        if (section.heading.isEmpty())
            continue;
        QAction *action = m_ui->menuView->addAction(section.heading);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + ++number)));
        connect(action, &QAction::triggered, this, [this, id = section.id] { m_sheet->goTo(id, true); });
    }
}

// From the desktop's theme, when a menu opens for the first time: looking for fourteen names in the
// themes' folders takes longer than it takes to build the window.
void MainWindow::setIcons()
{
    const QList<QPair<QAction *, const char *>> icons{{m_ui->actionNew, "document-new"},
                                                      {m_ui->actionOpen, "document-open"},
                                                      {m_ui->actionSave, "document-save"},
                                                      {m_ui->actionSaveAs, "document-save-as"},
                                                      {m_ui->actionExportPdf, "document-export"},
                                                      {m_ui->actionExportPage, "text-html"},
                                                      {m_ui->actionPrint, "document-print"},
                                                      {m_ui->actionQuit, "application-exit"},
                                                      {m_ui->actionUndo, "edit-undo"},
                                                      {m_ui->actionRedo, "edit-redo"},
                                                      {m_ui->actionCut, "edit-cut"},
                                                      {m_ui->actionCopy, "edit-copy"},
                                                      {m_ui->actionPaste, "edit-paste"},
                                                      {m_ui->actionAbout, "help-about"}};
    for (const auto &[action, name] : icons)
        action->setIcon(QIcon::fromTheme(QLatin1String(name)));
}

void MainWindow::connectStatus()
{
    connect(m_sections, &SectionList::partChosen, this,
            [this](const QString &part) { m_sheet->goTo(part, true); });
    connect(m_sheet, &Sheet::currentPartChanged, m_sections, &SectionList::setCurrentPart);
    connect(m_sheet, &Sheet::said, m_status, &StatusLine::say);
    connect(m_files, &FileCommands::said, m_status, &StatusLine::say);
    connect(m_outputs, &OutputCommands::said, m_status, &StatusLine::say);
    connect(&m_document, &ReportDocument::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &ReportDocument::modifiedChanged, this, &QWidget::setWindowModified);
}

// What can't be taken isn't in the history: the first undo takes it back.
void MainWindow::undo()
{
    m_sheet->commitComposed();
    if (!m_sheet->revertProblem())
        m_document.undo();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("[*]%1 — Nianbao").arg(m_document.name()));
    setWindowModified(m_document.isModified());
    for (QAction *action : {m_ui->actionSave, m_ui->actionSaveAs})
        action->setEnabled(!m_document.isReadOnly());
}

void MainWindow::showAbout()
{
    m_dialogs.tell(this, tr("About Nianbao"),
                   tr("Nianbao %1\nEditor for the annual report on government information disclosure\n\n"
                      "The form is the national one of 2021. Built with Qt %2.")
                       .arg(QStringLiteral(NIANBAO_VERSION), QLatin1String(qVersion())));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayGo()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState());
    event->accept();
}

} // namespace nianbao
