#pragma once

#include "checks/finding.h"
#include "publish/pages.h"

#include <optional>

namespace nianbao {

// Something on a page that leads back to where it is edited.
struct PagePlace {
    int page = 0;
    QRectF box; // in the page's millimetres
    Place place;
    QString text{}; // what stands there
    PlacedOrigin origin{};
};

// Where what is on the paper comes from: a heading from where its section begins, a head of a table from
// the row or column that it is the head of, the report's title on the review sheet from its field. Nothing
// for what nobody edits.
std::optional<Place> sourceOf(const Composition &composition, PlacedOrigin origin);

// All of them, page by page in reading order: a paragraph's lines on a page are one, and so is each cell of a
// table, with or without something in it.
QList<PagePlace> placesOn(const QList<Page> &pages, const Composition &composition, const Measure &measure);

// The report's page that the place is on, of a paragraph the first one; -1 if it isn't on any.
int pageOf(const QList<PagePlace> &places, const Place &place);

// Which of them lies there, or nearest to it if none is farther than `within` millimetres; -1 for none.
int placeAt(const QList<PagePlace> &places, int page, QPointF point, double within);

// Where one gets from a place with an arrow key: to the next one to the right or to the left in reading
// order, up or down to the nearest one above or below. -1 where there is nothing more.
enum class Direction { Left, Right, Up, Down };
int placeBeside(const QList<PagePlace> &places, int from, Direction direction);

} // namespace nianbao
