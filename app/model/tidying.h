#pragma once

#include "model/narrative.h"

namespace nianbao {

// What the command that tidies text knows how to put right (domain.md, R-TYP-01, 02, 03, 05, 06).
enum class TidyRule {
    HalfWidth,   // １２３ＡＢ％ → 123AB%
    Invisible,   // zero-width characters, soft hyphens
    Spaces,      // beside Chinese characters, at a paragraph's beginning and end
    Punctuation, // , ; : ? ! ( ) and the last stop beside Chinese characters → full-width
    Repeated,    // ，， → ，
    Quotes,      // "…" → “…”
    Thousands,   // 1,234 → 1234
    Year,        // 二〇二三年 → 2023年
};

// One thing to put right in a text. The replacement is never longer than what it replaces: its
// characters stand for the first ones of that, the rest goes.
struct Tidying {
    int start = 0;
    int length = 0; // at least 1
    QString replacement;
    TidyRule rule = TidyRule::HalfWidth;

    friend bool operator==(const Tidying &, const Tidying &) = default;
};

// From the beginning to the end, none overlapping another. Only what is certain: addresses of the web,
// times, ratios, decimals, document numbers and a space within a number stay as they are. A text in
// which all of it was put right has nothing left.
QList<Tidying> tidyingsOf(const QString &text);

// The text with these put right, and the block with the manner of each of its characters kept.
QString tidied(const QString &text, const QList<Tidying> &tidyings);
Block tidied(const Block &block, const QList<Tidying> &tidyings);
QList<Run> tidied(const QList<Run> &runs, const QList<Tidying> &tidyings);

// Why, in a few words: “doubled punctuation”.
QString wordsOf(TidyRule rule);

} // namespace nianbao
