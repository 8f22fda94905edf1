#include "publish/breakdown_elements.h"

#include "model/breakdown_wording.h"
#include "publish/printable.h"

namespace nianbao {

namespace {

constexpr double labelWidth = 2.2; // of the columns of numbers

// Fills a table from the left to the right and down.
class TableWriter
{
public:
    TableWriter(TableElement &element, int columns) : m_element(element)
    {
        // As a table of the form: 156 mm in all.
        const double number = 156 / (labelWidth + columns - 1);
        m_element.table.columnWidths = QList<double>(columns, number);
        m_element.table.columnWidths[0] = labelWidth * number;
    }

    void head(const QString &text) { add({Cell::Kind::Label, 0, 0, 1, 1, text, LabelRole::Column}, text); }
    void label(const QString &text) { add({Cell::Kind::Label, 0, 0, 1, 1, text, LabelRole::Row}, text); }
    void figure(const QString &text) { add({Cell::Kind::Formula}, text); }

private:
    void add(Cell cell, const QString &text)
    {
        Table &table = m_element.table;
        cell.row = m_next / table.columns();
        cell.column = m_next % table.columns();
        table.rows = cell.row + 1;
        table.cells += cell;
        m_element.cells += {cell, printable(text)};
        ++m_next;
    }

    TableElement &m_element;
    int m_next = 0;
};

} // namespace

TableElement tableOf(const Breakdown &breakdown, const QString &section, const FieldReadings &readings)
{
    const BreakdownWording &wording = BreakdownWording::shipped();
    TableElement element;
    element.section = section;
    element.caption = printable(breakdown.title);
    element.table.id = QStringLiteral("table-") + breakdown.id;
    const bool lastYear = breakdown.showsLastYear;
    TableWriter writer(element, lastYear ? 6 : 3);
    QStringList heads{wording.item, wording.count, wording.percent};
    if (lastYear)
        heads += {wording.lastYear, wording.change, wording.rate};
    for (QString &head : heads) {
        if (breakdown.unit.isEmpty())
            head.remove(QStringLiteral("（{unit}）"));
        writer.head(head.replace(QLatin1String("{unit}"), breakdown.unit));
    }

    const auto row = [&](const QString &label, const QString &of, const QString &percent) {
        writer.label(label);
        writer.figure(readings.of(of).text);
        writer.figure(percent);
        if (!lastYear)
            return;
        for (const char *end : {"@-1", ":yoyDiff", ":yoy%"})
            writer.figure(readings.of(of + QLatin1String(end)).text);
    };
    const auto percentOf = [&readings](const QString &of) { return readings.of(of + ":%").text; };
    for (const BreakdownPart &part : breakdown.parts) {
        const QString of = breakdown.id + u'.' + part.id;
        row(part.label, of, percentOf(of));
    }
    if (breakdown.statedWhole.isNumber()) {
        const QString of = breakdown.id + u'.' + BreakdownWording::restId;
        row(wording.rest, of, percentOf(of));
    }
    const BreakdownFigures figures(breakdown);
    QString sum;
    if (!figures.percentages.isEmpty()) // what the column adds up to, bent by nobody
        sum = decimalText(figures.percentSum, breakdown.decimals) + u'%';
    row(wording.sum, breakdown.id, sum);
    return element;
}

ChartData chartOf(const Breakdown &breakdown, const FieldReadings &readings)
{
    const BreakdownFigures figures(breakdown);
    ChartData chart;
    chart.kind = breakdown.chart.value_or(ChartKind::Bar);
    chart.title = printable(breakdown.title.isEmpty() ? breakdown.subject : breakdown.title);
    chart.unit = printable(breakdown.unit);
    chart.whole = readings.of(breakdown.id).text;
    const auto whole = double(figures.whole.units());
    const auto add = [&](const QString &label, const QString &id, const Figure &count) {
        const qsizetype index = chart.parts.size();
        ChartPart part;
        part.label = printable(label);
        part.count = readings.of(breakdown.id + u'.' + id).text;
        if (index < figures.percentages.size())
            part.percent = decimalText(figures.percentages[index].steps, breakdown.decimals) + u'%';
        part.share = whole > 0 ? double(count.units()) / whole : 0;
        chart.parts += part;
    };
    for (const BreakdownPart &part : breakdown.parts)
        add(part.label, part.id, part.count);
    if (breakdown.statedWhole.isNumber())
        add(BreakdownWording::shipped().rest, BreakdownWording::restId, figures.rest);
    return chart;
}

QList<Element> elementsOf(const Breakdown &breakdown, const QString &section, const FieldReadings &readings)
{
    QList<Element> elements;
    if (breakdown.showsSentence) {
        if (const QList<Run> runs = printable(breakdown.sentence); !runs.isEmpty())
            elements += ParagraphElement{section, runs};
    }
    if (breakdown.parts.isEmpty())
        return elements;
    if (breakdown.showsTable)
        elements += tableOf(breakdown, section, readings);
    if (breakdown.chart)
        elements +=
            ChartElement{section, QStringLiteral("chart-") + breakdown.id, chartOf(breakdown, readings),
                         !breakdown.showsTable || breakdown.title.isEmpty()};
    return elements;
}

} // namespace nianbao
