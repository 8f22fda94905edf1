#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

// The median of eleven, in milliseconds.
template<typename Work>
double medianTime(const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < 11; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}
