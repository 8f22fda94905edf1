#pragma once

#include "model/header.h"
#include "model/review_facts.h"
#include "publish/pages.h"

#include <optional>

namespace nianbao {

// The sheet that goes round with the report to be signed (发文稿纸; domain.md 5.3): what is known, room to
// write the rest in by hand, the acknowledged findings, and a QR code. One page of A4, more where the list is
// long. Its pages say nothing of the report's own numbering, and keep within `reviewArea`.
QList<Page> reviewSheet(const ReviewFacts &facts, const Measure &measure);

inline constexpr QRectF reviewArea{paper::left, 20, paper::areaWidth, 257}; // mm on the paper

// The header field that a text of the sheet is the value of: there it is entered. Nothing for all else.
std::optional<Field> fieldOnReviewSheet(PlacedOrigin origin);

// What the sheet's QR code says: "nianbao:v1;organ=…;year=…;sm3=…", UTF-8. The organ's name has ";" and "%"
// as %3B and %25, and ends in "…" where it is longer than any.
QString qrText(const ReviewFacts &facts);

} // namespace nianbao
