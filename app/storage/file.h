#pragma once

#include "model/result.h"

#include <QByteArray>

namespace nianbao {

// Far more than anything that is read here; ends the reading of an endless device.
inline constexpr qsizetype largestFile = qsizetype(256) * 1024 * 1024; // bytes

// The file's bytes; an error that names the file and why it can't be read. One that is larger isn't read.
Result<QByteArray> readFile(const QString &path, qsizetype largest = largestFile);

// Writes all of `bytes`, or reports why not and leaves what was there as it was: a regular file is
// replaced in one step; a target of another kind (a device, a pipe) is written to as it is, never
// replaced; one that has other names as well is written into, after a backup. "-" is standard output.
// `isRefused` tells whether the place only takes no other file: then overwriteFile() may do.
Done writeFile(const QString &path, const QByteArray &bytes, bool *isRefused = nullptr);

// Writes `bytes` into the file that is there, which a fault in the middle may leave damaged: what was there
// is kept as a backup first (backups.h), or nothing is done. For where writeFile() is refused.
Done overwriteFile(const QString &path, const QByteArray &bytes);

// Tells whether a file was altered: alike for the same bytes; empty where none can be read.
QByteArray fileDigest(const QString &path);
QByteArray digestOf(const QByteArray &bytes);

} // namespace nianbao
