#include "model/word_count.h"

#include "model/character_kinds.h"

namespace nianbao {

WordCount &WordCount::operator+=(const WordCount &other)
{
    all += other.all;
    withoutPunctuation += other.withoutPunctuation;
    return *this;
}

WordCount countWords(const QString &text)
{
    WordCount count;
    bool inWord = false;
    bool wordCounts = false; // whether it holds more than marks
    const auto endWord = [&] {
        count.all += inWord;
        count.withoutPunctuation += inWord && wordCounts;
        inWord = wordCounts = false;
    };
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            endWord();
        } else if (isWide(c)) {
            endWord();
            if (c.isLowSurrogate())
                continue; // its first half was counted
            ++count.all;
            count.withoutPunctuation += c.isLetterOrNumber() || c.isHighSurrogate();
        } else {
            inWord = true;
            wordCounts |= c.isLetterOrNumber();
        }
    }
    endWord();
    return count;
}

WordCount countWords(const Narrative &narrative)
{
    WordCount count;
    for (const Block &block : narrative.blocks())
        count += countWords(textOf(block));
    return count;
}

} // namespace nianbao
