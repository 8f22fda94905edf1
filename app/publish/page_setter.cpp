#include "publish/page_setter.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

// Sizes by the standard's names (GB/T 9704—2012, 5.2 and 7): 2号, 3号, 4号.
constexpr double titleSize = 22;
constexpr double bodySize = 16;
constexpr double pageNumberSize = 14;
constexpr double captionSize = PictureLayout::captionSize; // of a breakdown's table
constexpr double aroundChart = 6;                          // mm, above and below together

constexpr double titlePitch = paper::linePitch * 1.2;
constexpr double ascent = 0.88; // of a han character's square above the base line
constexpr double tolerance = 1e-6;

// What brings 28 characters of 16 pt, 158 mm, into the line's 156 mm.
constexpr double gridTracking = paper::characterPitch / (bodySize * paper::point);
// A line that ends early is drawn out to the type area's edge, but not beyond what looks even.
constexpr double mostTracking = gridTracking * 1.08;

// A table's text: 五号 as in a table of few rows, 小五 where there are many, and smaller only where
// the table would else not stay whole. Rows from roomy to tight, in millimetres.
struct TableSize {
    double pointSize;
    double roomyRow;
    double tightRow;
};
constexpr TableSize tableSizes[] = {{10.5, 8, 7}, {9, 7.5, 6}, {7.5, 6, 5}};

double indent()
{
    return 2 * paper::characterPitch;
}

// What is set of a heading of any level (GB/T 9704—2012, 7.3.3: 一、 in Hei, （一） in Kai, 1. like the
// text); nothing of what is no heading.
std::optional<Span> headingOf(const Element &element)
{
    if (const auto *heading = std::get_if<HeadingElement>(&element))
        return Span{heading->text, FontRole::Heading};
    if (const auto *heading = std::get_if<SubheadingElement>(&element))
        return Span{heading->text, heading->level == 1 ? FontRole::Subheading : FontRole::Body};
    return {};
}

QStringView leadingSpace(const QString &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return QStringView(text).first(end - text.begin());
}

} // namespace

QList<Page> PageSetter::set(const Composition &composition)
{
    m_composition = &composition;
    for (qsizetype i = 0; i < composition.elements.size(); ++i) {
        makeRoom(roomToBegin(i));
        const qsizetype firstPage = m_pages.size() - 1;
        std::visit([this](const auto &element) { set(element); }, composition.elements[i]);
        nameOrigin(i, firstPage);
    }
    numberPages();
    return m_pages;
}

void PageSetter::nameOrigin(qsizetype element, qsizetype firstPage)
{
    // What this element has placed is what stands last and is of none yet.
    const auto name = [element](auto &placed) {
        for (auto last = placed.rbegin(); last != placed.rend() && last->origin.element < 0; ++last)
            last->origin.element = int(element);
    };
    for (qsizetype page = firstPage; page < m_pages.size(); ++page) {
        name(m_pages[page].texts);
        name(m_pages[page].pictures);
        name(m_pages[page].charts);
    }
}

double PageSetter::roomToBegin(qsizetype index)
{
    // More headings than a page holds have no use for what follows them.
    const QList<Element> &elements = m_composition->elements;
    double room = 0;
    for (; index < elements.size() && room <= paper::areaHeight; ++index) {
        const std::optional<Span> heading = headingOf(elements[index]);
        if (!heading)
            return room + roomToBegin(elements[index]);
        const auto lines = breakLines(heading->text, m_widths, heading->role, bodySize, paper::areaWidth,
                                      indent(), gridTracking);
        room += double(lines.size()) * paper::linePitch;
    }
    return room;
}

double PageSetter::roomToBegin(const Element &element)
{
    if (std::holds_alternative<TitleElement>(element))
        return titlePitch;
    if (const auto *picture = std::get_if<PictureElement>(&element))
        return layoutOf(*picture).roomToBegin();
    if (const auto *table = std::get_if<TableElement>(&element)) {
        const TableLayout &layout = layoutOf(*table);
        return captionHeight(*table) + (fitsPage(layout) ? layout.height() : layout.height(0, 1));
    }
    if (const auto *chart = std::get_if<ChartElement>(&element))
        return aroundChart + layoutOf(*chart).size.height() * paper::point;
    if (const auto *signature = std::get_if<SignatureElement>(&element)) {
        const qsizetype lines = signatureLines(*signature).size() + (signature->date.isEmpty() ? 0 : 1);
        return double(lines + (m_y > 0 ? 1 : 0)) * paper::linePitch;
    }
    return paper::linePitch;
}

void PageSetter::makeRoom(double height)
{
    if (m_y > 0 && height > room() + tolerance && height <= paper::areaHeight + tolerance) {
        m_pages += Page{};
        m_y = 0;
    }
}

void PageSetter::placeLine(const BrokenLine &line, double x, FontRole role, double pointSize, double pitch,
                           double tracking)
{
    makeRoom(pitch);
    const double em = pointSize * paper::point;
    const double baseline = paper::top + m_y + (pitch - em) / 2 + ascent * em;
    m_pages.last().texts += {{paper::left + x, baseline}, line.text, role, pointSize, tracking};
    m_y += pitch;
}

void PageSetter::placeSpans(const QList<Span> &spans, double x, double tracking)
{
    makeRoom(paper::linePitch);
    const double y = m_y;
    for (const Span &span : spans) {
        const double leading = m_widths.of(leadingSpace(span.text), span.role, bodySize) * tracking;
        if (const QString text = span.text.trimmed(); !text.isEmpty()) {
            m_y = y;
            placeLine({text}, x + leading, span.role, bodySize, paper::linePitch, tracking);
        }
        x += m_widths.of(span.text, span.role, bodySize) * tracking;
    }
}

void PageSetter::moveToLine()
{
    m_y = std::ceil(m_y / paper::linePitch - tolerance) * paper::linePitch;
}

QList<BrokenLine> PageSetter::titleLines(const QString &title)
{
    const auto even = breakEvenly(title, m_widths, FontRole::Title, titleSize, paper::areaWidth);
    if (even.size() != 2)
        return even;
    const QString &organ = m_composition->organ;
    QList<qsizetype> places;
    if (!organ.isEmpty() && title.startsWith(organ))
        places += organ.size();
    static const QRegularExpression year(QStringLiteral("\\d{4}年(度(?!报告))?"));
    if (const QRegularExpressionMatch match = year.match(title); match.hasMatch())
        places += match.capturedEnd();

    QList<BrokenLine> best = even;
    double longest = std::max(even[0].width, even[1].width) * 1.3;
    for (const qsizetype place : places) {
        QList<BrokenLine> parted;
        for (const QString &part : {title.left(place).trimmed(), title.mid(place).trimmed()})
            parted += {part, m_widths.of(part, FontRole::Title, titleSize)};
        const double width = std::max(parted[0].width, parted[1].width);
        if (!parted[0].text.isEmpty() && !parted[1].text.isEmpty() && width <= paper::areaWidth
            && width < longest) {
            longest = width;
            best = parted;
        }
    }
    return best;
}

void PageSetter::set(const TitleElement &title)
{
    for (const BrokenLine &line : titleLines(title.text))
        placeLine(line, (paper::areaWidth - line.width) / 2, FontRole::Title, titleSize, titlePitch);
    moveToLine();
    m_y = std::min(m_y + paper::linePitch, paper::areaHeight);
}

void PageSetter::set(const NumberElement &number)
{
    // Under the title, in the place of the blank line that the title has left.
    m_y = std::max(0.0, m_y - paper::linePitch);
    for (const BrokenLine &line :
         breakLines(number.text, m_widths, FontRole::Body, bodySize, paper::areaWidth)) {
        makeRoom(paper::linePitch);
        placeLine(line, (paper::areaWidth - line.width) / 2, FontRole::Body, bodySize, paper::linePitch);
    }
    m_y = std::min(m_y + paper::linePitch, paper::areaHeight);
}

void PageSetter::set(const HeadingElement &heading)
{
    setParagraph({*headingOf(heading)});
}

void PageSetter::set(const SubheadingElement &heading)
{
    setParagraph({*headingOf(heading)});
}

void PageSetter::set(const ParagraphElement &paragraph)
{
    QList<Span> spans;
    for (const Run &run : paragraph.runs)
        spans += Span{run.text, run.bold ? FontRole::Strong : FontRole::Body};
    setParagraph(spans);
}

void PageSetter::set(const PictureElement &picture)
{
    const PictureLayout &layout = layoutOf(picture);
    layout.placeImage(m_pages.last(), {paper::left, paper::top + m_y});
    m_y += layout.imageHeight();
    for (const BrokenLine &line : layout.caption())
        placeLine(line, (paper::areaWidth - line.width) / 2, PictureLayout::captionRole,
                  PictureLayout::captionSize, PictureLayout::captionPitch);
    moveToLine();
    m_y = std::min(m_y, paper::areaHeight);
}

const ChartDrawing &PageSetter::layoutOf(const ChartElement &chart)
{
    const auto known = m_charts.find(&chart);
    if (known != m_charts.end())
        return known->second;
    const ChartRoom room{paper::areaWidth / paper::point,
                         (paper::areaHeight - aroundChart - paper::linePitch) / paper::point,
                         chart.withTitle};
    const auto measure = [this](const QString &text, double size) {
        return m_widths.of(text, FontRole::Table, size) / paper::point;
    };
    return m_charts.emplace(&chart, layOutChart(chart.chart, room, measure)).first->second;
}

void PageSetter::set(const ChartElement &chart)
{
    const ChartDrawing &drawing = layoutOf(chart);
    m_pages.last().charts += {{paper::left, paper::top + m_y + aroundChart / 2}, drawing};
    m_y += aroundChart + drawing.size.height() * paper::point;
    moveToLine();
    m_y = std::min(m_y, paper::areaHeight);
}

double PageSetter::captionHeight(const TableElement &table) const
{
    return table.caption.isEmpty() ? 0 : paper::linePitch;
}

void PageSetter::setParagraph(const QList<Span> &spans)
{
    const QList<BrokenLine> lines =
        breakLines(spans, m_widths, bodySize, paper::areaWidth, indent(), gridTracking);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double x = i == 0 ? indent() : 0;
        // The last line stands as it is; the others reach the edge where that takes little.
        const double filling = gridTracking * (paper::areaWidth - x) / lines[i].width;
        const bool fills = i + 1 < lines.size() && filling <= mostTracking;
        placeSpans(spansOf(lines[i], spans), x, fills ? filling : gridTracking);
    }
}

bool PageSetter::fitsPage(const TableLayout &table) const
{
    return table.height() <= paper::areaHeight - paper::linePitch; // its heading stands above it
}

TableLayout &PageSetter::layoutOf(const TableElement &table)
{
    const auto known = m_tables.find(&table);
    if (known != m_tables.end())
        return known->second;
    for (const TableSize &size : tableSizes) {
        TableLayout layout(table, m_widths, size.pointSize);
        layout.setMinimumRow(size.tightRow);
        if (fitsPage(layout))
            return m_tables.emplace(&table, std::move(layout)).first->second;
    }
    // Higher than a page in any size: it will part between rows.
    TableLayout layout(table, m_widths, tableSizes[1].pointSize);
    layout.setMinimumRow(tableSizes[1].tightRow);
    return m_tables.emplace(&table, std::move(layout)).first->second;
}

PictureLayout &PageSetter::layoutOf(const PictureElement &picture)
{
    return m_pictures.try_emplace(&picture, picture, m_widths).first->second;
}

void PageSetter::spread(TableLayout &table, double room) const
{
    const TableSize size =
        *std::find_if(std::begin(tableSizes), std::end(tableSizes),
                      [&](const TableSize &one) { return one.pointSize == table.pointSize(); });
    constexpr double step = 0.25;
    for (double row = size.roomyRow; row > size.tightRow - step; row -= step) {
        table.setMinimumRow(std::max(row, size.tightRow));
        if (table.height() <= room)
            return;
    }
}

void PageSetter::set(const TableElement &table)
{
    TableLayout &layout = layoutOf(table);
    const bool whole = fitsPage(layout);
    if (!table.caption.isEmpty()) {
        for (const BrokenLine &line :
             breakEvenly(table.caption, m_widths, FontRole::Body, captionSize, paper::areaWidth))
            placeLine(line, (paper::areaWidth - line.width) / 2, FontRole::Body, captionSize,
                      paper::linePitch);
    }
    if (whole) {
        makeRoom(layout.height());
        spread(layout, room());
    }
    for (int row = 0; row < layout.rows();) {
        if (!whole)
            makeRoom(layout.height(row, row + 1));
        const int end = whole ? layout.rows() : row + layout.rowsThatFit(row, room());
        layout.place(m_pages.last(), {paper::left, paper::top + m_y}, row, end);
        m_y += layout.height(row, end);
        row = end;
    }
    moveToLine();
    m_y = std::min(m_y, paper::areaHeight);
}

QList<BrokenLine> PageSetter::signatureLines(const SignatureElement &signature)
{
    return breakEvenly(signature.signedBy, m_widths, FontRole::Body, bodySize,
                       (paper::areaWidth - 2 * indent()) / gridTracking);
}

void PageSetter::set(const SignatureElement &signature)
{
    // Without a seal (GB/T 9704—2012, 7.3.5.2): after an empty line the name, two characters from the
    // right; the date below begins two characters further right than the name. Where that would
    // bring the date nearer to the edge, the date keeps the two characters and the name moves left.
    if (m_y > 0)
        m_y += paper::linePitch;
    const double right = paper::areaWidth - indent();
    const double dateWidth = m_widths.of(signature.date, FontRole::Body, bodySize) * gridTracking;
    const QList<BrokenLine> lines = signatureLines(signature);
    double nameWidth = 0;
    for (const BrokenLine &line : lines)
        nameWidth = std::max(nameWidth, line.width * gridTracking);
    double nameX = right - nameWidth;
    double dateX = nameX + indent();
    if (dateX + dateWidth > right || lines.isEmpty()) {
        dateX = right - dateWidth;
        nameX = std::min(nameX, dateX - indent());
    }
    for (const BrokenLine &line : lines)
        placeLine(line, nameX, FontRole::Body, bodySize, paper::linePitch, gridTracking);
    if (!signature.date.isEmpty())
        placeLine({signature.date, dateWidth}, dateX, FontRole::Body, bodySize, paper::linePitch,
                  gridTracking);
}

void PageSetter::numberPages()
{
    // GB/T 9704—2012, 7.5: a dash on either side, the dash's top 7 mm below the type area; one
    // character in from the outer edge.
    constexpr double dashAboveBaseline = 0.38; // of the size
    constexpr double em = pageNumberSize * paper::point;
    constexpr double baseline = paper::top + paper::areaHeight + 7 + dashAboveBaseline * em;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QString number = QStringLiteral("— %1 —").arg(i + 1);
        const double width = m_widths.of(number, FontRole::PageNumber, pageNumberSize);
        const bool odd = i % 2 == 0;
        const double x = odd ? paper::areaWidth - paper::characterPitch - width : paper::characterPitch;
        m_pages[i].texts += {{paper::left + x, baseline}, number, FontRole::PageNumber, pageNumberSize};
    }
}

} // namespace nianbao
