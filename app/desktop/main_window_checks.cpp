// The part of MainWindow that connects what is found with those who do something about it.

#include "desktop/main_window.h"

#include "desktop/commands/check_menu.h"
#include "desktop/findings/finding_commands.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/panels/inspector.h"
#include "desktop/panels/status_line.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/sheet.h"
#include "ui_main_window.h"

namespace nianbao {

void MainWindow::connectCheckMenu()
{
    auto *menu = new CheckMenu(*m_ui->menuCheck, m_document, *m_findings, *m_sheet);
    connect(menu, &CheckMenu::said, m_status, &StatusLine::say);
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
    // Once, where it is seen without the panel.
    if (!m_findings->faults().isEmpty())
        m_status->say(tr("Some rules of your own aren't used; the list of findings says why."));
}

} // namespace nianbao
