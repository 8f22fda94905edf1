// A library that never ends being loaded: whoever asks the loader for anything meanwhile waits.
#include <atomic>
#include <unistd.h>

extern "C" std::atomic<bool> loaderIsHeld; // the program's

__attribute__((constructor)) static void hold()
{
    loaderIsHeld = true;
    for (;;)
        pause();
}
