#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

#include <grp.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

// Places where nothing can be written, for the tests of what is said then.

// A disk of its own, of so many bytes; only root may have one.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QByteArray &size) : m_folder(QFile::encodeName(folder))
    {
        mkdir(m_folder.constData(), 0755);
        m_isThere = mount("tmpfs", m_folder.constData(), "tmpfs", 0, ("size=" + size).constData()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isThere)
            umount(m_folder.constData());
    }
    bool isThere() const { return m_isThere; }

    // Nothing can be written to it any more; false if that can't be.
    bool lock() const
    {
        return mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

    // But for a page of memory or two. False if that can't be.
    bool fill() const
    {
        QFile filler(QFile::decodeName(m_folder) + QStringLiteral("/filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray page(4096, 'x');
        while (filler.write(page) == page.size()) {
        }
        return filler.resize(filler.size() - page.size());
    }

private:
    QByteArray m_folder;
    bool m_isThere = false;
};

// While it lives this process is of a user to whom permissions apply: root lacks none.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        m_isNobody = !m_wasRoot || (setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody()
    {
        if (m_wasRoot && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            qFatal("can't become root again");
    }
    bool isNobody() const { return m_isNobody; }

private:
    bool m_wasRoot;
    bool m_isNobody = false;
};

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}
