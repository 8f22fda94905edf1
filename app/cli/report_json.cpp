#include "cli/output.h"
#include "cli/report_output.h"

namespace nianbao {

namespace {

JsonValue headerValue(const Report &report, Field field)
{
    switch (field) {
    case Field::Title: // as it is printed, entered or not
        return textOrNull(report.title());
    case Field::SignedBy:
        return textOrNull(report.signedBy());
    case Field::Year: {
        const QString &year = report.header().value(field);
        return year.isEmpty() ? JsonValue::null() : JsonValue::number(year.toInt());
    }
    default:
        return textOrNull(report.header().value(field));
    }
}

} // namespace

QByteArray reportAsJson(const Report &report, const Figures &figures)
{
    const Template &form = report.form();
    JsonValue root = JsonValue::object();
    root.append("template", JsonValue::string(form.id()));
    for (const Field field : Header::fields())
        root.append(Header::name(field), headerValue(report, field));

    JsonValue values = JsonValue::object();
    for (int i = 0; i < form.figures().size(); ++i) {
        const Figure &figure = figures.at(i);
        // "#" would be taken for something that was entered.
        const bool isThere = figure.kind() != Figure::Kind::Overflow;
        values.append(form.figures()[i].address, isThere ? textOrNull(figure.text()) : JsonValue::null());
    }
    root.append("figures", values);

    JsonValue sections = JsonValue::object();
    for (const Section &section : form.sections()) {
        if (!section.isNarrative())
            continue;
        JsonValue paragraphs = JsonValue::array();
        for (const QString &paragraph : report.narrative(section.id).texts())
            paragraphs.items += JsonValue::string(paragraph);
        sections.append(section.id, paragraphs);
    }
    root.append("sections", sections);
    root.append("breakdowns", JsonValue::array());
    return indentedJson(root);
}

} // namespace nianbao
