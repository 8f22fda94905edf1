#pragma once

#include "../model/breakdowns.h"
#include "reports.h"

// What of a breakdown stands in the outputs.
namespace nianbao::test {

// The elements of section one below its heading.
inline QList<Element> elementsIn(const Report &report)
{
    QList<Element> elements;
    for (const Element &element : compositionOf(report).elements) {
        const bool isText = std::visit(
            [](const auto &one) {
                if constexpr (requires { one.section; })
                    return one.section == u"s1" && !std::is_same_v<decltype(one), const HeadingElement &>;
                else
                    return false;
            },
            element);
        if (isText)
            elements += element;
    }
    return elements;
}

template<typename Kind>
Kind only(const Report &report)
{
    QList<Kind> found;
    for (const Element &element : elementsIn(report)) {
        if (const auto *one = std::get_if<Kind>(&element))
            found += *one;
    }
    if (found.size() != 1)
        qFatal("%lld of them", qint64(found.size()));
    return found.first();
}

// "类别|数量（条）|占比"
inline QStringList rowsOf(const TableElement &table)
{
    QStringList rows;
    for (const TableElement::FilledCell &filled : table.cells) {
        while (rows.size() <= filled.cell.row)
            rows += QString();
        rows.last() += (filled.cell.column > 0 ? "|" : "") + filled.text;
    }
    return rows;
}

inline QStringList partsOf(const ChartData &chart)
{
    QStringList parts;
    for (const ChartPart &part : chart.parts)
        parts += part.label + '|' + part.count + '|' + part.percent;
    return parts;
}

inline Breakdown inTable(Breakdown breakdown)
{
    breakdown.showsTable = true;
    return breakdown;
}

} // namespace nianbao::test
