#pragma once

#include "model/result.h"
#include "publish/chart.h"

#include <QHash>

namespace nianbao {

// What is said of a chart in words: data, resources/wording/charts.json. `kinds` are the names of the
// kinds; `heading` stands above a drawing that doesn't show the whole otherwise; `description` is the
// text alternative: {whole, part, share, between, end}, `share` left out where there is no percentage.
// Texts hold placeholders in braces: kind, title, whole and unit; a part's are label, count, percent
// and unit.
class ChartWording
{
public:
    // A fault is reported with its path ("description.part: …").
    static Result<ChartWording> fromJson(const QByteArray &json);
    // The one that ships with the program; loaded once. Aborts the program if it is faulty: then the
    // build is.
    static const ChartWording &shipped();

    // The title alone where there is no whole, or where the ring's middle shows it; may be empty.
    QString heading(const ChartData &chart) const;
    // For whoever can't see the drawing: "柱状图：公开信息214条。要闻120条，占56.07%；…。"
    QString description(const ChartData &chart) const;

private:
    friend class ChartWordingReader;
    QHash<ChartKind, QString> m_kinds;
    QHash<QString, QString> m_texts; // by their paths: "description.part"
};

// The shipped wording's.
QString chartDescription(const ChartData &chart);

} // namespace nianbao
