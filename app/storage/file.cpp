#include "storage/file.h"

#include "storage/backups.h"
#include "storage/disk_file.h"
#include "storage/replacing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace nianbao {

namespace {

struct File {
    Q_DECLARE_TR_FUNCTIONS(nianbao::File)
};

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

// What is in a device, a pipe or standard output can't be replaced in one step.
Done writeInto(DiskFile &file, const QString &path, const QByteArray &bytes)
{
    const int written = file.write(bytes);
    const int closed = file.close();
    const int number = written ? written : closed;
    return number ? Done(notWritten(path, reasonOf(number))) : done();
}

Done writeIntoDevice(const QString &path, const QByteArray &bytes)
{
    DiskFile file;
    // Neither created nor cut: it is there, and it is no regular file.
    if (const int number = file.open(QFile::encodeName(path), O_WRONLY))
        return notWritten(path, reasonOf(number));
    return writeInto(file, path, bytes);
}

Done writeOut(const QByteArray &bytes)
{
    const QString name = File::tr("standard output");
    DiskFile file;
    file.adopt(::dup(STDOUT_FILENO)); // whoever comes next goes on where this ends
    if (file.number() < 0)
        return notWritten(name, reasonOf(errno));
    return writeInto(file, name, bytes);
}

Done replace(const QString &path, const QByteArray &bytes, bool *isRefused)
{
    const Replacing replacing = replaceFile(QFile::encodeName(path), bytes);
    if (replacing.number == EMLINK && replacing.isRefused)
        return overwriteFile(path, bytes);
    if (isRefused)
        *isRefused = replacing.isRefused;
    switch (replacing.step) {
    case Replacing::Step::Prepared:
        return notWritten(path, reasonOf(replacing.number));
    case Replacing::Step::Placed:
        return Error{
            File::tr("The file is written, but it isn't certain that it would outlast a power cut. %1")
                .arg(reasonOf(replacing.number)),
            path};
    case Replacing::Step::Synced:
        break;
    }
    return done();
}

Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, File::tr("There is no such file."));
    return file.readAll();
}

// All of it into a file that is there already.
int putInto(const QString &path, const QByteArray &bytes)
{
    DiskFile file;
    int number = file.open(QFile::encodeName(path), O_WRONLY);
    if (!number)
        number = file.write(bytes);
    if (!number)
        number = file.truncate(bytes.size());
    if (!number)
        number = file.sync();
    const int closed = file.close();
    return number ? number : closed;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qsizetype largest)
{
    if (path.startsWith(u":/"))
        return readResource(path);
    const QFileInfo info(path);
    if (info.isDir())
        return notRead(path, File::tr("It is a folder."));
    DiskFile file;
    if (const int number = file.open(QFile::encodeName(path), O_RDONLY)) {
        const bool isThere = info.exists() || number != ENOENT;
        return notRead(path, isThere ? reasonOf(number) : File::tr("There is no such file."));
    }
    // The size that the system gives is no measure: it is 0 for a pipe. But it may say enough.
    QByteArray bytes;
    const bool isLarger = info.size() > largest;
    while (!isLarger && bytes.size() <= largest) {
        const qsizetype before = bytes.size();
        if (const int number = file.read(bytes, qsizetype(1024) * 1024))
            return notRead(path, reasonOf(number));
        if (bytes.size() == before)
            return bytes;
    }
    return notRead(path, File::tr("It is too large to be a report."));
}

Done writeFile(const QString &path, const QByteArray &bytes, bool *isRefused)
{
    if (isRefused)
        *isRefused = false;
    if (path == u'-')
        return writeOut(bytes);
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
        return replace(path, bytes, isRefused);
    case fs::file_type::regular:
        return replace(path, bytes, isRefused);
    case fs::file_type::none:
        return notWritten(path, reasonOf(fault.value()));
    default:
        return writeIntoDevice(path, bytes);
    }
}

Done overwriteFile(const QString &path, const QByteArray &bytes)
{
    const Result<QByteArray> old = readFile(path);
    if (!old)
        return notWritten(path, old.error().message);
    const Result<QString> backup = keepBackup(path, *old);
    if (!backup)
        return notWritten(path, backup.error().text());
    const int number = putInto(path, bytes);
    if (!number)
        return done();
    if (putInto(path, *old) == 0)
        return notWritten(path, reasonOf(number));
    return Error{
        File::tr("The file can't be written, and what was there before is damaged. %1 What was there "
                 "before is kept here: %2")
            .arg(reasonOf(number), *backup),
        path};
}

QByteArray fileDigest(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? digestOf(*bytes) : QByteArray();
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace nianbao
