#include "cli/findings_output.h"

#include "cli/call.h"
#include "cli/output.h"
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

// In text each finding is a few lines; JSON has all of it.
constexpr qsizetype mostPlaces = 8;
constexpr qsizetype longestPlace = 200; // characters

QString shortened(const QString &place)
{
    return place.size() <= longestPlace ? place : place.left(longestPlace) + u'…';
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
    if (finding.acknowledged) // a key that only such a finding has
        json.append("acknowledged", JsonValue::string(finding.acknowledged->reason));
    return json;
}

QByteArray findingAsText(const QString &file, const Finding &finding)
{
    QStringList places;
    for (const Place &place : finding.places.first(qMin(finding.places.size(), mostPlaces)))
        places += shortened(placeAsText(place));
    if (const int more = int(finding.places.size() - places.size()); more > 0)
        places += CommandLine::tr("and %n more", nullptr, more);
    QString text =
        QStringLiteral("%1: %2 %3: %4\n")
            .arg(onOneLine(file), severityWord(finding.severity), finding.rule, onOneLine(finding.message));
    if (!places.isEmpty())
        text += "    " + onOneLine(places.join(u", ")) + u'\n';
    if (finding.acknowledged)
        text +=
            "    " + CommandLine::tr("acknowledged: %1").arg(onOneLine(finding.acknowledged->reason)) + u'\n';
    else if (!finding.acknowledgedBefore.isEmpty())
        text += "    "
                + CommandLine::tr("was acknowledged before it was altered: %1")
                      .arg(onOneLine(finding.acknowledgedBefore))
                + u'\n';
    return text.toUtf8();
}

QByteArray unassessedAsText(const QString &file, const QList<Unassessed> &unassessed)
{
    QStringList reasons;
    QHash<QString, QStringList> rules;
    for (const Unassessed &one : unassessed) {
        if (!rules.contains(one.reason))
            reasons += one.reason;
        if (!rules[one.reason].contains(one.rule))
            rules[one.reason] += one.rule;
    }
    QString text;
    for (const QString &reason : reasons)
        text += Error{CommandLine::tr("not judged: %1: %2").arg(rules.value(reason).join(u", "), reason),
                      onOneLine(file)}
                    .text()
                + u'\n';
    return text.toUtf8();
}

void FindingCounts::add(const Finding &finding)
{
    int &count = finding.acknowledged                    ? acknowledged
                 : finding.severity == Severity::Error   ? errors
                 : finding.severity == Severity::Warning ? warnings
                                                         : notes;
    ++count;
}

void FindingCounts::add(const FindingCounts &other)
{
    errors += other.errors;
    warnings += other.warnings;
    notes += other.notes;
    acknowledged += other.acknowledged;
}

QString FindingCounts::text(int files) const
{
    return CommandLine::tr("%n file(s)", nullptr, files) + QStringLiteral(": ")
           + QStringList{CommandLine::tr("%n error(s)", nullptr, errors),
                         CommandLine::tr("%n warning(s)", nullptr, warnings),
                         CommandLine::tr("%n note(s)", nullptr, notes),
                         CommandLine::tr("%n acknowledged", nullptr, acknowledged)}
                 .join(u", ");
}

JsonValue ruleAsJson(const Rule &rule)
{
    JsonValue one = JsonValue::object();
    one.append("rule", JsonValue::string(rule.id));
    one.append("number", JsonValue::string(rule.number));
    one.append("severity", JsonValue::string(severityId(rule.severity)));
    one.append("group", JsonValue::string(rule.group));
    one.append("source", JsonValue::string(rule.source));
    one.append("title", JsonValue::string(rule.title.text()));
    one.append("explanation", JsonValue::string(rule.explanation.text()));
    return one;
}

QByteArray rulesAsJson(const RuleBook &book)
{
    JsonValue json = JsonValue::array();
    for (const Rule &rule : book.rules())
        json.items += ruleAsJson(rule);
    return indentedJson(json);
}

QByteArray rulesAsText(const RuleBook &book)
{
    QString text;
    for (const Rule &rule : book.rules()) {
        const QString severity = severityWord(rule.severity);
        text += QStringLiteral("%1 %2 ").arg(rule.id, -29).arg(rule.number, -10) + severity
                + padding(8, severity) + QStringLiteral(" %1").arg(rule.title.text())
                + (rule.source.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(rule.source)) + u'\n';
    }
    return text.toUtf8();
}

QByteArray ruleAsText(const Rule &rule)
{
    QString text = QStringLiteral("%1 (%2, %3)\n%4\n\n%5\n")
                       .arg(rule.id, rule.number, severityWord(rule.severity), rule.title.text(),
                            rule.explanation.text());
    if (!rule.source.isEmpty())
        text += u'\n' + CommandLine::tr("Source: %1").arg(rule.source) + u'\n';
    if (rule.firm)
        text +=
            u'\n' + CommandLine::tr("It allows no exception: what it finds can't be acknowledged.") + u'\n';
    return text.toUtf8();
}

} // namespace nianbao
