#include "storage/journal_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

struct Journal {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Journal)
};

} // namespace

QByteArray journalToBytes(const JournalEntry &entry)
{
    QJsonArray pending;
    for (const PendingText &text : entry.pending)
        pending.append(QJsonObject{{"place", text.place}, {"text", text.text}});
    const QJsonObject about{{"path", entry.path},
                            {"digest", QString::fromLatin1(entry.digest.toHex())},
                            {"title", entry.title},
                            {"when", entry.when.toUTC().toString(Qt::ISODateWithMs)},
                            {"pending", pending}};
    return QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n' + entry.report;
}

Result<JournalEntry> journalFromBytes(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QJsonDocument document = QJsonDocument::fromJson(bytes.left(qMax(qsizetype(0), end)));
    if (!document.isObject())
        return Error{Journal::tr("What was kept of a report can't be read.")};
    const QJsonObject about = document.object();
    JournalEntry entry;
    entry.path = about["path"].toString();
    entry.digest = QByteArray::fromHex(about["digest"].toString().toLatin1());
    entry.title = about["title"].toString();
    entry.when = QDateTime::fromString(about["when"].toString(), Qt::ISODateWithMs);
    const QJsonArray pending = about["pending"].toArray();
    for (const auto value : pending) {
        const QJsonObject text = value.toObject();
        entry.pending += PendingText{text["place"].toString(), text["text"].toString()};
    }
    entry.report = bytes.mid(end + 1);
    return entry;
}

} // namespace nianbao
