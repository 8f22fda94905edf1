#pragma once

#include <QStringList>

namespace nianbao {

// What is set once for every report, kept by QSettings. None needs to be set. For everybody on a machine an
// administrator may set the same in /etc/xdg/nianbao/nianbao.conf; what a person sets goes before.
// | key         | value                                  | usual   |
// |-------------|----------------------------------------|---------|
// | language    | zh_CN, zh_TW, en; empty is the system's | empty   |
// | appearance  | system, light, dark                    | system  |
// | versions    | 1 to 50: earlier versions kept of each report | 3 |
// | rules/off   | ids of rules, RuleBook::switchedOff()  | none    |
// | paper/…     | PaperChoice                            | the standard's |
enum class Appearance { System, Light, Dark };

QString chosenLanguage();
void chooseLanguage(const QString &language);

Appearance chosenAppearance();
void chooseAppearance(Appearance appearance);
// Shows every window so from now on.
void applyAppearance(Appearance appearance);

inline constexpr int mostVersions = 50;
int versionsKept();
void keepVersions(int count);

// Looks whether settings can be read and kept. A file of theirs that is damaged is put aside, beside its
// place, and the usual settings hold. Says what was done, a sentence each; nothing if all is well.
QStringList mendSettings();

} // namespace nianbao
