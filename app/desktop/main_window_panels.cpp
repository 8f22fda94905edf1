// The part of MainWindow that brings its panels into the menus, and connects what is found with those who do
// something about it.

#include "desktop/main_window.h"

#include "desktop/commands/check_menu.h"
#include "desktop/commands/file_commands.h"
#include "desktop/commands/import_commands.h"
#include "desktop/commands/language_menu.h"
#include "desktop/commands/output_commands.h"
#include "desktop/commands/pane_keys.h"
#include "desktop/commands/portal_commands.h"
#include "desktop/commands/tool_bar.h"
#include "desktop/compare/compare_commands.h"
#include "desktop/findings/finding_commands.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/panels/inspector.h"
#include "desktop/panels/section_list.h"
#include "desktop/panels/status_line.h"
#include "desktop/panels/zoom_button.h"
#include "desktop/recovery/recovery_commands.h"
#include "desktop/review/comment_commands.h"
#include "desktop/review/comments_panel.h"
#include "desktop/review/filing_commands.h"
#include "desktop/review/review_menu.h"
#include "desktop/review/stage_commands.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/sheet.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QTimer>

namespace nianbao {

void MainWindow::fillViewMenu()
{
    m_ui->sectionsDock->toggleViewAction()->setObjectName(QStringLiteral("actionSections"));
    m_ui->sectionsDock->toggleViewAction()->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F4));
    auto *bar = new ToolBar(*this);
    addToolBar(bar);
    m_ui->menuView->addAction(bar->toggleViewAction());
    m_ui->menuView->addAction(m_ui->sectionsDock->toggleViewAction());
    m_ui->menuView->addAction(m_inspector->toggleViewAction());
    m_ui->menuView->addAction(m_found->action());
    new PaneKeys({m_sections, m_sheet, m_inspector->widget(), m_found->widget()}, *m_ui->menuView);
    m_ui->menuView->addSeparator();
    m_zoom->fillMenu(*m_ui->menuView);
    m_ui->menuView->addSeparator();
    int number = 0;
    for (const Section &section : m_document.report().form().sections()) {
        if (section.heading.isEmpty())
            continue;
        QAction *action = m_ui->menuView->addAction(section.heading);
        action->setObjectName(QStringLiteral("actionSection"));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + ++number)));
        connect(action, &QAction::triggered, this, [this, id = section.id] { m_sheet->goTo(id, true); });
    }
    m_ui->menuView->addSeparator();
    m_ui->menuView->addMenu(new LanguageMenu(this));
    m_ui->menuView->addAction(m_ui->actionSettings);
    connect(m_ui->actionSettings, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(*m_findings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::paperWanted, m_outputs, &OutputCommands::choosePaper);
        connect(dialog, &SettingsDialog::siteWanted, m_ui->actionSiteProfile, &QAction::trigger);
        dialog->open();
    });
}

void MainWindow::connectImport()
{
    connect(m_ui->actionImport, &QAction::triggered, m_imports, &ImportCommands::importFile);
    connect(m_ui->actionImportCopied, &QAction::triggered, m_imports, &ImportCommands::importClipboard);
    connect(m_ui->actionComparePage, &QAction::triggered, m_imports, &ImportCommands::comparePage);
    connect(m_imports, &ImportCommands::said, m_status, &StatusLine::say);
    connect(m_imports, &ImportCommands::placeChosen, this, [this](const Place &place) {
        activateWindow();
        goToPlace(*m_sheet, place);
    });
}

void MainWindow::connectPreview()
{
    connect(m_ui->actionPreview, &QAction::triggered, m_outputs, &OutputCommands::showPreview);
    connect(m_files, &FileCommands::closed, m_outputs, &OutputCommands::closePreview);
    connect(m_outputs, &OutputCommands::placeChosen, this, [this](const Place &place) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
        goToPlace(*m_sheet, place);
    });
}

void MainWindow::connectCheckMenu()
{
    auto *menu = m_checks = new CheckMenu(*m_ui->menuCheck, m_document, *m_findings, *m_sheet);
    connect(menu, &CheckMenu::said, m_status, &StatusLine::say);
    connect(menu, &CheckMenu::findingReached, m_found, &FindingsPanel::setCurrent);
    connect(menu, &CheckMenu::balanceWanted, m_status, &StatusLine::showBalance);
    connect(m_inspector, &InspectorDock::confirmed, menu, &CheckMenu::confirm);
    connect(m_status, &StatusLine::emptyCellWanted, menu, &CheckMenu::goToNextEmptyCell);
    connect(m_status, &StatusLine::inheritedWanted, menu, &CheckMenu::goToNextInherited);
    connect(m_status, &StatusLine::findingWanted, menu, &CheckMenu::goToNextFinding);
    connect(m_status, &StatusLine::placeChosen, m_sheet,
            [this](const Place &place) { goToPlace(*m_sheet, place); });

    auto *commands = new FindingCommands(m_document, *m_findings, *m_sheet, m_dialogs, *m_found);
    connect(commands, &FindingCommands::said, m_status, &StatusLine::say);
    connect(menu, &CheckMenu::acknowledgementWanted, commands,
            [menu, commands] { commands->acknowledgeAt(menu->here()); });
    connect(menu, &CheckMenu::rulesWanted, commands, &FindingCommands::showRules);
    connect(menu, &CheckMenu::checkPageWanted, commands, &FindingCommands::showCheckPage);
    m_ui->menuCheck->addSeparator();
    m_ui->menuCheck->addAction(m_ui->actionComparePage);
    // Once, where it is seen without the panel.
    if (!m_findings->faults().isEmpty())
        m_status->say(tr("Some rules of your own aren't used; the list of findings says why."));
}

void MainWindow::connectReview()
{
    auto *panel = new CommentsPanel(m_document, this);
    addDockWidget(Qt::RightDockWidgetArea, panel);
    tabifyDockWidget(m_found, panel);
    panel->hide(); // until somebody wants it
    auto *stages = new StageCommands(m_document, *m_findings, *m_files, m_dialogs, this);
    auto *comments = new CommentCommands(m_document, *m_sheet);
    auto *menu = new ReviewMenu(m_document, *stages, this);
    m_ui->menuBar->insertMenu(m_ui->menuHelp->menuAction(), menu);
    menu->addComments(*comments, *panel, [this] { return m_checks->editor(); });
    auto *filing = new FilingCommands(m_document, *m_findings, *m_files, *m_outputs,
                                      *findChild<PortalCommands *>(), m_dialogs, this);
    menu->addFiling(*filing);
    connect(filing, &FilingCommands::said, m_status, &StatusLine::say);
    auto *compare = new CompareCommands(*menu, m_document, *m_files, m_dialogs, this);
    connect(compare, &CompareCommands::said, m_status, &StatusLine::say);
    connect(compare, &CompareCommands::placeChosen, this, [this](const Place &place) {
        activateWindow();
        goToPlace(*m_sheet, place);
    });
    connectRecovery(*compare);
    connect(stages, &StageCommands::said, m_status, &StatusLine::say);
    connect(comments, &CommentCommands::said, m_status, &StatusLine::say);
}

void MainWindow::connectRecovery(CompareCommands &compare)
{
    connect(m_files, &FileCommands::comparisonWanted, &compare, &CompareCommands::compareWithAltered);
    connect(m_files, &FileCommands::mergeWanted, &compare, &CompareCommands::mergeAltered);
    m_journal = new Journal(
        m_document, [this] { return m_sheet->pending(); }, this);
    connect(m_journal, &Journal::problemChanged, m_status, &StatusLine::setKeepingProblem);
    m_recovery = new RecoveryCommands(m_document, *m_files, compare, *m_journal, m_dialogs, this);
    connect(m_recovery, &RecoveryCommands::said, m_status, &StatusLine::say);
    connect(m_ui->actionEarlierVersions, &QAction::triggered, m_recovery,
            &RecoveryCommands::showEarlierVersions);
}

void MainWindow::offerCrashed()
{
    // After what opening a file has to say, which comes once it is on screen.
    constexpr int pause = 200; // milliseconds
    QTimer::singleShot(pause, this, [this] {
        if (QApplication::activeModalWidget())
            offerCrashed();
        else
            m_recovery->offerCrashed();
    });
}

} // namespace nianbao
