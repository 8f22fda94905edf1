#include "cli/arguments.h"
#include "cli/output.h"
#include "cli/report_output.h"

namespace nianbao {

Exit runShow(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"--format"}});
    if (!arguments)
        return refuse("show", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("show", asJson.error());
    if (arguments->operands().size() != 1)
        return refuse("show", {CommandLine::tr("Name one file to show.")});

    const std::optional<StoredReport> stored = open(arguments->operands().first());
    if (!stored)
        return Exit::File;
    const Figures figures(stored->report);
    return print(*asJson ? reportAsJson(stored->report, figures, With::Review)
                         : reportAsText(stored->report, figures));
}

} // namespace nianbao
