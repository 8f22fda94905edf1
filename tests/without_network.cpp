// Runs a program that is to do without a network: in a network of its own without any interface, and so that
// whatever asks for a socket of another kind than those between programs of one machine is ended on the spot,
// by SIGSYS, whether or not somebody listens at the other end. What it starts is held to the same. With
// --refuse it is told that it may not, and goes on: for what a library asks for that nobody here can stop.
// Usage: without_network [--refuse] PROGRAM [ARGUMENT…]
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr unsigned architecture = AUDIT_ARCH_RISCV64;
#else
#error "which machine this is the filter has to know"
#endif

bool put(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool whole = write(file, text.data(), text.size()) == ssize_t(text.size());
    close(file);
    return whole;
}

// Root may; anybody else in a world of users of their own, where they stay who they are.
bool leaveTheNetwork()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (unshare(CLONE_NEWNET) == 0)
        return true;
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    const auto onlyThat = [](unsigned id) { return std::to_string(id) + ' ' + std::to_string(id) + " 1"; };
    return put("/proc/self/uid_map", onlyThat(user)) && put("/proc/self/setgroups", "deny")
           && put("/proc/self/gid_map", onlyThat(group));
}

bool watchForSockets(unsigned answer)
{
    constexpr unsigned call = offsetof(seccomp_data, nr);
    constexpr unsigned machine = offsetof(seccomp_data, arch);
    constexpr unsigned family = offsetof(seccomp_data, args); // its lower half: all these have it in front
    sock_filter steps[]{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, machine),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 0, 4), // no program of another one is run here
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, call),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_io_uring_setup, 2, 0), // another way to a socket
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 2, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, family),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, answer),
    };
    const sock_fprog filter{static_cast<unsigned short>(std::size(steps)), steps};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const bool refuses = argc > 1 && strcmp(argv[1], "--refuse") == 0;
    char **command = argv + (refuses ? 2 : 1);
    if (argc < 2 || !*command) {
        fputs("Usage: without_network [--refuse] PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    // The watch alone finds every call: a machine that forbids the rest finds the same.
    if (!leaveTheNetwork())
        fprintf(stderr,
                "without_network: this machine gives no network of one's own (%s); sockets are watched\n",
                strerror(errno));
    if (!watchForSockets(refuses ? SECCOMP_RET_ERRNO | EACCES : SECCOMP_RET_KILL_PROCESS)) {
        fprintf(stderr, "without_network: sockets can't be watched: %s\n", strerror(errno));
        return 125;
    }
    execvp(*command, command);
    fprintf(stderr, "without_network: %s: %s\n", *command, strerror(errno));
    return 126;
}
