#include "checks/word_rules.h"

#include "checks/text_findings.h"

#include <QHash>

namespace nianbao {

namespace {

// The words by the character that they begin with, so that most of a text is passed over at a glance.
class WordIndex
{
public:
    explicit WordIndex(const Rule &rule)
    {
        for (const WrongWord &word : rule.words)
            m_words[word.wrong.front()] += word;
        for (const QString &phrase : rule.exempt)
            m_exempt[phrase.front()] += phrase;
    }

    // Calls `use` with each word that stands in the text, the longest at a place, and where.
    template<typename Use>
    void forEachIn(const QString &text, const Use &use) const
    {
        qsizetype allowedUntil = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QStringView rest = QStringView(text).mid(i);
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
            for (const WrongWord &word : *words) {
                if (rest.startsWith(word.wrong) && (!found || word.wrong.size() > found->wrong.size()))
                    found = &word;
            }
            if (!found || i + found->wrong.size() <= allowedUntil)
                continue;
            use(*found, i);
            i += found->wrong.size() - 1;
        }
    }

private:
    QHash<QChar, QList<WrongWord>> m_words;
    QHash<QChar, QStringList> m_exempt;
};

QString filledIn(const Rule &rule, const WrongWord &word)
{
    return rule.message.text()
        .replace(QLatin1String("{wrong}"), word.wrong)
        .replace(QLatin1String("{right}"), word.right);
}

} // namespace

void WordRules::judge(const Rule &rule, const Subject &subject, Assessment &all)
{
    const WordIndex index(rule);
    for (const Field field : {Field::Organ, Field::Title, Field::SignedBy, Field::Source}) {
        const QString value = subject.report().header().value(field);
        index.forEachIn(value, [&](const WrongWord &word, qsizetype at) {
            Finding &finding = all.add(rule, filledIn(rule, word), {FieldPlace{field}});
            if (!word.right.isEmpty())
                finding.repair =
                    Repair{Repair::Kind::OtherWords,
                           {{SetField{field, QString(value).replace(at, word.wrong.size(), word.right)}}},
                           word.right};
        });
    }
    for (const Passage &passage : subject.passages()) {
        PlacesIn places(passage);
        int told = 0;
        index.forEachIn(passage.text, [&](const WrongWord &word, qsizetype at) {
            if (++told > TextFindings::mostInPassage)
                return;
            const TextPlace place = places.at(at, word.wrong.size());
            Finding &finding = all.add(rule, filledIn(rule, word), {place});
            if (word.right.isEmpty())
                return;
            if (const auto change = replacement(subject.report(), place, word.right))
                finding.repair = Repair{Repair::Kind::OtherWords, *change, word.right};
        });
    }
}

} // namespace nianbao
