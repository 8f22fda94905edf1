#include "storage/review_json.h"

#include "storage/json_members.h"

namespace nianbao {

namespace {

using Steps = QList<Change::Step>;

// The same as eachOf, to make a step of each.
template<typename Read>
Result<Steps> stepsOf(const JsonValue &json, const QString &path, std::initializer_list<const char *> needed,
                      const Read &read)
{
    Steps steps;
    const Done all = eachOf(json, path, needed, [&](const JsonValue &one) { steps += read(one); });
    if (!all)
        return all.error();
    return steps;
}

} // namespace

JsonValue acknowledgementsToJson(const QList<Acknowledgement> &words)
{
    JsonValue list = JsonValue::array();
    for (const Acknowledgement &word : words) {
        JsonValue one = JsonValue::object();
        appendText(one, "rule", word.rule);
        appendText(one, "place", word.place);
        appendText(one, "about", word.about);
        appendText(one, "reason", word.reason);
        appendWho(one, word.by, word.on);
        if (!word.traits.isEmpty()) {
            one.append(QStringLiteral("paragraph"), JsonValue::number(word.paragraph));
            appendText(one, "traits", word.traits);
        }
        list.items += one;
    }
    return list;
}

JsonValue rulesOffToJson(const QList<RuleOff> &rules)
{
    JsonValue list = JsonValue::array();
    for (const RuleOff &off : rules) {
        JsonValue one = JsonValue::object();
        appendText(one, "rule", off.rule);
        appendText(one, "reason", off.reason);
        appendWho(one, off.by, off.on);
        list.items += one;
    }
    return list;
}

JsonValue importNotesToJson(const QList<ImportNote> &notes)
{
    JsonValue list = JsonValue::array();
    for (const ImportNote &note : notes) {
        JsonValue one = JsonValue::object();
        appendText(one, "kind", ImportNote::name(note.kind));
        appendText(one, "place", note.place);
        appendText(one, "text", note.text);
        appendText(one, "value", note.value);
        list.items += one;
    }
    return list;
}

JsonValue legacyToJson(const QList<LegacyFigure> &figures)
{
    JsonValue list = JsonValue::array();
    for (const LegacyFigure &figure : figures) {
        JsonValue one = JsonValue::object();
        appendText(one, "label", figure.label);
        appendText(one, "text", figure.text);
        list.items += one;
    }
    return list;
}

Result<Steps> acknowledgementsFromJson(const JsonValue &json, const QString &path)
{
    return stepsOf(json, path, {"rule", "about", "reason"}, [](const JsonValue &one) {
        return SetAcknowledged{{textIn(one, "rule"), textIn(one, "place"), textIn(one, "about"),
                                textIn(one, "reason"), textIn(one, "by"), timeIn(one),
                                numberIn(one, "paragraph"), textIn(one, "traits")}};
    });
}

Result<Steps> rulesOffFromJson(const JsonValue &json, const QString &path)
{
    return stepsOf(json, path, {"rule", "reason"}, [](const JsonValue &one) {
        return SetRuleOff{{textIn(one, "rule"), textIn(one, "reason"), textIn(one, "by"), timeIn(one)}};
    });
}

Result<Steps> importNotesFromJson(const JsonValue &json, const QString &path)
{
    QList<ImportNote> notes;
    const Result<Steps> read = stepsOf(json, path, {"kind", "place", "text"}, [&notes](const JsonValue &one) {
        ImportNote note{ImportNote::Kind::Text, textIn(one, "place"), textIn(one, "text"),
                        textIn(one, "value")};
        for (const auto kind : {ImportNote::Kind::Total, ImportNote::Kind::Label}) {
            if (textIn(one, "kind") == ImportNote::name(kind))
                note.kind = kind;
        }
        notes += note;
        return SetImportNotes{notes};
    });
    if (!read)
        return read.error();
    return Steps{SetImportNotes{notes}};
}

Result<Steps> legacyFromJson(const JsonValue &json, const QString &path)
{
    QList<LegacyFigure> figures;
    const Result<Steps> read = stepsOf(json, path, {"label", "text"}, [&figures](const JsonValue &one) {
        figures += LegacyFigure{textIn(one, "label"), textIn(one, "text")};
        return SetLegacy{figures};
    });
    if (!read)
        return read.error();
    return Steps{SetLegacy{figures}};
}

} // namespace nianbao
