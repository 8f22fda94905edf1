#pragma once

#include "model/quantity.h"
#include "model/report.h"

namespace nianbao {

// What a quantity is called, made of the form's official labels and the breakdowns' own: "表三 一、本年新收
// 政府信息公开申请数量 总计（比上年增幅）". Empty for one that the report doesn't have.
QString quantityName(const QString &quantity, const Report &report);

// A quantity that a live field can be bound to.
struct QuantityChoice {
    QString quantity;
    QString name;
};
// All of them in the order in which one looks for them: cells and totals as on the form, each row's total
// first, what breakdowns have, then what follows from these: shares, last year's, changes and rates.
QList<QuantityChoice> quantityChoices(const Report &report);

} // namespace nianbao
