#pragma once

#include "storage/disk.h"

#include <cerrno>

// A disk on which one call fails, the n-th from 0 on, and all others work. While it lives it is the disk.
class FailingDisk : public nianbao::Disk
{
public:
    // With that number of the system's. A write that fails has written half of it before.
    FailingDisk(int call, int number) : m_call(call), m_number(number) { Disk::replace(this); }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;
    ~FailingDisk() override { Disk::replace(nullptr); }

    // None fails: to count them.
    static constexpr int never = -1;
    int calls() const { return m_calls; }

    int open(const char *path, int flags, mode_t mode) override
    {
        return fails() ? -1 : Disk::open(path, flags, mode);
    }
    ssize_t read(int file, void *bytes, size_t size) override
    {
        return fails() ? -1 : Disk::read(file, bytes, size);
    }
    ssize_t write(int file, const void *bytes, size_t size) override
    {
        if (m_writesLeft > 0) { // what a short write left is refused
            m_writesLeft = 0;
            errno = m_number;
            return -1;
        }
        if (!fails())
            return Disk::write(file, bytes, size);
        if (m_number == EINTR || size < 2)
            return -1;
        m_writesLeft = 1;
        return Disk::write(file, bytes, size / 2);
    }
    int truncate(int file, off_t size) override { return fails() ? -1 : Disk::truncate(file, size); }
    int sync(int file) override { return fails() ? -1 : Disk::sync(file); }
    int close(int file) override
    {
        const bool failed = fails();
        const int closed = Disk::close(file); // it is closed in any case
        if (failed)
            errno = m_number;
        return failed ? -1 : closed;
    }
    int rename(const char *from, const char *to) override { return fails() ? -1 : Disk::rename(from, to); }
    int remove(const char *path) override { return fails() ? -1 : Disk::remove(path); }

private:
    bool fails()
    {
        const bool failed = m_calls++ == m_call;
        if (failed)
            errno = m_number;
        return failed;
    }

    int m_call;
    int m_number;
    int m_calls = 0;
    int m_writesLeft = 0;
};
