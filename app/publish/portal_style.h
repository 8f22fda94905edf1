#pragma once

#include <QString>

namespace nianbao {

// The portal page's own style sheet. It has no mark that XML would have to escape, so that it reads
// the same to an HTML and to an XML parser.
QString portalStyle();

} // namespace nianbao
