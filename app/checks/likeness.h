#pragma once

#include <QString>

namespace nianbao {

// How much two texts have in common, 0 to 1: the share of runs of five characters that stand in both, of all
// that stand in either (Jaccard). Spaces and punctuation don't count.
double likenessOf(QStringView a, QStringView b);

// The least hash of the text's pairs of characters in each of 32 classes, in 64 hexadecimal digits: enough to
// tell how like two sentences are without keeping what they say.
QString traitsOf(QStringView text);
// About how much of their pairs of characters two texts share, 0 to 1, by their traits.
double likenessByTraits(const QString &a, const QString &b);

} // namespace nianbao
