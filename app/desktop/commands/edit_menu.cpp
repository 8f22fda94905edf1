#include "desktop/commands/edit_menu.h"

#include "desktop/commands/menu_texts.h"
#include "desktop/sheet/sheet.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace nianbao {

namespace {

FormTable *tableOf(const QWidget *editor)
{
    return qobject_cast<const FigureEdit *>(editor) ? qobject_cast<FormTable *>(editor->parentWidget())
                                                    : nullptr;
}

// In the sheet or beside it; what knows no such command, such as a list, isn't asked.
void invoke(QWidget *editor, const QByteArray &slot)
{
    if (editor && editor->metaObject()->indexOfSlot(slot + "()") >= 0)
        QMetaObject::invokeMethod(editor, slot.constData());
}

} // namespace

EditMenu::EditMenu(QMenu &menu, Sheet &sheet) : QObject(&sheet), m_sheet(sheet)
{
    auto *texts = new MenuTexts(menu, staticMetaObject.className());
    connect(texts->add("actionSelectAll", QT_TR_NOOP("Select &All"), QKeySequence::SelectAll),
            &QAction::triggered, this, &EditMenu::selectAll);
    menu.addSeparator();
    connectTo(texts->add("actionClear", QT_TR_NOOP("C&lear Cells"), QKeySequence::Delete),
              &TableCommands::clear, nullptr);
    connectTo(texts->add("actionFill", QT_TR_NOOP("&Fill Empty Cells with 0"),
                         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)),
              &TableCommands::fillSelection, nullptr);
    connectTo(texts->add("actionFillTable", QT_TR_NOOP("Set All &Empty Cells of This Table to 0"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
              &TableCommands::fillTable, nullptr);
    m_sheet.addActions(menu.actions());
}

void EditMenu::connectTo(QAction *action, void (TableCommands::*command)(), const char *slot)
{
    connect(action, &QAction::triggered, this, [this, command, slot] { perform(command, slot); });
}

void EditMenu::perform(void (TableCommands::*command)(), const char *slot)
{
    QWidget *editor = m_sheet.window()->focusWidget();
    if (FormTable *table = tableOf(editor))
        (table->commands().*command)();
    else if (!slot)
        emit said(tr("Put the cursor into a table first."));
    else
        invoke(editor, slot);
}

void EditMenu::selectAll()
{
    QWidget *editor = m_sheet.window()->focusWidget();
    if (FormTable *table = tableOf(editor))
        table->selectAll();
    else
        invoke(editor, "selectAll");
}

} // namespace nianbao
