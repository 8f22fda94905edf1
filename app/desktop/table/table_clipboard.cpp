#include "desktop/table/table_clipboard.h"

#include <QMimeData>
#include <QXmlStreamWriter>

namespace nianbao {

namespace {

QString textOf(const TableSelection &selection, const Figures &figures)
{
    const GridRange &range = selection.range();
    QStringList lines;
    for (int row = range.row; row < range.row + range.rows; ++row) {
        QStringList fields;
        for (int column = range.column; column < range.column + range.columns; ++column) {
            const Cell *cell = selection.figureAt(row, column);
            const bool begins = cell && cell->row == row && cell->column == column;
            fields += begins ? figures.at(cell->figure).text() : QString();
        }
        lines += fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlOf(const TableSelection &selection, const Figures &figures)
{
    QString html;
    QXmlStreamWriter writer(&html);
    const GridRange &range = selection.range();
    writer.writeStartElement(QStringLiteral("html"));
    writer.writeStartElement(QStringLiteral("body"));
    writer.writeStartElement(QStringLiteral("table"));
    for (int row = range.row; row < range.row + range.rows; ++row) {
        writer.writeStartElement(QStringLiteral("tr"));
        for (int column = range.column; column < range.column + range.columns; ++column) {
            const Cell *cell = selection.figureAt(row, column);
            if (cell && (cell->row != row || cell->column != column))
                continue; // covered
            writer.writeStartElement(QStringLiteral("td"));
            if (cell && cell->rowSpan > 1)
                writer.writeAttribute(QStringLiteral("rowspan"), QString::number(cell->rowSpan));
            if (cell && cell->columnSpan > 1)
                writer.writeAttribute(QStringLiteral("colspan"), QString::number(cell->columnSpan));
            writer.writeCharacters(cell ? figures.at(cell->figure).text() : QString());
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    return html;
}

} // namespace

QMimeData *mimeDataOf(const TableSelection &selection, const Figures &figures)
{
    auto *data = new QMimeData;
    // A single cell goes into any line of text as it is.
    data->setText(selection.isRange() ? textOf(selection, figures)
                                      : figures.at(selection.anchor()->figure).text());
    data->setHtml(htmlOf(selection, figures));
    return data;
}

PastedCells cellsOf(const QMimeData &data)
{
    if (data.hasHtml()) {
        if (const PastedCells cells = cellsOfHtml(data.html()); !cells.isEmpty())
            return cells;
    }
    return cellsOfText(data.text());
}

} // namespace nianbao
