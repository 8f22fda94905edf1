#include "storage/shown_report.h"

#include "model/breakdown_wording.h"

namespace nianbao {

namespace {

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue::null() : JsonValue::string(text);
}

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

// A percentage is there as soon as every count is.
JsonValue valueOf(const Breakdown &breakdown, const QString &section)
{
    const BreakdownFigures figures(breakdown);
    JsonValue parts = JsonValue::array();
    const auto add = [&](const QString &label, const Figure &count) {
        const qsizetype index = parts.items.size();
        const bool known = index < figures.percentages.size();
        const QString percent =
            known ? decimalText(figures.percentages[index].steps, breakdown.decimals) : QString();
        JsonValue part = JsonValue::object();
        part.append("label", JsonValue::string(label));
        part.append("count", textOrNull(count.text()));
        part.append("percent", textOrNull(percent));
        parts.items += part;
    };
    for (const BreakdownPart &part : breakdown.parts)
        add(part.label, part.count);
    if (breakdown.statedWhole.isNumber())
        add(BreakdownWording::shipped().rest, figures.rest);
    JsonValue value = JsonValue::object();
    value.append("section", JsonValue::string(section));
    value.append("title", JsonValue::string(breakdown.title.isEmpty() ? breakdown.subject : breakdown.title));
    value.append("unit", JsonValue::string(breakdown.unit));
    value.append("total", textOrNull(figures.whole.text()));
    value.append("parts", parts);
    return value;
}

JsonValue breakdownsOf(const Report &report)
{
    JsonValue all = JsonValue::array();
    for (const Section &section : report.form().sections()) {
        for (const Block &block : report.narrative(section.id).blocks()) {
            if (const auto *breakdown = std::get_if<Breakdown>(&block))
                all.items += valueOf(*breakdown, section.id);
        }
    }
    return all;
}

} // namespace

void appendShownHeader(JsonValue &root, const Report &report)
{
    root.append("template", JsonValue::string(report.form().id()));
    for (const Field field : Header::fields())
        root.append(Header::name(field), headerValue(report, field));
}

void appendShownContents(JsonValue &root, const Report &report, const Figures &figures)
{
    const Template &form = report.form();
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
    root.append("breakdowns", breakdownsOf(report));
    JsonValue labels = JsonValue::object();
    for (const FigureSpec &figure : form.figures())
        labels.append(figure.address, JsonValue::string(figure.fullLabel()));
    root.append("labels", labels);
    if (!report.legacy().isEmpty()) {
        JsonValue legacy = JsonValue::array();
        for (const LegacyFigure &figure : report.legacy()) {
            JsonValue one = JsonValue::object();
            one.append("label", JsonValue::string(figure.label));
            one.append("text", JsonValue::string(figure.text));
            legacy.items += one;
        }
        root.append("legacy", legacy);
    }
}

QByteArray shownReport(const Report &report, const Figures &figures)
{
    JsonValue root = JsonValue::object();
    appendShownHeader(root, report);
    appendShownContents(root, report, figures);
    return indentedJson(root);
}

} // namespace nianbao
