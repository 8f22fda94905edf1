#pragma once

#include <QStringList>

namespace nianbao {

// The paragraphs as one text, without a first sentence that has one of the phrases: what every report begins
// with says nothing of how like two of them are (domain.md, R-SEC-07 and R-SEC-08).
QString ownWords(const QStringList &paragraphs, const QStringList &preambles);

} // namespace nianbao
