#pragma once

#include <functional>

namespace nianbao {

// How work that takes a while tells how far it is: called from time to time with how much of the whole is
// done, in steps of the work's own kind (0 ≤ done ≤ whole). Where it says false the work ends with an error
// and has changed nothing. It is called in the thread that does the work.
using Progress = std::function<bool(int done, int whole)>;

// Whether the work is to go on; it is where nobody asks to be told.
inline bool goesOn(const Progress &progress, int done, int whole)
{
    return !progress || progress(done, whole);
}

} // namespace nianbao
