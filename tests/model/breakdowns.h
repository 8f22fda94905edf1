#pragma once

#include "model/breakdown_wording.h"
#include "model/report.h"

#include <QRandomGenerator>

// Breakdowns and reports with them, for the tests of several rooms.
namespace nianbao::test {

// What a published report breaks down by hand, and wrongly: 214 in six parts.
inline Breakdown sixParts()
{
    Breakdown breakdown;
    breakdown.id = "b1";
    breakdown.subject = "公开信息";
    breakdown.unit = "条";
    breakdown.phrasing = "share";
    const QList<QPair<QString, qint64>> parts{{"要闻", 120}, {"通知公告", 55}, {"政策文件", 2},
                                              {"财政", 10},  {"人事", 7},      {"其他类", 20}};
    for (const auto &[label, count] : parts)
        breakdown.parts += {breakdown.freshPartId(), label, Figure::number(count)};
    return breakdown;
}

// Counts by spaces, "-" where there is none yet; the labels are 甲, 甲甲 …
inline Breakdown withCounts(const QString &counts, const QString &whole = {}, const QString &unit = "条")
{
    Breakdown breakdown;
    breakdown.id = "b1";
    breakdown.subject = "公开信息";
    breakdown.unit = unit;
    breakdown.phrasing = "share";
    const auto read = [&](const QString &text) { return *Figure::parse(text, breakdown.countType()); };
    for (const QString &count : counts.split(' ', Qt::SkipEmptyParts)) {
        const QString label = QString("甲").repeated(int(breakdown.parts.size()) + 1);
        breakdown.parts += {breakdown.freshPartId(), label, count == "-" ? Figure() : read(count)};
    }
    breakdown.statedWhole = read(whole);
    return breakdown;
}

// Words and live fields by turns: "收到", "{t3.received.total}", "件。".
inline Paragraph paragraphOf(const QStringList &pieces)
{
    Paragraph paragraph;
    for (const QString &piece : pieces) {
        const bool isField = piece.startsWith(u'{');
        paragraph.runs += isField ? Run{{}, false, piece.mid(1, piece.size() - 2)} : Run{piece};
    }
    return paragraph;
}

inline Change::Step blocks(const QString &section, const QList<Block> &all)
{
    return SetNarrative{section, all};
}

// Sets "address=value address=value".
inline Change::Step figureStep(const Report &report, const QString &assignment)
{
    const auto step = stepFor(report.form(), assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    if (!step)
        qFatal("%s", qPrintable(step.error().text()));
    return *step;
}
inline Report reportOf(const QString &assignments, const QList<Block> &s1 = {})
{
    Report report;
    Change change{{blocks("s1", s1)}};
    for (const QString &one : assignments.split(u' ', Qt::SkipEmptyParts))
        change.steps += figureStep(report, one);
    if (const auto taken = report.apply(change); !taken)
        qFatal("%s", qPrintable(taken.error().text()));
    return report;
}
inline Report reportOf(const Breakdown &breakdown)
{
    return reportOf({}, {Block(breakdown)});
}

inline const Breakdown &breakdownIn(const Report &report, qsizetype block = 0)
{
    return std::get<Breakdown>(report.narrative("s1").blocks()[block]);
}

// Figures that can't be told from one another by luck.
inline Figure randomCount(QRandomGenerator &random, const NumberType &type)
{
    qint64 most = 10;
    for (quint32 digits = random.bounded(12u); digits > 0; --digits)
        most *= 10;
    const qint64 units = random.bounded(most);
    const int decimals = type.decimals > 0 ? random.bounded(type.decimals + 1) : 0;
    qint64 step = 1; // of what so many decimals can say
    for (int i = decimals; i < type.decimals; ++i)
        step *= 10;
    return Figure::number(units / step * step, type.decimals, decimals);
}

// Any breakdown that a report takes: 1 to 40 parts.
inline Breakdown randomBreakdown(QRandomGenerator &random, bool complete = false)
{
    const auto one = [&random](const QStringList &all) { return all[random.bounded(int(all.size()))]; };
    const BreakdownWording &wording = BreakdownWording::shipped();
    Breakdown breakdown;
    breakdown.id = QStringLiteral("b%1").arg(random.bounded(1, 9));
    breakdown.title = one({"", "公开信息分类", "“<&>”\\ 𠮷野家"});
    breakdown.subject = one({"公开信息", "全年发布 信息", "𠮷"});
    breakdown.unit = one({"条", "万元", "元", "人次", "个"});
    breakdown.rounding = random.bounded(2) ? Rounding::HalfUp : Rounding::LargestRemainder;
    breakdown.decimals = random.bounded(5);
    const int parts = random.bounded(1, 41);
    qint64 sum = 0;
    for (int i = 0; i < parts; ++i) {
        const bool isEmpty = !complete && random.bounded(20) == 0;
        const Figure count = isEmpty ? Figure() : randomCount(random, breakdown.countType());
        sum += count.units();
        breakdown.parts += {breakdown.freshPartId(), QStringLiteral("第%1类").arg(i + 1), count};
    }
    if (random.bounded(3) == 0) {
        const int scale = breakdown.countType().decimals;
        breakdown.statedWhole = Figure::number(sum + random.bounded(1000), scale, scale);
    }
    breakdown.showsSentence = random.bounded(4) != 0;
    if (random.bounded(4) != 0)
        breakdown.phrasing = wording.phrasings[random.bounded(int(wording.phrasings.size()))].id;
    else
        breakdown.sentence = paragraphOf({"其中，", '{' + breakdown.id + ".p1}", "条。"}).runs;
    breakdown.showsTable = random.bounded(2) != 0;
    breakdown.showsLastYear = random.bounded(2) != 0;
    if (const int kind = random.bounded(4); kind > 0)
        breakdown.chart = QList{ChartKind::Bar, ChartKind::Pie, ChartKind::Ring}[kind - 1];
    return breakdown;
}

} // namespace nianbao::test
