#pragma once

#include "checks/claim_words.h"

namespace nianbao {

// What the reader of claims knows at a place of the text. Each of these ends where it is named for; what
// says which quantity is meant may stand in an earlier clause than the number.

// What is being counted.
enum class ClaimTopic { None, Request, Case, Document, Act, Fee, Foreign };

// Since the last number or mark of any kind.
struct ClaimSegment {
    qsizetype start = -1;   // of its first word, in ClaimText::text
    int key = -1;           // the token that the next number belongs to, if only fillers follow it
    bool carry = false;     // 结转 …
    bool lastYear = false;  // … 上年
    bool nextYear = false;  // … 下年
    bool otherYear = false; // … a year that is neither
    bool difference = false;
    bool compare = false;
    bool foreign = false; // counts something else
    bool unknown = false; // has words that we don't know
    bool counts = false;  // 共, 全年
};

// Since the last comma or the like.
struct ClaimClause {
    std::optional<WordKind> verb;        // the last one that takes requests
    const ClaimWord *document = nullptr; // the verb of table 2: 制定, 废止
    bool actVerb = false;
    bool act = false;
    bool foreign = false;
    bool otherOrgan = false;
    bool channel = false;
    bool subset = false;
    bool disclosure = false;
    int negation = -1;               // the token of 未, while it holds
    bool negationLists = false;      // a 、 stood since
    std::optional<WordKind> negated; // its verb
};

// Since the last full stop.
struct ClaimSentence {
    bool request = false; // somewhere in it
    bool foreign = false; // somewhere in it
    bool disclosure = false;
    QList<qint64> years;     // named so far, for 分别
    qsizetype received = -1; // index of the claim of how many were received
    bool isNew = false;      // and whether that was without those carried over
};

} // namespace nianbao
