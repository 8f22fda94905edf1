#include "checks/word_rules.h"

#include "checks/text_findings.h"
#include "checks/word_index.h"

namespace nianbao {

namespace {

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
            finding.repair = rewording(subject, place, word.right);
        });
    }
}

} // namespace nianbao
