#pragma once

#include "desktop/compare/comparison_rows.h"

namespace nianbao {

// A comparison on paper, as HTML: what isn't on the other side is struck out or underlined, and stands in
// brackets, so that it is seen in black as well.
class ComparisonPage
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ComparisonPage)

public:
    // `before` and `after` are what the sides are called.
    static QString html(const QList<ComparisonRow> &rows, const QString &title, const QString &before,
                        const QString &after);
};

} // namespace nianbao
