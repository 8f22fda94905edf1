#include "intake/mhtml_document.h"

#include "intake/decoded_text.h"
#include "intake/html_document.h"

#include <QHash>
#include <QUrl>

namespace nianbao {

namespace {

constexpr qsizetype headReach = qsizetype(16) * 1024; // bytes in which a file's own head ends
constexpr int mostParts = 5000;
constexpr int mostPages = 20;

// The fields of a head, by their names in lower case; continued lines are joined.
QHash<QByteArray, QByteArray> fieldsOf(const QByteArray &head)
{
    QHash<QByteArray, QByteArray> fields;
    QByteArray name;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (!name.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
            fields[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon < 0 ? QByteArray() : line.left(colon).trimmed().toLower();
        if (!name.isEmpty() && !fields.contains(name))
            fields.insert(name, line.mid(colon + 1).trimmed());
    }
    return fields;
}

// multipart/related; boundary="…": what stands behind that name.
QByteArray parameterOf(const QByteArray &value, const QByteArray &name)
{
    const qsizetype at = value.toLower().indexOf(name + '=');
    if (at < 0)
        return {};
    const QByteArray rest = value.mid(at + name.size() + 1);
    if (rest.startsWith('"'))
        return rest.mid(1, rest.indexOf('"', 1) - 1);
    return rest.left(rest.indexOf(';') < 0 ? rest.size() : rest.indexOf(';')).trimmed();
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i];
            continue;
        }
        if (text.mid(i + 1, 2) == "\r\n") { // a line that goes on
            i += 2;
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            i += 1;
        } else if (const QByteArray byte = QByteArray::fromHex(text.mid(i + 1, 2)); byte.size() == 1) {
            bytes += byte;
            i += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

struct Part {
    QByteArray type; // in lower case
    QByteArray location, id;
    QByteArray bytes;
};

Part partOf(const QByteArray &part)
{
    const bool isWide = part.indexOf("\r\n\r\n") >= 0;
    const QByteArray gap = isWide ? "\r\n\r\n" : "\n\n";
    const qsizetype end = part.indexOf(gap);
    if (end < 0)
        return {};
    const QHash<QByteArray, QByteArray> fields = fieldsOf(part.left(end));
    const QByteArray body = part.mid(end + gap.size());
    const QByteArray encoding = fields.value("content-transfer-encoding").toLower();
    QByteArray id = fields.value("content-id");
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.mid(1, id.size() - 2);
    const QByteArray type = fields.value("content-type").toLower();
    return {type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed(),
            fields.value("content-location"), id,
            encoding == "base64"             ? QByteArray::fromBase64(body)
            : encoding == "quoted-printable" ? fromQuotedPrintable(body)
                                             : body};
}

QList<Part> partsOf(const QByteArray &bytes, const QByteArray &boundary)
{
    const QByteArray mark = "--" + boundary;
    QList<Part> parts;
    qsizetype at = bytes.indexOf(mark);
    while (at >= 0 && parts.size() < mostParts) {
        const qsizetype begin = bytes.indexOf('\n', at);
        const qsizetype next = begin < 0 ? -1 : bytes.indexOf(mark, begin);
        if (begin < 0 || bytes.mid(at + mark.size(), 2) == "--")
            break;
        parts += partOf(bytes.mid(begin + 1, next < 0 ? -1 : next - begin - 1));
        at = next;
    }
    return parts;
}

// Gives the page's pictures the bytes that were packed with it.
void takePictures(SourceDocument &document, const Part &page, const QList<Part> &parts)
{
    QHash<QString, const Part *> pictures;
    for (const Part &part : parts) {
        if (!part.type.startsWith("image/"))
            continue;
        pictures.insert(QString::fromUtf8(part.location), &part);
        if (!part.id.isEmpty())
            pictures.insert(QStringLiteral("cid:") + QString::fromUtf8(part.id), &part);
    }
    const QUrl base(QString::fromUtf8(page.location));
    for (SourceBlock &block : document.blocks) {
        auto *picture = std::get_if<SourcePicture>(&block);
        if (!picture || picture->address.isEmpty())
            continue;
        const Part *found = pictures.value(picture->address);
        if (!found)
            found = pictures.value(base.resolved(QUrl(picture->address)).toString());
        if (found)
            picture->data = found->bytes;
    }
}

} // namespace

bool MhtmlDocument::isOne(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headReach).toLower();
    const qsizetype type = head.indexOf("content-type:");
    return type >= 0 && head.indexOf("mime-version:") >= 0 && head.indexOf("multipart/", type) >= 0
           && head.indexOf("boundary=", type) >= 0 && !head.left(type).contains("<html");
}

Result<SourceDocument> MhtmlDocument::read(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headReach);
    const qsizetype wide = head.indexOf("\r\n\r\n");
    const qsizetype end = wide < 0 ? head.indexOf("\n\n") : wide;
    const QByteArray type = fieldsOf(end < 0 ? head : head.left(end)).value("content-type");
    const QByteArray boundary = parameterOf(type, "boundary");
    const QList<Part> parts = boundary.isEmpty() ? QList<Part>() : partsOf(bytes, boundary);
    SourceDocument most;
    int pages = 0;
    for (const Part &part : parts) {
        if (part.type != "text/html" || pages++ >= mostPages)
            continue;
        SourceDocument page = htmlDocument(decodedText(part.bytes));
        if (page.blocks.size() <= most.blocks.size())
            continue;
        takePictures(page, part, parts);
        most = page;
    }
    if (most.blocks.isEmpty())
        return Error{tr("This saved page has no text in it, or is damaged. Save it anew, as a web page.")};
    return most;
}

} // namespace nianbao
