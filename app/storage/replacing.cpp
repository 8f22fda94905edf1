#include "storage/replacing.h"

#include "storage/disk.h"
#include "storage/disk_file.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string_view>

namespace nianbao {

namespace {

namespace fs = std::filesystem;

// Where a path leads to in the end, which need not be there yet.
fs::path destinationOf(const QByteArray &path)
{
    fs::path place = path.toStdString();
    std::error_code fault;
    constexpr int mostLinks = 40; // as the system allows
    for (int i = 0; i < mostLinks && fs::is_symlink(place, fault); ++i) {
        const fs::path target = fs::read_symlink(place, fault);
        place = target.is_absolute() ? target : place.parent_path() / target;
    }
    return place;
}

std::optional<struct stat> statusOf(const fs::path &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

// Access lists and the like; what can't be taken over stays away.
void copyAttributes(const fs::path &from, int to)
{
    char names[4096];
    const ssize_t size = ::listxattr(from.c_str(), names, sizeof names);
    for (const char *name = names; name < names + size; name += qstrlen(name) + 1) {
        char value[4096];
        const ssize_t length = ::getxattr(from.c_str(), name, value, sizeof value);
        if (length >= 0)
            ::fsetxattr(to, name, value, size_t(length), 0);
    }
}

// What the file beside is to be like. The access list comes last: setting the mode would alter it.
int makeLike(const fs::path &old, const struct stat &status, int file)
{
    if (::fchown(file, uid_t(-1), status.st_gid) != 0 && errno != EPERM)
        return errno;
    if (::fchmod(file, status.st_mode & 07777) != 0)
        return errno;
    copyAttributes(old, file);
    return 0;
}

// Nobody gives a file of his own such a name, so that what has it may be taken for a leftover.
constexpr std::string_view besidePrefix = ".nianbao-";
constexpr int besideDigits = 16;
constexpr std::string_view besideSuffix = ".unfinished";

QByteArray nameBeside(const fs::path &place)
{
    const QByteArray number = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const fs::path folder = place.parent_path();
    return QByteArray::fromStdString((folder / besidePrefix).string())
           + number.rightJustified(besideDigits, '0') + QByteArray(besideSuffix.data());
}

bool isNameBeside(std::string_view name)
{
    const size_t digits = name.find_first_not_of("0123456789abcdef", besidePrefix.size());
    return name.substr(0, besidePrefix.size()) == besidePrefix && digits == besidePrefix.size() + besideDigits
           && name.substr(digits) == besideSuffix;
}

// What a power cut or a kill left in the middle of a write, a part of somebody's report: files of that name,
// ours, that nobody has written to for a day.
void clearLeftovers(const fs::path &folder)
{
    constexpr time_t day = 86'400; // seconds
    std::error_code fault;
    for (fs::directory_iterator entry(folder.empty() ? "." : folder, fault), end; !fault && entry != end;
         entry.increment(fault)) {
        if (!isNameBeside(entry->path().filename().string()))
            continue;
        struct stat status {
        };
        if (::lstat(entry->path().c_str(), &status) == 0 && S_ISREG(status.st_mode)
            && status.st_uid == ::geteuid() && status.st_mtime < ::time(nullptr) - day)
            Disk::current().remove(entry->path().c_str());
    }
}

int syncFolder(const fs::path &folder)
{
    DiskFile opened;
    const int number = opened.open(QByteArray::fromStdString(folder.empty() ? "." : folder.string()),
                                   O_RDONLY | O_DIRECTORY);
    if (number == EACCES)
        return 0; // one may put files into a folder that one may not read
    return number ? number : opened.sync();
}

bool mayBeWrittenInto(const fs::path &place)
{
    return ::access(place.c_str(), W_OK) == 0;
}

} // namespace

Replacing replaceFile(const QByteArray &path, const QByteArray &bytes)
{
    const fs::path place = destinationOf(path);
    const std::optional<struct stat> old = statusOf(place);
    const auto failed = [&](int number, bool mayBeThePlace) {
        const bool isRefused = mayBeThePlace && old && mayBeWrittenInto(place);
        return Replacing{Replacing::Step::Prepared, number, isRefused};
    };
    if (old && !mayBeWrittenInto(place))
        return failed(errno, false); // somebody doesn't want it altered
    // A file that has other names as well would be parted from them.
    if (old && old->st_nlink > 1)
        return failed(EMLINK, true);

    DiskFile file;
    QByteArray beside;
    int number = EEXIST;
    for (int i = 0; i < 100 && number == EEXIST; ++i) {
        beside = nameBeside(place);
        // Nobody else reads it before it is like the old one.
        number = file.open(beside, O_CREAT | O_EXCL | O_WRONLY, old ? 0600 : 0666);
    }
    if (number)
        return failed(number, number == EACCES || number == EPERM);

    const auto giveUp = [&](int why, bool mayBeThePlace) {
        file.close();
        while (Disk::current().remove(beside.constData()) != 0 && errno == EINTR) {
        }
        return failed(why, mayBeThePlace);
    };
    if (old)
        number = makeLike(place, *old, file.number());
    if (!number)
        number = file.write(bytes);
    if (!number)
        number = file.sync();
    if (const int closed = file.close(); !number)
        number = closed;
    if (number)
        return giveUp(number, false);
    do {
        errno = 0;
    } while (Disk::current().rename(beside.constData(), place.c_str()) != 0 && errno == EINTR);
    if (errno)
        return giveUp(errno, errno != ENOSPC && errno != EIO && errno != EDQUOT);
    if (const int unsynced = syncFolder(place.parent_path()))
        return {Replacing::Step::Placed, unsynced, false};
    clearLeftovers(place.parent_path());
    return {Replacing::Step::Synced, 0, false};
}

} // namespace nianbao
