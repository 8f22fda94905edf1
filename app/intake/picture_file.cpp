#include "intake/picture_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace nianbao {

namespace {

struct PictureFile {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PictureFile)
};

constexpr int jpegQuality = 90;
constexpr int memoryLimit = 512; // MiB: a photograph of 100 megapixels
// Beyond it a photograph that came without loss is better kept as a JPEG.
constexpr qsizetype largePng = qsizetype(1024) * 1024;

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(format == QByteArray("jpeg") ? jpegQuality : -1);
    return writer.write(image) ? bytes : QByteArray();
}

Picture pictureOf(QImage image, bool lossy)
{
    if (std::max(image.width(), image.height()) > largestSide)
        image = image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (const QString &key : image.textKeys())
        image.setText(key, QString());
    QByteArray bytes = lossy ? QByteArray() : written(image, "png");
    if (!image.hasAlphaChannel() && (lossy || bytes.size() > largePng)) {
        const QByteArray jpeg = written(image, "jpeg");
        if (bytes.isEmpty() || jpeg.size() < bytes.size() / 2)
            bytes = jpeg;
    }
    return {Narrative::pictureType(bytes), bytes, {}};
}

} // namespace

Result<Picture> pictureFrom(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(memoryLimit);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    QImage image;
    if (!reader.canRead() || !reader.read(&image))
        return Error{
            PictureFile::tr("This is no picture that can be read. PNG, JPEG, BMP, WebP and TIFF can.")};
    const bool fits =
        std::max(size.width(), size.height()) <= largestSide && bytes.size() <= Narrative::largestPicture;
    const bool isPlain = reader.transformation() == QImageIOHandler::TransformationNone
                         && !bytes.left(qsizetype(64) * 1024).contains("Exif");
    const QString type = Narrative::pictureType(bytes);
    if (fits && isPlain && !type.isEmpty())
        return Picture{type, bytes, {}};
    const Picture picture = pictureOf(image, format == "jpeg" || format == "webp");
    if (picture.type.isEmpty() || picture.data.size() > Narrative::largestPicture)
        return Error{PictureFile::tr("This picture is too large, even scaled down. Make it smaller first.")};
    return picture;
}

Result<Picture> pictureFrom(const QImage &image)
{
    const Picture picture = image.isNull() ? Picture() : pictureOf(image, false);
    if (picture.type.isEmpty() || picture.data.size() > Narrative::largestPicture)
        return Error{PictureFile::tr("The picture on the clipboard can't be taken.")};
    return picture;
}

} // namespace nianbao
