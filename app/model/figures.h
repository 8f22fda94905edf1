#pragma once

#include "model/report.h"

namespace nianbao {

// Every figure of a report: inputs as entered, and all totals computed. Made whole each time: two
// hundred figures take microseconds, and nothing can be stale.
class Figures
{
public:
    explicit Figures(const Report &report);

    // By index in Template::figures().
    const Figure &at(int figure) const { return m_values[figure]; }
    // By address; an empty figure for one that the form doesn't have.
    Figure at(const QString &address) const;
    // Whether all that a person enters for it is entered: a total of half a column isn't.
    bool isFilled(int figure) const;

    const Template &form() const { return *m_form; }

private:
    Template::Pointer m_form;
    QList<Figure> m_values;
};

} // namespace nianbao
