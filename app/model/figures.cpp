#include "model/figures.h"

#include <algorithm>

namespace nianbao {

Figures::Figures(const Report &report) : m_form(report.formPointer())
{
    const QList<FigureSpec> &specs = m_form->figures();
    m_values.reserve(specs.size());
    for (int i = 0; i < specs.size(); ++i)
        m_values += report.input(i);
    for (const int formula : m_form->formulas()) {
        Figure total;
        for (const int part : specs[formula].sum)
            total.add(m_values[part]);
        m_values[formula] = total;
    }
}

Figure Figures::at(const QString &address) const
{
    const int figure = m_form->figureAt(address);
    return figure < 0 ? Figure() : m_values[figure];
}

bool Figures::isFilled(int figure) const
{
    const FigureSpec &spec = m_form->figures()[figure];
    return spec.computed
               ? std::all_of(spec.sum.begin(), spec.sum.end(), [this](int part) { return isFilled(part); })
               : !m_values[figure].isEmpty();
}

} // namespace nianbao
