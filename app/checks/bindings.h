#pragma once

#include "checks/claims.h"

namespace nianbao {

// A plain number in the text that says how large a quantity of the report is, and so could be a live figure.
struct BindingOffer {
    QString section;
    int block = 0;
    int start = 0; // UTF-16 units within the block's text: the number without its unit
    int length = 0;
    QString quantity; // what it would be bound to
    // Otherwise binding it puts another number there.
    bool agrees = false;
};

// Every such number, in reading order: those that claimsIn() recognises, as exact numbers, and that agree in
// one reading, which is the one they would be bound to, or disagree in all of them, then the first.
QList<BindingOffer> bindingOffers(const Report &report, const Figures &figures);

// Makes live figures of them. The offers are of this report, in any order.
Change bindingChange(const Report &report, const QList<BindingOffer> &offers);

} // namespace nianbao
