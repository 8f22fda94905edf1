#include "cli/arguments.h"
#include "cli/findings_output.h"
#include "cli/output.h"
#include "cli/previous_reports.h"
#include "cli/review_facts.h"

#include <QFileInfo>

#include <atomic>
#include <thread>
#include <vector>

namespace nianbao {

namespace {

Exit explain(const QString &id, bool asJson)
{
    QStringList known;
    const RuleBook book = ruleBook();
    for (const Rule &rule : book.rules()) {
        if (rule.id == id)
            return print(asJson ? indentedJson(ruleAsJson(rule)) : ruleAsText(rule));
        known += rule.id;
    }
    const QString message =
        CommandLine::tr("There is no rule “%1”; the rules are %2.").arg(id, known.join(u", "));
    return refuse("check", {message + didYouMean(id, known)});
}

// What came of one file: what to print of it, and what to say.
struct Checked {
    QByteArray text;
    QStringList messages;
    FindingCounts counts;
    bool isRead = true;
};

// The elements of a list as they stand in it, without its brackets.
QByteArray elements(const JsonValue &list)
{
    return list.items.isEmpty() ? QByteArray() : indentedJson(list).trimmed().mid(1).chopped(2);
}

Checked checkFile(const QString &path, const PreviousReports &previous, const RuleBook &book, bool asJson)
{
    Checked checked;
    Result<StoredReport> stored = readReport(path);
    if (!stored) {
        checked.isRead = false;
        checked.messages += stored.error().text();
        return checked;
    }
    if (!stored->readOnlyBecause.isEmpty())
        checked.messages += Error{stored->readOnlyBecause, path}.text();
    Report report = std::move(stored).value().report;
    checked.isRead = previous.addTo(report, path, checked.messages);
    const Assessment all = assess(report, Figures(report), book);
    for (const Finding &finding : all.findings)
        checked.counts.add(finding);
    if (asJson) {
        JsonValue list = JsonValue::array();
        for (const Finding &finding : all.findings)
            list.items += findingAsJson(path, finding);
        checked.text = elements(list);
        return checked;
    }
    for (const Finding &finding : all.findings)
        checked.text += findingAsText(path, finding);
    if (all.findings.isEmpty())
        checked.text += Error{CommandLine::tr("nothing found"), path}.text().toUtf8() + '\n';
    checked.text += unassessedAsText(path, all.unassessed);
    return checked;
}

// All files, on every core; the answers in the order of the files. Of a report no more is kept than what is
// said of it, so that a thousand of them need no more memory than a few.
QList<Checked> checkAll(const QStringList &paths, const PreviousReports &previous, const RuleBook &book,
                        bool asJson)
{
    QList<Checked> all(paths.size());
    Checked *const answers = all.data();
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < paths.size(); i = next++)
            answers[i] = checkFile(paths[i], previous, book, asJson);
    };
    std::vector<std::jthread> helpers;
    const qsizetype cores = std::min<qsizetype>(std::thread::hardware_concurrency(), paths.size());
    for (qsizetype i = 1; i < cores; ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear(); // waits for them
    return all;
}

Exit checkFiles(const QStringList &paths, const PreviousReports &previous, bool asJson)
{
    const RuleBook book = ruleBook();
    Exit exit = previous.hasUnread() ? Exit::File : Exit::Fine;
    QByteArray text;
    FindingCounts counts;
    for (const Checked &checked : checkAll(paths, previous, book, asJson)) {
        for (const QString &message : checked.messages)
            say(message);
        if (asJson && !text.isEmpty() && !checked.text.isEmpty())
            text += ',';
        text += checked.text;
        counts.add(checked.counts);
        if (!checked.isRead)
            exit = Exit::File;
    }
    if (exit == Exit::Fine && counts.errors > 0)
        exit = Exit::Findings;
    if (asJson)
        text = text.isEmpty() ? "[]\n" : '[' + text + "\n]\n";
    else if (paths.size() > 1)
        text += counts.text(int(paths.size())).toUtf8() + '\n';
    const Exit printed = print(text);
    return printed == Exit::Fine ? exit : printed;
}

} // namespace

Exit runCheck(const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words, {{"--format"}, {"--explain"}, {"--rules", Option::Kind::Flag}, {"--previous"}});
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
    if (arguments->has("--previous") && arguments->operands().isEmpty())
        return refuse("check", {CommandLine::tr("--previous goes with files to check.")});
    if (asked > 1)
        return refuse("check", {CommandLine::tr("Files to check, --rules and --explain don't go together.")});
    if (arguments->has("--rules"))
        return print(*asJson ? rulesAsJson(ruleBook()) : rulesAsText(ruleBook()));
    if (arguments->has("--explain"))
        return explain(arguments->value("--explain"), *asJson);
    const QString path = arguments->value("--previous");
    if (path.isEmpty())
        return checkFiles(arguments->operands(), {}, *asJson);
    if (!QFileInfo::exists(path)) {
        say(Error{CommandLine::tr("There is no such file or folder."), path}.text());
        return Exit::File;
    }
    const PreviousReports previous(path);
    if (!previous.isFolder() && arguments->operands().size() > 1)
        return refuse("check",
                      {CommandLine::tr("--previous takes a file for one report; for several, name the "
                                       "folder with last year's.")});
    return checkFiles(arguments->operands(), previous, *asJson);
}

} // namespace nianbao
