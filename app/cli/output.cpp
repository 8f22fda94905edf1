#include "cli/output.h"

#include "cli/review_output.h"
#include "storage/file.h"
#include "storage/fingerprint.h"

#include <cstdio>

namespace nianbao {

void say(const QString &message)
{
    // Where standard error itself fails there is nobody left to tell.
    (void)std::fputs((onOneLine(message) + u'\n').toUtf8().constData(), stderr);
}

Exit print(const QByteArray &result)
{
    const Done written = writeFile(QStringLiteral("-"), result);
    if (written)
        return Exit::Fine;
    say(written.error().text());
    return Exit::File;
}

Exit refuse(const QString &call, const Error &error)
{
    say(error.text());
    say(CommandLine::tr("How to use it: nianbao-cli help %1").arg(call));
    return Exit::Usage;
}

std::optional<StoredReport> open(const QString &path)
{
    const Result<StoredReport> stored = readReport(path);
    if (!stored) {
        say(stored.error().text());
        return std::nullopt;
    }
    if (!stored->readOnlyBecause.isEmpty())
        say(Error{stored->readOnlyBecause, path}.text());
    if (isAlteredSinceApproval(stored->report))
        say(alteredWords(stored->report));
    return *stored;
}

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue::null() : JsonValue::string(text);
}

} // namespace nianbao
