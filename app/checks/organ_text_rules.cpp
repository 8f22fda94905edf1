#include "checks/organ_text_rules.h"

#include "checks/word_index.h"

#include <QMap>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int mostPlaces = 20;

// All that the organ is called in the report.
QStringList namesOf(const Report &report)
{
    QStringList names = report.profile().names();
    for (const QString &name : {report.header().value(Field::Organ), report.signedBy()}) {
        if (!name.isEmpty())
            names += name;
    }
    return names;
}

bool anyHas(const QStringList &names, const QString &words)
{
    return std::any_of(names.begin(), names.end(),
                       [&words](const QString &name) { return name.contains(words); });
}

// Where each of the rule's words stands that isn't the organ's.
template<typename IsWrong>
QMap<QString, QList<Place>> wrongIn(const Rule &rule, const Subject &subject, const IsWrong &isWrong)
{
    const WordIndex words(rule);
    QMap<QString, QList<Place>> wrong;
    for (const Passage &passage : subject.passages()) {
        words.forEachIn(passage.text, [&](const WrongWord &word, qsizetype at) {
            if (isWrong(word) && wrong[word.wrong].size() < mostPlaces)
                wrong[word.wrong] += placeIn(passage, at, word.wrong.size());
        });
    }
    return wrong;
}

} // namespace

void OrganTextRules::selfReference(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QStringList names = namesOf(subject.report());
    if (names.isEmpty())
        return all.cannot(rule, tr("it isn't known what the organ is called"));
    const auto wrong =
        wrongIn(rule, subject, [&names](const WrongWord &word) { return !anyHas(names, word.right); });
    for (auto one = wrong.begin(); one != wrong.end(); ++one)
        all.add(rule,
                tr("“%1” isn't what “%2” calls itself: is it from another report?")
                    .arg(one.key(), names.first()),
                *one)
            .about = names.join(u'\n');
}

void OrganTextRules::selfLevel(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QList<OrganLevel> &levels = OrganKinds::shipped().levels; // from the highest down
    const auto rankOf = [&levels](const QString &id) {
        const auto found = std::find_if(levels.begin(), levels.end(),
                                        [&id](const OrganLevel &level) { return level.id == id; });
        return found == levels.end() ? -1 : int(found - levels.begin());
    };
    const int own = rankOf(subject.report().profile().value(ProfileItem::Level));
    if (own < 0)
        return all.cannot(rule, tr("the organ's profile doesn't say what level it is of"));
    const QStringList names = namesOf(subject.report());
    const auto wrong = wrongIn(rule, subject, [&](const WrongWord &word) {
        return rankOf(word.right) > own && !anyHas(names, word.wrong.right(1));
    });
    for (auto one = wrong.begin(); one != wrong.end(); ++one)
        all.add(rule,
                tr("“%1” in the report of an organ of this level (%2): is it from another report?")
                    .arg(one.key(), levels[own].name),
                *one)
            .about = names.join(u'\n');
}

} // namespace nianbao
