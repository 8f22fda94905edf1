// The part of MainWindow that shows the page to start from while no report is open.

#include "desktop/main_window.h"

#include "desktop/commands/file_commands.h"
#include "desktop/commands/format_menu.h"
#include "desktop/commands/import_commands.h"
#include "desktop/commands/recent_files.h"
#include "desktop/commands/tool_bar.h"
#include "desktop/panels/find_bar.h"
#include "desktop/panels/panel_room.h"
#include "desktop/panels/start_page.h"
#include "desktop/review/review_menu.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QStackedWidget>

namespace nianbao {

bool MainWindow::isAtStart() const
{
    return m_start && m_pages->currentWidget() == m_start;
}

void MainWindow::showStart()
{
    if (!m_start) {
        m_start = new StartPage(*m_recent, m_pages);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::newChosen, m_files, &FileCommands::startNew);
        connect(m_start, &StartPage::lastYearChosen, m_files, &FileCommands::startFromLastYear);
        connect(m_start, &StartPage::importChosen, m_imports, &ImportCommands::importFile);
        connect(m_start, &StartPage::sampleChosen, m_files, &FileCommands::openSample);
        connect(m_start, &StartPage::fileChosen, m_files, &FileCommands::openPath,
                Qt::QueuedConnection); // a file that is gone is taken out of the list that tells of it
        connect(m_recent, &RecentFiles::changed, m_start, [this] {
            if (isAtStart())
                m_start->listFiles();
        });
        m_reportActions = new QActionGroup(this);
        m_reportActions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        const QList<const QMenu *> menus{m_ui->menuFile,  m_ui->menuEdit, findChild<FormatMenu *>(),
                                         m_ui->menuCheck, m_ui->menuView, findChild<ReviewMenu *>()};
        for (const QMenu *menu : menus)
            collectReportActions(*menu);
    }
    if (m_findBar)
        m_findBar->hide();
    if (!isAtStart())
        showPanels(false);
    m_reportActions->setEnabled(false);
    m_pages->setCurrentWidget(m_start);
    m_start->begin();
    updateTitle();
}

void MainWindow::leaveStart()
{
    if (!isAtStart())
        return;
    m_pages->setCurrentIndex(0);
    m_reportActions->setEnabled(true);
    showPanels(true);
}

// All but those that begin a report or have nothing to do with one.
void MainWindow::collectReportActions(const QMenu &menu)
{
    const QList<QAction *> always{m_ui->actionNew,
                                  m_ui->actionNewFromLastYear,
                                  m_ui->actionOpen,
                                  m_ui->actionImport,
                                  m_ui->actionImportCopied,
                                  m_ui->actionQuit,
                                  findChild<ToolBar *>()->toggleViewAction()};
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu() && action->menu() != m_ui->menuRecent)
            collectReportActions(*action->menu());
        else if (!action->menu() && !action->isSeparator() && !action->actionGroup()
                 && !always.contains(action))
            m_reportActions->addAction(action);
    }
}

void MainWindow::showPanels(bool shown)
{
    m_ui->statusBar->setVisible(shown);
    if (shown) {
        for (QDockWidget *panel : std::as_const(m_panels))
            panel->show();
        m_panels.clear();
        const QList<PanelRoom *> rooms = findChildren<PanelRoom *>();
        for (PanelRoom *room : rooms)
            room->refit();
        return;
    }
    const QList<QDockWidget *> all = findChildren<QDockWidget *>();
    for (QDockWidget *panel : all) {
        if (panel->isHidden())
            continue;
        panel->hide();
        m_panels += panel;
    }
}

} // namespace nianbao
