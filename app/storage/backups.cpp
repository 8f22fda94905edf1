#include "storage/backups.h"

#include "storage/disk.h"
#include "storage/file.h"
#include "storage/state_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace nianbao {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");

struct Backups {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Backups)
};

// One for each file, by its whole name, links followed; its own name lets people find it as well.
QDir folderOf(const QString &path)
{
    const QFileInfo info(path);
    const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex();
    constexpr int longestName = 60; // characters: at three bytes each, far from what a name may have
    const QString name =
        QFileInfo(whole).completeBaseName().left(longestName) + u'-' + QString::fromLatin1(digest.left(12));
    return QDir(stateFolder() + QStringLiteral("/backups/") + name);
}

} // namespace

Result<QString> keepBackup(const QString &path, const QByteArray &bytes, int most)
{
    const QList<Backup> kept = backupsOf(path);
    if (!kept.isEmpty()) {
        if (const Result<QByteArray> latest = readFile(kept.first().path); latest && *latest == bytes)
            return kept.first().path;
    }
    const QDir folder = folderOf(path);
    if (!makePrivateFolder(folder.path()))
        return Error{Backups::tr("No backup can be kept in this folder."), folder.path()};
    // Never before the latest, though the clock may have been put back.
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (!kept.isEmpty() && now <= kept.first().when)
        now = kept.first().when.addMSecs(1);
    const QString name = folder.filePath(now.toString(timeFormat) + QStringLiteral(".nianbao"));
    if (const Done written = writeFile(name, bytes); !written)
        return written.error();
    for (qsizetype i = most - 1; i < kept.size(); ++i)
        Disk::current().remove(QFile::encodeName(kept[i].path).constData());
    return name;
}

QList<Backup> backupsOf(const QString &path)
{
    QList<Backup> backups;
    const QFileInfoList files =
        folderOf(path).entryInfoList({QStringLiteral("*.nianbao")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QDateTime when = QDateTime::fromString(file.completeBaseName(), timeFormat);
        when.setTimeSpec(Qt::UTC);
        if (when.isValid())
            backups += Backup{file.filePath(), when};
    }
    return backups;
}

} // namespace nianbao
