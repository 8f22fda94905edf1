#pragma once

#include "checks/finding.h"
#include "desktop/theme.h"

#include <QCoreApplication>

namespace nianbao {

// How a finding's kind is told: a word, a sign that is known without its colour, and the colour.
class SeverityWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::SeverityWords)

public:
    static QString one(Severity severity);  // "Error"
    static QString many(Severity severity); // "Errors"
    static QString acknowledged();          // what an acknowledged one is called instead
    static QString sign(const Finding &finding);
    static QColor colour(const Finding &finding, const Theme &theme);
};

} // namespace nianbao
