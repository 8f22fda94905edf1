#include "publish/portal.h"

#include "publish/chart_layout.h"
#include "publish/chart_svg.h"
#include "publish/portal_style.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace nianbao {

namespace {

// Writes a composition as HTML5 that is well-formed XML as well. All text goes through the stream
// writer, which escapes it.
class PageWriter
{
public:
    explicit PageWriter(QByteArray *bytes) : m_xml(bytes) {}

    void write(const Composition &composition)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        begin("html", {{"lang", QStringLiteral("zh-CN")}});
        writeHead(composition);
        begin("body");
        begin("article");
        if (!composition.title.isEmpty())
            text("h1", composition.title);
        writeAbout(composition);
        for (const Element &element : composition.elements)
            std::visit([this](const auto &one) { write(one); }, element);
        m_xml.writeEndDocument();
    }

private:
    struct Attribute {
        const char *name;
        QString value;
    };

    void writeHead(const Composition &composition)
    {
        begin("head");
        empty("meta", {{"charset", QStringLiteral("utf-8")}});
        empty("meta", {{"name", QStringLiteral("viewport")},
                       {"content", QStringLiteral("width=device-width, initial-scale=1")}});
        text("title", composition.title);
        // What a government portal's page says of its article (政府网站发展指引, 国办发〔2017〕47号);
        // what it says of the site is the site's to add.
        meta("ArticleTitle", composition.title);
        meta("PubDate", composition.publishedOn);
        meta("ContentSource", composition.source);
        text("style", portalStyle());
        end();
    }

    void writeAbout(const Composition &composition)
    {
        if (composition.publishedOn.isEmpty() && composition.source.isEmpty())
            return;
        // The page speaks Chinese, whatever language the program speaks.
        begin("div", {{"class", QStringLiteral("about")}});
        if (!composition.publishedOn.isEmpty())
            text("span", QStringLiteral("发布时间：") + composition.publishedOn);
        if (!composition.source.isEmpty())
            text("span", QStringLiteral("来源：") + composition.source);
        end();
    }

    void write(const TitleElement &) {} // stands above the line on date and source, already written

    void write(const NumberElement &number) { text("p", number.text, {{"class", QStringLiteral("number")}}); }

    void write(const HeadingElement &heading)
    {
        m_heading = heading.text;
        text("h2", heading.text, {{"id", heading.section}});
    }

    void write(const SubheadingElement &heading) { text(heading.level == 1 ? "h3" : "h4", heading.text); }

    void write(const ParagraphElement &paragraph)
    {
        begin("p");
        for (const Run &run : paragraph.runs) {
            if (run.bold)
                text("strong", run.text);
            else
                m_xml.writeCharacters(run.text);
        }
        end();
    }

    void write(const PictureElement &element)
    {
        const Picture &picture = element.picture;
        begin("figure");
        if (element.image.isNull()) {
            text("p", element.insteadOfImage, {{"class", QStringLiteral("lost")}});
        } else {
            empty("img", {{"alt", element.alternative},
                          {"width", QString::number(element.size.width())},
                          {"height", QString::number(element.size.height())},
                          {"src", QStringLiteral("data:%1;base64,").arg(picture.type)
                                      + QString::fromLatin1(picture.data.toBase64())}});
        }
        if (!picture.caption.isEmpty())
            text("figcaption", picture.caption);
        end();
    }

    void write(const TableElement &table)
    {
        // On a phone a wide table scrolls in a box of its own, which the keyboard can reach.
        begin("div", {{"class", QStringLiteral("table")},
                      {"role", QStringLiteral("region")},
                      {"aria-label", table.caption.isEmpty() ? m_heading : table.caption},
                      {"tabindex", QStringLiteral("0")}});
        constexpr int columnsOfAPhone = 6;
        begin("table",
              {{"id", table.table.id},
               {"class", table.table.columns() > columnsOfAPhone ? QStringLiteral("wide") : QString()}});
        if (!table.caption.isEmpty())
            text("caption", table.caption);
        writeColumns(table.table);
        begin("tbody");
        qsizetype next = 0;
        for (int row = 0; row < table.table.rows; ++row) {
            begin("tr");
            for (; next < table.cells.size() && table.cells[next].cell.row == row; ++next)
                write(table.cells[next]);
            end();
        }
        end();
        end();
        end();
    }

    void write(const ChartElement &element)
    {
        begin("figure", {{"class", QStringLiteral("chart")}});
        ChartRoom room;
        room.withTitle = element.withTitle;
        writeChartSvg(m_xml, element.chart, layOutChart(element.chart, room, widthInAnyFace), element.id);
        end();
    }

    void writeColumns(const Table &table)
    {
        const double whole = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
        begin("colgroup");
        for (const double width : table.columnWidths)
            empty("col", {{"style", QStringLiteral("width: %1%").arg(100 * width / whole, 0, 'f', 2)}});
        end();
    }

    void write(const TableElement::FilledCell &filled)
    {
        const Cell &cell = filled.cell;
        const auto span = [](int value) { return value > 1 ? QString::number(value) : QString(); };
        const bool names = cell.kind == Cell::Kind::Label && cell.role != LabelRole::Note;
        const bool isRowHead = names && cell.role == LabelRole::Row;
        // A header cell's span already says which rows or columns it heads. The scopes "rowgroup" and
        // "colgroup" would reach beyond it, to the end of the table (HTML, 4.9.12.2).
        const QString scope = isRowHead ? QStringLiteral("row") : names ? QStringLiteral("col") : QString();
        const bool flushLeft = isRowHead && cell.rowSpan == 1 && cell.columnSpan + cell.column > 1;
        text(names ? "th" : "td", filled.text,
             {{"scope", scope},
              {"rowspan", span(cell.rowSpan)},
              {"colspan", span(cell.columnSpan)},
              {"class", flushLeft ? QStringLiteral("left") : QString()},
              {"data-address", filled.address}});
    }

    void write(const SignatureElement &signature)
    {
        begin("div", {{"class", QStringLiteral("signature")}});
        if (!signature.signedBy.isEmpty())
            text("p", signature.signedBy);
        if (!signature.date.isEmpty())
            text("p", signature.date);
        end();
    }

    void meta(const char *name, const QString &content)
    {
        if (!content.isEmpty())
            empty("meta", {{"name", QLatin1String(name)}, {"content", content}});
    }

    // Attributes without a value are left out.
    void attributes(std::initializer_list<Attribute> list)
    {
        for (const Attribute &attribute : list) {
            if (!attribute.value.isEmpty())
                m_xml.writeAttribute(QLatin1String(attribute.name), attribute.value);
        }
    }
    void begin(const char *name, std::initializer_list<Attribute> list = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        attributes(list);
    }
    void end() { m_xml.writeEndElement(); }
    // An element of those that HTML closes by itself.
    void empty(const char *name, std::initializer_list<Attribute> list)
    {
        m_xml.writeEmptyElement(QLatin1String(name));
        attributes(list);
    }
    void text(const char *name, const QString &content, std::initializer_list<Attribute> list = {})
    {
        begin(name, list);
        m_xml.writeCharacters(content); // even if empty: HTML doesn't know <td/>
        end();
    }

    QXmlStreamWriter m_xml;
    QString m_heading;
};

} // namespace

QByteArray portalPage(const Composition &composition)
{
    QByteArray bytes;
    PageWriter(&bytes).write(composition);
    return bytes;
}

} // namespace nianbao
