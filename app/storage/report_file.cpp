#include "storage/report_file.h"

#include "storage/file.h"
#include "storage/report_reader.h"

namespace nianbao {

QByteArray reportToJson(const Report &report)
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
    for (int i = 0; i < form.figures().size(); ++i) {
        if (const Figure &figure = report.input(i); !figure.isEmpty())
            figures.append(form.figures()[i].address, JsonValue::string(figure.text()));
    }
    root.append("figures", figures);

    JsonValue sections = JsonValue::object();
    for (const Section &section : form.sections()) {
        JsonValue paragraphs = JsonValue::array();
        for (const QString &paragraph : report.narrative(section.id))
            paragraphs.items += JsonValue::string(paragraph);
        if (!paragraphs.items.isEmpty())
            sections.append(section.id, paragraphs);
    }
    root.append("sections", sections);

    for (const UnknownKey &unknown : report.unknownKeys()) {
        const Result<JsonValue> value = parseJson(unknown.json);
        Q_ASSERT(value.ok()); // ReportReader made it from a value
        root.append(unknown.name, *value);
    }
    return indentedJson(root);
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
