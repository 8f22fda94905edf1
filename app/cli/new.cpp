#include "cli/arguments.h"
#include "cli/output.h"

#include <QDateTime>
#include <QFileInfo>

namespace nianbao {

Exit runNew(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"--organ"}, {"--year"}, {"--previous"}, {"-o"}});
    if (!arguments)
        return refuse("new", arguments.error());
    if (!arguments->operands().isEmpty())
        return refuse("new",
                      {CommandLine::tr("“%1” is one word too many.").arg(arguments->operands().first())});
    const QString path = arguments->value("-o");
    if (path.isEmpty())
        return refuse("new", {CommandLine::tr("Say with -o which file to write.")});

    // Wrong values are wrong whatever is in the files.
    Change change;
    for (const Field field : {Field::Organ, Field::Year}) {
        const QString option = QStringLiteral("--") + Header::name(field);
        if (!arguments->has(option))
            continue;
        const Result<QString> value = Header::parse(field, arguments->value(option));
        if (!value)
            return refuse("new", {value.error().message, {}, option});
        change.steps += SetField{field, *value};
    }
    // A device or a pipe can be written to; a file may be somebody's report.
    if (path != u'-' && QFileInfo(path).isFile()) {
        say(Error{CommandLine::tr("The file exists already and is left as it is; choose another name."), path}
                .text());
        return Exit::File;
    }

    Report report;
    if (arguments->has("--previous")) {
        const std::optional<StoredReport> previous = open(arguments->value("--previous"));
        if (!previous)
            return Exit::File;
        report = nextYear(previous->report, QDateTime::currentDateTimeUtc());
    }
    const Result<Change> taken = report.apply(change);
    if (!taken)
        return refuse("new", taken.error());
    const Done written = writeReport(path, report);
    if (!written) {
        say(written.error().text());
        return Exit::File;
    }
    return Exit::Fine;
}

} // namespace nianbao
