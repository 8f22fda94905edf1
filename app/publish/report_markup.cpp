#include "publish/report_markup.h"

#include "publish/chart_layout.h"
#include "publish/chart_svg.h"
#include "publish/html_table.h"
#include "publish/html_writer.h"

namespace nianbao {

namespace {

// What the page's style sheet says by classes, for the places where there is none. Sizes are relative: the
// portal's own switch for the size of its text goes on working.
struct Style {
    const char *name; // the class in the page
    const char *style;
};
constexpr Style centred{"number", "text-align:center;text-indent:0;"};
constexpr Style paragraph{"", "text-indent:2em;"};
constexpr Style tableBox{"table", "overflow-x:auto;"};
constexpr Style narrowTable{"", "border-collapse:collapse;width:100%;"};
constexpr Style wideTable{"wide", "border-collapse:collapse;width:100%;min-width:48em;"};
constexpr Style caption{"", "padding:0.25em;text-align:center;"};
constexpr Style middleCell{
    "", "border:1px solid #000;padding:0.25em;text-align:center;vertical-align:middle;font-weight:normal;"};
constexpr Style leftCell{
    "left", "border:1px solid #000;padding:0.25em;text-align:left;vertical-align:middle;font-weight:normal;"};
constexpr Style figure{"", "margin:1em 0;text-align:center;"};
constexpr Style chartBox{"chart", "margin:1em auto;overflow-x:auto;text-align:center;"};
constexpr Style picture{"", "max-width:100%;height:auto;"};
constexpr Style lost{"lost", "text-align:center;text-indent:0;"};
constexpr Style signature{"signature", "margin-top:2em;text-align:right;text-indent:0;"};
constexpr Style signatureLine{"", "text-align:right;text-indent:0;"};

constexpr int columnsOfAPhone = 6;

class ReportWriter
{
public:
    ReportWriter(QByteArray *bytes, MarkupDress dress)
        : m_html(bytes), m_inline(dress == MarkupDress::Inline), m_topLevel(m_inline ? 3 : 2)
    {
    }

    void write(const Composition &composition)
    {
        for (const Element &element : composition.elements)
            std::visit([this](const auto &one) { write(one); }, element);
    }

private:
    void write(const TitleElement &title)
    {
        if (!m_inline)
            return; // the page has it above the line on date and source
        m_html.text("h2", title.text, {{"style", QLatin1String(centred.style)}});
        m_html.newLine();
    }

    void write(const NumberElement &number) { block("p", number.text, centred); }

    void write(const HeadingElement &heading)
    {
        m_heading = heading.text;
        m_html.text(headingName(0), heading.text, {{"id", m_inline ? QString() : heading.section}});
        m_html.newLine();
    }

    void write(const SubheadingElement &heading)
    {
        m_html.text(headingName(heading.level), heading.text);
        m_html.newLine();
    }

    void write(const ParagraphElement &text)
    {
        m_html.begin("p", {classOf(paragraph), styleOf(paragraph)});
        for (const Run &run : text.runs) {
            if (run.bold)
                m_html.text("strong", run.text);
            else
                m_html.characters(run.text);
        }
        m_html.end();
        m_html.newLine();
    }

    void write(const PictureElement &element)
    {
        const Picture &shown = element.picture;
        m_html.begin("figure", {classOf(figure), styleOf(figure)});
        if (element.image.isNull()) {
            block("p", element.insteadOfImage, lost);
        } else {
            m_html.empty("img", {styleOf(picture),
                                 {"alt", element.alternative},
                                 {"width", QString::number(element.size.width())},
                                 {"height", QString::number(element.size.height())},
                                 {"src", QStringLiteral("data:%1;base64,").arg(shown.type)
                                             + QString::fromLatin1(shown.data.toBase64())}});
        }
        if (!shown.caption.isEmpty())
            m_html.text("figcaption", shown.caption);
        m_html.end();
        m_html.newLine();
    }

    void write(const TableElement &element)
    {
        const Table &table = element.table;
        const QString name = element.caption.isEmpty() ? m_heading : element.caption;
        // On a phone a wide table scrolls in a box of its own, which the keyboard can reach.
        m_html.begin("div", {classOf(tableBox),
                             styleOf(tableBox),
                             {"role", QStringLiteral("region")},
                             {"aria-label", name},
                             {"tabindex", QStringLiteral("0")}});
        const Style &dress = table.columns() > columnsOfAPhone ? wideTable : narrowTable;
        m_html.begin("table", {{"id", m_inline ? QString() : table.id}, classOf(dress), styleOf(dress)});
        // The form's tables have the section's heading above them; whoever hears the table alone hears its
        // caption.
        if (!element.caption.isEmpty())
            m_html.text("caption", element.caption, {styleOf(caption)});
        else if (m_inline && !m_heading.isEmpty())
            m_html.text("caption", m_heading, {styleOf(caption)});
        writeColumns(table);
        writeRows(element);
        m_html.end();
        m_html.end();
        m_html.newLine();
    }

    void writeColumns(const Table &table)
    {
        m_html.begin("colgroup");
        for (int column = 0; column < table.columns(); ++column)
            m_html.empty("col", {{"style", QStringLiteral("width: ") + percentWidth(table, column)}});
        m_html.end();
    }

    void writeRows(const TableElement &element)
    {
        const Table &table = element.table;
        const int heads = headRows(table);
        m_html.begin(heads > 0 ? "thead" : "tbody");
        qsizetype next = 0;
        for (int row = 0; row < table.rows; ++row) {
            if (row > 0 && row == heads) {
                m_html.end();
                m_html.begin("tbody");
            }
            m_html.newLine();
            m_html.begin("tr");
            for (; next < element.cells.size() && element.cells[next].cell.row == row; ++next)
                writeCell(table, element.cells[next]);
            m_html.end();
        }
        m_html.end();
    }

    void writeCell(const Table &table, const TableElement::FilledCell &filled)
    {
        const Cell &cell = filled.cell;
        const Style &dress = isFlushLeft(cell) ? leftCell : middleCell;
        const bool isRowHead = cell.role == LabelRole::Row;
        // A header cell's span already says which rows or columns it heads. The scopes "rowgroup" and
        // "colgroup" would reach beyond it, to the end of the table (HTML, 4.9.12.2). A figure names its
        // heads one by one: by scope alone a head of one part of 表二 would reach into the next.
        if (isHead(cell))
            m_html.text("th", filled.text,
                        {{"id", cellId(table, cell)},
                         {"scope", isRowHead ? QStringLiteral("row") : QStringLiteral("col")},
                         {"rowspan", spanText(cell.rowSpan)},
                         {"colspan", spanText(cell.columnSpan)},
                         classOf(dress),
                         styleOf(dress)});
        else
            m_html.text("td", filled.text,
                        {{"rowspan", spanText(cell.rowSpan)},
                         {"colspan", spanText(cell.columnSpan)},
                         classOf(dress),
                         styleOf(dress),
                         {"headers", headIds(table, cell)},
                         {"data-address", m_inline ? QString() : filled.address}});
    }

    static QString cellId(const Table &table, const Cell &cell)
    {
        return QStringLiteral("%1-%2-%3").arg(table.id).arg(cell.row + 1).arg(cell.column + 1);
    }

    static QString headIds(const Table &table, const Cell &cell)
    {
        QStringList ids;
        if (cell.kind != Cell::Kind::Label) {
            for (const Cell &head : headsOf(table, cell))
                ids += cellId(table, head);
        }
        return ids.join(u' ');
    }

    void write(const ChartElement &element)
    {
        ChartRoom room;
        room.withTitle = element.withTitle;
        const ChartDrawing drawing = layOutChart(element.chart, room, widthInAnyFace);
        // As wide as so much text: it grows with the text's size.
        constexpr double pointsOfText = 13.5;
        const QString width =
            QStringLiteral("max-width:100%;width:%1em;").arg(drawing.size.width() / pointsOfText, 0, 'f', 2);
        // On a phone its words would be too small to read: it scrolls, as a wide table does.
        const QString &title = element.chart.title;
        m_html.begin("figure", {classOf(chartBox),
                                {"style", QLatin1String(m_inline ? chartBox.style : "") + width},
                                {"role", QStringLiteral("group")},
                                {"aria-label", title.isEmpty() ? m_heading : title},
                                {"tabindex", QStringLiteral("0")}});
        writeChartSvg(m_html.xml(), element.chart, drawing, element.id);
        m_html.end();
        m_html.newLine();
    }

    void write(const SignatureElement &signs)
    {
        m_html.begin("div", {classOf(signature), styleOf(signature)});
        for (const QString &line : {signs.signedBy, signs.date}) {
            if (!line.isEmpty())
                block("p", line, signatureLine);
        }
        m_html.end();
        m_html.newLine();
    }

    void block(const char *name, const QString &text, const Style &style)
    {
        m_html.text(name, text, {classOf(style), styleOf(style)});
        m_html.newLine();
    }

    const char *headingName(int level) const
    {
        static constexpr const char *names[] = {"h2", "h3", "h4", "h5"};
        return names[m_topLevel - 2 + level];
    }
    HtmlWriter::Attribute classOf(const Style &style) const
    {
        return {"class", m_inline ? QString() : QString(QLatin1String(style.name))};
    }
    HtmlWriter::Attribute styleOf(const Style &style) const
    {
        return {"style", m_inline ? QString(QLatin1String(style.style)) : QString()};
    }

    HtmlWriter m_html;
    bool m_inline;
    int m_topLevel;
    QString m_heading;
};

} // namespace

QByteArray reportMarkup(const Composition &composition, MarkupDress dress)
{
    QByteArray bytes;
    ReportWriter(&bytes, dress).write(composition);
    return bytes;
}

QByteArray accessibleFragment(const Composition &composition)
{
    return reportMarkup(composition, MarkupDress::Inline);
}

} // namespace nianbao
