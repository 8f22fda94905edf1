#pragma once

#include <QString>

#include <vector>

namespace nianbao {

// How much two texts have in common, 0 to 1: the share of runs of five characters that stand in both, of all
// that stand in either (Jaccard). Spaces and punctuation don't count.
double likenessOf(QStringView a, QStringView b);

// The same for texts of which each is compared with many: the runs of five characters as numbers, ascending,
// each once, 8 bytes a character.
std::vector<quint64> runsOf(QStringView text);
double likenessOf(const std::vector<quint64> &a, const std::vector<quint64> &b);

// The least hash of the text's pairs of characters in each of 32 classes, in 64 hexadecimal digits: enough to
// tell how like two sentences are without keeping what they say.
QString traitsOf(QStringView text);
// About how much of their pairs of characters two texts share, 0 to 1, by their traits.
double likenessByTraits(const QString &a, const QString &b);

} // namespace nianbao
