#include "storage/disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>

namespace nianbao {

namespace {

std::atomic<Disk *> replaced{nullptr};

} // namespace

Disk &Disk::current()
{
    static Disk system;
    Disk *other = replaced;
    return other ? *other : system;
}

void Disk::replace(Disk *disk)
{
    replaced = disk;
}

int Disk::open(const char *path, int flags, mode_t mode)
{
    return ::open(path, flags | O_CLOEXEC, mode);
}

ssize_t Disk::read(int file, void *bytes, size_t size)
{
    return ::read(file, bytes, size);
}

ssize_t Disk::write(int file, const void *bytes, size_t size)
{
    return ::write(file, bytes, size);
}

int Disk::truncate(int file, off_t size)
{
    return ::ftruncate(file, size);
}

int Disk::sync(int file)
{
    return ::fsync(file);
}

int Disk::close(int file)
{
    return ::close(file);
}

int Disk::rename(const char *from, const char *to)
{
    return ::rename(from, to);
}

int Disk::remove(const char *path)
{
    return ::unlink(path);
}

} // namespace nianbao
