#pragma once

#include "publish/chart.h"

// Charts to lay out and look at.
namespace nianbao::test {

struct NamedCount {
    QString label;
    int count;
};

inline ChartData chartOf(ChartKind kind, const QString &title, const QString &unit,
                         const QList<NamedCount> &counts)
{
    int whole = 0;
    for (const NamedCount &one : counts)
        whole += one.count;
    ChartData chart{kind, title, unit, QString::number(whole), {}};
    for (const NamedCount &one : counts) {
        ChartPart part{one.label, QString::number(one.count), {}, 0};
        if (whole > 0) {
            part.share = double(one.count) / whole;
            part.percent = QString::number(100 * part.share, 'f', 2) + u'%';
        }
        chart.parts += part;
    }
    return chart;
}

// What an organ published in a year, as reports show it.
inline ChartData publishedInformation(ChartKind kind)
{
    return chartOf(kind, QStringLiteral("主动公开政府信息"), QStringLiteral("条"),
                   {{QStringLiteral("要闻动态"), 120},
                    {QStringLiteral("政策文件"), 46},
                    {QStringLiteral("财政预决算"), 25},
                    {QStringLiteral("重大建设项目"), 14},
                    {QStringLiteral("其他"), 9}});
}

// As many parts as asked for, each smaller than the one before.
inline ChartData manyParts(ChartKind kind, int parts)
{
    QList<NamedCount> counts;
    for (int i = 0; i < parts; ++i)
        counts += {QStringLiteral("第%1类信息").arg(i + 1), 400 / (i + 1)};
    return chartOf(kind, QStringLiteral("各类信息"), QStringLiteral("件"), counts);
}

} // namespace nianbao::test
