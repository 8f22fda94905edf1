#include "publish/review_setter.h"

#include "publish/printable.h"
#include "publish/qr_code.h"

namespace nianbao {

namespace {

// In millimetres, and points where they say so.
constexpr double width = reviewArea.width();
constexpr double bottom = reviewArea.height() - 7; // of what isn't the page's number
constexpr double titleSize = 22;                   // 2号, in points
constexpr double titlePitch = 11;
constexpr double formSize = 12; // 小四
constexpr double formPitch = 5.5;
constexpr double listSize = 10.5; // 五号
constexpr double listPitch = 5.2;
constexpr double headingHeight = 8; // of the list
constexpr double mostMore = 4;      // for each row that is written in, where there is room
constexpr double padding = 2;
constexpr qsizetype mostKeptTogether = 6; // lines of an entry; of a longer one, as many on its first page
constexpr double gap = 4;
constexpr double ascent = 0.88;
constexpr double tolerance = 1e-6;

// A row's columns: label, value, label, value; a single value takes all that is left.
constexpr double columns[] = {0, 34, 94, 112, width};

// Modules that a phone's camera tells apart, and no code so small or large that it looks lost.
constexpr double moduleSide = 0.5;
constexpr double smallestCode = 26;
constexpr double largestCode = 36;
constexpr double quietZone = 4; // modules

// Longer than any real one: what is more is cut, so that a row stays within a page.
constexpr qsizetype mostLines = 10;

QString inGroups(const QString &fingerprint)
{
    QStringList groups;
    for (qsizetype i = 0; i < fingerprint.size(); i += 8)
        groups += fingerprint.mid(i, 8);
    return groups.join(u' ');
}

// By hand: nothing is printed beside its first label.
bool isWrittenIn(const ReviewWording::Row &row)
{
    return row.cells.first().fact.isEmpty() && row.cells.first().choices.isEmpty();
}

} // namespace

double ReviewSetter::roomLeft() const
{
    const auto &rows = m_wording.rows();
    const auto written = std::count_if(rows.begin(), rows.end(), isWrittenIn);
    if (m_pages.size() > 1 || written == 0)
        return 0;
    return qBound(0.0, (bottom - m_y) / double(written), mostMore);
}

double ReviewSetter::Block::height() const
{
    return double(lines.size()) * formPitch + padding;
}

QList<Page> ReviewSetter::set(double moreRoom)
{
    m_moreRoom = moreRoom;
    setHead();
    for (const ReviewWording::Row &row : m_wording.rows())
        setRow(row);
    setAcknowledged();
    closeFrame();
    numberPages();
    return m_pages;
}

void ReviewSetter::setHead()
{
    const QrCode code = qrCode(qrText(m_facts).toUtf8());
    const double side = qBound(smallestCode, code.modules * moduleSide, largestCode);
    PlacedArea area;
    const QPointF corner = reviewArea.topLeft() + QPointF(width - side, 0);
    for (const QRectF &dark : code.dark)
        area.boxes += QRectF(corner + dark.topLeft() * side, dark.size() * side);
    if (!area.boxes.isEmpty())
        m_pages.last().areas += area;

    const double room = width - side - gap;
    const auto lines = breakEvenly(m_wording.title(), m_widths, FontRole::Title, titleSize, room);
    m_y = std::max(0.0, (side - double(lines.size()) * titlePitch) / 2);
    const int element = nextElement();
    for (const BrokenLine &line : lines)
        placeText(line.text, (room - line.width) / 2, titlePitch, FontRole::Title, titleSize, {element});
    const double quiet = code.modules > 0 ? quietZone * side / code.modules : 0;
    m_y = std::max(side + std::max(gap, quiet), m_y + gap);
}

QString ReviewSetter::valueOf(const ReviewWording::Cell &cell) const
{
    const QHash<QString, QString> facts{
        {"title", m_facts.title},
        {"organ", m_facts.organ},
        {"year", m_facts.year},
        {"scope", m_facts.scope},
        {"fingerprint", inGroups(m_facts.fingerprint)},
        {"counts",
         m_wording.text("counts", {{"errors", QString::number(m_facts.errors)},
                                   {"warnings", QString::number(m_facts.warnings)},
                                   {"notes", QString::number(m_facts.notes)},
                                   {"acknowledged", QString::number(m_facts.acknowledged.size())}})}};
    const QString fact = printable(facts.value(cell.fact));
    if (!fact.isEmpty())
        return fact;
    QStringList boxes;
    for (const QString &choice : cell.choices)
        boxes += m_wording.box() + choice;
    return boxes.join(QStringLiteral("　"));
}

ReviewSetter::Block ReviewSetter::block(const QString &text, FontRole role, double x, double boxWidth,
                                        bool centred)
{
    const double room = boxWidth - 2 * padding;
    QList<BrokenLine> lines;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        lines += breakEvenly(part, m_widths, role, formSize, room);
    if (lines.size() > mostLines) {
        lines.resize(mostLines);
        lines.last().text = lines.last().text.chopped(1) + u'…';
    }
    return {lines, role, x, boxWidth, centred};
}

void ReviewSetter::setRow(const ReviewWording::Row &row)
{
    QList<Block> blocks;
    double height = row.height + (isWrittenIn(row) ? m_moreRoom : 0);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const double begin = columns[2 * i];
        const double middle = columns[2 * i + 1];
        const double end = i + 1 == row.cells.size() ? width : columns[2 * i + 2];
        blocks += block(row.cells[i].label, FontRole::Heading, begin, middle - begin, true);
        blocks += block(valueOf(row.cells[i]), FontRole::Body, middle, end - middle, false);
        if (Field field; Header::find(row.cells[i].fact, field))
            blocks.last().cell = int(field);
    }
    for (const Block &one : blocks)
        height = std::max(height, one.height());
    makeRoom(height);
    rule(0, m_y, width, m_y);
    for (const Block &one : blocks) {
        rule(one.x, m_y, one.x, m_y + height);
        place(one, height);
    }
    rule(width, m_y, width, m_y + height);
    m_y += height;
}

void ReviewSetter::place(const Block &one, double height)
{
    const double top = m_y;
    m_y += (height - double(one.lines.size()) * formPitch) / 2;
    const int element = nextElement();
    for (const BrokenLine &line : one.lines) {
        const double indent = one.centred ? (one.width - line.width) / 2 : padding;
        placeText(line.text, one.x + indent, formPitch, one.role, formSize, {element, one.cell});
    }
    m_y = top;
}

void ReviewSetter::setAcknowledged()
{
    makeRoom(headingHeight + (m_facts.acknowledged.isEmpty() ? 1 : 2) * listPitch + padding);
    rule(0, m_y, width, m_y);
    const QString count = QString::number(m_facts.acknowledged.size());
    setListHeading(m_wording.text("acknowledged.heading", {{"count", count}}), nextElement());
    m_isInList = true;
    if (m_facts.acknowledged.isEmpty())
        placeInList({m_wording.text("acknowledged.none")}, 0, nextElement());
    for (qsizetype i = 0; i < m_facts.acknowledged.size(); ++i)
        setEntry(QString::number(i + 1), m_facts.acknowledged[i]);
    // Room to write in to the page's end, and below the last line in any case.
    const double end = std::min(bottom, m_y + padding);
    rule(0, m_y, 0, end);
    rule(width, m_y, width, end);
    m_y = end;
}

void ReviewSetter::setListHeading(const QString &text, int element)
{
    rule(0, m_y, 0, m_y + headingHeight);
    rule(width, m_y, width, m_y + headingHeight);
    placeText(text, padding, headingHeight, FontRole::Heading, formSize, {element});
}

void ReviewSetter::setEntry(const QString &number, const ReviewFacts::Acknowledged &entry)
{
    const double indent = 2 * listSize * paper::point;
    const double room = width - 2 * padding;
    QString reason = m_wording.text("acknowledged.reason", {{"reason", printable(entry.reason)}});
    if (!entry.by.isEmpty())
        reason += m_wording.text("acknowledged.signature", {{"by", printable(entry.by)}});
    const QString finding =
        m_wording.text("acknowledged.finding", {{"number", number}, {"finding", printable(entry.finding)}});
    const auto first = breakLines(finding, m_widths, FontRole::Body, listSize, room);
    const auto second = breakLines(reason, m_widths, FontRole::Body, listSize, room - indent);
    makeRoom(double(std::min(first.size() + second.size(), mostKeptTogether)) * listPitch);
    const int element = nextElement();
    for (const BrokenLine &line : first)
        placeInList(line, 0, element);
    for (const BrokenLine &line : second)
        placeInList(line, indent, element);
}

void ReviewSetter::placeInList(const BrokenLine &line, double indent, int element)
{
    makeRoom(listPitch);
    rule(0, m_y, 0, m_y + listPitch);
    rule(width, m_y, width, m_y + listPitch);
    placeText(line.text, padding + indent, listPitch, FontRole::Body, listSize, {element});
}

void ReviewSetter::makeRoom(double height)
{
    if (m_y + height <= bottom + tolerance)
        return;
    closeFrame();
    m_pages += Page{};
    m_y = 0;
    const QString continued = m_wording.text("continued", {{"digits", m_facts.fingerprint.left(8)}});
    for (const BrokenLine &line :
         breakEvenly(m_wording.title() + continued, m_widths, FontRole::Heading, formSize, width))
        placeText(line.text, (width - line.width) / 2, formPitch, FontRole::Heading, formSize, {});
    m_y += gap;
    rule(0, m_y, width, m_y);
    if (m_isInList)
        setListHeading(m_wording.text("acknowledged.headingAgain"), PlacedOrigin{}.element);
}

void ReviewSetter::closeFrame()
{
    rule(0, m_y, width, m_y);
}

void ReviewSetter::numberPages()
{
    for (qsizetype i = 0; m_pages.size() > 1 && i < m_pages.size(); ++i) {
        const QString text = m_wording.text(
            "page", {{"page", QString::number(i + 1)}, {"pages", QString::number(m_pages.size())}});
        const double length = m_widths.of(text, FontRole::PageNumber, listSize);
        const QPointF position((width - length) / 2, reviewArea.height() - 1);
        m_pages[i].texts += {reviewArea.topLeft() + position, text, FontRole::PageNumber, listSize};
    }
}

void ReviewSetter::placeText(const QString &text, double x, double pitch, FontRole role, double pointSize,
                             PlacedOrigin origin)
{
    const double em = pointSize * paper::point;
    const QPointF position(x, m_y + (pitch - em) / 2 + ascent * em);
    m_pages.last().texts += {reviewArea.topLeft() + position, text, role, pointSize, 1, origin};
    m_y += pitch;
}

void ReviewSetter::rule(double x1, double y1, double x2, double y2)
{
    const QPointF corner = reviewArea.topLeft();
    if (x1 != x2 || y1 != y2)
        m_pages.last().rules += {QLineF(corner + QPointF(x1, y1), corner + QPointF(x2, y2))};
}

} // namespace nianbao
