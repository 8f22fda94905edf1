#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QList>

namespace nianbao {

// A version of a report's file that another one was saved over.
struct Backup {
    QString path;
    QDateTime when; // it was saved over, UTC
};

// How many are kept of each file where nobody says another number.
inline constexpr int mostBackups = 3;

// Keeps `bytes`, which stand in the file and are about to be replaced, in the state folder
// (state_folder.h), and takes away the oldest ones past the number `most`, 1 or more. Gives the backup's path.
// What is kept already isn't kept twice.
Result<QString> keepBackup(const QString &path, const QByteArray &bytes, int most = mostBackups);

// Those of that file, the latest first.
QList<Backup> backupsOf(const QString &path);

} // namespace nianbao
