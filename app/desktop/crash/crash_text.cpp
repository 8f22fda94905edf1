#include "desktop/crash/crash_text.h"

#include <chrono>

namespace nianbao {

CrashText &CrashText::addNumber(uint64_t number, unsigned base, int width)
{
    char digits[64];
    int count = 0;
    while (number > 0 || count < width) {
        digits[count++] = "0123456789abcdef"[number % base];
        number /= base;
    }
    while (count > 0)
        addByte(digits[--count]);
    return *this;
}

CrashText &CrashText::addDistance(const void *to, const void *from)
{
    return add("+0x").addNumber(uintptr_t(to) - uintptr_t(from), 16);
}

// By the calendar's arithmetic: gmtime() may wait for a lock.
CrashText &CrashText::addTime(time_t when, char colon)
{
    using namespace std::chrono;
    const sys_seconds time{seconds(when)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    addNumber(uint64_t(int(date.year())), 10, 4).add("-").addNumber(unsigned(date.month()), 10, 2);
    add("-")
        .addNumber(unsigned(date.day()), 10, 2)
        .add("T")
        .addNumber(uint64_t(clock.hours().count()), 10, 2);
    addByte(colon);
    addNumber(uint64_t(clock.minutes().count()), 10, 2);
    addByte(colon);
    return addNumber(uint64_t(clock.seconds().count()), 10, 2).add("Z");
}

} // namespace nianbao
