#include "intake/text_tables.h"

#include "model/breakdown_wording.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int columns = 3;

// The cells row by row; nothing where the table isn't a plain one.
QList<QStringList> plainRows(const SourceTable &table)
{
    QList<QStringList> rows(table.rows);
    for (const SourceCell &cell : table.cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            return {};
        rows[cell.row] += cell.text.simplified();
    }
    const bool isEven =
        std::all_of(rows.begin(), rows.end(), [](const QStringList &row) { return row.size() == columns; });
    return isEven ? rows : QList<QStringList>();
}

// The unit in the head of the counts' column; nothing where that reads otherwise.
std::optional<QString> unitIn(const QString &head, const QString &pattern)
{
    if (head == QString(pattern).remove(QStringLiteral("（{unit}）")))
        return QString();
    const QStringList around = pattern.split(QStringLiteral("{unit}"));
    const qsizetype length = head.size() - around.first().size() - around.last().size();
    if (length < 1 || !head.startsWith(around.first()) || !head.endsWith(around.last()))
        return std::nullopt;
    return head.mid(around.first().size(), length);
}

bool readsAs(const Breakdown &breakdown, const QList<QStringList> &rows)
{
    const BreakdownFigures figures(breakdown);
    if (figures.percentages.isEmpty())
        return false;
    const auto percent = [&](qint64 steps) { return decimalText(steps, breakdown.decimals) + u'%'; };
    for (qsizetype i = 0; i < breakdown.parts.size(); ++i) {
        const BreakdownPart &part = breakdown.parts[i];
        if (rows[i + 1] != QStringList{part.label, part.count.text(), percent(figures.percentages[i].steps)})
            return false;
    }
    return rows.last()
           == QStringList{BreakdownWording::shipped().sum, figures.whole.text(), percent(figures.percentSum)};
}

} // namespace

std::optional<Breakdown> breakdownOf(const SourceTable &table, const QString &id)
{
    const BreakdownWording &wording = BreakdownWording::shipped();
    const QList<QStringList> rows =
        table.columns == columns && table.rows >= 3 && table.rows <= Breakdown::mostParts + 2
            ? plainRows(table)
            : QList<QStringList>();
    if (rows.isEmpty() || rows[0][0] != wording.item || rows[0][2] != wording.percent)
        return std::nullopt;
    const std::optional<QString> unit = unitIn(rows[0][1], wording.count);
    if (!unit)
        return std::nullopt;
    Breakdown breakdown;
    breakdown.id = id;
    breakdown.title = table.caption;
    breakdown.unit = *unit;
    breakdown.phrasing = wording.phrasings.first().id;
    breakdown.showsSentence = false;
    breakdown.showsTable = true;
    for (qsizetype row = 1; row + 1 < rows.size(); ++row) {
        const Result<Figure> count = Figure::parse(rows[row][1], breakdown.countType());
        if (!count || !count->isNumber())
            return std::nullopt;
        breakdown.parts += BreakdownPart{breakdown.freshPartId(), rows[row][0], *count};
    }
    const QString &percent = rows[1][2];
    const qsizetype point = percent.indexOf(u'.');
    breakdown.decimals = point < 0 ? 0 : int(percent.size() - point - 2); // behind it, without the sign
    if (breakdown.fault())
        return std::nullopt;
    for (const Rounding rounding : {Rounding::HalfUp, Rounding::LargestRemainder}) {
        breakdown.rounding = rounding;
        if (readsAs(breakdown, rows))
            return breakdown;
    }
    return std::nullopt;
}

} // namespace nianbao
