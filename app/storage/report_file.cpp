#include "storage/report_file.h"

#include "storage/file.h"
#include "storage/narrative_json.h"
#include "storage/profile_file.h"
#include "storage/report_reader.h"
#include "storage/review_json.h"

namespace nianbao {

namespace {

JsonValue listOf(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.items += JsonValue::string(text);
    return list;
}

JsonValue valueOf(const Report &report)
{
    const Template &form = report.form();
    JsonValue root = JsonValue::object();
    root.append("format", JsonValue::number(reportFormat));
    root.append("template", JsonValue::string(form.id()));
    for (const Field field : Header::fields()) {
        const QString &value = report.header().value(field);
        if (value.isEmpty())
            continue;
        const bool isNumber = field == Field::Year;
        root.append(Header::name(field),
                    isNumber ? JsonValue::number(value.toInt()) : JsonValue::string(value));
    }

    JsonValue figures = JsonValue::object();
    JsonValue origins = JsonValue::object();
    for (int i = 0; i < form.figures().size(); ++i) {
        const QString &address = form.figures()[i].address;
        if (const Figure &figure = report.input(i); !figure.isEmpty())
            figures.append(address, JsonValue::string(figure.text()));
        if (const std::optional<Origin> &origin = report.origin(i))
            origins.append(address, JsonValue::string(origin->text()));
    }
    root.append("figures", figures);
    if (!origins.items.isEmpty())
        root.append("origins", origins);

    JsonValue sections = JsonValue::object();
    for (const Section &section : form.sections()) {
        if (const Narrative narrative = report.narrative(section.id); !narrative.isEmpty())
            sections.append(section.id, narrativeToJson(narrative));
    }
    root.append("sections", sections);

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
    if (report.previous())
        root.append("previous", valueOf(*report.previous()));

    for (const UnknownKey &unknown : report.unknownKeys()) {
        const Result<JsonValue> value = parseJson(unknown.json);
        Q_ASSERT(value.ok()); // ReportReader made it from a value
        root.append(unknown.name, *value);
    }
    return root;
}

} // namespace

QByteArray reportToJson(const Report &report)
{
    return indentedJson(valueOf(report));
}

Result<StoredReport> reportFromJson(const QByteArray &json)
{
    const Result<JsonValue> root = parseJson(json);
    if (!root)
        return root.error();
    return ReportReader::read(*root);
}

Result<StoredReport> readReport(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<StoredReport> stored = reportFromJson(*bytes);
    if (!stored)
        return Error{stored.error().message, path, stored.error().place};
    return stored;
}

Done writeReport(const QString &path, const Report &report)
{
    return writeFile(path, reportToJson(report));
}

} // namespace nianbao
