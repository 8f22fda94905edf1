#pragma once

#include <QDateTime>

#include <optional>

namespace nianbao {

// Where crash reports lie: in a folder of the state folder.
QString crashFolder();

// From now on a crash of this process (a fault of its own, abort(), qFatal(), an exception that nobody
// catches) leaves a file in the folder that says which version, when, by which signal and where: the
// functions or modules on the stack, and nothing of any report or of who uses the machine. Only its owner can
// read it. Then the process dies as it would have. Makes room first: with the new one there are ten at most.
// Where the folder can't be made or written to, nothing is left.
void leaveCrashReports(const QString &folder);

// When the last crash was that nobody was told of yet; from then on it counts as told.
std::optional<QDateTime> takeUntoldCrash(const QString &folder);

} // namespace nianbao
