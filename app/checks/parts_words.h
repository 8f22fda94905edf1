#pragma once

#include "checks/word_trie.h"
#include "model/result.h"

#include <QStringList>

namespace nianbao {

// The words that breakdowns in prose are told by: data, resources/wording/parts.json.
struct PartsWords {
    static Result<PartsWords> fromJson(const QByteArray &json);
    // The ones that ship with the program; loaded once. Aborts the program if they are faulty.
    static const PartsWords &shipped();

    // The last of the openers in that text; nothing where there is none.
    QStringView openerIn(QStringView text) const;

    WordTrie openers;   // 其中: the last number is the whole, what follows are parts
    WordTrie divisions; // … of the whole that the breakdown before divided, if there was one: 从渠道看
    WordTrie dividing;  // of these: parts that make up the whole
    WordTrie classes;   // 类, as in 四类 after the last part
    WordTrie unending;  // 等 after the last part
    WordTrie totals;    // 合计: the whole of what stands before it
    WordTrie rest;      // 其他, of whatever the others are
    QStringList alike;  // units that one breakdown may mix
    WordTrie starts;    // what begins with these is no part
    WordTrie changes;   // a number with one of these is no count
    WordTrie rates;     // … a percentage, no share
    WordTrie shares;    // 占
    QStringList categories; // parts that are all there are, if each is named
    QStringList bases;      // of which something may be a share, beside the whole: 占办结数的
};

// Whether one of the words stands in the text, or at its beginning.
bool hasAny(QStringView text, const WordTrie &words);
bool startsWithAny(QStringView text, const WordTrie &words);

} // namespace nianbao
