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
// replaced. "-" is standard output.
Done writeFile(const QString &path, const QByteArray &bytes);

} // namespace nianbao
