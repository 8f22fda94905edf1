#include "checks/phrase_rules.h"

#include "checks/rule_book.h"
#include "checks/text_findings.h"
#include "checks/word_trie.h"
#include "model/character_kinds.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype shortestPhrase = 4; // characters: shorter ones have too many neighbours
constexpr qsizetype distinctive = 6;    // from here on, what is like it is nothing else
constexpr qsizetype veryDistinctive = 8;

using Pair = std::pair<QChar, QChar>;

enum class Slip { None, Substituted, AtEdge, Missing, Swapped };

// How the words differ from the phrase, if by one slip.
Slip slipOf(QStringView words, QStringView phrase)
{
    const auto differ = std::mismatch(words.begin(), words.end(), phrase.begin(), phrase.end());
    const qsizetype first = differ.first - words.begin();
    if (words.size() == phrase.size() - 1) {
        const bool within = first > 0 && first < phrase.size() - 1;
        return within && words.mid(first) == phrase.mid(first + 1) ? Slip::Missing : Slip::None;
    }
    if (words.size() != phrase.size() || first == words.size())
        return Slip::None;
    if (words.mid(first + 1) == phrase.mid(first + 1))
        return !isHan(words[first])                      ? Slip::None
               : first == 0 || first == words.size() - 1 ? Slip::AtEdge
                                                         : Slip::Substituted;
    const bool swapped = first + 1 < words.size() && words[first] == phrase[first + 1]
                         && words[first + 1] == phrase[first]
                         && words.mid(first + 2) == phrase.mid(first + 2);
    return swapped ? Slip::Swapped : Slip::None;
}

// The phrases by their first and last two characters: one slip leaves one of these pairs as it is, unless the
// middle of four characters is swapped.
class PhraseIndex
{
public:
    explicit PhraseIndex(const Rule &rule) : m_exempt(rule.exempt)
    {
        // What the dictionary of severe errors knows, it tells of itself.
        if (const Rule *severe = RuleBook::shipped().rule(QStringLiteral("severe-wording"))) {
            for (const WrongWord &one : severe->words)
                m_exempt += one.wrong;
        }
        for (const WrongWord &one : rule.words) {
            const QString &phrase = one.wrong;
            if (phrase.size() < shortestPhrase)
                continue;
            m_heads[{phrase[0], phrase[1]}] += phrase;
            m_tails[{phrase[phrase.size() - 2], phrase.back()}] += phrase;
            if (phrase.size() == 4)
                m_heads[{phrase[0], phrase[2]}] += phrase;
            m_begins.set(phrase[0], 1);
            m_begins.set(phrase[phrase.size() - 2], 1);
        }
    }

    struct Found {
        qsizetype start = 0;
        qsizetype length = 0;
        QString phrase;
    };
    QList<Found> read(const QString &text) const
    {
        QList<Found> all;
        Found right;        // the last phrase that is as it should be
        qsizetype told = 0; // up to here
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (m_begins.at(text[i]) == 0)
                continue;
            const Pair pair{text[i], text[i + 1]};
            std::optional<Found> found;
            for (const QString &phrase : m_heads.value(pair)) {
                if (QStringView(text).mid(i).startsWith(phrase)
                    && i + phrase.size() > right.start + right.length)
                    right = {i, phrase.size(), phrase};
                if (!found)
                    found = slipAt(text, i, phrase.size(), phrase);
                if (!found)
                    found = slipAt(text, i, phrase.size() - 1, phrase);
            }
            for (const QString &phrase : m_tails.value(pair)) {
                if (!found)
                    found = slipAt(text, i + 2 - phrase.size(), phrase.size(), phrase);
                if (!found)
                    found = slipAt(text, i + 3 - phrase.size(), phrase.size() - 1, phrase);
            }
            const auto isWithin = [&](const Found &other) {
                return other.start + other.length > found->start && !found->phrase.contains(other.phrase);
            };
            if (!found || found->start < told || isWithin(right) || holdsOther(text, *found))
                continue;
            all += *found;
            told = found->start + found->length;
        }
        return all;
    }

private:
    std::optional<Found> slipAt(const QString &text, qsizetype start, qsizetype length,
                                const QString &phrase) const
    {
        if (start < 0 || start + length > text.size())
            return std::nullopt;
        const QStringView words = QStringView(text).mid(start, length);
        const Slip slip = slipOf(words, phrase);
        if (slip == Slip::None)
            return std::nullopt;
        const bool quoted = start > 0 && text[start - 1] == u'“' && start + length < text.size()
                            && text[start + length] == u'”';
        const qsizetype enough = slip == Slip::Swapped  ? shortestPhrase
                                 : slip == Slip::AtEdge ? veryDistinctive
                                                        : distinctive;
        if ((!quoted && phrase.size() < enough) || isExempt(text, start, length))
            return std::nullopt;
        return Found{start, length, phrase};
    }

    // Whether a phrase that is no part of the one that is meant begins there.
    bool holdsOther(const QString &text, const Found &found) const
    {
        for (qsizetype i = found.start; i + 1 < std::min(text.size(), found.start + found.length); ++i) {
            for (const QString &phrase : m_heads.value({text[i], text[i + 1]})) {
                if (QStringView(text).mid(i).startsWith(phrase) && !found.phrase.contains(phrase))
                    return true;
            }
        }
        return false;
    }

    bool isExempt(const QString &text, qsizetype start, qsizetype length) const
    {
        return std::any_of(m_exempt.begin(), m_exempt.end(), [&](const QString &word) {
            const qsizetype from = std::max<qsizetype>(0, start - word.size() + 1);
            const qsizetype to = std::min(text.size(), start + length + word.size() - 1);
            return QStringView(text).mid(from, to - from).contains(word);
        });
    }

    QHash<Pair, QStringList> m_heads;
    QHash<Pair, QStringList> m_tails;
    CharacterTable m_begins; // whether one of their pairs begins with it
    QStringList m_exempt;
};

} // namespace

void PhraseRules::near(const Rule &rule, const Subject &subject, Assessment &all)
{
    const PhraseIndex index(rule);
    for (const Passage &passage : subject.passages()) {
        PlacesIn places(passage);
        int told = 0;
        for (const PhraseIndex::Found &found : index.read(passage.text)) {
            if (++told > TextFindings::mostInPassage)
                break;
            const TextPlace place = places.at(found.start, found.length);
            Finding &finding = all.add(
                rule, tr("“%1” is nearly “%2”; is that meant?").arg(place.text, found.phrase), {place});
            finding.repair = rewording(subject, place, found.phrase);
        }
    }
}

} // namespace nianbao
