#include "publish/picture_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

namespace nianbao {

namespace {

// Whether a PNG has all of its chunks (ISO/IEC 15948, 5.3). Asked first, as libpng tells of a file that
// was cut off on the standard error by itself.
bool isWholePng(const QByteArray &data)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype aroundContents = 12; // length, type, check sum
    for (qsizetype at = signature; at + aroundContents <= data.size();) {
        if (QByteArrayView(data).sliced(at + 4, 4) == "IEND")
            return true;
        at += aroundContents + qFromBigEndian<quint32>(data.constData() + at);
    }
    return false;
}

} // namespace

DecodedPicture decode(const Picture &picture)
{
    const bool isPng = picture.type == QLatin1String("image/png");
    if (isPng && !isWholePng(picture.data))
        return {};
    QByteArray bytes = picture.data;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // portals' readers see it upright, too
    const QSize stored = reader.size();
    if (!stored.isValid())
        return {};

    DecodedPicture decoded;
    decoded.size =
        reader.transformation() & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;
    if (std::max(stored.width(), stored.height()) > mostDotsOfASide) {
        const QSize fitting = stored.scaled(mostDotsOfASide, mostDotsOfASide, Qt::KeepAspectRatio);
        reader.setScaledSize(fitting.expandedTo({1, 1}));
    }
    if (!reader.read(&decoded.image))
        return {};
    return decoded;
}

} // namespace nianbao
