#pragma once

#include <QString>

namespace nianbao {

// A tooltip's text that breaks its lines: Qt breaks those of rich text only, and a plain one may be wider
// than the screen. Empty for an empty one.
inline QString wrappedTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace nianbao
