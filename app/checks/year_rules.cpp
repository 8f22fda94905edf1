#include "checks/year_rules.h"

#include "checks/document_numbers.h"
#include "checks/stated_period.h"
#include "checks/text_findings.h"
#include "model/sentences.h"

#include <QMap>

#include <algorithm>

namespace nianbao {

namespace {

// Years further back are history: what is left of an old report is left of one of the last few.
constexpr int yearsBack = 3;
// Until then the report itself is made, signed and published.
constexpr int lastMonthOfReporting = 4;

// No plan reaches as far: 2202 for 2022.
constexpr int firstUnlikely = 2100;
constexpr qsizetype longestClause = 40; // characters either side of the year
constexpr QStringView clauseEnds = u"，。；：！？\n";
constexpr QStringView untilSigns = u"至到—–-－~～"; // before the year that something lasts to
constexpr QStringView century = u"20";              // 至20, of any year: says nothing of this one

struct Range {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isOwn = false; // the report's own title
};

// The titles in 《》, outermost ones.
QList<Range> titlesIn(const QString &text, const WordIndex &words)
{
    QList<Range> all;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'《' && depth++ == 0)
            all += Range{i, text.size()};
        if (text[i] == u'》' && depth > 0 && --depth == 0)
            all.last().end = i;
    }
    for (Range &title : all) {
        const QStringView within = QStringView(text).mid(title.start, title.end - title.start);
        title.isOwn = words.meaningsIn(within).contains(QStringLiteral("own"));
    }
    return all;
}

// The years of a passage that nothing explains, in their order; walks over it once.
class StrangeYears
{
public:
    StrangeYears(const Passage &passage, int year, const Rule &rule, const WordIndex &words)
        : m_passage(passage), m_year(year), m_rule(rule), m_words(words)
    {
    }

    QList<WrittenDate> find()
    {
        const QString &text = m_passage.text;
        const QList<WrittenDate> dates = writtenDatesIn(text);
        const auto isStrange = [this](const WrittenDate &date) {
            return date.year && date.year != m_year && date.year >= m_year - yearsBack && !date.broken;
        };
        if (std::none_of(dates.begin(), dates.end(), isStrange))
            return {};
        m_titles = titlesIn(text, m_words);
        QList<WrittenDate> strange;
        qsizetype next = 0;
        for (const Sentence &sentence : sentencesIn(text)) {
            QList<WrittenDate> here;
            bool hasOwnYear = false; // beside which another one is compared with it
            for (; next < dates.size() && dates[next].start < sentence.end(); ++next) {
                if (isFar(dates[next].year)) {
                    if (!isForeseen(dates[next]))
                        strange += dates[next];
                    continue;
                }
                hasOwnYear = hasOwnYear || (dates[next].year == m_year && !isCited(dates[next]));
                if (isStrange(dates[next]) && !isCited(dates[next]))
                    here += dates[next];
            }
            if (!here.isEmpty() && !hasOwnYear)
                strange += unexplained(here, sentence.in(text));
        }
        return strange;
    }

private:
    bool isFar(int year) const { return year > m_year + 1; }

    // A year that the text looks ahead to (到2035年, 2035年远景目标), told by the clause that it stands in.
    bool isForeseen(const WrittenDate &date) const
    {
        if (date.year >= firstUnlikely)
            return false;
        const QString &text = m_passage.text;
        qsizetype from = date.start, to = date.end();
        if (from > 0 && untilSigns.contains(text[from - 1]))
            return true;
        const qsizetype first = qMax<qsizetype>(0, from - longestClause);
        const qsizetype last = qMin(text.size(), to + longestClause);
        while (from > first && !clauseEnds.contains(text[from - 1]))
            --from;
        while (to < last && !clauseEnds.contains(text[to]))
            ++to;
        const QStringView clause = QStringView(text).mid(from, to - from);
        bool isForeseen = std::any_of(m_rule.exempt.begin(), m_rule.exempt.end(), [&](const QString &phrase) {
            return !phrase.endsWith(century) && clause.contains(phrase);
        });
        m_words.forEachIn(clause, [&isForeseen](const WrongWord &word, qsizetype) {
            isForeseen = isForeseen || word.right == u"far"
                         || (word.right == u"next" && !word.wrong.endsWith(century));
        });
        return isForeseen;
    }

    // Asked for from the passage's beginning to its end.
    bool isCited(const WrittenDate &date)
    {
        while (m_title < m_titles.size() && m_titles[m_title].end < date.start)
            ++m_title;
        return m_title < m_titles.size() && m_titles[m_title].start < date.start && !m_titles[m_title].isOwn;
    }

    QList<WrittenDate> unexplained(QList<WrittenDate> dates, QStringView sentence) const
    {
        const bool isHistory =
            std::any_of(m_rule.exempt.begin(), m_rule.exempt.end(),
                        [sentence](const QString &phrase) { return sentence.contains(phrase); });
        if (isHistory)
            return {};
        const QStringList explained = m_words.meaningsIn(sentence);
        if (dates.size() > 1 && explained.contains(QStringLiteral("period")))
            return {}; // DateRules::period tells of it
        const bool last = explained.contains(QStringLiteral("last"));
        const bool next = explained.contains(QStringLiteral("next")) || m_passage.section == u"s5";
        dates.removeIf([&](const WrittenDate &date) {
            const bool isReporting =
                date.year == m_year + 1 && date.month >= 1 && date.month <= lastMonthOfReporting;
            return date.year < m_year ? last : next || isReporting;
        });
        return dates;
    }

    const Passage &m_passage;
    int m_year;
    const Rule &m_rule;
    const WordIndex &m_words;
    QList<Range> m_titles;
    qsizetype m_title = 0;
};

} // namespace

void YearRules::mentioned(const Rule &rule, const Subject &subject, Assessment &all)
{
    const int year = subject.year();
    if (!year)
        return all.cannot(rule, tr("the report's year isn't known"));
    const QString &title = subject.report().header().value(Field::Title);
    const QList<WrittenDate> inTitle = writtenDatesIn(title);
    const auto isYears = [year](const WrittenDate &date) { return date.year == year; };
    if (!inTitle.isEmpty() && inTitle.first().year && std::none_of(inTitle.begin(), inTitle.end(), isYears))
        all.add(rule,
                tr("The title names %1, but the report is about %2.").arg(inTitle.first().year).arg(year),
                {FieldPlace{Field::Title}, FieldPlace{Field::Year}});

    const WordIndex words(rule);
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        QMap<int, QList<Place>> places;
        for (const DocumentNumber &number : documentNumbersIn(passage.text)) {
            if (number.year > year + 1 && places[number.year].size() < TextFindings::mostInPassage)
                places[number.year] += placeIn(passage, number.start, number.length);
        }
        for (const WrittenDate &date : StrangeYears(passage, year, rule, words).find()) {
            if (places[date.year].size() < TextFindings::mostInPassage)
                places[date.year] += placeIn(passage, date.start, date.length);
        }
        for (auto one = places.begin(); one != places.end(); ++one) {
            const QString message = one.key() < year ? tr("The text names %1: is it still last year's?")
                                                     : tr("The text names %1: is it a slip?");
            all.add(rule, message.arg(one.key()), *one);
        }
    }
}

} // namespace nianbao
