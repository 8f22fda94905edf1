#include "storage/json_value.h"

#include <nlohmann/json.hpp>

namespace nianbao {

namespace {

QByteArray quoted(const QString &text)
{
    // Characters beyond ASCII stay readable; what isn't Unicode (half of a surrogate pair) can't be
    // written and is replaced.
    using Json = nlohmann::json;
    return QByteArray::fromStdString(
        Json(text.toStdString()).dump(-1, ' ', false, Json::error_handler_t::replace));
}

// Writes on one line if `indent` is negative. The depth is bounded by parseJson and by what we build.
void write(QByteArray &out, const JsonValue &value, int indent)
{
    const bool isObject = value.kind == JsonValue::Kind::Object;
    if (!isObject && value.kind != JsonValue::Kind::Array) {
        out += value.kind == JsonValue::Kind::String ? quoted(value.text) : value.text.toUtf8();
        return;
    }
    const bool oneLine = indent < 0 || value.items.isEmpty();
    const int inner = oneLine ? indent : indent + 2;
    out += isObject ? '{' : '[';
    for (int i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += ',';
        if (!oneLine)
            out += '\n' + QByteArray(inner, ' ');
        if (isObject)
            out += quoted(value.names[i]) + (indent < 0 ? ":" : ": ");
        write(out, value.items[i], inner);
    }
    if (!oneLine)
        out += '\n' + QByteArray(indent, ' ');
    out += isObject ? '}' : ']';
}

} // namespace

void JsonValue::append(const QString &name, const JsonValue &value)
{
    names += name;
    items += value;
}

const JsonValue *JsonValue::member(const QString &name) const
{
    const qsizetype index = names.indexOf(name);
    return index < 0 ? nullptr : &items[index];
}

QByteArray compactJson(const JsonValue &value)
{
    QByteArray out;
    write(out, value, -1);
    return out;
}

QByteArray indentedJson(const JsonValue &value)
{
    QByteArray out;
    write(out, value, 0);
    return out + '\n';
}

QString jsonPath(const QString &path, const QString &name)
{
    constexpr qsizetype longest = 60;
    QString shown = name.simplified();
    shown.removeIf([](QChar c) { return !c.isPrint(); });
    if (shown.size() > longest)
        shown = shown.left(longest) + u'…';
    return path.isEmpty() ? shown : path + u'.' + shown;
}

} // namespace nianbao
