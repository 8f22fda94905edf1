#include "intake/page_pictures.h"

#include "intake/picture_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

#include <algorithm>

namespace nianbao {

namespace {

// By how the bytes begin: what people put on pages as a picture, and no format that could refer to other
// files.
bool isKnownPicture(const QByteArray &bytes)
{
    static const QByteArrayList beginnings{"\x89PNG", "\xff\xd8\xff", "GIF8", "BM"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QByteArray &begin) { return bytes.startsWith(begin); })
           || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

// As its head says, before it is unpacked.
qint64 dotsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() ? qint64(size.width()) * size.height() : 0;
}

// Called as browsers and word processors call the folder of a page's files.
bool isFolderOfFiles(const QString &name)
{
    static const QStringList ends{QStringLiteral("_files"), QStringLiteral(".files"),
                                  QStringLiteral("_\u6587\u4ef6"), QStringLiteral(".fld")};
    return std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return name.endsWith(end); });
}

} // namespace

QByteArray dataOfAddress(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (!address.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive) || comma < 0)
        return {};
    const QByteArray data = QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1());
    const bool isBase64 = address.left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive);
    return isBase64 ? QByteArray::fromBase64(data) : data;
}

Result<QByteArray> PagePictures::bytesBeside(const QString &address) const
{
    if (address.isEmpty())
        return Error{tr("It is drawn by the page or the program itself, and can't be taken.")};
    const bool isLocal =
        QUrl(address).scheme().isEmpty() && !address.startsWith(u'/') && !address.contains(u'\\');
    if (!isLocal || address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
        return Error{tr("It isn't in the file: nothing is fetched from other places.")};
    const Error notThere{tr("It isn't in the file, and not in a folder beside it.")};
    if (m_path.isEmpty())
        return notThere;
    QString name = QUrl::fromPercentEncoding(address.section(u'?', 0, 0).section(u'#', 0, 0).toUtf8());
    while (name.startsWith(QLatin1String("./")))
        name.remove(0, 2);
    const QString folderName = name.section(u'/', 0, 0);
    const QDir beside = QFileInfo(m_path).absoluteDir();
    // Wherever links lead: the file has to lie in the folder itself.
    const QString folder = QFileInfo(beside.filePath(folderName)).canonicalFilePath();
    const QFileInfo file(QFileInfo(beside.filePath(name)).canonicalFilePath());
    if (!isFolderOfFiles(folderName) || folder.isEmpty()
        || folder != beside.canonicalPath() + u'/' + folderName || !file.isFile()
        || !file.filePath().startsWith(folder + u'/'))
        return notThere;
    if (file.size() > largestFile)
        return Error{tr("It is too large.")};
    QFile opened(file.filePath());
    const QByteArray bytes = opened.open(QIODevice::ReadOnly) ? opened.read(largestFile) : QByteArray();
    return bytes.isEmpty() ? Result<QByteArray>(notThere) : bytes;
}

Result<Picture> PagePictures::take(const SourcePicture &source)
{
    const Error tooMany{tr("There are more than %1 pictures.").arg(mostPictures)};
    if (m_taken >= mostPictures || ++m_asked > mostAsked)
        return tooMany;
    const Result<QByteArray> bytes =
        source.data.isEmpty() ? bytesBeside(source.address) : Result<QByteArray>(source.data);
    if (!bytes)
        return bytes.error();
    if (!isKnownPicture(*bytes))
        return Error{tr("It is no picture that a report can hold.")};
    m_dots += dotsOf(*bytes);
    if (m_dots > mostDots)
        return Error{tr("It is too large.")};
    Result<Picture> picture = pictureFrom(*bytes);
    if (!picture)
        return picture.error();
    ++m_taken;
    return Picture{picture->type, picture->data, source.caption.simplified()};
}

} // namespace nianbao
