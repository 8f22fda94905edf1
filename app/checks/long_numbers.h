#pragma once

#include <QList>
#include <QString>

namespace nianbao {

// A number too long to count anything: an identity number, a telephone, a bank card.
struct LongNumber {
    qsizetype start = 0;
    qsizetype length = 0;
    QString digits; // plain ones, without what parts their groups; an identity number may end in X
};

// Numbers of 11 to 24 digits, in one piece or in the groups that people write (138 1234 5678, 6-8-4, fours).
// Left out: what stands in an address of the web, among letters (a code), or with * in it (masked), a
// decimal, and what a unit follows. Needs the time of one pass.
QList<LongNumber> longNumbersIn(const QString &text);

// GB 11643: a region, a day that has been, and the right check digit; not a code of GB 32100.
bool isIdentityNumber(const QString &digits);
// 1[3-9] and nine more digits, also with the 86 of China.
bool isMobileNumber(const QString &digits);
// 16 to 19 digits that end in the check digit of ISO/IEC 7812 (Luhn).
bool isCardNumber(const QString &digits);

} // namespace nianbao
