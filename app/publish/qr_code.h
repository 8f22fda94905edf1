#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>

namespace nianbao {

// A QR code (GB/T 18284—2000) that can be read with an eighth of it spoilt.
struct QrCode {
    int modules = 0; // to a side
    // What is dark, as rectangles within a square of side 1, neighbours in a line in one rectangle. The four
    // modules of quiet zone around it are not part of it.
    QList<QRectF> dark{};
};

// Of some bytes, UTF-8 where they are text. None where they are more than it can hold, 2331.
QrCode qrCode(const QByteArray &content);

} // namespace nianbao
