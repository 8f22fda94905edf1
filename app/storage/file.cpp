#include "storage/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace nianbao {

namespace {

struct File {
    Q_DECLARE_TR_FUNCTIONS(nianbao::File)
};

// What the system's number for the failure says to a clerk.
QString reason(const QFileDevice &file, int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return File::tr("You have no permission for it.");
    case EROFS:
        return File::tr("It is on a medium that can't be written to.");
    case ENOSPC:
    case EDQUOT:
        return File::tr("There is no space left.");
    case EPIPE:
        return File::tr("Nobody reads it any more.");
    case ENAMETOOLONG:
        return File::tr("Its name is too long.");
    case ELOOP:
        return File::tr("It is a link that leads back to itself.");
    case ENOENT:
        return File::tr("There is no such place.");
    case EIO:
        return File::tr("The medium has a fault.");
    default:
        return File::tr("%1.", "the system's own words for it").arg(file.errorString());
    }
}

Error notRead(const QString &path, const QString &why)
{
    return Error{File::tr("The file can't be read. %1").arg(why), path};
}

Error notWritten(const QString &path, const QString &why)
{
    QString message = File::tr("The file can't be written. %1").arg(why);
    if (QFileInfo(path).isFile())
        message += File::tr(" What was there before is unchanged.", "after another sentence");
    return Error{message, path};
}

// A device, a pipe or standard output: what is in it can't be replaced in one step.
Done writeInto(QFile &file, const QString &path, const QByteArray &bytes)
{
    for (qint64 written = 0; written < bytes.size();) {
        errno = 0;
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return notWritten(path, reason(file, errno));
        written += more;
    }
    return done();
}

Done replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    // Each step is asked, as errno tells of the last one only.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written || !file.commit()) {
        const bool forbidden = file.error() == QFileDevice::PermissionsError;
        return notWritten(path, reason(file, forbidden ? EACCES : errno));
    }
    return done();
}

} // namespace

Result<QByteArray> readFile(const QString &path, qsizetype largest)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notRead(path, File::tr("It is a folder."));
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        const bool isThere = info.exists() || errno == EACCES;
        return notRead(path, isThere ? reason(file, errno) : File::tr("There is no such file."));
    }
    // The size that the system gives is no measure: it is 0 for a pipe. But it may say enough.
    QByteArray bytes;
    const bool isLarger = file.size() > largest;
    while (!isLarger && bytes.size() <= largest) {
        errno = 0;
        const QByteArray more = file.read(qint64(1024) * 1024);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return notRead(path, reason(file, errno));
    if (isLarger || bytes.size() > largest)
        return notRead(path, File::tr("It is too large to be a report."));
    return bytes;
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == u'-') {
        QFile file;
        if (!file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return notWritten(File::tr("standard output"), reason(file, errno));
        return writeInto(file, File::tr("standard output"), bytes);
    }
    if (path.isEmpty())
        return Error{File::tr("The file can't be written: its name is missing.")};

    // Follows links, as writing does; a chain of links without an end is an error here.
    std::error_code fault;
    namespace fs = std::filesystem;
    const fs::file_status status = fs::status(QFile::encodeName(path).toStdString(), fault);
    switch (status.type()) {
    case fs::file_type::directory:
        return notWritten(path, File::tr("It is a folder."));
    case fs::file_type::not_found:
        if (const QFileInfo folder(QFileInfo(path).path()); !folder.isDir())
            return notWritten(path, folder.exists()
                                        ? File::tr("“%1” isn't a folder.").arg(folder.filePath())
                                        : File::tr("The folder “%1” doesn't exist.").arg(folder.filePath()));
        return replace(path, bytes);
    case fs::file_type::regular:
        return replace(path, bytes);
    case fs::file_type::none:
        return notWritten(path, reason(QFile(path), fault.value()));
    default:
        QFile file(path);
        errno = 0;
        // Neither created nor cut: it is there, and it is no regular file.
        if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
            return notWritten(path, reason(file, errno));
        return writeInto(file, path, bytes);
    }
}

} // namespace nianbao
