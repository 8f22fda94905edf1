#include "storage/salvage.h"

#include "cli/arguments.h"
#include "cli/output.h"
#include "cli/same_file.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QFileInfo>

namespace nianbao {

namespace {

Exit failed(Exit status, const Error &error, const QString &file)
{
    say(Error{error.message, file}.text());
    return status;
}

Exit salvage(const QString &source, const QString &target)
{
    const Result<QByteArray> bytes = readFile(source, largestReport);
    if (!bytes)
        return failed(Exit::File, bytes.error(), source);
    const Result<Salvaged> salvaged = salvageReport(*bytes);
    if (!salvaged) {
        const bool isOfNewerVersion = !salvaged.error().place.isEmpty();
        return failed(isOfNewerVersion ? Exit::File : Exit::NoReport, salvaged.error(), source);
    }
    if (const Done written = writeReport(target, salvaged->report); !written)
        return failed(Exit::File, written.error(), target);
    // The report itself may have gone to standard output: then nothing else does.
    if (target == u'-') {
        for (const QString &lost : salvaged->lost)
            say(lost);
    } else if (!salvaged->lost.isEmpty()) {
        QStringList lines;
        for (const QString &lost : salvaged->lost)
            lines += onOneLine(lost) + u'\n';
        if (const Exit printed = print(lines.join(QString()).toUtf8()); printed != Exit::Fine)
            return printed;
    }
    return salvaged->lost.isEmpty() ? Exit::Fine : Exit::Findings;
}

} // namespace

Exit runSalvage(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"-o"}});
    if (!arguments)
        return refuse("salvage", arguments.error());
    if (arguments->operands().size() != 1)
        return refuse("salvage", {CommandLine::tr("Name one file to read.")});
    const QString source = arguments->operands().first();
    const QString target = arguments->value("-o");
    if (target.isEmpty())
        return refuse("salvage", {CommandLine::tr("Say with -o which file to write.")});
    if (target != u'-' && isSameFile(source, target))
        return refuse("salvage",
                      {CommandLine::tr("The damaged file itself is left as it is; choose another name.")});
    // An empty file is nobody's report.
    if (target != u'-' && QFileInfo(target).isFile() && QFileInfo(target).size() > 0)
        return failed(Exit::File,
                      {CommandLine::tr("The file exists already and is left as it is; choose another name.")},
                      target);
    return salvage(source, target);
}

} // namespace nianbao
