#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace nianbao {

class Sheet;
class TableCommands;

// The commands on what is selected: they go to the table with the cursor or, elsewhere, to the editor
// that has it.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    // Adds those that the menu doesn't have; all of the menu becomes the sheet's context menu.
    EditMenu(QMenu &menu, Sheet &sheet);

    // The editors know their own command by that name.
    void connectTo(QAction *action, void (TableCommands::*command)(), const char *slot);

signals:
    void said(const QString &message);

private:
    void perform(void (TableCommands::*command)(), const char *slot);
    void selectAll();

    Sheet &m_sheet;
};

} // namespace nianbao
