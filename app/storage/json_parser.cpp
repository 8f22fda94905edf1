#include "storage/json_value.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

namespace nianbao {

namespace {

// A report's file is four deep; a picture or a review a few more. A text nested without end must not
// use up the stack of what walks over it later.
constexpr qsizetype deepest = 64;

struct Json {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Json)
};

// Builds the value from the parser's events. The parser itself doesn't recurse.
class Builder
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit Builder(const QByteArray &json) : m_json(json) {}

    bool null() { return add({JsonValue::Kind::Literal, QStringLiteral("null")}); }
    bool boolean(bool value)
    {
        return add({JsonValue::Kind::Literal, value ? QStringLiteral("true") : QStringLiteral("false")});
    }
    bool number_integer(number_integer_t value)
    {
        return add({JsonValue::Kind::Number, QString::number(value)});
    }
    bool number_unsigned(number_unsigned_t value)
    {
        return add({JsonValue::Kind::Number, QString::number(value)});
    }
    bool number_float(number_float_t, const string_t &written)
    {
        return add({JsonValue::Kind::Number, QString::fromStdString(written)});
    }
    bool string(const string_t &value) { return add(JsonValue::string(QString::fromStdString(value))); }
    bool binary(const binary_t &) { return false; } // text has none

    bool start_object(std::size_t) { return open(JsonValue::object()); }
    bool start_array(std::size_t) { return open(JsonValue::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const string_t &written)
    {
        Level &level = m_levels.last();
        level.name = QString::fromStdString(written);
        if (!level.names.contains(level.name)) {
            level.names.insert(level.name);
            return true;
        }
        return fail(Json::tr("This stands twice; only one of the two can be meant."));
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &fault)
    {
        if (fault.id == 406) // a number beyond what a double holds
            return fail(Json::tr("This number is too large."));
        if (qsizetype(position) > m_json.size())
            m_error = {Json::tr("The file ends in the middle; the rest of it is missing.")};
        else
            m_error = {Json::tr("The file isn't a report, or is damaged here.")};
        const QByteArrayView before(m_json.constData(), qsizetype(std::min(position, size_t(m_json.size()))));
        const qsizetype line = before.count('\n') + 1;
        m_error.place = Json::tr("line %1").arg(line);
        return false;
    }

    const Error &error() const { return m_error; }
    JsonValue take() { return std::move(m_root); }

private:
    // An object or array that is still open.
    struct Level {
        JsonValue value;
        QString name;        // of the member being read
        QSet<QString> names; // seen so far
    };

    QString path() const
    {
        QString path;
        for (const Level &level : m_levels) {
            if (level.value.kind == JsonValue::Kind::Array)
                path += QStringLiteral("[%1]").arg(level.value.items.size());
            else
                path = jsonPath(path, level.name);
        }
        return path;
    }

    bool fail(const QString &message)
    {
        m_error = {message, {}, path()};
        return false;
    }

    bool add(const JsonValue &value)
    {
        if (m_levels.isEmpty()) {
            m_root = value;
            return true;
        }
        Level &level = m_levels.last();
        if (level.value.kind == JsonValue::Kind::Object)
            level.value.names += level.name;
        level.value.items += value;
        return true;
    }

    bool open(const JsonValue &value)
    {
        if (m_levels.size() >= deepest)
            return fail(Json::tr("The file is nested deeper than any report."));
        m_levels += Level{value, {}, {}};
        return true;
    }

    bool close() { return add(m_levels.takeLast().value); }

    const QByteArray &m_json;
    QList<Level> m_levels;
    JsonValue m_root;
    Error m_error;
};

} // namespace

Result<JsonValue> parseJson(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return Error{Json::tr("The file is empty.")};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(json);
    // The parser takes a zero byte for the text's end, and would not see what follows.
    if (decoder.hasError() || json.contains('\0'))
        return Error{Json::tr("The file isn't a report: it isn't UTF-8 text.")};
    Builder builder(json);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder))
        return builder.error();
    return builder.take();
}

} // namespace nianbao
