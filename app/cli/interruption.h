#pragma once

#include <csignal>

namespace nianbao {

// As long as it lives, who wants the program to end (Ctrl+C, a session that closes) is heard by isWanted()
// rather than obeyed on the spot, so that no half-written file stays behind. Whoever asks twice is obeyed.
// There is one at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    static bool isWanted();

private:
    static constexpr int heardOf[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction m_usual[3]{};
};

} // namespace nianbao
