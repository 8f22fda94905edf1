#include "cli/arguments.h"
#include "cli/findings_output.h"
#include "cli/output.h"

namespace nianbao {

namespace {

Exit explain(const QString &id, bool asJson)
{
    QStringList known;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        if (rule.id == id)
            return print(asJson ? indentedJson(ruleAsJson(rule)) : ruleAsText(rule));
        known += rule.id;
    }
    const QString message =
        CommandLine::tr("There is no rule “%1”; the rules are %2.").arg(id, known.join(u", "));
    return refuse("check", {message + didYouMean(id, known)});
}

Exit checkFiles(const QStringList &paths, bool asJson)
{
    Exit exit = Exit::Fine;
    JsonValue json = JsonValue::array();
    QByteArray text;
    for (const QString &path : paths) {
        const std::optional<StoredReport> stored = open(path);
        if (!stored) {
            exit = Exit::File; // the others are checked still
            continue;
        }
        const QList<Finding> findings = check(stored->report, Figures(stored->report));
        for (const Finding &finding : findings) {
            json.items += findingAsJson(path, finding);
            text += findingAsText(path, finding);
            if (finding.severity == Severity::Error && exit == Exit::Fine)
                exit = Exit::Findings;
        }
        if (findings.isEmpty())
            text += Error{CommandLine::tr("nothing found"), path}.text().toUtf8() + '\n';
    }
    const Exit printed = print(asJson ? indentedJson(json) : text);
    return printed == Exit::Fine ? exit : printed;
}

} // namespace

Exit runCheck(const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words,
        {{"--format"}, {"--explain"}, {"--rules", Option::Kind::Flag}, {"--previous", Option::Kind::Later}});
    if (!arguments)
        return refuse("check", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("check", asJson.error());

    const int asked = (arguments->operands().isEmpty() ? 0 : 1) + (arguments->has("--rules") ? 1 : 0)
                      + (arguments->has("--explain") ? 1 : 0);
    if (asked == 0)
        return refuse("check",
                      {CommandLine::tr("Name files to check, or ask for --rules or for --explain RULE.")});
    if (asked > 1)
        return refuse("check", {CommandLine::tr("Files to check, --rules and --explain don't go together.")});
    if (arguments->has("--rules"))
        return print(*asJson ? rulesAsJson() : rulesAsText());
    if (arguments->has("--explain"))
        return explain(arguments->value("--explain"), *asJson);
    return checkFiles(arguments->operands(), *asJson);
}

} // namespace nianbao
