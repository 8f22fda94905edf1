#pragma once

#include "cli/call.h"
#include "model/one_line.h"
#include "storage/json_value.h"
#include "storage/report_file.h"

#include <optional>

namespace nianbao {

// A message for whoever runs the program, on standard error; a line of its own.
void say(const QString &message);

// A result, on standard output. Exit::File, and a message, if nobody can take it.
[[nodiscard]] Exit print(const QByteArray &result);

// Says what is wrong with how the call was written and where its help is.
Exit refuse(const QString &call, const Error &error);

// The report in a file, or nothing after saying why not. Says so if it is of a newer version.
std::optional<StoredReport> open(const QString &path);

// The text, or null where there is none.
JsonValue textOrNull(const QString &text);

} // namespace nianbao
