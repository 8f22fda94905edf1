#include "storage/breakdown_json.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

struct BreakdownJson {
    Q_DECLARE_TR_FUNCTIONS(nianbao::NarrativeJson)
};

Error expected(const QString &what, const QString &path)
{
    return {what, {}, path};
}

struct ChartName {
    const char *name;
    ChartKind kind;
};
constexpr ChartName charts[] = {{"bar", ChartKind::Bar}, {"pie", ChartKind::Pie}, {"ring", ChartKind::Ring}};

const QStringList tables{"none", "plain", "last-year", "hidden-last-year"};

bool isTrue(const JsonValue *value)
{
    return value && value->kind == Kind::Literal && value->text == u"true";
}

// Whether a member that isn't written unless it is true says something else.
bool isNoSwitch(const JsonValue *value)
{
    return value && !(value->kind == Kind::Literal && (value->text == u"true" || value->text == u"false"));
}

// Reads a breakdown's members, each once; the first that isn't as it should be counts.
class BreakdownReader
{
public:
    BreakdownReader(const JsonValue &object, const QString &path) : m_object(object), m_path(path) {}

    Result<Breakdown> read()
    {
        take(onlyKnows(m_object,
                       {"breakdown", "title", "subject", "unit", "parts", "whole", "rounding", "decimals",
                        "sentence", "sentenceHidden", "table", "chart"},
                       m_path));
        m_read.id = text(m_object, "breakdown", m_path);
        m_read.title = text(m_object, "title", m_path);
        m_read.subject = text(m_object, "subject", m_path);
        m_read.unit = text(m_object, "unit", m_path);
        readParts();
        if (m_object.member("whole"))
            m_read.statedWhole = count(m_object, "whole", m_path);
        m_read.rounding = choice("rounding", {"half-up", "largest-remainder"}) == 1
                              ? Rounding::LargestRemainder
                              : Rounding::HalfUp;
        const JsonValue *decimals = m_object.member("decimals");
        bool isWhole = false;
        const int number = decimals && decimals->kind == Kind::Number ? decimals->text.toInt(&isWhole) : 0;
        m_read.decimals = isWhole ? number : -1; // one that can't be is refused by the report
        readSentence();
        const int table = choice("table", tables);
        m_read.showsTable = table == 1 || table == 2;
        m_read.showsLastYear = table >= 2;
        if (const int chart = choice("chart", {"none", "bar", "pie", "ring"}); chart > 0)
            m_read.chart = charts[chart - 1].kind;
        if (m_error)
            return *m_error;
        return m_read;
    }

private:
    void readParts()
    {
        const QString path = jsonPath(m_path, "parts");
        const JsonValue *parts = m_object.member("parts");
        if (!parts || parts->kind != Kind::Array)
            return fail(
                expected(BreakdownJson::tr("A list of the breakdown's parts is expected here."), path));
        for (const JsonValue &part : parts->items) {
            const QString place = QStringLiteral("%1[%2]").arg(path).arg(m_read.parts.size());
            take(onlyKnows(part, {"id", "label", "count"}, place));
            m_read.parts += BreakdownPart{text(part, "id", place), text(part, "label", place),
                                          part.member("count") ? count(part, "count", place) : Figure()};
        }
    }

    void readSentence()
    {
        const JsonValue *hidden = m_object.member("sentenceHidden");
        if (isNoSwitch(hidden))
            return fail(expected(BreakdownJson::tr("This version doesn't know what stands here."),
                                 jsonPath(m_path, "sentenceHidden")));
        m_read.showsSentence = !isTrue(hidden);
        const JsonValue *sentence = m_object.member("sentence");
        if (sentence && sentence->kind == Kind::String) {
            m_read.phrasing = sentence->text;
            return;
        }
        const Result<QList<Run>> runs =
            runsFromJson(sentence ? *sentence : JsonValue(), jsonPath(m_path, "sentence"));
        if (runs)
            m_read.sentence = *runs;
        else
            fail(runs.error());
    }

    QString text(const JsonValue &object, const char *name, const QString &path)
    {
        const Result<QString> found = textAt(object, QLatin1String(name), path);
        if (!found)
            fail(found.error());
        return found ? *found : QString();
    }

    Figure count(const JsonValue &object, const char *name, const QString &path)
    {
        const Result<Figure> found = Figure::parse(text(object, name, path), m_read.countType());
        if (!found)
            fail(expected(found.error().message, jsonPath(path, QLatin1String(name))));
        return found ? *found : Figure();
    }

    // Which of the texts stands there.
    int choice(const char *name, const QStringList &all)
    {
        const int chosen = int(all.indexOf(text(m_object, name, m_path)));
        if (chosen < 0)
            fail(expected(BreakdownJson::tr("One of these is expected here: %1.").arg(all.join(", ")),
                          jsonPath(m_path, QLatin1String(name))));
        return chosen;
    }

    void take(const Done &done)
    {
        if (!done)
            fail(done.error());
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    const JsonValue &m_object;
    const QString m_path;
    Breakdown m_read;
    std::optional<Error> m_error;
};

Result<Run> runFromJson(const JsonValue &value, const QString &path)
{
    if (value.kind == Kind::String)
        return Run{value.text};
    if (!value.member("field")) {
        if (const Done known = onlyKnows(value, {"bold"}, path); !known)
            return known.error();
        const Result<QString> bold = textAt(value, "bold", path);
        return bold ? Result<Run>(Run{*bold, true}) : bold.error();
    }
    if (const Done known = onlyKnows(value, {"field", "bold"}, path); !known)
        return known.error();
    const Result<QString> field = textAt(value, "field", path);
    if (!field)
        return field.error();
    if (field->isEmpty())
        return expected(BreakdownJson::tr("What the number is bound to is expected here."),
                        jsonPath(path, "field"));
    const JsonValue *bold = value.member("bold");
    if (isNoSwitch(bold))
        return expected(BreakdownJson::tr("This version doesn't know what stands here."),
                        jsonPath(path, "bold"));
    return Run{{}, isTrue(bold), *field};
}

} // namespace

Result<QString> textAt(const JsonValue &object, const QString &name, const QString &path)
{
    const JsonValue *value = object.member(name);
    if (!value || value->kind != Kind::String)
        return expected(BreakdownJson::tr("A text in quotation marks is expected here."),
                        jsonPath(path, name));
    return value->text;
}

Done onlyKnows(const JsonValue &object, const QStringList &names, const QString &path)
{
    for (const QString &name : object.names) {
        if (!names.contains(name))
            return expected(BreakdownJson::tr("This version doesn't know what stands here."),
                            jsonPath(path, name));
    }
    return done();
}

JsonValue runsToJson(const QList<Run> &runs)
{
    JsonValue list = JsonValue::array();
    for (const Run &run : runs) {
        JsonValue value = JsonValue::object();
        if (run.isField()) {
            value.append("field", JsonValue::string(run.field));
            if (run.bold)
                value.append("bold", {Kind::Literal, QStringLiteral("true")});
        } else if (run.bold) {
            value.append("bold", JsonValue::string(run.text));
        } else {
            value = JsonValue::string(run.text);
        }
        list.items += value;
    }
    return list;
}

Result<QList<Run>> runsFromJson(const JsonValue &runs, const QString &path)
{
    if (runs.kind != Kind::Array)
        return expected(BreakdownJson::tr("The parts of a paragraph are expected here."), path);
    QList<Run> read;
    for (const JsonValue &value : runs.items) {
        const Result<Run> run = runFromJson(value, QStringLiteral("%1[%2]").arg(path).arg(read.size()));
        if (!run)
            return run.error();
        read += *run;
    }
    return read;
}

JsonValue breakdownToJson(const Breakdown &breakdown)
{
    JsonValue value = JsonValue::object();
    value.append("breakdown", JsonValue::string(breakdown.id));
    value.append("title", JsonValue::string(breakdown.title));
    value.append("subject", JsonValue::string(breakdown.subject));
    value.append("unit", JsonValue::string(breakdown.unit));
    JsonValue parts = JsonValue::array();
    for (const BreakdownPart &part : breakdown.parts) {
        JsonValue one = JsonValue::object();
        one.append("id", JsonValue::string(part.id));
        one.append("label", JsonValue::string(part.label));
        if (!part.count.isEmpty())
            one.append("count", JsonValue::string(part.count.text()));
        parts.items += one;
    }
    value.append("parts", parts);
    if (!breakdown.statedWhole.isEmpty())
        value.append("whole", JsonValue::string(breakdown.statedWhole.text()));
    const bool halfUp = breakdown.rounding == Rounding::HalfUp;
    value.append("rounding", JsonValue::string(halfUp ? "half-up" : "largest-remainder"));
    value.append("decimals", JsonValue::number(breakdown.decimals));
    value.append("sentence", breakdown.phrasing.isEmpty() ? runsToJson(breakdown.sentence)
                                                          : JsonValue::string(breakdown.phrasing));
    if (!breakdown.showsSentence)
        value.append("sentenceHidden", {Kind::Literal, QStringLiteral("true")});
    const int table = breakdown.showsTable      ? (breakdown.showsLastYear ? 2 : 1)
                      : breakdown.showsLastYear ? 3
                                                : 0;
    value.append("table", JsonValue::string(tables[table]));
    QString chart = QStringLiteral("none");
    for (const ChartName &one : charts) {
        if (breakdown.chart == one.kind)
            chart = QLatin1String(one.name);
    }
    value.append("chart", JsonValue::string(chart));
    return value;
}

Result<Breakdown> breakdownFromJson(const JsonValue &object, const QString &path)
{
    return BreakdownReader(object, path).read();
}

} // namespace nianbao
