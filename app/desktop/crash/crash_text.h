#pragma once

#include <climits>
#include <cstddef>
#include <cstdint>
#include <ctime>

namespace nianbao {

// Text put together where nothing may be allocated and hardly a function may be called: in the handler of a
// crash. What doesn't fit is cut.
class CrashText
{
public:
    CrashText &add(const char *text)
    {
        for (; *text; ++text)
            addByte(*text);
        return *this;
    }
    CrashText &addNumber(uint64_t number, unsigned base = 10, int width = 1);
    // From an address to one further on: "+0x1a2b".
    CrashText &addDistance(const void *to, const void *from);
    // UTC, "2023-02-03T04:05:06Z", with another sign for the colons where it is to be a file's name.
    CrashText &addTime(time_t when, char colon);

    const char *text() const { return m_text; }
    const char *bytes() const { return m_text; }
    size_t size() const { return m_size; }
    bool isCut() const { return m_isCut; }

private:
    void addByte(char byte)
    {
        m_isCut = m_isCut || m_size + 1 >= sizeof m_text;
        if (!m_isCut)
            m_text[m_size++] = byte;
    }

    char m_text[PATH_MAX] = {};
    size_t m_size = 0;
    bool m_isCut = false;
};

} // namespace nianbao
