#pragma once

#include "picture_stage.h"

#include "desktop/help/help_window.h"
#include "desktop/settings/settings_dialog.h"

// The scenes of the help's pages that are made, and of the settings.
namespace nianbao {

// Closed by the next one.
inline QWidget *showHelp(PictureStage &stage, const QString &address)
{
    stage.trigger("actionGuide");
    auto *help = stage.window.findChild<HelpWindow *>();
    help->open(address);
    stage.look(*help);
    help->close();
    stage.comeBack();
    return nullptr;
}

inline QWidget *showCellHelp(PictureStage &stage)
{
    return showHelp(stage, QStringLiteral("cell/t3.received.natural"));
}
inline QWidget *showCellsHelp(PictureStage &stage)
{
    return showHelp(stage, QStringLiteral("cells"));
}
inline QWidget *showRuleHelp(PictureStage &stage)
{
    return showHelp(stage, QStringLiteral("rule/t3-balance"));
}
inline QWidget *showRulesHelp(PictureStage &stage)
{
    return showHelp(stage, QStringLiteral("rules"));
}
inline QWidget *showKeysHelp(PictureStage &stage)
{
    return showHelp(stage, QStringLiteral("keys"));
}

inline QWidget *showSettings(PictureStage &stage)
{
    stage.trigger("actionSettings");
    auto *settings = stage.window.findChild<SettingsDialog *>();
    stage.look(*settings);
    delete settings;
    stage.comeBack();
    return nullptr;
}

} // namespace nianbao
