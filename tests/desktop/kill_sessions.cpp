// Starts sessions of editing and saving (editing_session), ends each with SIGKILL at a random moment, and
// looks at what is left:
//     kill_sessions SESSION REPORT RUNS [--strict]
// The file has to be a whole version that was saved, and never older than the last one that was said to be.
// What the file and the journal hold together has to be a state that there was; how old the first edit is
// that isn't in it is printed and, with --strict, has to be less than two seconds (on a machine with nothing
// else to do: how soon the journal is written is a matter of time).

#include "shared_clock.h"

#include "storage/report_file.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace nianbao;

namespace {

int valueIn(const Report &report)
{
    return report.input(report.form().figureAt("t3.received.natural")).text().toInt();
}

struct Left {
    bool isWhole = false;
    bool isKnown = false; // nothing older than what was said to be saved, nothing that there never was
    int edits = 0;
    qint64 age = 0; // milliseconds before the end of the first edit that is missing; 0 if none is
};

// What is left of one session in its folder.
Left examine(const QTemporaryDir &folder, const QByteArray &said, qint64 killed)
{
    Left result;
    QMap<int, qint64> edits;
    int saved = 0;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue; // the last one may be cut off
        if (words[0] == "edited")
            edits[words[1].toInt()] = words[2].toLongLong();
        else
            saved = words[1].toInt();
    }
    result.edits = int(edits.size());
    const int last = edits.isEmpty() ? 0 : edits.lastKey();
    const auto file = readReport(folder.filePath("a.nianbao"));
    if (!file)
        return result;
    result.isWhole = true;
    const int inFile = valueIn(file->report);
    int recovered = inFile;
    static std::mutex oneAtATime; // the state folder is the process's
    const std::lock_guard guard(oneAtATime);
    qputenv("XDG_STATE_HOME", QFile::encodeName(folder.filePath("state")));
    for (const auto &session : Session::crashed()) {
        const auto kept = reportFromJson(session->entry().report);
        if (!kept) {
            std::printf("a journal that isn't whole\n");
            return result;
        }
        recovered = std::max(recovered, valueIn(kept->report));
    }
    // It may have gone on by one step that it didn't come to tell of.
    result.isKnown = inFile >= saved && recovered <= last + 1;
    if (recovered < last)
        result.age = killed - edits.upperBound(recovered).value();
    return result;
}

Left run(const QString &session, const QString &report, quint32 seed)
{
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString file = folder.filePath("a.nianbao");
    if (!QFile::copy(report, file) || !QFile::setPermissions(file, QFile::Permissions(0x6644)))
        qFatal("the report can't be copied");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_STATE_HOME", folder.filePath("state"));
    environment.insert("XDG_CONFIG_HOME", folder.filePath("config"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(session, {file, QString::number(seed)});
    QByteArray said;
    while (!said.contains("edited") && process.waitForReadyRead(30'000))
        said += process.readAll();
    QThread::msleep(random.bounded(4000));
    process.kill();
    const qint64 killed = now();
    process.waitForFinished();
    said += process.readAll();
    return examine(folder, said, killed);
}

// Several at once: they mostly wait.
QList<Left> runAll(const QString &session, const QString &report, int runs)
{
    QList<Left> all(runs);
    Left *const places = all.data();
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < runs; i = next++)
            places[i] = run(session, report, quint32(i) + 1);
    };
    constexpr int atOnce = 4;
    std::vector<std::thread> threads;
    for (int i = 0; i < atOnce; ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const bool isStrict = arguments.removeAll("--strict") > 0;
    if (arguments.size() != 4)
        return 2;
    const int runs = arguments[3].toInt();
    int damaged = 0;
    int unknown = 0;
    int late = 0;
    int edits = 0;
    QList<qint64> ages;
    const QList<Left> all = runAll(arguments[1], arguments[2], runs);
    for (int i = 0; i < runs; ++i) {
        const Left &result = all[i];
        damaged += !result.isWhole;
        unknown += result.isWhole && !result.isKnown;
        late += result.age > 2000;
        edits += result.edits;
        ages += result.age;
        if (!result.isWhole || !result.isKnown || result.age > 2000)
            std::printf("run %d: whole %d, known %d, first missing edit %lld ms old\n", i, result.isWhole,
                        result.isKnown, qint64(result.age));
    }
    std::sort(ages.begin(), ages.end());
    std::printf("sessions killed                     %d\n", runs);
    std::printf("edits in them                       %d\n", edits);
    std::printf("files that aren't whole             %d\n", damaged);
    std::printf("states that there never were        %d\n", unknown);
    std::printf("first missing edit, median          %lld ms old\n", qint64(ages.value(runs / 2)));
    std::printf("first missing edit, the worst       %lld ms old\n", qint64(ages.value(runs - 1)));
    std::printf("runs that lost more than two seconds %d\n", late);
    return damaged || unknown || edits == 0 || (isStrict && late) ? 1 : 0;
}
