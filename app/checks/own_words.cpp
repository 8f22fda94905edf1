#include "checks/own_words.h"

#include "model/sentences.h"

#include <algorithm>

namespace nianbao {

QString ownWords(const QStringList &paragraphs, const QStringList &preambles)
{
    const QString text = paragraphs.join(u'\n');
    const QList<Sentence> sentences = sentencesIn(text);
    if (sentences.isEmpty())
        return text;
    const QStringView first = sentences.first().in(text);
    const bool isPreamble = std::any_of(preambles.begin(), preambles.end(),
                                        [first](const QString &phrase) { return first.contains(phrase); });
    return isPreamble ? text.mid(sentences.first().end()) : text;
}

} // namespace nianbao
