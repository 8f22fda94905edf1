#pragma once

#include <QList>
#include <QStringView>

namespace nianbao {

// For each place in the text, how much one would rather not break a line there, in characters that the line
// may be shorter for it; 0 for most. A number belongs to its unit (214条, 2023年), a year in brackets to the
// letters and the number beside it (国办发〔2021〕30号), and a short name within 《》 to itself.
QList<double> keptTogether(QStringView text);

} // namespace nianbao
