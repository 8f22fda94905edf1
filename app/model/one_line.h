#pragma once

#include <QString>

namespace nianbao {

// The text with a space for what would end its line or turn its direction: strangers' files may hold
// anything.
QString onOneLine(QString text);

// Names out of a stranger's file as a sentence can have them: on one line, each in quotation marks and cut
// where it is long, the first five and how many more there are. Empty for none.
QString fewNames(const QStringList &names);

} // namespace nianbao
