#include "storage/way_json.h"

#include "storage/json_members.h"

namespace nianbao {

namespace {

void appendNumber(JsonValue &object, const char *name, int number)
{
    if (number != 0)
        object.append(QLatin1String(name), JsonValue::number(number));
}

void appendMark(JsonValue &object, const char *name, bool set)
{
    if (set)
        object.append(QLatin1String(name), {JsonValue::Kind::Literal, QStringLiteral("true")});
}

bool isMarked(const JsonValue &object, const char *name)
{
    const JsonValue *value = object.member(QLatin1String(name));
    return value && value->kind == JsonValue::Kind::Literal && value->text == u"true";
}

// Nothing for an empty list.
template<typename Value, typename ToJson>
void appendList(JsonValue &object, const char *name, const QList<Value> &values, const ToJson &toJson)
{
    if (values.isEmpty())
        return;
    JsonValue list = JsonValue::array();
    for (const Value &value : values)
        list.items += toJson(value);
    object.append(QLatin1String(name), list);
}

JsonValue toJson(const StageEntry &entry)
{
    JsonValue one = JsonValue::object();
    appendText(one, "stage", stageName(entry.stage));
    appendWho(one, entry.by, entry.on);
    appendText(one, "note", entry.note);
    appendText(one, "fingerprint", entry.fingerprint);
    return one;
}

JsonValue toJson(const Comment &comment)
{
    JsonValue one = JsonValue::object();
    appendText(one, "id", comment.id);
    appendText(one, "answers", comment.answers);
    appendText(one, "place", comment.anchor.place);
    appendNumber(one, "begin", comment.anchor.begin);
    appendNumber(one, "end", comment.anchor.end);
    appendText(one, "quote", comment.anchor.quote);
    appendMark(one, "gone", comment.anchor.gone);
    appendText(one, "text", comment.text);
    appendWho(one, comment.by, comment.on);
    appendMark(one, "done", comment.done);
    return one;
}

JsonValue toJson(const Tick &tick)
{
    JsonValue one = JsonValue::object();
    appendText(one, "place", tick.place);
    appendText(one, "about", tick.about);
    appendWho(one, tick.by, tick.on);
    return one;
}

JsonValue toJson(const Filing &filing)
{
    JsonValue one = JsonValue::object();
    appendText(one, "to", filing.to);
    appendWho(one, filing.by, filing.on);
    appendText(one, "fingerprint", filing.fingerprint);
    return one;
}

JsonValue toJson(const SignedCopy &copy)
{
    JsonValue one = JsonValue::object();
    appendText(one, "name", copy.name);
    appendWho(one, copy.by, copy.on);
    appendText(one, "fingerprint", copy.fingerprint);
    appendText(one, "data", QString::fromLatin1(copy.data.toBase64()));
    return one;
}

Comment commentFrom(const JsonValue &one)
{
    const Anchor anchor{textIn(one, "place"), numberIn(one, "begin"), numberIn(one, "end"),
                        textIn(one, "quote"), isMarked(one, "gone")};
    return {textIn(one, "id"),    anchor,      textIn(one, "text"),
            textIn(one, "by"),    timeIn(one), textIn(one, "answers"),
            isMarked(one, "done")};
}

Result<SignedCopy> signedCopyFrom(const JsonValue &one, const QString &path)
{
    const auto data = QByteArray::fromBase64Encoding(textIn(one, "data").toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!data || data.decoded.isEmpty())
        return Error{ReportReader::tr("The scan of the signed copy is damaged."), {}, jsonPath(path, "data")};
    return SignedCopy{textIn(one, "name"), data.decoded, textIn(one, "fingerprint"), textIn(one, "by"),
                      timeIn(one)};
}

} // namespace

JsonValue wayToJson(const Review &review)
{
    const auto write = [](const auto &one) { return toJson(one); };
    JsonValue object = JsonValue::object();
    appendList(object, "way", review.way, write);
    appendList(object, "comments", review.comments, write);
    appendList(object, "ticks", review.ticks, write);
    appendList(object, "filings", review.filings, write);
    if (review.signedCopy)
        object.append(QStringLiteral("signedCopy"), toJson(*review.signedCopy));
    for (const UnknownKey &unknown : review.unknownKeys) {
        const Result<JsonValue> value = parseJson(unknown.json);
        Q_ASSERT(value.ok()); // wayFromJson made it from a value
        object.append(unknown.name, *value);
    }
    return object;
}

Result<Review> wayFromJson(const JsonValue &json, const QString &path)
{
    if (json.kind != JsonValue::Kind::Object)
        return Error{ReportReader::tr("What was said of the report is expected here."), {}, path};
    Review review;
    Done read = done();
    for (int i = 0; i < json.names.size() && read; ++i) {
        const QString &name = json.names[i];
        const JsonValue &value = json.items[i];
        const QString place = jsonPath(path, name);
        if (name == u"way") {
            bool isKnown = true;
            read = eachOf(value, place, {"stage", "by"}, [&](const JsonValue &one) {
                const std::optional<Stage> stage = stageNamed(textIn(one, "stage"));
                isKnown = isKnown && stage;
                review.way += {stage.value_or(Stage::Draft), textIn(one, "by"), timeIn(one),
                               textIn(one, "note"), textIn(one, "fingerprint")};
            });
            if (!isKnown)
                return Error{ReportReader::tr("The report has a stage that isn't one."), {}, place};
        } else if (name == u"comments") {
            read = eachOf(value, place, {"id", "text", "by"},
                          [&](const JsonValue &one) { review.comments += commentFrom(one); });
        } else if (name == u"ticks") {
            read = eachOf(value, place, {"place", "by"}, [&](const JsonValue &one) {
                review.ticks += {textIn(one, "place"), textIn(one, "about"), textIn(one, "by"), timeIn(one)};
            });
        } else if (name == u"filings") {
            read = eachOf(value, place, {"to", "by"}, [&](const JsonValue &one) {
                review.filings +=
                    {textIn(one, "to"), textIn(one, "by"), timeIn(one), textIn(one, "fingerprint")};
            });
        } else if (name == u"signedCopy") {
            const Result<SignedCopy> copy = signedCopyFrom(value, place);
            if (!copy)
                return copy.error();
            review.signedCopy = *copy;
        } else if (name != u"submitted" && name != u"seen") {
            review.unknownKeys += {name, compactJson(value)};
        }
    }
    if (!read)
        return read.error();
    return review;
}

JsonValue historyToJson(const QList<Revision> &revisions)
{
    JsonValue list = JsonValue::array();
    for (const Revision &revision : revisions) {
        JsonValue one = JsonValue::object();
        appendWho(one, revision.by, revision.on);
        JsonValue changes = JsonValue::array();
        for (const LoggedChange &change : revision.changes) {
            QString before = change.before;
            QString after = change.after;
            changes.items += JsonValue::string(change.place + u'\t' + before.replace(u'\t', u' ') + u'\t'
                                               + after.replace(u'\t', u' '));
        }
        one.append(QStringLiteral("changes"), changes);
        list.items += one;
    }
    return list;
}

Result<QList<Revision>> historyFromJson(const JsonValue &json, const QString &path)
{
    QList<Revision> revisions;
    const Done read = eachOf(json, path, {}, [&revisions](const JsonValue &one) {
        Revision revision{textIn(one, "by"), timeIn(one), {}};
        if (const JsonValue *changes = one.member(QStringLiteral("changes"))) {
            revision.changes.reserve(changes->items.size());
            for (const JsonValue &line : changes->items) {
                const QStringList parts = line.text.split(u'\t');
                revision.changes += {parts.value(0), parts.value(1), parts.value(2)};
            }
        }
        revisions += revision;
    });
    if (!read)
        return read.error();
    return revisions;
}

} // namespace nianbao
