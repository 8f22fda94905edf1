#pragma once

#include "model/result.h"

#include <QString>

namespace nianbao {

// What a live field says besides digits: data, resources/wording/fields.json. {n} is the number, {unit}
// what it counts.
struct FieldWording {
    QString empty;        // （未填）
    QString broken;       // （数据失效）
    QString noLastYear;   // （无上年数）
    QString zeroLastYear; // （上年为0）
    QString zeroWhole;    // （总数为0）
    QString more;         // 增加{n}{unit}
    QString less;
    QString grown; // 增长{n}%
    QString fallen;
    QString same;      // 持平
    QString percent;   // {n}%
    QString countUnit; // 件, what every count of the form is of
    // What a quantity is called, {name} being its cell's official label.
    QString nameOfSum;
    QString nameOfPercent;
    QString nameOfShare; // {base}, too
    QString nameOfLastYear;
    QString nameOfChange;
    QString nameOfRate;

    // A fault is reported with its path ("more: …").
    static Result<FieldWording> fromJson(const QByteArray &json);
    // What ships with the program; loaded once. Aborts the program if it is faulty: then the build is.
    static const FieldWording &shipped();
};

} // namespace nianbao
