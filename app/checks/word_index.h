#pragma once

#include "checks/rule.h"
#include "checks/word_trie.h"

namespace nianbao {

// A rule's words and its exempt phrases, to be found in a text in one pass. Refers to the rule's words, which
// it keeps a share of.
class WordIndex
{
public:
    explicit WordIndex(const Rule &rule) : m_list(rule.words), m_exempt(rule.exempt)
    {
        for (qsizetype i = 0; i < m_list.size(); ++i)
            m_words.insert(m_list[i].wrong, int(i));
    }

    // Calls `use` with each word that stands in the text, the longest at a place, and where; not with those
    // within one of the rule's exempt phrases.
    template<typename Use>
    void forEachIn(QStringView text, const Use &use) const
    {
        qsizetype allowedUntil = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const qsizetype phrase = m_exempt.lengthAt(text, i); phrase > 0)
                allowedUntil = qMax(allowedUntil, i + phrase);
            qsizetype length = 0;
            const int found = m_words.longest(text, i, &length);
            if (found < 0 || i + length <= allowedUntil)
                continue;
            use(m_list[found], i);
            i += length - 1;
        }
    }

    // What the words that stand in the text stand for: each word's other half.
    QStringList meaningsIn(QStringView text) const
    {
        QStringList all;
        forEachIn(text, [&all](const WrongWord &word, qsizetype) {
            if (!all.contains(word.right))
                all += word.right;
        });
        return all;
    }
    bool anyIn(QStringView text) const
    {
        bool any = false;
        forEachIn(text, [&any](const WrongWord &, qsizetype) { any = true; });
        return any;
    }
    bool anyExemptIn(QStringView text) const
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (m_exempt.lengthAt(text, i) > 0)
                return true;
        }
        return false;
    }

private:
    QList<WrongWord> m_list;
    WordTrie m_words; // by place in the list
    WordTrie m_exempt;
};

} // namespace nianbao
