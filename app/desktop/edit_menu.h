#pragma once

#include <QList>
#include <QObject>
#include <QPair>

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

    bool event(QEvent *event) override;

signals:
    void said(const QString &message);

private:
    // The text is untranslated.
    QAction *add(QMenu &menu, const char *name, const char *text, const QKeySequence &keys);
    void retranslate();
    void perform(void (TableCommands::*command)(), const char *slot);
    void selectAll();

    Sheet &m_sheet;
    QList<QPair<QAction *, const char *>> m_texts;
};

} // namespace nianbao
