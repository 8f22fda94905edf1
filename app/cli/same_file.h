#pragma once

#include <QString>

namespace nianbao {

// Whether two paths lead to one file, be it through links, another spelling or a second name; also
// for a file that doesn't exist yet.
bool isSameFile(const QString &a, const QString &b);

} // namespace nianbao
