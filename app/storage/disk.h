#pragma once

#include <sys/stat.h>
#include <sys/types.h>

namespace nianbao {

// Where the outside world begins: every byte that is read from a file or written to one goes through here.
// Each call is the system's of that name and gives what that gives, errno included. The one seam that tests
// make fail.
class Disk
{
public:
    virtual ~Disk() = default;

    static Disk &current();
    // Puts another in its place, null the system's own; the caller keeps it. For tests.
    static void replace(Disk *disk);

    virtual int open(const char *path, int flags, mode_t mode);
    virtual ssize_t read(int file, void *bytes, size_t size);
    virtual ssize_t write(int file, const void *bytes, size_t size);
    virtual int truncate(int file, off_t size);
    virtual int sync(int file);
    virtual int close(int file);
    virtual int rename(const char *from, const char *to);
    virtual int remove(const char *path);
};

} // namespace nianbao
