#include "desktop/sheet/place_order.h"

#include "desktop/panels/findings_watch.h"

namespace nianbao {

namespace {

PlaceOrder orderOf(const Template &form, const Place &place)
{
    const int section = form.sectionAt(partOf(form, place)); // -1 for the header fields, which come first
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return {section, form.figureAt(cell->address), 0};
    if (const auto *text = std::get_if<TextPlace>(&place))
        return {section, text->paragraph, text->start};
    return {section, int(std::get<FieldPlace>(place).field), 0};
}

} // namespace

PlaceOrder orderOf(const Template &form, const std::optional<Place> &place)
{
    return place ? orderOf(form, *place) : PlaceOrder{-2, 0, 0};
}

std::optional<Place> placeAfter(const Template &form, const QList<Place> &places,
                                const std::optional<Place> &from, bool backwards)
{
    const auto precedes = [backwards](const PlaceOrder &a, const PlaceOrder &b) {
        return backwards ? b < a : a < b;
    };
    std::optional<Place> first;
    std::optional<Place> next;
    for (const Place &place : places) {
        const PlaceOrder order = orderOf(form, place);
        if (!first || precedes(order, orderOf(form, *first)))
            first = place;
        if (from && precedes(orderOf(form, *from), order) && (!next || precedes(order, orderOf(form, *next))))
            next = place;
    }
    return next ? next : first;
}

bool isSamePlace(const Template &form, const Place &a, const Place &b)
{
    return orderOf(form, a) == orderOf(form, b);
}

} // namespace nianbao
