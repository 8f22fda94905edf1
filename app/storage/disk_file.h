#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace nianbao {

// A file of the Disk that is open; closed at the latest when it goes. What fails gives the system's number
// for it, what worked 0. What a signal interrupted is tried again.
class DiskFile
{
public:
    DiskFile() = default;
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;
    ~DiskFile() { close(); }

    int open(const QByteArray &path, int flags, mode_t mode = 0);
    // One that is open already, and is closed as if it were opened here.
    void adopt(int number);
    // Appends what comes next to `bytes`, no more than `most` of it; nothing at the end.
    int read(QByteArray &bytes, qsizetype most);
    int write(const QByteArray &bytes);
    int truncate(qint64 size);
    // Until it is on the medium; a kind of file that has none is done at once.
    int sync();
    int close();

    int number() const { return m_file; }

private:
    int m_file = -1;
};

// What the system's number for a failure says to a clerk, a whole sentence.
QString reasonOf(int number);

} // namespace nianbao
