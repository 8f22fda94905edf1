#include "checks/names.h"

#include "checks/privacy_words.h"
#include "model/character_kinds.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestOrgan = 20; // characters in which the organ that is sued is named

class NameReader
{
public:
    NameReader(const QString &text, const QStringList &exempt)
        : m_text(text), m_exempt(exempt), m_words(PrivacyWords::shipped())
    {
    }

    QList<NamePlace> read()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!isHan(m_text[i]))
                continue;
            const qsizetype party = m_words.parties.lengthAt(m_text, i);
            if (party > 0)
                tryAfter(i + party);
            else if (i == 0 || !isHan(m_text[i - 1]))
                tryAlone(i);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const NamePlace &a, const NamePlace &b) { return a.start < b.start; });
        return m_found;
    }

private:
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }

    // A name that begins there and is `length` long; nothing (surname 0) if it can't be one.
    NamePlace nameAt(qsizetype start, qsizetype given) const
    {
        qsizetype surname = m_words.doubleSurnames.lengthAt(m_text, start);
        if (surname == 0 && start < m_text.size() && m_words.surnames.contains(m_text[start]))
            surname = 1;
        const qsizetype length = surname + given;
        if (surname == 0 || start + length > m_text.size())
            return {0, 0, 0};
        for (qsizetype i = start + surname; i < start + length; ++i) {
            if (!isHan(m_text[i]) || m_words.notInNames.contains(m_text[i]))
                return {0, 0, 0};
        }
        if (m_exempt.contains(m_text.mid(start, length)))
            return {0, 0, 0};
        return {start, length, surname};
    }

    bool begins(const WordTrie &words, qsizetype place) const { return words.lengthAt(m_text, place) > 0; }

    void tryAfter(qsizetype place)
    {
        const bool named = at(place) == u'：' || at(place) == u':';
        if (named || at(place) == u' ')
            ++place;
        for (const qsizetype given : {1, 2}) {
            const NamePlace name = nameAt(place, given);
            if (name.surname == 0)
                continue;
            const qsizetype end = name.start + name.length;
            const bool stops = named && (end == m_text.size() || !isHan(m_text[end]));
            if (stops || begins(m_words.nameFollowers, end) || begins(m_words.genders, end)) {
                m_found += name;
                return;
            }
        }
    }

    // Without a word before it: only with a gender, or suing an organ.
    void tryAlone(qsizetype place)
    {
        for (const qsizetype given : {1, 2}) {
            const NamePlace name = nameAt(place, given);
            if (name.surname == 0)
                continue;
            const qsizetype end = name.start + name.length;
            if (begins(m_words.genders, end) || (at(end) == u'诉' && suesOrgan(end + 1))) {
                m_found += name;
                return;
            }
        }
    }

    bool suesOrgan(qsizetype place) const
    {
        for (qsizetype i = place; i < m_text.size() && i < place + longestOrgan && isHan(m_text[i]); ++i) {
            if (i > place && begins(m_words.organs, i))
                return true;
        }
        return false;
    }

    const QString &m_text;
    const QStringList &m_exempt;
    const PrivacyWords &m_words;
    QList<NamePlace> m_found;
};

} // namespace

QList<NamePlace> namesIn(const QString &text, const QStringList &exempt)
{
    return NameReader(text, exempt).read();
}

} // namespace nianbao
