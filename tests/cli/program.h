#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <grp.h>
#include <unistd.h>

// What a run of the program gave.
struct Run {
    int status = -1; // -1: it crashed or never ended
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

// Runs nianbao-cli in a folder of its own, speaking the sources' English.
class Program
{
public:
    Program()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert("LC_ALL", "C.UTF-8");
        m_environment.insert("LANGUAGE", "en");
        m_environment.insert("XDG_CONFIG_HOME", m_folder.path()); // nobody's own rules
        m_environment.remove("QT_QPA_PLATFORM");                  // as on a machine without a display
        m_environment.remove("DISPLAY");
        m_environment.remove("WAYLAND_DISPLAY");
    }

    QString at(const QString &name) const { return m_folder.filePath(name); }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    // From now on as a user to whom permissions apply: root lacks none.
    void runAsNobody() { m_isNobody = geteuid() == 0; }

    // `meanwhile` is called once it runs.
    Run run(const QStringList &words, const QString &outputFile = {},
            const std::function<void(const QProcess &)> &meanwhile = {}) const
    {
        QProcess process;
        if (m_isNobody)
            process.setChildProcessModifier([] {
                constexpr uid_t nobody = 65534;
                if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
                    _exit(127);
            });
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(NIANBAO_CLI, words);
        if (meanwhile && process.waitForStarted())
            meanwhile(process);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
    }
    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    bool m_isNobody = false;
    QProcessEnvironment m_environment;
};

// The smallest file that is a report, written by hand.
inline QByteArray emptyReportFile()
{
    return R"({"format":1,"template":"national-2021"})";
}
