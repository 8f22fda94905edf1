#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace nianbao {

// What work on a stranger's file may take.
struct Bounds {
    size_t memory; // bytes, more than the program has already
    int seconds;   // of a processor's time
};

// Does the work in a process of its own and gives its result back: for libraries that have no bounds of
// themselves. Nothing where it took more than it may, or crashed; the program itself goes on either way.
// Whatever else the work does is lost, and it can't wait for another thread: it runs in a copy of the
// program that has none. The memory isn't bounded under sanitizers, which take more than any bound at once.
std::optional<QByteArray> workWithin(const Bounds &bounds, const std::function<QByteArray()> &work);

} // namespace nianbao
