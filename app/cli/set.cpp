#include "cli/arguments.h"
#include "cli/output.h"
#include "model/revision_log.h"
#include "storage/file.h"

#include <QDateTime>
#include <QStringDecoder>

namespace nianbao {

namespace {

// Everything that can be set, for those who mistyped it.
QStringList placesOf(const Template &form)
{
    QStringList places;
    for (const Field field : Header::fields())
        places += Header::name(field);
    for (const Section &section : form.sections()) {
        if (section.isNarrative())
            places += section.id;
    }
    for (const FigureSpec &figure : form.figures()) {
        if (!figure.computed)
            places += figure.address;
    }
    return places;
}

// What was refused, and the status that it ends with.
struct Refusal {
    Error error;
    Exit exit = Exit::Usage;
};

// The text of "s1=@FILE".
std::variant<QString, Refusal> textIn(const QString &path)
{
    if (path.isEmpty())
        return Refusal{{CommandLine::tr("Name the file behind the “@”.")}};
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return Refusal{bytes.error(), Exit::File};
    // Takes a byte order mark away; stateless, so that half a character at the end is a fault.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(*bytes);
    if (decoder.hasError() || bytes->contains('\0'))
        return Refusal{{CommandLine::tr("The file isn't UTF-8 text; save it as UTF-8."), path}};
    return text;
}

std::variant<Change::Step, Refusal> stepOf(const Template &form, const QString &assignment)
{
    const QString place = assignment.section(u'=', 0, 0);
    QString text = assignment.section(u'=', 1);
    const int section = form.sectionAt(place);
    if (section >= 0 && form.sections()[section].isNarrative() && text.startsWith(u'@')) {
        const auto read = textIn(text.mid(1));
        if (const auto *refusal = std::get_if<Refusal>(&read))
            return *refusal;
        text = std::get<QString>(read);
    }
    const Result<Change::Step> step = stepFor(form, place, text);
    if (step)
        return *step;
    Error error = step.error();
    if (const QStringList places = placesOf(form); !places.contains(place) && form.figureAt(place) < 0)
        error.message += didYouMean(place, places);
    return Refusal{error};
}

// The place named twice, or nothing.
QString namedTwice(const QStringList &assignments)
{
    QStringList places;
    for (const QString &assignment : assignments) {
        const QString place = assignment.section(u'=', 0, 0);
        if (places.contains(place))
            return place;
        places += place;
    }
    return {};
}

// The sections whose headings, bold words or pictures plain text is about to replace.
QStringList flattenedBy(const Change &change, const Report &report)
{
    QStringList sections;
    for (const Change::Step &step : change.steps) {
        const auto *set = std::get_if<SetNarrative>(&step);
        if (!set)
            continue;
        const Narrative &before = report.narrative(set->section);
        if (before != Narrative(before.texts()))
            sections += set->section;
    }
    return sections;
}

} // namespace

Exit runSet(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {});
    if (!arguments)
        return refuse("set", arguments.error());
    const QStringList assignments = arguments->operands().mid(1);
    if (assignments.isEmpty())
        return refuse("set", {CommandLine::tr("Name the file and what to set: FILE PLACE=VALUE…")});
    for (const QString &assignment : assignments) {
        if (assignment.indexOf(u'=') < 1)
            return refuse("set", {CommandLine::tr("“%1” is not PLACE=VALUE.").arg(assignment)});
    }
    if (const QString place = namedTwice(assignments); !place.isEmpty())
        return refuse("set", {CommandLine::tr("It stands twice; only one value can be meant."), {}, place});

    const QString path = arguments->operands().first();
    std::optional<StoredReport> stored = open(path);
    if (!stored || !stored->readOnlyBecause.isEmpty())
        return Exit::File;

    Change change;
    QList<Refusal> refusals;
    for (const QString &assignment : assignments) {
        const auto step = stepOf(stored->report.form(), assignment);
        if (const auto *refusal = std::get_if<Refusal>(&step))
            refusals += *refusal;
        else
            change.steps += std::get<Change::Step>(step);
    }
    Exit exit = Exit::Fine;
    for (const Refusal &refusal : refusals) {
        say(refusal.error.text());
        // A wrong word can be mended by whoever wrote it, so it is told first.
        exit = exit == Exit::Usage ? exit : refusal.exit;
    }
    if (exit != Exit::Fine) {
        say(CommandLine::tr("Nothing was set."));
        return exit;
    }
    const QStringList flattened = flattenedBy(change, stored->report);
    const Origin typed = Origin::at(Origin::Kind::Typed, QDateTime::currentDateTimeUtc());
    Report report = stored->report;
    const Result<Change> taken = report.apply(stamped(change, stored->report, typed));
    if (!taken && !lockedBecause(stored->report.stage()).isEmpty()) {
        say(Error{taken.error().message, path}.text());
        say(CommandLine::tr("Nothing was set."));
        return Exit::File;
    }
    if (!taken)
        return refuse("set", taken.error());
    const Done written = writeReport(path, logged(stored->report, report, {}, typed.when));
    if (!written) {
        say(written.error().text());
        return Exit::File;
    }
    say(CommandLine::tr("%1: %n place(s) set.", nullptr, int(assignments.size())).arg(path));
    for (const QString &section : flattened)
        say(CommandLine::tr(
                "%1: headings, bold words and pictures that stood there are gone; it is plain text now.")
                .arg(section));
    return Exit::Fine;
}

} // namespace nianbao
