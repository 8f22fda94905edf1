#pragma once

#include "model/result.h"

#include <QByteArray>

namespace nianbao {

// The file's bytes; an error that names the file and why it can't be read.
Result<QByteArray> readFile(const QString &path);

// Writes all of `bytes`, or reports why not and leaves what was there as it was: a regular file is
// replaced in one step; a target of another kind (a device, a pipe) is written to as it is, never
// replaced. "-" is standard output.
Done writeFile(const QString &path, const QByteArray &bytes);

} // namespace nianbao
