#pragma once

#include "model/narrative.h"

#include <QImage>
#include <QSize>

namespace nianbao {

struct DecodedPicture {
    QSize size;   // in dots, turned upright as the camera says
    QImage image; // in no more dots than print shows; null if the picture can't be decoded
};

// Needs no display. A picture of more than `mostDots` counts as one that can't be decoded: it would
// take more memory than an office machine spares.
DecodedPicture decode(const Picture &picture);

inline constexpr qint64 mostDots = 64'000'000;
// No side of a decoded picture is longer: 600 dots to the inch across the type area.
inline constexpr int mostDotsOfASide = 3685;

} // namespace nianbao
