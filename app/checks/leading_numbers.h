#pragma once

#include <QString>

#include <optional>

namespace nianbao {

// The number that a paragraph begins with: 一、 （一） 1. （1）, the levels of GB/T 9704—2012 from the
// highest.
struct LeadingNumber {
    int level = 0; // 0 to 3
    int number = 0;
    qsizetype start = 0; // of the number with its marks, in UTF-16 units
    qsizetype length = 0;

    // As it is written at that level.
    static QString nameOf(int level, int number);
};

std::optional<LeadingNumber> leadingNumberOf(QStringView text);

} // namespace nianbao
