#pragma once

#include "checks/finding.h"
#include "model/template.h"

#include <optional>
#include <tuple>

namespace nianbao {

// Which of the places comes next after `from` in the form's order, from the header fields down (or the
// one before it, backwards); after the last comes the first. Without `from`, the first (or the last).
// Nothing if there are none.
std::optional<Place> placeAfter(const Template &form, const QList<Place> &places,
                                const std::optional<Place> &from, bool backwards = false);

// Section, then cell, paragraph or field, then where in the paragraph: places in the form's order. The report
// as a whole, which is nowhere in it, comes first.
using PlaceOrder = std::tuple<int, int, int>;
PlaceOrder orderOf(const Template &form, const std::optional<Place> &place);

bool isSamePlace(const Template &form, const Place &a, const Place &b);

} // namespace nianbao
