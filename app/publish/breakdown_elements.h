#pragma once

#include "model/field_readings.h"
#include "publish/composition.h"

namespace nianbao {

// A breakdown as the outputs have it: its sentence, its table, its chart, as far as each is shown. All of
// them take their numbers from the same readings.
QList<Element> elementsOf(const Breakdown &breakdown, const QString &section, const FieldReadings &readings);

// Its table: a row for each part, the rest where there is one, the whole last.
TableElement tableOf(const Breakdown &breakdown, const QString &section, const FieldReadings &readings);

// Its chart's figures, of whatever kind it says; a bar chart if it says none.
ChartData chartOf(const Breakdown &breakdown, const FieldReadings &readings);

} // namespace nianbao
