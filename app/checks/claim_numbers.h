#pragma once

#include <QString>

#include <optional>

namespace nianbao {

// A number as people write it in prose, at its place in a text of claimTextOf.
struct ProseNumber {
    qint64 value = 0;
    int scale = 0;        // the number is value × 10^-scale
    bool rounded = false; // 1.86万: no more than these digits were meant
    bool han = false;     // written in characters, which have other uses as well
    qsizetype end = 0;    // after its last character; 万 belongs to it unless `money` follows
};

// Whether a number in characters may begin with that one.
bool isHanNumeral(QChar c);

// Reads 214, 1,234, 12.5, 3万, 1.86万, 一百二十六, 十二, 二〇二三, 零, 两. Nothing where no number begins, or
// one that is too long to count anything: then `end` says where to go on.
std::optional<ProseNumber> readNumber(const QString &text, qsizetype place, qsizetype *end);

} // namespace nianbao
