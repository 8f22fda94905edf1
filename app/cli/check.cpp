#include "checks/siblings.h"
#include "cli/arguments.h"
#include "cli/findings_output.h"
#include "cli/output.h"
#include "cli/previous_reports.h"
#include "cli/told_rules.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

namespace nianbao {

namespace {

// What is left to do was done; but a file of rules couldn't be read.
Exit withRules(Exit exit, const OwnRules &rules)
{
    return rules.faults.isEmpty() ? exit : Exit::File;
}

// By its name, or all that have the number.
Exit explain(const QString &asked, bool asJson)
{
    QStringList known;
    const OwnRules rules = readRulesAndTell();
    QList<Rule> found;
    for (const Rule &rule : rules.all.rules()) {
        if (rule.id == asked || rule.number.compare(asked, Qt::CaseInsensitive) == 0)
            found += rule;
        known += rule.id;
    }
    if (found.size() == 1 && asJson)
        return withRules(print(indentedJson(ruleAsJson(found.first()))), rules);
    if (!found.isEmpty()) {
        JsonValue list = JsonValue::array();
        QByteArrayList texts;
        for (const Rule &rule : std::as_const(found)) {
            list.items += ruleAsJson(rule);
            texts += ruleAsText(rule);
        }
        return withRules(print(asJson ? indentedJson(list) : texts.join('\n')), rules);
    }
    const QString message =
        CommandLine::tr("There is no rule “%1”; the rules are %2.").arg(asked, known.join(u", "));
    return refuse("check", {message + didYouMean(asked, known)});
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

// How files are checked: with what, and what is printed of it.
struct Checking {
    const PreviousReports &previous;
    const RuleBook &book;
    bool asJson = false;
    Siblings *siblings = nullptr; // null where reports aren't compared with each other
};

Checked checkFile(const QString &path, qsizetype index, const Checking &with)
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
    if (with.siblings)
        with.siblings->set(index, report);
    checked.isRead = with.previous.addTo(report, path, checked.messages);
    const Assessment all = assess(report, Figures(report), with.book);
    for (const Finding &finding : all.findings)
        checked.counts.add(finding);
    if (with.asJson) {
        JsonValue list = JsonValue::array();
        for (const Finding &finding : all.findings)
            list.items += findingAsJson(path, finding);
        checked.text = elements(list);
        return checked;
    }
    for (const Finding &finding : all.findings)
        checked.text += findingAsText(path, finding);
    if (all.findings.isEmpty())
        checked.text += Error{CommandLine::tr("nothing found"), onOneLine(path)}.text().toUtf8() + '\n';
    checked.text += unassessedAsText(path, all.unassessed);
    return checked;
}

// What is said of the report beside others, after what was said of it alone.
void addSiblings(Checked &checked, const QString &path, qsizetype index, const Checking &with)
{
    for (const Finding &finding : with.siblings->findingsOf(index)) {
        checked.counts.add(finding);
        if (!with.asJson) {
            checked.text += findingAsText(path, finding);
            continue;
        }
        JsonValue list = JsonValue::array();
        list.items += findingAsJson(path, finding);
        checked.text += (checked.text.isEmpty() ? "" : ",") + elements(list);
    }
}

// Calls `work` with each number below the count, on every core.
void onEveryCore(qsizetype count, const std::function<void(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    const auto takeTurns = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    const qsizetype cores = std::min<qsizetype>(std::thread::hardware_concurrency(), count);
    for (qsizetype i = 1; i < cores; ++i)
        helpers.emplace_back(takeTurns);
    takeTurns();
    helpers.clear(); // waits for them
}

// All files, on every core; the answers in the order of the files. Of a report no more is kept than what is
// said of it, so that a thousand of them need no more memory than a few.
QList<Checked> checkAll(const QStringList &paths, const Checking &with)
{
    QList<Checked> all(paths.size());
    Checked *const answers = all.data();
    onEveryCore(paths.size(), [&](qsizetype i) { answers[i] = checkFile(paths[i], i, with); });
    if (with.siblings)
        onEveryCore(paths.size(), [&](qsizetype i) { addSiblings(answers[i], paths[i], i, with); });
    return all;
}

Exit checkFiles(const QStringList &paths, const PreviousReports &previous, bool asJson, bool together)
{
    const OwnRules rules = readRulesAndTell();
    Siblings siblings(rules.book, paths.size());
    Exit exit = previous.hasUnread() || !rules.faults.isEmpty() ? Exit::File : Exit::Fine;
    QByteArray text;
    FindingCounts counts;
    for (const Checked &checked :
         checkAll(paths, {previous, rules.book, asJson, together ? &siblings : nullptr})) {
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
    const auto arguments = Arguments::parse(words, {{"--format"},
                                                    {"--explain"},
                                                    {"--rules", Option::Kind::Flag},
                                                    {"--previous"},
                                                    {"--siblings", Option::Kind::Flag}});
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
    const bool together = arguments->has("--siblings");
    if (together && arguments->operands().size() < 2)
        return refuse("check", {CommandLine::tr("--siblings goes with several files to check.")});
    if (arguments->has("--rules")) {
        const OwnRules rules = readRulesAndTell();
        return withRules(print(*asJson ? rulesAsJson(rules.all) : rulesAsText(rules.all)), rules);
    }
    if (arguments->has("--explain"))
        return explain(arguments->value("--explain"), *asJson);
    const QString path = arguments->value("--previous");
    if (path.isEmpty())
        return checkFiles(arguments->operands(), {}, *asJson, together);
    if (!QFileInfo::exists(path)) {
        say(Error{CommandLine::tr("There is no such file or folder."), path}.text());
        return Exit::File;
    }
    if (!QFileInfo(path).isReadable()) {
        say(Error{CommandLine::tr("It can't be read: permission denied."), path}.text());
        return Exit::File;
    }
    const PreviousReports previous(path);
    if (!previous.isFolder() && arguments->operands().size() > 1)
        return refuse("check",
                      {CommandLine::tr("--previous takes a file for one report; for several, name the "
                                       "folder with last year's.")});
    return checkFiles(arguments->operands(), previous, *asJson, together);
}

} // namespace nianbao
