#include "cli/arguments.h"
#include "cli/comparison_output.h"
#include "cli/output.h"

namespace nianbao {

namespace {

Sides sides()
{
    return {"old", "new", CommandLine::tr("old", "one of two reports that are compared"),
            CommandLine::tr("new", "one of two reports that are compared")};
}

} // namespace

Exit runCompare(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"--format"}});
    if (!arguments)
        return refuse("compare", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("compare", asJson.error());
    if (arguments->operands().size() != 2)
        return refuse("compare", {CommandLine::tr("Name two files: the older report, then the newer one.")});

    const std::optional<StoredReport> before = open(arguments->operands().first());
    const std::optional<StoredReport> after = open(arguments->operands().last());
    if (!before || !after)
        return Exit::File;
    if (before->report.form().id() != after->report.form().id())
        say(CommandLine::tr(
            "The reports are on different forms; they are compared where both have the place."));
    const ReportComparison comparison = compareReports(before->report, after->report);
    const Exit printed = print(*asJson ? indentedJson(comparisonAsJson(comparison, sides()))
                                       : comparisonAsText(comparison, sides()));
    return printed != Exit::Fine ? printed : comparison.differing() == 0 ? Exit::Fine : Exit::Findings;
}

} // namespace nianbao
