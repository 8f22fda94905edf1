#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace nianbao {

// A date as it is written in a text: 2023年1月1日, 2023.1.1, 2023年1月, 2023年, 12月31日. Spaces within it
// don't matter.
struct WrittenDate {
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    // What it says, a broken one as it is suspected to be meant; 0 for a part that isn't there.
    int year = 0;
    int month = 0;
    int day = 0;
    // A character is missing or doubled (20231月1日), or the day isn't in the calendar.
    bool broken = false;
    QString suspected{}; // of a broken one: how it should be written; empty where that isn't certain

    qsizetype end() const { return start + length; }
};

// Every date of the text, in its order, in the time of one pass. Only numbers that can hardly be anything but
// a date are taken for a broken one.
QList<WrittenDate> writtenDatesIn(const QString &text);

} // namespace nianbao
