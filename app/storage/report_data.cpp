#include "storage/report_data.h"

#include "storage/narrative_json.h"

namespace nianbao {

void appendHeader(JsonValue &root, const Report &report)
{
    root.append("template", JsonValue::string(report.form().id()));
    for (const Field field : Header::fields()) {
        const QString &value = report.header().value(field);
        if (value.isEmpty())
            continue;
        const bool isNumber = field == Field::Year;
        root.append(Header::name(field),
                    isNumber ? JsonValue::number(value.toInt()) : JsonValue::string(value));
    }
}

JsonValue figuresToJson(const Report &report)
{
    const QList<FigureSpec> &specs = report.form().figures();
    JsonValue figures = JsonValue::object();
    for (int i = 0; i < specs.size(); ++i) {
        if (const Figure &figure = report.input(i); !figure.isEmpty())
            figures.append(specs[i].address, JsonValue::string(figure.text()));
    }
    return figures;
}

JsonValue sectionsToJson(const Report &report)
{
    JsonValue sections = JsonValue::object();
    for (const Section &section : report.form().sections()) {
        if (const Narrative &narrative = report.narrative(section.id); !narrative.isEmpty())
            sections.append(section.id, narrativeToJson(narrative));
    }
    return sections;
}

} // namespace nianbao
