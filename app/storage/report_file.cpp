#include "storage/report_file.h"

#include "storage/file.h"
#include "storage/profile_file.h"
#include "storage/report_data.h"
#include "storage/report_lock.h"
#include "storage/report_reader.h"
#include "storage/review_json.h"
#include "storage/way_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportFile)
};

JsonValue listOf(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.items += JsonValue::string(text);
    return list;
}

JsonValue originsOf(const Report &report)
{
    const QList<FigureSpec> &figures = report.form().figures();
    JsonValue origins = JsonValue::object();
    for (int i = 0; i < figures.size(); ++i) {
        if (const std::optional<Origin> &origin = report.origin(i))
            origins.append(figures[i].address, JsonValue::string(origin->text()));
    }
    return origins;
}

// What is published of it, but for the text, and what the whole begins with. The stage is among it for those
// who read no further (readSummary); `review` has it again, and counts.
JsonValue beginningOf(const Report &report, bool withStage = false)
{
    JsonValue root = JsonValue::object();
    root.append("format", JsonValue::number(reportFormat));
    appendHeader(root, report);
    if (withStage && !report.review().way.isEmpty())
        root.append("stage", JsonValue::string(stageName(report.stage())));
    root.append("figures", figuresToJson(report));
    return root;
}

// What is published of it.
JsonValue publicValueOf(const Report &report)
{
    JsonValue root = beginningOf(report);
    root.append("sections", sectionsToJson(report));
    return root;
}

void appendUnknown(JsonValue &root, const QList<UnknownKey> &keys)
{
    for (const UnknownKey &unknown : keys) {
        const Result<JsonValue> value = parseJson(unknown.json);
        Q_ASSERT(value.ok()); // ReportReader made it from a value
        root.append(unknown.name, *value);
    }
}

// A version that was submitted, with what a newer version of the program may have said of it.
JsonValue versionOf(const Report &report)
{
    JsonValue root = publicValueOf(report);
    appendUnknown(root, report.unknownKeys());
    return root;
}

// All that was said of it on its way, with the versions that were submitted.
JsonValue reviewOf(const Review &review)
{
    JsonValue object = wayToJson(review);
    if (review.submitted)
        object.append("submitted", versionOf(*review.submitted));
    if (review.seen)
        object.append("seen", versionOf(*review.seen));
    return object;
}

JsonValue valueOf(const Report &report)
{
    JsonValue root = beginningOf(report, true);
    if (const JsonValue origins = originsOf(report); !origins.items.isEmpty())
        root.append("origins", origins);
    root.append("sections", sectionsToJson(report));

    if (!report.inherited().isEmpty()) {
        JsonValue inherited = JsonValue::object();
        for (auto place = report.inherited().begin(); place != report.inherited().end(); ++place)
            inherited.append(place.key(), listOf(place.value()));
        root.append("inherited", inherited);
    }
    if (!report.profile().isEmpty())
        root.append("profile", profileToJson(report.profile()));
    if (!report.acknowledgements().isEmpty())
        root.append("acknowledged", acknowledgementsToJson(report.acknowledgements()));
    if (!report.rulesOff().isEmpty())
        root.append("rulesOff", rulesOffToJson(report.rulesOff()));
    if (!report.importNotes().isEmpty())
        root.append("importNotes", importNotesToJson(report.importNotes()));
    if (!report.legacy().isEmpty())
        root.append("legacy", legacyToJson(report.legacy()));
    if (!report.review().isEmpty())
        root.append("review", reviewOf(report.review()));
    if (!report.history().isEmpty())
        root.append("history", historyToJson(report.history()));
    if (report.previous())
        root.append("previous", valueOf(*report.previous()));

    appendUnknown(root, report.unknownKeys());
    return root;
}

} // namespace

QByteArray reportToJson(const Report &report)
{
    return indentedJson(valueOf(report));
}

QByteArray reportToPublish(const Report &report)
{
    return indentedJson(publicValueOf(report));
}

QByteArray fileToPublish(const QByteArray &newer)
{
    const Result<JsonValue> root = parseJson(newer);
    if (!root || root->kind != JsonValue::Kind::Object)
        return {};
    static const QStringList kept{"origins",  "stage",       "inherited", "profile", "acknowledged",
                                  "rulesOff", "importNotes", "review",    "history", "previous"};
    JsonValue published = JsonValue::object();
    for (int i = 0; i < root->names.size(); ++i) {
        if (!kept.contains(root->names[i]))
            published.append(root->names[i], root->items[i]);
    }
    return published.names.size() == root->names.size() ? newer : indentedJson(published);
}

Result<StoredReport> reportFromJson(const QByteArray &json)
{
    const Result<JsonValue> root = parseJson(json);
    if (!root)
        return root.error();
    return ReportReader::read(*root);
}

Result<StoredReport> readReport(const QString &path, QByteArray *digest)
{
    const Result<QByteArray> bytes = readFile(path, largestReport);
    if (!bytes)
        return bytes.error();
    if (digest)
        *digest = digestOf(*bytes);
    Result<StoredReport> stored = reportFromJson(*bytes);
    if (!stored)
        return Error{stored.error().message, path, stored.error().place};
    return stored;
}

Result<QByteArray> reportForFile(const Report &report)
{
    QByteArray bytes = reportToJson(report);
    if (bytes.size() > largestReport)
        return Error{ReportFile::tr("The report is larger than %1 MB and could not be opened again. Take out "
                                    "pictures, or put in smaller ones.")
                         .arg(largestReport / 1024 / 1024)};
    return bytes;
}

Done writeReport(const QString &path, const Report &report)
{
    const Result<QByteArray> bytes = reportForFile(report);
    // Whoever has it open would save over this.
    ReportLock lock(path);
    if (const auto holder = QFileInfo(path).isFile() ? lock.takeUnlessHeld() : std::nullopt)
        return Error{ReportFile::tr("The file can't be written. %1").arg(lockWords(*holder)), path};
    return bytes ? writeFile(path, *bytes) : Done(Error{bytes.error().message, path});
}

} // namespace nianbao
