#include "desktop/commands/tool_bar.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

namespace nianbao {

namespace {

constexpr int iconWidth = 20;

struct Tool {
    const char *action; // its object name; null for a separator
    const char *name = nullptr;
    const char *tip = nullptr;
};

constexpr Tool tools[] = {
    {"actionNew", QT_TRANSLATE_NOOP("nianbao::ToolBar", "New"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Begin an empty report")},
    {"actionOpen", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Open"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Open a report from its file")},
    {"actionSave", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Save"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Save the report in its file")},
    {nullptr},
    {"actionUndo", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Undo"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Take the last change back")},
    {"actionRedo", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Redo"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Make the change again that was taken back")},
    {nullptr},
    {"actionFind", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Find"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Find words or figures in the report")},
    {nullptr},
    {"actionExportPdf", QT_TRANSLATE_NOOP("nianbao::ToolBar", "PDF"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Export the report as a PDF")},
    {"actionExportPage", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Web page"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Export the report as a page for the portal")},
    {"actionPrint", QT_TRANSLATE_NOOP("nianbao::ToolBar", "Print"),
     QT_TRANSLATE_NOOP("nianbao::ToolBar", "Print the report")},
};

} // namespace

ToolBar::ToolBar(QMainWindow &window) : QToolBar(&window)
{
    setObjectName(QStringLiteral("toolBar")); // the window's state is kept by it
    setIconSize({iconWidth, iconWidth});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMovable(false);
    toggleViewAction()->setObjectName(QStringLiteral("actionToolBar"));
    toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    for (const Tool &tool : tools) {
        if (tool.action)
            addAction(window.findChild<QAction *>(QLatin1String(tool.action)));
        else
            addSeparator();
    }
    retranslate();
}

void ToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void ToolBar::retranslate()
{
    setWindowTitle(tr("Toolbar"));
    const QList<QAction *> all = actions();
    for (int i = 0; i < all.size(); ++i) { // one for each of the table
        if (!tools[i].action)
            continue;
        all[i]->setIconText(tr(tools[i].name));
        all[i]->setToolTip(tr("%1 (%2)", "what a button does; its keys")
                               .arg(tr(tools[i].tip), all[i]->shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace nianbao
