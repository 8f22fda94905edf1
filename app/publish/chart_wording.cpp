#include "publish/chart_wording.h"

#include "model/data_reader.h"
#include "model/placeholders.h"

namespace nianbao {

namespace {

using Values = QHash<QString, QString>;

Values valuesOf(const ChartData &chart)
{
    return {{"title", chart.title}, {"whole", chart.whole}, {"unit", chart.unit}};
}

} // namespace

class ChartWordingReader final : public ReaderOf<ChartWording>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"kinds", "heading", "description"}, {});
        const QJsonObject kinds = root["kinds"].toObject();
        onlyKeys(kinds, {"bar", "pie", "ring"}, "kinds");
        m_read.m_kinds = {{ChartKind::Bar, string(kinds, "bar", "kinds")},
                          {ChartKind::Pie, string(kinds, "pie", "kinds")},
                          {ChartKind::Ring, string(kinds, "ring", "kinds")}};
        const QString path = QStringLiteral("description");
        const QJsonObject description = root[path].toObject();
        onlyKeys(description, {"whole", "part", "share", "between", "end"}, path);
        readText(root, "heading", {}, {"title", "whole", "unit"});
        readText(description, "whole", path, {"kind", "title", "whole", "unit"});
        for (const char *key : {"part", "share"})
            readText(description, QLatin1String(key), path, {"label", "count", "percent", "unit"});
        for (const char *key : {"between", "end"})
            readText(description, QLatin1String(key), path, {});
    }

    void readText(const QJsonObject &json, const QString &key, const QString &path, const QStringList &known)
    {
        m_read.m_texts.insert(dot(path, key), filledText(json, key, path, known));
    }
};

Result<ChartWording> ChartWording::fromJson(const QByteArray &json)
{
    return ChartWordingReader().read(json);
}

const ChartWording &ChartWording::shipped()
{
    static const auto loaded = readShipped<ChartWording>(QStringLiteral(":/wording/charts.json"));
    return loaded;
}

QString ChartWording::heading(const ChartData &chart) const
{
    const bool showsWhole = chart.kind == ChartKind::Ring;
    if (chart.title.isEmpty() || chart.whole.isEmpty() || showsWhole)
        return chart.title;
    return withValues(m_texts["heading"], valuesOf(chart));
}

QString ChartWording::description(const ChartData &chart) const
{
    Values values = valuesOf(chart);
    if (chart.whole.isEmpty()) // no unit without its number
        values["unit"].clear();
    values["kind"] = m_kinds[chart.kind];
    QString text = withValues(m_texts["description.whole"], values);
    QStringList parts;
    for (const ChartPart &part : chart.parts) {
        const Values words{
            {"label", part.label}, {"count", part.count}, {"percent", part.percent}, {"unit", chart.unit}};
        parts += withValues(m_texts["description.part"], words);
        if (!part.percent.isEmpty())
            parts.last() += withValues(m_texts["description.share"], words);
    }
    if (!parts.isEmpty())
        text += parts.join(m_texts["description.between"]) + m_texts["description.end"];
    return text;
}

QString chartDescription(const ChartData &chart)
{
    return ChartWording::shipped().description(chart);
}

} // namespace nianbao
