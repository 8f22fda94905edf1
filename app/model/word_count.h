#pragma once

#include "model/narrative.h"

namespace nianbao {

// 字数, as word processors count it: each Chinese character and mark is one, each word or number of
// another script is one.
struct WordCount {
    int all = 0;
    int withoutPunctuation = 0;

    WordCount &operator+=(const WordCount &other);
    friend bool operator==(const WordCount &, const WordCount &) = default;
};

WordCount countWords(const QString &text);
WordCount countWords(const Narrative &narrative);

} // namespace nianbao
