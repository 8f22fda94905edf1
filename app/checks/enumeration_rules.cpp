#include "checks/enumeration_rules.h"

#include "checks/leading_numbers.h"
#include "checks/text_findings.h"
#include "model/character_kinds.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nianbao {

namespace {

const QString &numerals()
{
    static const QString all = QStringLiteral("一二三四五六七八九十");
    return all;
}

// 二是, wherever it stands.
struct Item {
    int number = 0;
    qsizetype start = 0;
    bool afterStop = false;
};

// Whether a clause begins at that place: behind a stop, if need be with a closing mark or spaces between.
bool beginsClause(const QString &text, qsizetype place)
{
    static const QString stops = QStringLiteral("，。；：、！？…—,;:!?.“‘（(《【\n");
    static const QString closing = QStringLiteral("”’）)》】");
    qsizetype i = place;
    while (i > 0 && text[i - 1].isSpace())
        --i;
    if (i == 0 || (i < place && !isHan(text[i - 1])) || stops.contains(text[i - 1]))
        return true;
    while (i > 0 && closing.contains(text[i - 1]))
        --i;
    return i == 0 || (i < place && QStringLiteral("，。；：！？…,;:!?.").contains(text[i - 1]));
}

// Whether the character before makes the numeral something else (第二, 十二, 表二, 不一) or joins the items
// (和).
bool belongsToWordBefore(QChar before)
{
    static const QString words =
        QStringLiteral("第其之不唯统如专万单逐归初周期表图件款项条目节章篇卷册号类组队"
                       "科班级区楼层院厂站月年日季步案例种点和及与或并个方等零两几数"
                       "初划如合同齐星有说求");
    return words.contains(before) || numerals().contains(before) || before.isDigit();
}

QList<Item> itemsIn(const QString &text)
{
    QList<Item> items;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const int number = int(numerals().indexOf(text[i])) + 1;
        if (number == 0 || text[i + 1] != u'是')
            continue;
        const bool afterStop = beginsClause(text, i);
        if (afterStop || !belongsToWordBefore(text[i - 1]))
            items += Item{number, i, afterStop};
    }
    return items;
}

// The lists that are going on, the innermost last.
class Lists
{
public:
    // Whether an item of that number is the next of one of them; then those within it are over.
    bool goOn(int number)
    {
        for (qsizetype i = m_last.size(); i-- > 0;) {
            if (m_last[i] + 1 != number)
                continue;
            m_last.resize(i + 1);
            m_last[i] = number;
            return true;
        }
        return false;
    }
    bool isNext(int number) const { return !m_last.isEmpty() && m_last.last() + 1 == number; }
    void begin() { m_last += 1; }
    bool isEmpty() const { return m_last.isEmpty(); }
    int last() const { return m_last.last(); }
    void setLast(int number) { m_last.last() = number; }

private:
    QList<int> m_last;
};

// Whether the number that is missing stands between two items in another form: 二要, （二）, 第二.
bool isCountedOtherwise(const Rule &rule, QStringView between, int missing)
{
    const QChar numeral = numerals()[missing - 1];
    const auto stands = [between](const QString &word) { return between.contains(word); };
    return between.contains(numeral) || between.contains(QString::number(missing))
           || std::any_of(rule.exempt.begin(), rule.exempt.end(), stands);
}

} // namespace

namespace {

// A section's lists of 一是, which may go on from one paragraph to the next.
class SectionsLists
{
public:
    SectionsLists(const Rule &rule, const Subject &subject, Assessment &all)
        : m_rule(rule), m_subject(subject), m_all(all)
    {
    }

    void read(const Passage &passage)
    {
        const QString &text = passage.text;
        const QList<Item> items = itemsIn(text);
        // Only a paragraph that begins with an item goes on with those before.
        const bool goesOn = !items.isEmpty() && items.first().afterStop && items.first().number > 1
                            && QStringView(text).left(items.first().start).trimmed().isEmpty();
        if (passage.section != m_section || passage.isHeading || !goesOn)
            m_lists = {};
        else
            m_before = m_rest;
        m_section = passage.section;
        PlacesIn places(passage);
        qsizetype lastEnd = 0;
        int told = 0;
        for (qsizetype k = 0; k < items.size() && told < TextFindings::mostInPassage; ++k) {
            const Item &item = items[k];
            const QString name = EnumerationRules::nameOf(item.number);
            const qsizetype lastWas = std::exchange(lastEnd, item.afterStop ? item.start + 2 : lastEnd);
            if (!item.afterStop) {
                // Only the very next one of a list, and where that doesn't come by itself further on.
                const bool comes = k + 1 < items.size() && items[k + 1].number == item.number;
                if (!m_lists.isNext(item.number) || comes)
                    continue;
                m_lists.goOn(item.number);
                lastEnd = item.start + 2;
                ++told;
                addStop(passage, item, places);
                continue;
            }
            if (item.number == 1) {
                m_lists.begin();
                continue;
            }
            if (m_lists.isEmpty() || m_lists.goOn(item.number))
                continue;
            const int missing = m_lists.last() + 1;
            const QStringView between = QStringView(text).mid(lastWas, item.start - lastWas);
            const bool isElsewhere = isCountedOtherwise(m_rule, between, missing)
                                     || (lastWas == 0 && isCountedOtherwise(m_rule, m_before, missing));
            if (item.number > missing && item.number - missing < 3 && !isElsewhere) {
                ++told;
                m_all.add(m_rule,
                          EnumerationRules::missing(name, EnumerationRules::nameOf(m_lists.last()),
                                                    EnumerationRules::nameOf(missing)),
                          {places.at(item.start, 2)});
            } else if (item.number == m_lists.last()) {
                ++told;
                m_all.add(m_rule, EnumerationRules::twice(name), {places.at(item.start, 2)});
            }
            m_lists.setLast(item.number);
        }
        m_rest = text.mid(lastEnd);
    }

private:
    void addStop(const Passage &passage, const Item &item, PlacesIn &places)
    {
        const QString name = EnumerationRules::nameOf(item.number);
        Finding &finding =
            m_all.add(m_rule, EnumerationRules::withoutStop(name), {places.at(item.start - 1, 3)});
        finding.repair = TextFindings::inserted(m_subject, passage, item.start, QStringLiteral("；"));
        if (finding.repair)
            finding.repair->words = passage.text.at(item.start - 1) + QStringLiteral("；") + name;
    }

    const Rule &m_rule;
    const Subject &m_subject;
    Assessment &m_all;
    QString m_section;
    Lists m_lists;
    QString m_rest;   // of the last paragraph, behind its last item
    QString m_before; // the same, while a list goes on from there
};

// The numbers that a section's paragraphs begin with, level by level.
class SectionsNumbers
{
public:
    SectionsNumbers(const Rule &rule, Assessment &all) : m_rule(rule), m_all(all) {}

    void read(const Passage &passage)
    {
        if (passage.section != m_section) {
            m_section = passage.section;
            forget();
        }
        const auto number = leadingNumberOf(passage.text);
        if (number)
            judge(passage, *number);
        const QString name = number ? passage.text.mid(number->start, number->length) : QString();
        m_between += QStringView(passage.text).mid(name.size()).toString() + u'\n';
        if (m_between.size() > longestBetween)
            forget();
    }

private:
    void forget()
    {
        m_between.clear();
        std::fill(std::begin(m_last), std::end(m_last), 0);
    }

    // A list begins with 1; another one, or none, where it is lower than the last.
    void judge(const Passage &passage, const LeadingNumber &number)
    {
        int &last = m_last[number.level];
        std::fill(std::begin(m_last) + number.level + 1, std::end(m_last), 0);
        const int missing = last + 1;
        const QString name = LeadingNumber::nameOf(number.level, number.number);
        const TextPlace place = placeIn(passage, number.start, number.length);
        const bool isAgain = last > 0 && number.number == last;
        const bool isSkipping = last > 0 && number.number > missing && number.number - missing < 3;
        if (isAgain && !m_slipped)
            m_all.add(m_rule, EnumerationRules::twice(name), {place});
        if (isSkipping && !m_slipped && !isBetween(number.level, missing))
            m_all.add(m_rule,
                      EnumerationRules::missing(name, LeadingNumber::nameOf(number.level, last),
                                                LeadingNumber::nameOf(number.level, missing)),
                      {place});
        m_slipped = (isAgain || isSkipping) && !m_slipped;
        last = number.number == 1 || last > 0 ? number.number : 0;
        m_between.clear();
    }

    // Whether the number stands within a paragraph, or is written otherwise: （三） or 三是.
    bool isBetween(int level, int number) const
    {
        const QString name = LeadingNumber::nameOf(level, number);
        const bool inBrackets = level % 2 == 1;
        const QString digits = inBrackets ? name.mid(1, name.size() - 2) : name.chopped(1);
        for (const QString &sign : {QStringLiteral("（%1）"), QStringLiteral("(%1)"), QStringLiteral("%1、"),
                                    QStringLiteral("%1是"), QStringLiteral("%1."), QStringLiteral("第%1")}) {
            if (m_between.contains(sign.arg(digits)))
                return true;
        }
        return false;
    }

    static constexpr qsizetype longestBetween = 20000;

    const Rule &m_rule;
    Assessment &m_all;
    QString m_section;
    QString m_between; // the text since the last number
    int m_last[4] = {};
    bool m_slipped = false; // the last one was told of, and the next one may only seem wrong for that
};

} // namespace

QString EnumerationRules::nameOf(int number)
{
    return QString(numerals()[number - 1]) + u'是';
}

QString EnumerationRules::missing(const QString &name, const QString &last, const QString &missing)
{
    return tr("“%1” follows “%2”: “%3” is missing.").arg(name, last, missing);
}

QString EnumerationRules::twice(const QString &name)
{
    return tr("“%1” stands twice.").arg(name);
}

QString EnumerationRules::withoutStop(const QString &name)
{
    return tr("There is no stop before “%1”.").arg(name);
}

void EnumerationRules::enumeration(const Rule &rule, const Subject &subject, Assessment &all)
{
    SectionsLists lists(rule, subject, all);
    SectionsNumbers numbers(rule, all);
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        lists.read(passage);
        numbers.read(passage);
    }
}

} // namespace nianbao
