#include "cli/arguments.h"
#include "cli/merge_output.h"
#include "cli/output.h"
#include "cli/same_file.h"

#include <QFileInfo>

namespace nianbao {

namespace {

// What both went on from: as it was named, or as a report keeps it that was submitted.
std::shared_ptr<const Report> ancestorOf(const QStringList &files, const Report &ours, const Report &theirs)
{
    if (files.size() == 3) {
        const std::optional<StoredReport> named = open(files.first());
        return named ? std::make_shared<const Report>(named->report) : nullptr;
    }
    std::shared_ptr<const Report> kept = commonAncestor(ours, theirs);
    if (!kept)
        say(CommandLine::tr("Neither report keeps a version that was submitted and that both went on from; "
                            "name the ancestor's file first."));
    return kept;
}

Exit merge(const QStringList &files, const QString &target, bool asJson)
{
    const QString &oursAt = files[files.size() - 2];
    std::optional<StoredReport> ours = open(oursAt);
    const std::optional<StoredReport> theirs = open(files.last());
    if (!ours || !theirs || !ours->readOnlyBecause.isEmpty() || !theirs->readOnlyBecause.isEmpty())
        return Exit::File; // a newer version's file would lose what isn't known here
    const std::shared_ptr<const Report> ancestor = ancestorOf(files, ours->report, theirs->report);
    if (!ancestor)
        return Exit::File;
    // A device or a pipe can be written to; a file may be somebody's report.
    const bool isTaken = target != u'-' && QFileInfo(target).isFile() && QFileInfo(target).size() > 0;
    if (isTaken && !isSameFile(target, oursAt)) {
        say(Error{CommandLine::tr("The file exists already and is left as it is; choose another name."),
                  target}
                .text());
        return Exit::File;
    }
    const Result<Merge> merged = merge(*ancestor, ours->report, theirs->report);
    if (!merged)
        return refuse("merge", merged.error());
    const QByteArray told =
        asJson ? indentedJson(mergeAsJson(*merged)) : conflictsAsText(*merged, ours->report.form());
    if (!merged->conflicts.isEmpty()) {
        const Exit printed = print(told);
        say(CommandLine::tr("%n place(s) were altered on both sides; nothing was written.", nullptr,
                            int(merged->conflicts.size())));
        return printed != Exit::Fine ? printed : Exit::Findings;
    }
    const Result<Change> taken = ours->report.apply(merged->change);
    if (!taken)
        return refuse("merge", taken.error());
    ours->report.setUnknownKeys(merged->unknownKeys);
    if (const Done written = writeReport(target, ours->report); !written) {
        say(written.error().text());
        return Exit::File;
    }
    // The report itself may have gone to standard output: then nothing else does.
    return target == u'-' ? Exit::Fine : print(told);
}

} // namespace

Exit runMerge(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"-o"}, {"--format"}});
    if (!arguments)
        return refuse("merge", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("merge", asJson.error());
    const QStringList &files = arguments->operands();
    if (files.size() != 2 && files.size() != 3)
        return refuse("merge", {CommandLine::tr("Name the ancestor's file, then ours, then theirs.")});
    if (arguments->value("-o").isEmpty())
        return refuse("merge", {CommandLine::tr("Say with -o which file to write.")});
    return merge(files, arguments->value("-o"), *asJson);
}

} // namespace nianbao
