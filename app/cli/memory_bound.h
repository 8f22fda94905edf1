#pragma once

#include <sys/resource.h>

#include <cstddef>

namespace nianbao {

// As long as it lives the program gets no more memory than so many bytes in all: asking for more fails, with
// std::bad_alloc or what a library makes of it. For work on a stranger's file with a library that has no
// bounds of its own. The program must be able to go on after such a failure; one with windows isn't.
class MemoryBound
{
public:
    explicit MemoryBound(size_t bytes)
    {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they take more than any bound at once
        m_isSet = getrlimit(RLIMIT_AS, &m_usual) == 0;
        rlimit bound = m_usual;
        bound.rlim_cur =
            m_usual.rlim_cur == RLIM_INFINITY || m_usual.rlim_cur > bytes ? bytes : m_usual.rlim_cur;
        m_isSet = m_isSet && setrlimit(RLIMIT_AS, &bound) == 0;
#else
        (void)bytes;
#endif
    }
    ~MemoryBound()
    {
        if (m_isSet)
            setrlimit(RLIMIT_AS, &m_usual);
    }
    MemoryBound(const MemoryBound &) = delete;
    MemoryBound &operator=(const MemoryBound &) = delete;

private:
    rlimit m_usual{};
    bool m_isSet = false;
};

} // namespace nianbao
