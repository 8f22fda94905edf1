#pragma once

#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

// Runs `attempt` as a user to whom permissions apply: root lacks none. Its answer comes back as the
// child's status.
inline bool asOrdinaryUser(const std::function<bool()> &attempt)
{
    if (geteuid() != 0)
        return attempt();
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (setgid(nobody) != 0 || setuid(nobody) != 0)
            _exit(2);
        _exit(attempt() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// Made with plain Qt: what the code under test wrote is not read with it.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}
