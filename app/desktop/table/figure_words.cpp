#include "desktop/table/figure_words.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int mostNamed = 6; // terms that the status line has room for

}

QString FigureWords::termName(const Template &form, const FigureSpec &total, int term)
{
    const FigureSpec &spec = form.figures()[term];
    const bool oneColumn = std::all_of(total.sum.begin(), total.sum.end(), [&form, &total](int other) {
        return form.figures()[other].columnLabels == total.columnLabels;
    });
    const QStringList &heads = oneColumn && !spec.rowLabels.isEmpty() ? spec.rowLabels : spec.columnLabels;
    return heads.last();
}

QString FigureWords::madeOf(const Template &form, const FigureSpec &total)
{
    const qsizetype count = total.sum.size();
    if (count > mostNamed) {
        return tr("The program adds this up: %1 cells, from “%2” to “%3”.")
            .arg(count)
            .arg(termName(form, total, total.sum.first()), termName(form, total, total.sum.last()));
    }
    QStringList names;
    for (const int term : total.sum)
        names += termName(form, total, term);
    return tr("The program adds this up: %1.").arg(names.join(u'＋'));
}

} // namespace nianbao
