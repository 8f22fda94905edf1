#include "desktop/text/narrative_clipboard.h"

#include "intake/pasted_text.h"
#include "intake/picture_file.h"
#include "storage/narrative_json.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>

namespace nianbao {

namespace {

struct Clipboard {
    Q_DECLARE_TR_FUNCTIONS(nianbao::NarrativeClipboard)
};

const QString ownFormat = QStringLiteral("application/x-nianbao-text");
constexpr qint64 largestFile = qint64(256) * 1024 * 1024; // bytes: no photograph is larger

bool isPictureFile(const QUrl &url)
{
    return url.isLocalFile()
           && QMimeDatabase()
                  .mimeTypeForFile(url.toLocalFile(), QMimeDatabase::MatchExtension)
                  .name()
                  .startsWith(QLatin1String("image/"));
}

Taken takenFromHtml(const QString &html)
{
    const PastedText pasted = narrativeOfHtml(html);
    Taken taken{pasted.text, {}};
    if (pasted.picturesLeftOut > 0)
        taken.refused += Clipboard::tr("%n picture(s) didn't come along. Insert them from their files.",
                                       nullptr, pasted.picturesLeftOut);
    return taken;
}

QString htmlOf(const QList<Run> &runs)
{
    QString html;
    for (const Run &run : runs)
        html +=
            run.bold ? QStringLiteral("<b>%1</b>").arg(run.text.toHtmlEscaped()) : run.text.toHtmlEscaped();
    return html;
}

QString htmlOf(const Narrative &text)
{
    QString html;
    for (const Block &block : text.blocks()) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            html += QStringLiteral("<p>");
            html += htmlOf(paragraph->runs) + QStringLiteral("</p>");
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            // The section's own heading is the first rank of the report, its title none.
            html +=
                QStringLiteral("<h%1>%2</h%1>").arg(heading->level + 1).arg(heading->text.toHtmlEscaped());
        } else if (const auto *breakdown = std::get_if<Breakdown>(&block)) {
            html += QStringLiteral("<p>%1</p><table>").arg(htmlOf(runsOf(block)));
            for (const BreakdownPart &part : breakdown->parts)
                html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                            .arg(part.label.toHtmlEscaped(), part.count.text());
            html += QStringLiteral("</table>");
        } else {
            const auto &picture = std::get<Picture>(block);
            html += QStringLiteral("<p><img src=\"data:%1;base64,%2\" alt=\"%3\"></p><p>%3</p>")
                        .arg(picture.type, QString::fromLatin1(picture.data.toBase64()),
                             picture.caption.toHtmlEscaped());
        }
    }
    return html;
}

} // namespace

bool canTake(const QMimeData &data)
{
    if (const QList<QUrl> urls = data.urls(); !urls.isEmpty() && !data.hasHtml() && !data.hasImage())
        return std::any_of(urls.begin(), urls.end(), isPictureFile) // other files are the window's
               || !urls[0].isLocalFile();
    return data.hasFormat(ownFormat) || data.hasFormat(fieldFormat()) || data.hasHtml() || data.hasText()
           || data.hasImage();
}

Taken pictureOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {Clipboard::tr("“%1” can't be read: %2").arg(name, file.errorString())}};
    if (file.size() > largestFile)
        return {{}, {Clipboard::tr("“%1” is too large for a picture.").arg(name)}};
    const Result<Picture> picture = pictureFrom(file.readAll());
    if (!picture)
        return {{}, {Clipboard::tr("“%1”: %2").arg(name, picture.error().message)}};
    return {QList<Block>{*picture}, {}};
}

Taken takenFrom(const QMimeData &data)
{
    if (data.hasFormat(ownFormat)) {
        const Result<JsonValue> json = parseJson(data.data(ownFormat));
        if (json) {
            if (const Result<Narrative> text = narrativeFromJson(*json, QString()))
                return {*text, {}};
        }
    }
    const QList<QUrl> urls = data.urls(); // may be none where there is a list of them
    if (!urls.isEmpty() && !data.hasHtml() && urls.first().isLocalFile()) {
        Taken all;
        QList<Block> blocks;
        for (const QUrl &url : urls) {
            const Taken one = pictureOf(url.toLocalFile());
            blocks += one.text.blocks();
            all.refused += one.refused;
        }
        all.text = blocks;
        return all;
    }
    Taken taken;
    if (data.hasHtml())
        taken = takenFromHtml(data.html());
    if (taken.text.isEmpty() && data.hasImage()) {
        if (const Result<Picture> picture = pictureFrom(qvariant_cast<QImage>(data.imageData())))
            return {QList<Block>{*picture}, {}};
        else
            return {{}, {picture.error().message}};
    }
    if (taken.text.isEmpty() && data.hasText() && !data.text().trimmed().isEmpty())
        taken = {narrativeOfText(data.text()), {}};
    return taken;
}

QMimeData *mimeDataOf(const Narrative &text)
{
    auto *data = new QMimeData;
    data->setText(text.texts().join(u'\n'));
    data->setHtml(htmlOf(text));
    data->setData(ownFormat, compactJson(narrativeToJson(text)));
    return data;
}

} // namespace nianbao
