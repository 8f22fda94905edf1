#include "intake/picture_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return QImageWriter(&buffer, format).write(image) ? bytes : QByteArray();
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < height; ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), width);
    return image;
}

// A JPEG of that picture whose Exif block says it has to be turned, and a secret.
QByteArray turned(const QImage &image)
{
    const QByteArray jpeg = encoded(image, "jpeg");
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0secret place", 38);
    QByteArray block = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(block.size()) + 2;
    return jpeg.left(2) + QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xff) + block
           + jpeg.mid(2);
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatFits();
    void convertsOthers_data();
    void convertsOthers();
    void scalesDown();
    void turnsAndForgetsWhere();
    void takesAnImage();
    void refusesOthers_data();
    void refusesOthers();
};

void TestPictureFile::keepsWhatFits()
{
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray bytes = encoded(plain(120, 80), format);
        const Result<Picture> picture = pictureFrom(bytes);
        QVERIFY(picture.ok());
        QVERIFY(picture->data == bytes);
        QCOMPARE(picture->type, QString("image/") + format);
    }
}

void TestPictureFile::convertsOthers_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"bmp", "ppm", "webp", "tiff"})
        QTest::newRow(format) << QByteArray(format);
}

void TestPictureFile::convertsOthers()
{
    QFETCH(QByteArray, format);
    QVERIFY2(QImageReader::supportedImageFormats().contains(format), "a package of packages.txt is missing");
    const Result<Picture> picture = pictureFrom(encoded(plain(120, 80), format));
    QVERIFY(picture.ok());
    QVERIFY(Narrative({*picture}).normalized().ok());
    QCOMPARE(QImage::fromData(picture->data).size(), QSize(120, 80));
}

void TestPictureFile::scalesDown()
{
    for (const char *format : {"png", "jpeg"}) {
        const Result<Picture> picture = pictureFrom(encoded(plain(largestSide + 1000, 300), format));
        QVERIFY(picture.ok());
        QCOMPARE(QImage::fromData(picture->data).size(), QSize(2000, 200));
    }
    // Noise can't be pressed together without loss.
    const QByteArray large = encoded(noise(1990, 1990), "png");
    QVERIFY(large.size() > Narrative::largestPicture);
    const Result<Picture> picture = pictureFrom(large);
    QVERIFY(picture.ok());
    QVERIFY(picture->data.size() <= Narrative::largestPicture);
    QCOMPARE(picture->type, QString("image/jpeg"));
}

void TestPictureFile::turnsAndForgetsWhere()
{
    const Result<Picture> picture = pictureFrom(turned(plain(120, 80)));
    QVERIFY(picture.ok());
    QCOMPARE(QImage::fromData(picture->data).size(), QSize(80, 120));
    QVERIFY(!picture->data.contains("secret"));
    QVERIFY(!picture->data.contains("Exif"));
}

void TestPictureFile::takesAnImage()
{
    QImage image = plain(50, 40);
    image.setText("Comment", "secret");
    const Result<Picture> picture = pictureFrom(image);
    QVERIFY(picture.ok());
    QCOMPARE(QImage::fromData(picture->data).size(), QSize(50, 40));
    QVERIFY(!picture->data.contains("secret"));
    QVERIFY(!pictureFrom(QImage()).ok());
}

void TestPictureFile::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png = encoded(noise(60, 60), "png");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("a report");
    QTest::newRow("cut off") << png.left(png.size() / 2);
    QTest::newRow("only its head") << png.left(8);
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF");
}

void TestPictureFile::refusesOthers()
{
    QFETCH(QByteArray, bytes);
    const Result<Picture> picture = pictureFrom(bytes);
    QVERIFY(!picture.ok());
    QVERIFY(!picture.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestPictureFile)
#include "test_picture_file.moc"
