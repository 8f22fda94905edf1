#pragma once

#include "model/report.h"

#include <QCoreApplication>

namespace nianbao {

// Where a figure's value comes from, in the user's words.
class OriginWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::OriginWords)

public:
    // "typed", "carried over from last year, confirmed" …
    static QString how(const Report &report, int figure);
    // The time of day here, or of a total when the last of what it adds up came in; empty where nobody
    // knows.
    static QString when(const Report &report, int figure);

private:
    static QDateTime latest(const Report &report, int figure);
};

} // namespace nianbao
