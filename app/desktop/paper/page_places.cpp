#include "desktop/paper/page_places.h"

#include "desktop/paper/table_places.h"
#include "model/grid_geometry.h"
#include "publish/review_sheet.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double ascent = 0.88; // of a character's square above the base line

// The first figure that an element after the heading brings.
std::optional<Place> firstFigureOf(const Composition &composition, const QString &section)
{
    for (const Element &element : composition.elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (!table || table->section != section)
            continue;
        for (const auto &cell : table->cells) {
            if (!cell.address.isEmpty())
                return CellPlace{cell.address};
        }
    }
    return {};
}

// A computed cell can't be typed in, but one can be there; a label stands for the first figure that it is a
// head of.
std::optional<Place> sourceOf(const TableElement &table, int cell)
{
    if (table.block >= 0)
        return TextPlace{table.section, table.block};
    const TableElement::FilledCell *from = cell >= 0 ? &table.cells[cell] : nullptr;
    if (from && !from->address.isEmpty())
        return CellPlace{from->address};
    const TableElement::FilledCell *any = nullptr;
    for (const auto &other : table.cells) {
        if (other.address.isEmpty())
            continue;
        if (from && isHeadOf(table.table, from->cell, other.cell))
            return CellPlace{other.address};
        any = any ? any : &other;
    }
    return any ? std::optional<Place>(CellPlace{any->address}) : std::nullopt;
}

struct Source {
    const Composition &composition;
    PlacedOrigin origin;

    using Answer = std::optional<Place>;

    Answer operator()(const TitleElement &) const { return FieldPlace{Field::Title}; }
    Answer operator()(const NumberElement &) const { return FieldPlace{Field::DocumentNumber}; }
    Answer operator()(const HeadingElement &heading) const
    {
        const Answer figure = firstFigureOf(composition, heading.section);
        return figure ? figure : TextPlace{heading.section};
    }
    Answer operator()(const TableElement &table) const { return sourceOf(table, origin.cell); }
    Answer operator()(const SignatureElement &) const { return FieldPlace{Field::SignedBy}; }
    template<typename Other>
    Answer operator()(const Other &element) const
    {
        return TextPlace{element.section, std::max(0, element.block)};
    }
};

// Gathers what is of one origin on one page.
class PlacesReader
{
public:
    PlacesReader(const Composition &composition, const Measure &measure)
        : m_composition(composition), m_measure(measure)
    {
    }

    QList<PagePlace> read(const QList<Page> &pages)
    {
        for (int number = 0; number < pages.size(); ++number) {
            m_page = number;
            m_first = m_places.size();
            m_origins.clear();
            const Page &page = pages[number];
            for (const PlacedText &text : page.texts)
                add(text.origin, boxOf(text), text.text);
            for (const PlacedPicture &picture : page.pictures)
                add(picture.origin, picture.box, {});
            for (const PlacedChart &chart : page.charts)
                add(chart.origin, {chart.corner, chart.drawing.size * paper::point}, {});
            fillTables(page);
            std::stable_sort(m_places.begin() + m_first, m_places.end(), isBefore);
            for (qsizetype i = m_first; page.isTurned && i < m_places.size(); ++i)
                m_places[i].box = onPaper(m_places[i].box);
        }
        return m_places;
    }

private:
    static bool isBefore(const PagePlace &a, const PagePlace &b)
    {
        constexpr double sameRow = 1; // mm
        return a.box.top() < b.box.top() - sameRow
               || (a.box.top() < b.box.top() + sameRow && a.box.left() < b.box.left());
    }
    // Of a turned page, whose top is at the paper's left edge.
    static QRectF onPaper(const QRectF &box)
    {
        return {box.top(), paper::height - box.right(), box.height(), box.width()};
    }
    QRectF boxOf(const PlacedText &text) const
    {
        const double em = text.pointSize * paper::point;
        const double width = m_measure(text.text, text.role, text.pointSize) * text.tracking;
        return {text.position.x(), text.position.y() - ascent * em, width, em};
    }
    // Null of all else, and of what is on no page of the report's own.
    template<typename Kind>
    const Kind *elementOf(int element) const
    {
        return element < m_composition.elements.size() ? std::get_if<Kind>(&m_composition.elements[element])
                                                       : nullptr;
    }
    void add(PlacedOrigin placed, const QRectF &box, const QString &text)
    {
        if (placed.element < 0)
            return;
        PlacedOrigin origin = placed;
        origin.again = false;
        std::optional<Place> place = sourceOf(m_composition, origin);
        // The name and the date below it are of one element, and are typed in two fields.
        const auto *signature = elementOf<SignatureElement>(origin.element);
        if (signature && text == signature->date) {
            place = FieldPlace{Field::SignedOn};
            origin.cell = signedOn;
        }
        if (!place)
            return;
        const qsizetype known = m_origins.indexOf(origin);
        if (known < 0) {
            m_origins += origin;
            m_places += {m_page, box, *place, text, placed};
            return;
        }
        PagePlace &whole = m_places[m_first + known];
        whole.box |= box;
        whole.text += text;
    }
    // A table's cells are as large as its lines make them, and there are some without a text.
    void fillTables(const Page &page)
    {
        QList<int> elements;
        for (const PlacedOrigin &origin : std::as_const(m_origins)) {
            if (origin.cell >= 0 && !elements.contains(origin.element))
                elements += origin.element;
        }
        for (const int element : std::as_const(elements)) {
            const auto *table = elementOf<TableElement>(element);
            if (!table)
                continue;
            const QList<QRectF> boxes = cellBoxes(page, element, *table);
            for (int cell = 0; cell < boxes.size(); ++cell) {
                if (boxes[cell].isEmpty())
                    continue;
                add({element, cell}, boxes[cell], {});
                // As large as the cell, not more: words that are set beside a column may stand out.
                if (const qsizetype known = m_origins.indexOf(PlacedOrigin{element, cell}); known >= 0)
                    m_places[m_first + known].box = boxes[cell];
            }
        }
    }

    static constexpr int signedOn = 1; // where a table has its cell

    const Composition &m_composition;
    const Measure &m_measure;
    QList<PagePlace> m_places;
    QList<PlacedOrigin> m_origins; // of those on this page, one for one
    int m_page = 0;
    qsizetype m_first = 0;
};

double distance(const QRectF &box, QPointF point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

std::optional<Place> sourceOf(const Composition &composition, PlacedOrigin origin)
{
    if (const std::optional<Field> field = fieldOnReviewSheet(origin))
        return FieldPlace{*field};
    if (origin.element < 0 || origin.element >= composition.elements.size())
        return {};
    return std::visit(Source{composition, origin}, composition.elements[origin.element]);
}

QList<PagePlace> placesOn(const QList<Page> &pages, const Composition &composition, const Measure &measure)
{
    return PlacesReader(composition, measure).read(pages);
}

int pageOf(const QList<PagePlace> &places, const Place &wanted)
{
    const auto isIt = [&wanted](const PagePlace &one) {
        if (one.place.index() != wanted.index() || one.origin.element >= firstEnclosed)
            return false;
        if (const auto *cell = std::get_if<CellPlace>(&wanted))
            return std::get<CellPlace>(one.place).address == cell->address;
        if (const auto *field = std::get_if<FieldPlace>(&wanted))
            return std::get<FieldPlace>(one.place).field == field->field;
        const auto &text = std::get<TextPlace>(one.place);
        const auto &other = std::get<TextPlace>(wanted);
        return text.section == other.section && text.paragraph == other.paragraph;
    };
    const auto found = std::find_if(places.begin(), places.end(), isIt);
    return found == places.end() ? -1 : found->page;
}

int placeAt(const QList<PagePlace> &places, int page, QPointF point, double within)
{
    int nearest = -1;
    for (int i = 0; i < places.size(); ++i) {
        if (places[i].page != page)
            continue;
        const double away = distance(places[i].box, point);
        if (away < within || (away == 0 && within == 0)) {
            within = away;
            nearest = i;
        }
    }
    return nearest;
}

int placeBeside(const QList<PagePlace> &places, int from, Direction direction)
{
    if (from < 0 || from >= places.size())
        return places.isEmpty() ? -1 : 0;
    if (direction == Direction::Right || direction == Direction::Left) {
        const int next = direction == Direction::Right ? from + 1 : from - 1;
        return next < places.size() ? next : -1;
    }
    const bool down = direction == Direction::Down;
    const PagePlace &here = places[from];
    constexpr double touching = 0.1; // mm
    int best = -1;
    double bestAway = 0;
    for (int i = 0; i < places.size(); ++i) {
        const PagePlace &other = places[i];
        const int pages = down ? other.page - here.page : here.page - other.page;
        const double gap = down ? other.box.top() - here.box.bottom() : here.box.top() - other.box.bottom();
        if (pages < 0 || (pages == 0 && gap < -touching))
            continue;
        // Within a page the nearest; of the next page the first or the last.
        const double edge = down ? other.box.top() : paper::height - other.box.bottom();
        const double aside = std::abs(other.box.center().x() - here.box.center().x());
        const double beside = aside - (other.box.width() + here.box.width()) / 2;
        // … and of those that touch it, the one that is most below or above it.
        constexpr double least = 0.001;
        const double away =
            pages * paper::height * 2 + (pages == 0 ? gap : edge) + std::max(0.0, beside) + aside * least;
        if (best < 0 || away < bestAway) {
            best = i;
            bestAway = away;
        }
    }
    return best;
}

} // namespace nianbao
