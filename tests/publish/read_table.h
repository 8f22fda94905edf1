#pragma once

#include <QSet>
#include <QXmlStreamReader>

// A table of a page or a fragment as an XML reader sees it.
namespace nianbao::test {

struct ReadCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString name; // th, td
    QString scope;
    QString address;
    QString text;
    QString id;
    QStringList headers; // ids
    bool inHead = false; // within thead
};
struct ReadTable {
    QList<ReadCell> cells;
    QString caption;
    int columns = 0;
    int rows = 0;
    QString fault; // a gap, an overlap
};

inline int numberOr1(const QStringView &text)
{
    return text.isEmpty() ? 1 : text.toInt();
}

// Lays the cells out as HTML does: each takes the first free place of its row.
inline ReadTable readTable(QXmlStreamReader &xml)
{
    ReadTable table;
    QSet<QPair<int, int>> taken;
    int row = -1;
    bool inHead = false;
    int widest = 0;
    while (!(xml.isEndElement() && xml.name() == QLatin1String("table")) && !xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        if (name == QLatin1String("tr"))
            ++row;
        if (name == QLatin1String("thead") || name == QLatin1String("tbody"))
            inHead = name == QLatin1String("thead");
        if (name == QLatin1String("caption"))
            table.caption = xml.readElementText();
        if (name == QLatin1String("col"))
            ++table.columns;
        if (name != QLatin1String("th") && name != QLatin1String("td"))
            continue;
        ReadCell cell{row, 0, 1, 1, name, {}, {}, {}, {}, {}};
        const QXmlStreamAttributes attributes = xml.attributes();
        cell.rowSpan = numberOr1(attributes.value(QLatin1String("rowspan")));
        cell.columnSpan = numberOr1(attributes.value(QLatin1String("colspan")));
        cell.scope = attributes.value(QLatin1String("scope")).toString();
        cell.address = attributes.value(QLatin1String("data-address")).toString();
        cell.id = attributes.value(QLatin1String("id")).toString();
        cell.headers = attributes.value(QLatin1String("headers")).toString().split(u' ', Qt::SkipEmptyParts);
        cell.inHead = inHead;
        cell.text = xml.readElementText();
        while (taken.contains({row, cell.column}))
            ++cell.column;
        for (int r = row; r < row + cell.rowSpan; ++r) {
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c) {
                if (taken.contains({r, c}))
                    table.fault = QStringLiteral("overlap at %1, %2").arg(r).arg(c);
                taken.insert({r, c});
                widest = qMax(widest, c + 1);
            }
        }
        table.cells += cell;
    }
    table.rows = row + 1;
    if (table.columns == 0) // nothing but cells say how many there are
        table.columns = widest;
    if (taken.size() != table.rows * table.columns)
        table.fault +=
            QStringLiteral("%1 places for %2 × %3").arg(taken.size()).arg(table.rows).arg(table.columns);
    return table;
}

} // namespace nianbao::test
