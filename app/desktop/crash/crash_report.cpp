#include "desktop/crash/crash_report.h"

#include "desktop/crash/crash_text.h"
#include "storage/state_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nianbao {

namespace {

constexpr int mostReports = 10;
constexpr int deepest = 100;                   // frames
constexpr unsigned secondsToWrite = 5;         // then the process dies without the rest
const QString untold = QStringLiteral(".new"); // the suffix until somebody was told
const QString told = QStringLiteral(".txt");

struct Signal {
    int number;
    const char *name;
};
constexpr Signal crashes[]{
    {SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}};

// All that the handler needs is ready before: in a crash nothing may be allocated and no lock be waited for.
char folderPath[PATH_MAX];
char versions[128];
char ownStack[128 * 1024]; // the usual one may be what ran out
std::atomic<pid_t> writer = 0;
static_assert(std::atomic<pid_t>::is_always_lock_free);
volatile std::sig_atomic_t dyingOf = 0;

void put(int file, const CrashText &text)
{
    const char *from = text.bytes();
    for (size_t left = text.size(); left > 0;) {
        const ssize_t count = write(file, from, left);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return; // a full disk: what is there already is of use
        from += count;
        left -= size_t(count);
    }
}

// The module and, where it is known, the function, each with the distance from its beginning. As
// backtrace_symbols_fd() has it, by the same means, but without the module's folder: it may lie in somebody's
// home.
void putFrame(int file, const void *address)
{
    CrashText line;
    Dl_info place{};
    if (dladdr(address, &place) == 0 || !place.dli_fname) {
        put(file, line.add("  ?\n"));
        return;
    }
    const char *slash = strrchr(place.dli_fname, '/');
    line.add("  ").add(slash ? slash + 1 : place.dli_fname);
    line.addDistance(address, place.dli_fbase);
    if (place.dli_sname)
        line.add("  ").add(place.dli_sname).addDistance(address, place.dli_saddr);
    put(file, line.add("\n"));
}

void writeReport(int signal)
{
    const time_t now = time(nullptr);
    CrashText path;
    path.add(folderPath).add("/").addTime(now, '.').add("-").addNumber(unsigned(getpid())).add(".new");
    if (path.isCut())
        return;
    const int file = open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    CrashText head;
    head.add(versions).add("Stopped by ");
    for (const Signal &crash : crashes) {
        if (crash.number == signal)
            head.add(crash.name);
    }
    put(file, head.add(" at ").addTime(now, ':').add("\n"));
    void *frames[deepest];
    const int count = backtrace(frames, deepest);
    for (int i = 0; i < count; ++i)
        putFrame(file, frames[i]);
    close(file);
}

// The stack may be in such a state that following it doesn't end, or another thread holds what is waited for.
void giveUp(int)
{
    sigset_t that;
    sigemptyset(&that);
    sigaddset(&that, dyingOf);
    pthread_sigmask(SIG_UNBLOCK, &that, nullptr);
    (void)raise(dyingOf);
}

void crash(int signal)
{
    pid_t nobody = 0;
    if (!writer.compare_exchange_strong(nobody, gettid())) {
        while (nobody != gettid())
            pause();         // another thread crashed first, and ends the process
        (void)raise(signal); // writing crashed, too: what is written stays
        return;
    }
    dyingOf = signal;
    struct sigaction late {
    };
    late.sa_handler = giveUp;
    sigaction(SIGALRM, &late, nullptr);
    alarm(secondsToWrite);
    writeReport(signal);
    (void)raise(signal); // the default action goes on, as soon as this returns
}

QFileInfoList reportsIn(const QString &folder, const QString &suffix)
{
    return QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name); // so the oldest comes first
}

void makeRoom(const QString &folder)
{
    const QDir dir(folder);
    QStringList names = dir.entryList({u'*' + untold, u'*' + told}, QDir::Files, QDir::Name);
    while (names.size() >= mostReports)
        QFile::remove(dir.filePath(names.takeFirst()));
}

} // namespace

QString crashFolder()
{
    return stateFolder() + QStringLiteral("/crashes");
}

void leaveCrashReports(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (size_t(path.size()) >= sizeof folderPath || !makePrivateFolder(folder))
        return;
    makeRoom(folder);
    qstrncpy(folderPath, path.constData(), sizeof folderPath);
    qsnprintf(versions, sizeof versions, "Nianbao %s, Qt %s\n", NIANBAO_VERSION, qVersion());
    void *frame = nullptr;
    backtrace(&frame, 1); // the first call loads a library, which no handler may

    stack_t stack{};
    stack.ss_sp = ownStack;
    stack.ss_size = sizeof ownStack;
    sigaltstack(&stack, nullptr);
    struct sigaction action {
    };
    action.sa_handler = crash;
    action.sa_flags = int(SA_ONSTACK | SA_RESETHAND);
    for (const Signal &crash : crashes)
        sigaction(crash.number, &action, nullptr);
}

std::optional<QDateTime> takeUntoldCrash(const QString &folder)
{
    std::optional<QDateTime> last;
    const QFileInfoList reports = reportsIn(folder, untold);
    for (const QFileInfo &report : reports) {
        last = report.lastModified();
        QFile::rename(report.filePath(), report.path() + u'/' + report.completeBaseName() + told);
    }
    return last;
}

} // namespace nianbao
