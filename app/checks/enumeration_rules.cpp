#include "checks/enumeration_rules.h"

#include "checks/text_findings.h"
#include "model/character_kinds.h"

#include <algorithm>

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

QString nameOf(int number)
{
    return QString(numerals()[number - 1]) + u'是';
}

} // namespace

void EnumerationRules::enumeration(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        const QString &text = passage.text;
        const QList<Item> items = itemsIn(text);
        PlacesIn places(passage);
        Lists lists;
        qsizetype lastEnd = 0;
        int told = 0;
        for (qsizetype k = 0; k < items.size() && told < TextFindings::mostInPassage; ++k) {
            const Item &item = items[k];
            const qsizetype lastWas = std::exchange(lastEnd, item.afterStop ? item.start + 2 : lastEnd);
            if (!item.afterStop) {
                // Only the very next one of a list, and where that doesn't come by itself further on.
                const bool comes = k + 1 < items.size() && items[k + 1].number == item.number;
                if (!lists.isNext(item.number) || comes)
                    continue;
                lists.goOn(item.number);
                lastEnd = item.start + 2;
                ++told;
                Finding &finding = all.add(rule, tr("There is no stop before “%1”.").arg(nameOf(item.number)),
                                           {places.at(item.start - 1, 3)});
                finding.repair = TextFindings::inserted(subject, passage, item.start, QStringLiteral("；"));
                if (finding.repair)
                    finding.repair->words =
                        text.at(item.start - 1) + QStringLiteral("；") + nameOf(item.number);
                continue;
            }
            if (item.number == 1) {
                lists.begin();
                continue;
            }
            if (lists.isEmpty() || lists.goOn(item.number))
                continue;
            const int missing = lists.last() + 1;
            const bool isSkipped = item.number > missing;
            const QStringView between = QStringView(text).mid(lastWas, item.start - lastWas);
            if (isSkipped && item.number - missing < 3 && !isCountedOtherwise(rule, between, missing)) {
                ++told;
                all.add(rule,
                        tr("“%1” follows “%2”: “%3” is missing.")
                            .arg(nameOf(item.number), nameOf(lists.last()), nameOf(missing)),
                        {places.at(item.start, 2)});
            } else if (item.number == lists.last()) {
                ++told;
                all.add(rule, tr("“%1” stands twice.").arg(nameOf(item.number)), {places.at(item.start, 2)});
            }
            lists.setLast(item.number);
        }
    }
}

} // namespace nianbao
