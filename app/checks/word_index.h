#pragma once

#include "checks/rule.h"

#include <QHash>

namespace nianbao {

// A rule's words by the character that they begin with, so that most of a text is passed over at a glance.
// Keeps to the rule, which must outlive it.
class WordIndex
{
public:
    explicit WordIndex(const Rule &rule)
    {
        for (const WrongWord &word : rule.words)
            m_words[word.wrong.front()] += &word;
        for (const QString &phrase : rule.exempt)
            m_exempt[phrase.front()] += phrase;
    }

    // Calls `use` with each word that stands in the text, the longest at a place, and where; not with those
    // within one of the rule's exempt phrases.
    template<typename Use>
    void forEachIn(QStringView text, const Use &use) const
    {
        qsizetype allowedUntil = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QStringView rest = text.mid(i);
            if (const auto phrases = m_exempt.constFind(text[i]); phrases != m_exempt.constEnd()) {
                for (const QString &phrase : *phrases) {
                    if (rest.startsWith(phrase))
                        allowedUntil = qMax(allowedUntil, i + phrase.size());
                }
            }
            const auto words = m_words.constFind(text[i]);
            if (words == m_words.constEnd())
                continue;
            const WrongWord *found = nullptr;
            for (const WrongWord *word : *words) {
                if (rest.startsWith(word->wrong) && (!found || word->wrong.size() > found->wrong.size()))
                    found = word;
            }
            if (!found || i + found->wrong.size() <= allowedUntil)
                continue;
            use(*found, i);
            i += found->wrong.size() - 1;
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

private:
    QHash<QChar, QList<const WrongWord *>> m_words;
    QHash<QChar, QStringList> m_exempt;
};

} // namespace nianbao
