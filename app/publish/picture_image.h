#pragma once

#include "model/narrative.h"

#include <QImage>
#include <QSize>

namespace nianbao {

struct DecodedPicture {
    QSize size;   // in dots, turned upright as the camera says
    QImage image; // in no more dots than print shows; null if the picture can't be decoded
};

// Needs no display. A picture that would take more memory than Qt allows one, 256 MB, counts as one that
// can't be decoded.
DecodedPicture decode(const Picture &picture);

// No side of a decoded picture is longer: 600 dots to the inch across the type area.
inline constexpr int mostDotsOfASide = 3685;

} // namespace nianbao
