// Crashes in the way that it is told to, after asking for a report of it. Usage: crashing FOLDER WAY
#include "desktop/crash/crash_report.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <csignal>
#include <dlfcn.h>
#include <exception>
#include <sys/resource.h>
#include <thread>

namespace {

// Read where the compiler can't foresee it.
volatile int zero = 0;

int goDown(volatile char *above)
{
    volatile char here[4096];
    here[0] = above ? *above : 'x';
    return zero != 0 ? 0 : goDown(here) + here[0]; // without end, as nothing sets it
}

} // namespace

extern "C" {
std::atomic<bool> loaderIsHeld = false; // by held_loader
}

// In the report by its name.
extern "C" __attribute__((noinline)) void crashHere(const char *way)
{
    const QByteArray how(way);
    if (how == "memory")
        *reinterpret_cast<volatile int *>(uintptr_t(zero)) = 1;
    else if (how == "memory-of-a-thread")
        std::thread([] { *reinterpret_cast<volatile int *>(uintptr_t(zero)) = 1; }).join();
    else if (how == "abort")
        std::abort();
    else if (how == "fatal")
        qFatal("what stands in the report");
    else if (how == "terminate")
        std::terminate();
    else if (how == "division")
        raise(SIGFPE); // not by dividing: some processors allow that
    else if (how == "instruction")
        raise(SIGILL);
    else if (how == "bus")
        raise(SIGBUS);
    else if (how == "abort-while-loading") {
        std::thread([] { dlopen(HELD_LOADER, RTLD_NOW); }).detach();
        while (!loaderIsHeld)
            std::this_thread::yield();
        std::abort();
    } else if (how == "stack")
        zero = goDown(nullptr);
    zero = 1; // so that nothing above is the last call, without a frame
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const rlimit none{};
    setrlimit(RLIMIT_CORE, &none);
    nianbao::leaveCrashReports(QFile::decodeName(argv[1]));
    crashHere(argv[2]);
    return 0;
}
