#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

// What one place held before and after somebody saved the report.
struct LoggedChange {
    QString place; // "t3.received.natural", "organ", "s1"
    // Of a text, the sentence that was altered; cut to `longest`. Empty: nothing stood there.
    QString before;
    QString after;

    static constexpr int longest = 200; // UTF-16 units

    friend bool operator==(const LoggedChange &, const LoggedChange &) = default;
};

// What was altered between one saving and the next.
struct Revision {
    QString by; // empty if nobody said
    QDateTime on;
    QList<LoggedChange> changes;

    friend bool operator==(const Revision &, const Revision &) = default;
};

} // namespace nianbao
