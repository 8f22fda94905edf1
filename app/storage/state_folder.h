#pragma once

#include <QString>

namespace nianbao {

// Where the program keeps what it writes of its own accord, apart from any report's file: $XDG_STATE_HOME,
// or ~/.local/state where that isn't set (XDG Base Directory Specification 0.8), and in it our own folder.
// It need not be there yet.
QString stateFolder();

// Sees to it that the folder is there and that nobody else can look into it; false if it can't be.
[[nodiscard]] bool makePrivateFolder(const QString &path);

// Where the settings are, and what a person keeps beside them: ~/.config/nianbao, or in $XDG_CONFIG_HOME; the
// same for every program of ours. It need not exist.
QString configFolder();

} // namespace nianbao
