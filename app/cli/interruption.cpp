#include "cli/interruption.h"

#include <iterator>

namespace nianbao {

namespace {

volatile std::sig_atomic_t wanted = 0;

void hear(int)
{
    wanted = 1;
}

} // namespace

Interruption::Interruption()
{
    wanted = 0;
    struct sigaction heard {
    };
    heard.sa_handler = hear;
    heard.sa_flags = int(SA_RESETHAND) | SA_RESTART;
    for (size_t i = 0; i < std::size(heardOf); ++i) {
        sigaction(heardOf[i], nullptr, &m_usual[i]);
        if (m_usual[i].sa_handler != SIG_IGN) // as nohup leaves it
            sigaction(heardOf[i], &heard, nullptr);
    }
}

Interruption::~Interruption()
{
    for (size_t i = 0; i < std::size(heardOf); ++i)
        sigaction(heardOf[i], &m_usual[i], nullptr);
}

bool Interruption::isWanted()
{
    return wanted != 0;
}

} // namespace nianbao
