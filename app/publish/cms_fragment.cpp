#include "publish/cms_fragment.h"

#include "publish/fragment_blocks.h"
#include "publish/html_table.h"
#include "publish/html_writer.h"

namespace nianbao {

namespace {

using Manner = FragmentParagraph::Manner;

// A cell with nothing in it is taken away by some editors, and its neighbours move up.
const QString filler(QChar::Nbsp);

class FragmentWriter
{
public:
    explicit FragmentWriter(QByteArray *bytes) : m_html(bytes) {}

    void operator()(const FragmentParagraph &paragraph)
    {
        // A heading is bold as a whole, so that a reader of the fragment can tell it from a bold paragraph.
        const QString weight = paragraph.isHeading ? QStringLiteral("font-weight:bold;") : QString();
        m_html.begin("p",
                     {{"align", alignOf(paragraph.manner)}, {"style", styleOf(paragraph.manner) + weight}});
        for (const Run &run : paragraph.runs) {
            if (run.bold)
                m_html.text("strong", run.text);
            else
                m_html.characters(run.text);
        }
        m_html.end();
        m_html.newLine();
    }

    void operator()(const TableElement *element)
    {
        const Table &table = element->table;
        // Each twice, as attributes and as style: every editor drops some of the one or of the other.
        m_html.begin("table", {{"border", QStringLiteral("1")},
                               {"cellspacing", QStringLiteral("0")},
                               {"cellpadding", QStringLiteral("4")},
                               {"width", QStringLiteral("100%")},
                               {"align", QStringLiteral("center")},
                               {"style", QStringLiteral("border-collapse:collapse;width:100%;")}});
        m_html.begin("tbody");
        m_widthKnown = QList<bool>(table.columns(), false);
        qsizetype next = 0;
        for (int row = 0; row < table.rows; ++row) {
            m_html.newLine();
            m_html.begin("tr");
            for (; next < element->cells.size() && element->cells[next].cell.row == row; ++next)
                writeCell(table, element->cells[next]);
            m_html.end();
        }
        m_html.end();
        m_html.end();
        m_html.newLine();
    }

private:
    static QString alignOf(Manner manner)
    {
        return manner == Manner::Centred ? QStringLiteral("center")
               : manner == Manner::Right ? QStringLiteral("right")
                                         : QString();
    }
    static QString styleOf(Manner manner)
    {
        return manner == Manner::Indented ? QStringLiteral("text-indent:2em;")
                                          : QStringLiteral("text-align:%1;").arg(alignOf(manner));
    }

    void writeCell(const Table &table, const TableElement::FilledCell &filled)
    {
        const Cell &cell = filled.cell;
        const QString width = widthOf(table, cell);
        const QString align = isFlushLeft(cell) ? QStringLiteral("left") : QStringLiteral("center");
        const QString style =
            QStringLiteral("border:1px solid #000;text-align:%1;vertical-align:middle;").arg(align)
            + (width.isEmpty() ? QString() : QStringLiteral("width:%1;").arg(width));
        m_html.text("td", filled.text.isEmpty() ? filler : filled.text,
                    {{"rowspan", spanText(cell.rowSpan)},
                     {"colspan", spanText(cell.columnSpan)},
                     {"width", width},
                     {"align", align},
                     {"valign", QStringLiteral("middle")},
                     {"style", style}});
    }

    // There is no colgroup (KindEditor drops it): the first row says its widths, and the first cell that a
    // column has for itself.
    QString widthOf(const Table &table, const Cell &cell)
    {
        if (cell.columnSpan == 1) {
            if (m_widthKnown[cell.column])
                return {};
            m_widthKnown[cell.column] = true;
        } else if (cell.row > 0) {
            return {};
        }
        return percentWidth(table, cell.column, cell.columnSpan);
    }

    HtmlWriter m_html;
    QList<bool> m_widthKnown;
};

QString tabbedRows(const TableElement &element)
{
    const Table &table = element.table;
    QList<QStringList> rows(table.rows, QStringList(table.columns()));
    for (const TableElement::FilledCell &filled : element.cells)
        rows[filled.cell.row][filled.cell.column] = filled.text;
    QString text;
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

} // namespace

QByteArray cmsFragment(const Composition &composition)
{
    QByteArray bytes;
    FragmentWriter writer(&bytes);
    for (const FragmentBlock &block : fragmentBlocks(composition))
        std::visit(writer, block);
    return bytes;
}

QString tabbedText(const Composition &composition)
{
    QString text;
    for (const FragmentBlock &block : fragmentBlocks(composition)) {
        if (const auto *table = std::get_if<const TableElement *>(&block))
            text += tabbedRows(**table);
        else
            text += textOf(std::get<FragmentParagraph>(block).runs) + u'\n';
    }
    return text;
}

QStringList picturesLeftOut(const Composition &composition)
{
    QStringList captions;
    for (const Element &element : composition.elements) {
        const auto *picture = std::get_if<PictureElement>(&element);
        if (picture && !picture->image.isNull())
            captions += picture->picture.caption;
    }
    return captions;
}

} // namespace nianbao
