#include "cli/arguments.h"
#include "cli/output.h"
#include "cli/report_output.h"
#include "cli/same_file.h"
#include "model/field_readings.h"
#include "publish/pdf.h"
#include "publish/portal.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QFileInfo>

namespace nianbao {

namespace {

struct Output {
    QString kind; // "pdf", "html", "json"
    QString path;
};

// What is wrong with the paths, or an empty message.
Error conflictOf(const QList<Output> &outputs, const QString &source, bool asJson)
{
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        const QString &path = outputs[i].path;
        if (path == u'-' && asJson)
            return {CommandLine::tr("Standard output can't take both an export and --format json.")};
        if (path != u'-' && isSameFile(path, source))
            return {CommandLine::tr("This is the report itself; an export doesn't overwrite it."), path};
        for (qsizetype j = 0; j < i; ++j) {
            if (path == outputs[j].path || isSameFile(path, outputs[j].path))
                return {CommandLine::tr("Two exports can't go to one place."), path};
        }
    }
    return {};
}

// What was written, as far as it came, what stood in for missing fonts, and what nobody can see.
struct Outcome {
    QList<Output> written;
    QList<FontSubstitution> fonts;
    QList<PictureElement> lostPictures;
    Exit exit = Exit::Fine;
};

PdfFacts factsOf(const Report &report, const Composition &composition, const QString &source)
{
    PdfFacts facts;
    facts.author = composition.organ;
    facts.subject = report.form().titleFor({}, report.header().value(Field::Year));
    facts.attachment = reportToJson(report);
    facts.attachmentName = QFileInfo(source).completeBaseName() + QStringLiteral(".nianbao");
    return facts;
}

Result<QByteArray> rendered(const QString &kind, const Report &report, const QString &source,
                            Outcome &outcome)
{
    const Figures figures(report);
    if (kind == u"json")
        return reportAsJson(report, figures);
    const Composition composition = compose(report, figures);
    outcome.lostPictures = lostPictures(composition);
    if (kind == u"html")
        return portalPage(composition);
    const Fonts installed = Fonts::installed();
    outcome.fonts = installed.substitutions();
    return pdf(composition, installed, factsOf(report, composition, source));
}

Outcome writeAll(const QList<Output> &outputs, const Report &report, const QString &source)
{
    Outcome outcome;
    for (const Output &output : outputs) {
        Result<QByteArray> bytes = rendered(output.kind, report, source, outcome);
        const Done written = bytes ? writeFile(output.path, *bytes) : Done(bytes.error());
        if (written) {
            outcome.written += output;
        } else {
            say(written.error().text());
            outcome.exit = Exit::File; // the other outputs are made still
        }
    }
    return outcome;
}

QByteArray outcomeAsJson(const Outcome &outcome)
{
    JsonValue written = JsonValue::array();
    for (const Output &output : outcome.written) {
        JsonValue one = JsonValue::object();
        one.append("kind", JsonValue::string(output.kind));
        one.append("path", JsonValue::string(output.path));
        written.items += one;
    }
    JsonValue fonts = JsonValue::array();
    for (const FontSubstitution &font : outcome.fonts) {
        JsonValue one = JsonValue::object();
        one.append("role", JsonValue::string(font.roleName));
        one.append("wanted", JsonValue::string(font.wanted));
        one.append("used", JsonValue::string(font.used));
        fonts.items += one;
    }
    JsonValue root = JsonValue::object();
    root.append("written", written);
    root.append("fonts", fonts);
    return indentedJson(root);
}

void sayOutcome(const Outcome &outcome)
{
    for (const Output &output : outcome.written)
        say(CommandLine::tr("Written: %1")
                .arg(output.path == u'-' ? CommandLine::tr("standard output") : output.path));
    QStringList told; // two roles may lack the same font
    for (const FontSubstitution &font : outcome.fonts) {
        const QString words = CommandLine::tr("The font “%1” is not installed; “%2” stands in for it.")
                                  .arg(font.wanted, font.used);
        if (!told.contains(words))
            say(words);
        told += words;
    }
}

// An output never has a wrong number: where a live figure has lost its source, none is made.
bool saysBrokenFields(const Report &report)
{
    bool broken = false;
    for (const LiveField &field : liveFieldsOf(report)) {
        if (field.reading.state != FieldReading::State::Broken)
            continue;
        say(CommandLine::tr(
                "%1, paragraph %2: the live figure bound to “%3” has lost its source. Nothing was "
                "exported; remove it from the text, or insert it anew.")
                .arg(field.section)
                .arg(field.block + 1)
                .arg(field.field));
        broken = true;
    }
    return broken;
}

} // namespace

Exit runExport(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"--pdf"},
                                                    {"--html"},
                                                    {"--json"},
                                                    {"--format"},
                                                    {"--fragment", Option::Kind::Later},
                                                    {"--accessible", Option::Kind::Later},
                                                    {"--csv", Option::Kind::Later}});
    if (!arguments)
        return refuse("export", arguments.error());
    const Result<bool> asJson = arguments->wantsJson();
    if (!asJson)
        return refuse("export", asJson.error());
    if (arguments->operands().size() != 1)
        return refuse("export", {CommandLine::tr("Name one file to export.")});
    const QString source = arguments->operands().first();

    QList<Output> outputs;
    for (const QString kind : {"pdf", "html", "json"}) {
        if (const QString option = QStringLiteral("--") + kind; arguments->has(option))
            outputs += Output{kind, arguments->value(option)};
    }
    if (outputs.isEmpty())
        return refuse("export", {CommandLine::tr("Say what to make: --pdf, --html or --json.")});
    if (const Error conflict = conflictOf(outputs, source, *asJson); !conflict.message.isEmpty())
        return refuse("export", conflict);

    const std::optional<StoredReport> stored = open(source);
    if (!stored)
        return Exit::File;
    if (saysBrokenFields(stored->report))
        return Exit::Findings;
    const Outcome outcome = writeAll(outputs, stored->report, source);
    for (const PictureElement &picture : outcome.lostPictures)
        say(CommandLine::tr(
                "%1: the picture “%2” can't be shown; a frame stands in its place. Insert it anew.")
                .arg(picture.section, picture.picture.caption));
    if (*asJson) {
        const Exit printed = print(outcomeAsJson(outcome));
        return printed == Exit::Fine ? outcome.exit : printed;
    }
    sayOutcome(outcome);
    return outcome.exit;
}

} // namespace nianbao
