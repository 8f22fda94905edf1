#pragma once

#include "storage/json_value.h"
#include "storage/report_reader.h"

#include <QDateTime>

#include <initializer_list>

// The members of the objects in a list of what was said of a report.

namespace nianbao {

// Only where there is something to say.
inline void appendText(JsonValue &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.append(QLatin1String(name), JsonValue::string(text));
}

inline void appendTime(JsonValue &object, const char *name, const QDateTime &time)
{
    if (time.isValid())
        appendText(object, name, time.toUTC().toString(Qt::ISODate));
}

inline void appendWho(JsonValue &object, const QString &by, const QDateTime &on)
{
    appendText(object, "by", by);
    appendTime(object, "on", on);
}

// Empty if there is none.
inline QString textIn(const JsonValue &object, const char *name)
{
    const JsonValue *value = object.member(QLatin1String(name));
    return value && value->kind == JsonValue::Kind::String ? value->text : QString();
}

// 0 if there is none.
inline int numberIn(const JsonValue &object, const char *name)
{
    const JsonValue *value = object.member(QLatin1String(name));
    return value && value->kind == JsonValue::Kind::Number ? value->text.toInt() : 0;
}

inline QDateTime timeIn(const JsonValue &object)
{
    return QDateTime::fromString(textIn(object, "on"), Qt::ISODate).toUTC();
}

// Calls `read` with each object of the list, which has the texts that it needs. An error has its place below
// `path`.
template<typename Read>
Done eachOf(const JsonValue &json, const QString &path, std::initializer_list<const char *> needed,
            const Read &read)
{
    if (json.kind != JsonValue::Kind::Array)
        return Error{ReportReader::tr("A list is expected here."), {}, path};
    for (qsizetype i = 0; i < json.items.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
        for (const char *key : needed) {
            if (textIn(json.items[i], key).trimmed().isEmpty())
                return Error{ReportReader::tr("A text in quotation marks is expected here."),
                             {},
                             jsonPath(place, QLatin1String(key))};
        }
        read(json.items[i]);
    }
    return done();
}

} // namespace nianbao
