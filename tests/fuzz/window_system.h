#pragma once

#include <QGuiApplication>

namespace nianbao::fuzz {

// For what Qt's rich text needs: without an application it crashes at some of what it is given.
inline void needWindowSystem()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    if (!QCoreApplication::instance()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        new QGuiApplication(count, names); // as long as the process
    }
}

} // namespace nianbao::fuzz
