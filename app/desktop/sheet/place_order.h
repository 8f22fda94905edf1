#pragma once

#include "checks/finding.h"
#include "model/template.h"

#include <optional>

namespace nianbao {

// Which of the places comes next after `from` in the form's order, from the header fields down (or the
// one before it, backwards); after the last comes the first. Without `from`, the first (or the last).
// Nothing if there are none.
std::optional<Place> placeAfter(const Template &form, const QList<Place> &places,
                                const std::optional<Place> &from, bool backwards = false);

bool isSamePlace(const Template &form, const Place &a, const Place &b);

} // namespace nianbao
