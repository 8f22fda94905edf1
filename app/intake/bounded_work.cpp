#include "intake/bounded_work.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fcntl.h>

// GCC says it by a macro, Clang by a feature.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define NIANBAO_HAS_SHADOW_MEMORY
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define NIANBAO_HAS_SHADOW_MEMORY
#endif

namespace nianbao {

namespace {

// What the program has of address space; it may be much, such as a graphics driver's.
size_t memoryInUse()
{
    unsigned long pages = 0;
    if (FILE *file = std::fopen("/proc/self/statm", "r")) {
        char line[128] = {};
        if (std::fgets(line, sizeof line, file))
            pages = std::strtoul(line, nullptr, 10); // 0 where there is no number
        (void)std::fclose(file);                     // it was only read
    }
    return size_t(pages) * size_t(sysconf(_SC_PAGESIZE));
}

void limit(decltype(RLIMIT_CORE) resource, rlim_t most)
{
    rlimit bound{};
    if (getrlimit(resource, &bound) == 0) {
        bound.rlim_cur = bound.rlim_max == RLIM_INFINITY ? most : std::min(most, bound.rlim_max);
        setrlimit(resource, &bound);
    }
}

bool writeAll(int to, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t more = write(to, bytes.constData() + at, size_t(bytes.size() - at));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        at += more;
    }
    return true;
}

std::optional<QByteArray> readAll(int from)
{
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const ssize_t more = read(from, piece.data(), size_t(piece.size()));
        if (more < 0 && errno == EINTR)
            continue;
        if (more < 0)
            return {};
        if (more == 0)
            return bytes;
        bytes.append(piece.constData(), more);
    }
}

[[noreturn]] void workAndEnd(int to, const Bounds &bounds, size_t inUse,
                             const std::function<QByteArray()> &work)
{
    for (const int fatal : {SIGXCPU, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTERM, SIGINT})
        (void)std::signal(fatal, SIG_DFL); // known signals: it can't fail
    // What a library or the language says while it dies is no word for the user.
    if (const int nowhere = open("/dev/null", O_WRONLY); nowhere >= 0)
        dup2(nowhere, STDERR_FILENO);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, rlim_t(bounds.seconds));
#if !defined(NIANBAO_HAS_SHADOW_MEMORY)
    limit(RLIMIT_AS, inUse + bounds.memory);
#else
    (void)inUse;
#endif
    try {
        _exit(writeAll(to, work()) ? 0 : 1);
    } catch (const std::exception &) {
        _exit(1);
    }
}

} // namespace

std::optional<QByteArray> workWithin(const Bounds &bounds, const std::function<QByteArray()> &work)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    const size_t inUse = memoryInUse();
    const pid_t child = fork();
    if (child == 0)
        workAndEnd(ends[1], bounds, inUse, work);
    close(ends[1]);
    std::optional<QByteArray> result = child > 0 ? readAll(ends[0]) : std::nullopt;
    close(ends[0]);
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? result : std::nullopt;
}

} // namespace nianbao
