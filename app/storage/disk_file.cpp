#include "storage/disk_file.h"

#include "storage/disk.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace nianbao {

namespace {

struct DiskFileWords {
    Q_DECLARE_TR_FUNCTIONS(nianbao::DiskFile)
};

// The system's answer to a call that gives -1 when it failed.
template<typename Call>
ssize_t untilAnswered(const Call &call)
{
    ssize_t answer = -1;
    do {
        errno = 0;
        answer = call();
    } while (answer < 0 && errno == EINTR);
    return answer;
}

} // namespace

int DiskFile::open(const QByteArray &path, int flags, mode_t mode)
{
    close();
    m_file = int(untilAnswered([&] { return Disk::current().open(path.constData(), flags, mode); }));
    return m_file < 0 ? errno : 0;
}

void DiskFile::adopt(int number)
{
    close();
    m_file = number;
}

int DiskFile::read(QByteArray &bytes, qsizetype most)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + most);
    const ssize_t more =
        untilAnswered([&] { return Disk::current().read(m_file, bytes.data() + before, size_t(most)); });
    const int number = more < 0 ? errno : 0;
    bytes.resize(before + qMax(ssize_t(0), more));
    return number;
}

int DiskFile::write(const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t more = untilAnswered([&] {
            return Disk::current().write(m_file, bytes.constData() + written, size_t(bytes.size() - written));
        });
        if (more < 0)
            return errno;
        if (more == 0)
            return ENOSPC; // it takes nothing and doesn't say why
        written += more;
    }
    return 0;
}

int DiskFile::truncate(qint64 size)
{
    return untilAnswered([&] { return Disk::current().truncate(m_file, size); }) < 0 ? errno : 0;
}

int DiskFile::sync()
{
    if (untilAnswered([&] { return Disk::current().sync(m_file); }) >= 0)
        return 0;
    // Not to be had for a pipe, nor on some shares.
    return errno == EINVAL || errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
}

int DiskFile::close()
{
    if (m_file < 0)
        return 0;
    errno = 0;
    const int answer = Disk::current().close(m_file);
    m_file = -1; // even after a failure, and an interrupted one: Linux has closed it then
    return answer < 0 && errno != EINTR ? errno : 0;
}

QString reasonOf(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return DiskFileWords::tr("You have no permission for it.");
    case EROFS:
        return DiskFileWords::tr("It is on a medium that can't be written to.");
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return DiskFileWords::tr("There is no space left.");
    case EPIPE:
        return DiskFileWords::tr("Nobody reads it any more.");
    case ENAMETOOLONG:
        return DiskFileWords::tr("Its name is too long.");
    case ELOOP:
        return DiskFileWords::tr("It is a link that leads back to itself.");
    case ENOENT:
        return DiskFileWords::tr("There is no such place.");
    case EIO:
        return DiskFileWords::tr("The medium has a fault.");
    default:
        return DiskFileWords::tr("%1.", "the system's own words for it")
            .arg(QString::fromLocal8Bit(std::strerror(number)));
    }
}

} // namespace nianbao
