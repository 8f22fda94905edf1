#include "cli/findings_output.h"

#include "cli/call.h"
#include "cli/report_output.h"

namespace nianbao {

namespace {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        break;
    }
    return "note";
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CommandLine::tr("error");
    case Severity::Warning:
        return CommandLine::tr("warning");
    case Severity::Note:
        break;
    }
    return CommandLine::tr("note");
}

JsonValue placeAsJson(const Place &place)
{
    JsonValue json = JsonValue::object();
    if (const auto *cell = std::get_if<CellPlace>(&place)) {
        json.append("cell", JsonValue::string(cell->address));
    } else if (const auto *text = std::get_if<TextPlace>(&place)) {
        json.append("section", JsonValue::string(text->section));
        json.append("paragraph", JsonValue::number(text->paragraph));
        json.append("start", JsonValue::number(text->start));
        json.append("length", JsonValue::number(text->length));
        json.append("text", JsonValue::string(text->text));
    } else {
        json.append("field", JsonValue::string(Header::name(std::get<FieldPlace>(place).field)));
    }
    return json;
}

QString placeAsText(const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&place)) {
        if (text->length == 0) // the section as a whole
            return text->section;
        return CommandLine::tr("%1, paragraph %2: %3")
            .arg(text->section, QString::number(text->paragraph + 1), text->text);
    }
    return Header::name(std::get<FieldPlace>(place).field);
}

} // namespace

JsonValue findingAsJson(const QString &file, const Finding &finding)
{
    JsonValue json = JsonValue::object();
    json.append("file", JsonValue::string(file));
    json.append("rule", JsonValue::string(finding.rule));
    json.append("severity", JsonValue::string(severityId(finding.severity)));
    json.append("message", JsonValue::string(finding.message));
    JsonValue places = JsonValue::array();
    for (const Place &place : finding.places)
        places.items += placeAsJson(place);
    json.append("places", places);
    return json;
}

QByteArray findingAsText(const QString &file, const Finding &finding)
{
    QStringList places;
    for (const Place &place : finding.places)
        places += placeAsText(place);
    QString text = QStringLiteral("%1: %2 %3: %4\n")
                       .arg(file, severityWord(finding.severity), finding.rule, finding.message);
    if (!places.isEmpty())
        text += "    " + places.join(u", ") + u'\n';
    return text.toUtf8();
}

JsonValue ruleAsJson(const Rule &rule)
{
    JsonValue one = JsonValue::object();
    one.append("rule", JsonValue::string(rule.id));
    one.append("number", JsonValue::string(rule.number));
    one.append("severity", JsonValue::string(severityId(rule.severity)));
    one.append("title", JsonValue::string(rule.title.text()));
    one.append("explanation", JsonValue::string(rule.explanation.text()));
    return one;
}

QByteArray rulesAsJson()
{
    JsonValue json = JsonValue::array();
    for (const Rule &rule : RuleBook::shipped().rules())
        json.items += ruleAsJson(rule);
    return indentedJson(json);
}

QByteArray rulesAsText()
{
    QString text;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        const QString severity = severityWord(rule.severity);
        text += QStringLiteral("%1 %2 ").arg(rule.id, -18).arg(rule.number, -10) + severity
                + padding(8, severity) + QStringLiteral(" %1\n").arg(rule.title.text());
    }
    return text.toUtf8();
}

QByteArray ruleAsText(const Rule &rule)
{
    return QStringLiteral("%1 (%2, %3)\n%4\n\n%5\n")
        .arg(rule.id, rule.number, severityWord(rule.severity), rule.title.text(), rule.explanation.text())
        .toUtf8();
}

} // namespace nianbao
