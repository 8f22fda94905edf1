#include "cli/arguments.h"
#include "cli/findings_output.h"
#include "cli/output.h"

namespace nianbao {

namespace {

Exit explain(const QString &id)
{
    QStringList known;
    for (const Rule &rule : rules()) {
        if (rule.id == id)
            return print(ruleAsText(rule));
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

    const bool aboutRules = arguments->has("--rules") || arguments->has("--explain");
    if (aboutRules == !arguments->operands().isEmpty()
        || (arguments->has("--rules") && arguments->has("--explain")))
        return refuse("check",
                      {CommandLine::tr("Name files to check, or ask for --rules or for --explain RULE.")});
    if (arguments->has("--rules"))
        return print(*asJson ? rulesAsJson() : rulesAsText());
    if (arguments->has("--explain"))
        return explain(arguments->value("--explain"));
    return checkFiles(arguments->operands(), *asJson);
}

} // namespace nianbao
