#pragma once

#include <QtGlobal>

#include <ctime>

// In milliseconds, on the clock that all processes have and that nobody puts back.
inline qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}
