#include "publish/page_setter.h"

#include "publish/page_furniture.h"
#include "publish/title_lines.h"

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

// Sizes by the standard's names (GB/T 9704—2012, 5.2 and 7): 2号, 3号.
constexpr double titleSize = 22;
constexpr double bodySize = 16;

constexpr double titlePitch = paper::linePitch * 1.2;
constexpr double ascent = 0.88; // of a han character's square above the base line
constexpr double tolerance = 1e-6;

// What brings 28 characters of 16 pt, 158 mm, into the line's 156 mm.
constexpr double gridTracking = paper::characterPitch / (bodySize * paper::point);
constexpr double indent = 2 * paper::characterPitch;
// Two lines of a paragraph at least stand together on each of its pages.
constexpr qsizetype fewestThatPart = 4;

const QRectF uprightArea(paper::left, paper::top, paper::areaWidth, paper::areaHeight);
// The same area on the turned sheet: what is the page's left is its top.
const QRectF turnedArea(paper::height - paper::top - paper::areaHeight, paper::left, paper::areaHeight,
                        paper::areaWidth);

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

// What is set of a paragraph.
QList<Span> spansOf(const ParagraphElement &paragraph)
{
    QList<Span> spans;
    for (const Run &run : paragraph.runs)
        spans += Span{run.text, run.bold ? FontRole::Strong : FontRole::Body};
    return spans;
}

} // namespace

PageSetter::PageSetter(const Measure &measure, const PageOptions &options)
    : m_widths(measure), m_options(options), m_pages(1), m_area(uprightArea)
{
}

QList<Page> PageSetter::set(const Composition &composition)
{
    m_composition = &composition;
    for (qsizetype i = 0; i < composition.elements.size(); ++i) {
        if (belongsOnTurned(i) != m_pages.last().isTurned) {
            if (m_y > 0)
                m_pages += Page{};
            m_pages.last().isTurned = !m_pages.last().isTurned && belongsOnTurned(i);
            m_area = m_pages.last().isTurned ? turnedArea : uprightArea;
            m_y = 0;
        }
        makeRoom(roomToBegin(i));
        const qsizetype firstPage = m_pages.size() - 1;
        m_roomAfter = roomAfter(i);
        std::visit([this](const auto &element) { set(element); }, composition.elements[i]);
        nameOrigin(i, firstPage);
    }
    addFurniture(m_pages, m_options, m_widths);
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

bool PageSetter::belongsOnTurned(qsizetype index)
{
    const QList<Element> &elements = m_composition->elements;
    while (index < elements.size() && headingOf(elements[index]))
        ++index;
    const auto *table = index < elements.size() ? std::get_if<TableElement>(&elements[index]) : nullptr;
    return table && isTurned(*table);
}

double PageSetter::roomToBegin(qsizetype index)
{
    // More headings than a page holds have no use for what follows them.
    const QList<Element> &elements = m_composition->elements;
    double room = 0;
    for (; index < elements.size() && room <= m_area.height(); ++index) {
        const std::optional<Span> heading = headingOf(elements[index]);
        if (!heading) {
            const auto *paragraph = std::get_if<ParagraphElement>(&elements[index]);
            const bool mayPart = paragraph && linesOf(*paragraph).size() >= fewestThatPart;
            const double own = room + roomToBegin(elements[index]);
            const double whole = own + (mayPart ? 0 : roomAfter(index));
            return whole <= m_area.height() ? whole : own;
        }
        room += double(linesOf(*heading).size()) * paper::linePitch;
    }
    return room;
}

double PageSetter::roomAfter(qsizetype index)
{
    const QList<Element> &elements = m_composition->elements;
    const auto *signature =
        index + 1 < elements.size() ? std::get_if<SignatureElement>(&elements[index + 1]) : nullptr;
    return signature ? layoutOf(*signature).height : 0;
}

double PageSetter::roomToBegin(const Element &element)
{
    if (std::holds_alternative<TitleElement>(element))
        return titlePitch;
    if (const auto *picture = std::get_if<PictureElement>(&element))
        return layoutOf(*picture).roomToBegin();
    if (const auto *table = std::get_if<TableElement>(&element))
        return roomToBegin(*table);
    if (const auto *chart = std::get_if<ChartElement>(&element))
        return heightOf(*chart);
    if (const auto *signature = std::get_if<SignatureElement>(&element))
        return layoutOf(*signature).height - (m_y > 0 ? 0 : paper::linePitch);
    if (const auto *paragraph = std::get_if<ParagraphElement>(&element)) {
        const qsizetype lines = linesOf(*paragraph).size();
        return paper::linePitch * double(lines < fewestThatPart ? lines : 2);
    }
    return paper::linePitch;
}

void PageSetter::beginPage()
{
    const bool isTurned = m_pages.last().isTurned;
    m_pages += Page{};
    m_pages.last().isTurned = isTurned;
    m_y = 0;
}

void PageSetter::makeRoom(double height)
{
    if (m_y > 0 && height > room() + tolerance && height <= m_area.height() + tolerance)
        beginPage();
}

void PageSetter::placeLine(const BrokenLine &line, double x, FontRole role, double pointSize, double pitch,
                           double tracking)
{
    makeRoom(pitch);
    const double em = pointSize * paper::point;
    const double baseline = m_area.top() + m_y + (pitch - em) / 2 + ascent * em;
    m_pages.last().texts += {{m_area.left() + x, baseline}, line.text, role, pointSize, tracking};
    m_y += pitch;
}

void PageSetter::placeCentred(const BrokenLine &line, FontRole role, double pointSize, double pitch)
{
    placeLine(line, (m_area.width() - line.width) / 2, role, pointSize, pitch);
}

void PageSetter::moveDown(double height)
{
    m_y = std::min(m_y + height, m_area.height());
}

void PageSetter::moveToLine()
{
    m_y = std::min(std::ceil(m_y / paper::linePitch - tolerance) * paper::linePitch, m_area.height());
}

void PageSetter::set(const TitleElement &title)
{
    for (const BrokenLine &line : titleLines(title.text, m_composition->organ, m_widths, titleSize))
        placeCentred(line, FontRole::Title, titleSize, titlePitch);
    moveToLine();
    moveDown(paper::linePitch);
}

void PageSetter::set(const NumberElement &number)
{
    // Under the title, in the place of the blank line that the title has left.
    m_y = std::max(0.0, m_y - paper::linePitch);
    for (const BrokenLine &line : breakLines(number.text, m_widths, FontRole::Body, bodySize, m_area.width()))
        placeCentred(line, FontRole::Body, bodySize, paper::linePitch);
    moveDown(paper::linePitch);
}

void PageSetter::set(const HeadingElement &heading)
{
    setLines(linesOf(*headingOf(heading)));
}

void PageSetter::set(const SubheadingElement &heading)
{
    setLines(linesOf(*headingOf(heading)));
}

void PageSetter::set(const ParagraphElement &paragraph)
{
    setLines(linesOf(paragraph));
    m_paragraphs.erase(&paragraph);
}

void PageSetter::set(const PictureElement &picture)
{
    const PictureLayout &layout = layoutOf(picture);
    layout.placeImage(m_pages.last(), place());
    m_y += layout.imageHeight();
    for (const BrokenLine &line : layout.caption())
        placeCentred(line, PictureLayout::captionRole, PictureLayout::captionSize,
                     PictureLayout::captionPitch);
    moveToLine();
}

QList<ParagraphLine> PageSetter::linesOf(const Span &heading)
{
    return setInLines({heading}, m_widths, bodySize, m_area.width(), indent, gridTracking);
}

const QList<ParagraphLine> &PageSetter::linesOf(const ParagraphElement &paragraph)
{
    auto known = m_paragraphs.find(&paragraph);
    if (known == m_paragraphs.end()) {
        const QList<ParagraphLine> lines =
            setInLines(spansOf(paragraph), m_widths, bodySize, m_area.width(), indent, gridTracking);
        known = m_paragraphs.emplace(&paragraph, lines).first;
    }
    return known->second;
}

SignatureLayout PageSetter::layoutOf(const SignatureElement &signature)
{
    return layOutSignature(signature, m_widths, bodySize, gridTracking, m_options.withSeal);
}

qsizetype PageSetter::linesThatFit(qsizetype lines) const
{
    const qsizetype fitting = std::min(lines, qsizetype((room() + tolerance) / paper::linePitch));
    const bool canMove = m_y > 0;
    if (fitting == lines) {
        const bool tailFits = double(lines) * paper::linePitch + m_roomAfter <= room() + tolerance;
        const bool hopeless = 2 * paper::linePitch + m_roomAfter > m_area.height();
        if (tailFits || hopeless)
            return lines;
        return lines >= fewestThatPart ? lines - 2 : canMove ? 0 : lines;
    }
    qsizetype here = lines - fitting == 1 ? fitting - 1 : fitting;
    if (here <= 1)
        here = canMove ? 0 : std::max<qsizetype>(fitting, 1);
    return here;
}

void PageSetter::setLines(const QList<ParagraphLine> &lines)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        const qsizetype here = linesThatFit(lines.size() - begin);
        if (here == 0) {
            beginPage();
            continue;
        }
        for (qsizetype i = begin; i < begin + here; ++i) {
            makeRoom(paper::linePitch);
            const double y = m_y;
            for (const LinePiece &piece : lines[i]) {
                m_y = y;
                placeLine({piece.text}, piece.x, piece.role, bodySize, paper::linePitch, piece.tracking);
            }
        }
        begin += here;
        if (begin < lines.size())
            beginPage();
    }
}

void PageSetter::set(const SignatureElement &signature)
{
    const SignatureLayout layout = layoutOf(signature);
    const double top = m_y > 0 ? m_y : -paper::linePitch; // a page doesn't begin with an empty line
    for (const SignatureLayout::Line &line : layout.lines) {
        m_y = std::max(0.0, top + line.top);
        placeLine({line.text}, line.x, FontRole::Body, bodySize, paper::linePitch, gridTracking);
    }
    m_y = std::min(top + layout.height, m_area.height());
}

} // namespace nianbao
