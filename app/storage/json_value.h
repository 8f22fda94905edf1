#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

// A piece of a JSON text. Members keep their order and numbers the digits they were written with, so
// that what this version doesn't understand is written back as it was.
struct JsonValue {
    enum class Kind { Object, Array, String, Number, Literal };

    Kind kind = Kind::Literal;
    QString text{};         // of a string: what it says; of the last two: as written
    QList<QString> names{}; // of an object: its members' names, one for each of `items`
    QList<JsonValue> items{};

    static JsonValue object() { return {Kind::Object}; }
    static JsonValue array() { return {Kind::Array}; }
    static JsonValue string(const QString &text) { return {Kind::String, text}; }
    static JsonValue null() { return {Kind::Literal, QStringLiteral("null")}; }
    static JsonValue number(qint64 number) { return {Kind::Number, QString::number(number)}; }

    void append(const QString &name, const JsonValue &value);
    // Nothing if the object has no such member.
    const JsonValue *member(const QString &name) const;
};

// Reads UTF-8 JSON. Malformed text, a name that stands twice in an object or nesting deeper than any
// report's is an error with its place.
Result<JsonValue> parseJson(const QByteArray &json);

// What of a damaged JSON text can be read: all that stands before its first fault. A list's last item counts
// only if the whole of it does; of a name that stands twice the first counts.
struct PartialJson {
    JsonValue value;
    QList<Error> faults; // with their places; none if the text is whole
    bool isWhole = true; // whether it was read to its end
};
PartialJson parseBeginning(const QByteArray &json);

// The whole value on one line without spaces.
QByteArray compactJson(const JsonValue &value);
// Two spaces of indent, a newline at the end.
QByteArray indentedJson(const JsonValue &value);

// "figures", "t3.received.natural" → "figures.t3.received.natural"; what the file has for a name is
// made fit to be shown on one line.
QString jsonPath(const QString &path, const QString &name);

} // namespace nianbao
