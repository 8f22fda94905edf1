#include "storage/json_value.h"

#include <QCoreApplication>
#include <QSet>

#include <nlohmann/json.hpp>

#include <utility>

namespace nianbao {

namespace {

// A report's file is four deep; a picture or a review a few more. A text nested without end must not
// use up the stack of what walks over it later.
constexpr qsizetype deepest = 64;

// The largest history that is kept has some 400,000; a few bytes each must not take gigabytes.
constexpr int mostValues = 2'000'000;

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

    enum class Mode { Strict, Lenient };

    Builder(const QByteArray &json, Mode mode) : m_json(json), m_mode(mode) {}

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
        const bool canGoOn = fail(Json::tr("This stands twice; only one of the two can be meant."));
        level.leavesOut = canGoOn;
        return canGoOn;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &fault)
    {
        if (fault.id == 406) { // a number beyond what a double holds
            fail(Json::tr("This number is too large."));
            return false;
        }
        Error error;
        if (qsizetype(position) > m_json.size())
            error = {Json::tr("The file ends in the middle; the rest of it is missing.")};
        else
            error = {Json::tr("The file isn't a report, or is damaged here.")};
        const QByteArrayView before(m_json.constData(), qsizetype(std::min(position, size_t(m_json.size()))));
        const qsizetype line = before.count('\n') + 1;
        error.place = Json::tr("line %1").arg(line);
        addError(error);
        return false;
    }

    const QList<Error> &errors() const { return m_errors; }
    JsonValue take() { return std::move(m_root); }
    // What was read until the fault. Half of a list's item may say something else than the whole of it.
    JsonValue takeBeginning()
    {
        while (!m_levels.isEmpty()) {
            const bool isItem =
                m_levels.size() > 1 && m_levels[m_levels.size() - 2].value.kind == JsonValue::Kind::Array;
            if (isItem)
                m_levels.removeLast();
            else
                close();
        }
        return take();
    }

private:
    // An object or array that is still open.
    struct Level {
        JsonValue value;
        QString name;           // of the member being read
        QSet<QString> names;    // seen so far
        bool leavesOut = false; // the member being read: its name stood before
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

    // Whether the reading goes on all the same.
    bool fail(const QString &message)
    {
        addError({message, {}, path()});
        return m_mode == Mode::Lenient;
    }

    void addError(const Error &error)
    {
        constexpr qsizetype most = 1000;
        if (m_errors.size() < most)
            m_errors += error;
    }

    bool add(const JsonValue &value)
    {
        if (++m_values > mostValues) {
            fail(Json::tr("The file holds more than any report."));
            return false;
        }
        if (m_levels.isEmpty()) {
            m_root = value;
            return true;
        }
        Level &level = m_levels.last();
        if (std::exchange(level.leavesOut, false))
            return true;
        if (level.value.kind == JsonValue::Kind::Object)
            level.value.names += level.name;
        level.value.items += value;
        return true;
    }

    bool open(const JsonValue &value)
    {
        if (m_levels.size() >= deepest) {
            fail(Json::tr("The file is nested deeper than any report."));
            return false;
        }
        m_levels += Level{value, {}, {}};
        return true;
    }

    bool close() { return add(m_levels.takeLast().value); }

    const QByteArray &m_json;
    const Mode m_mode;
    QList<Level> m_levels;
    JsonValue m_root;
    int m_values = 0;
    QList<Error> m_errors;
};

} // namespace

Result<JsonValue> parseJson(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return Error{Json::tr("The file is empty.")};
    // The parser takes a zero byte for the text's end, and would not see what follows.
    if (!json.isValidUtf8() || json.contains('\0'))
        return Error{Json::tr("The file isn't a report: it isn't UTF-8 text.")};
    Builder builder(json, Builder::Mode::Strict);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder))
        return builder.errors().first();
    return builder.take();
}

PartialJson parseBeginning(const QByteArray &json)
{
    Builder builder(json, Builder::Mode::Lenient);
    const bool isWhole = nlohmann::json::sax_parse(json.begin(), json.end(), &builder);
    return {builder.takeBeginning(), builder.errors(), isWhole};
}

} // namespace nianbao
