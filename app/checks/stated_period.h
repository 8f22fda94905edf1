#pragma once

#include "checks/word_index.h"
#include "checks/written_dates.h"

namespace nianbao {

// A period as a text states it: 自2023年1月1日起至12月31日止.
struct StatedPeriod {
    WrittenDate from, to; // to's year is from's where only one is written, and the other way round
    // Introduced by one of the rule's words (统计期限). Others may be the period of anything.
    bool introduced = false;

    // As a whole year's: its first and its last day, or its first and its last month.
    bool isYear(int year) const;
};

// Two dates of one sentence with nothing but 起 and 至 between them, in the text's order.
QList<StatedPeriod> statedPeriodsIn(const QString &text, const WordIndex &introductions);

} // namespace nianbao
