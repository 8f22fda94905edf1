#pragma once

#include "model/narrative.h"

#include <QImage>

namespace nianbao {

// A picture as a report keeps it, from the bytes of any file that Qt can read as one: PNG, JPEG, BMP and,
// with Debian's plugins, WebP and TIFF. PNG and JPEG stay as they are where they can; one that is larger
// than `largestSide` is scaled down, a JPEG that says where and with what it was taken is written anew
// without that. The caption is empty. An error for what is no picture.
Result<Picture> pictureFrom(const QByteArray &bytes);
Result<Picture> pictureFrom(const QImage &image);

// More than a page's text is wide at 300 dots an inch.
constexpr int largestSide = 2000; // pixels

} // namespace nianbao
