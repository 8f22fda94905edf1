#include "desktop/edit_menu.h"

#include "desktop/sheet.h"

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
    QAction *all = menu.addAction(tr("Select &All"));
    all->setObjectName(QStringLiteral("actionSelectAll"));
    all->setShortcut(QKeySequence::SelectAll);
    connect(all, &QAction::triggered, this, &EditMenu::selectAll);
    menu.addSeparator();
    add(menu, "actionClear", tr("C&lear Cells"), {}, &TableCommands::clear);
    add(menu, "actionFill", tr("&Fill Empty Cells with 0"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        &TableCommands::fillSelection);
    add(menu, "actionFillTable", tr("Set All &Empty Cells of This Table to 0"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &TableCommands::fillTable);
    m_sheet.addActions(menu.actions());
}

void EditMenu::connectTo(QAction *action, void (TableCommands::*command)(), const char *slot)
{
    connect(action, &QAction::triggered, this, [this, command, slot] { perform(command, slot); });
}

void EditMenu::add(QMenu &menu, const char *name, const QString &text, const QKeySequence &keys,
                   void (TableCommands::*command)())
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connectTo(action, command, nullptr);
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
