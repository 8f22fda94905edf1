#include "checks/organ_names.h"

#include "checks/word_index.h"
#include "checks/written_dates.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestTitle = 24; // behind the year
constexpr qsizetype shortestAlias = 3; // characters: fewer are in anything
constexpr QStringView regions = u"省市区州盟旗县";

bool beginsReport(QStringView rest, const Rule &rule)
{
    return std::any_of(rule.words.begin(), rule.words.end(), [rest](const WrongWord &word) {
        return word.right.isEmpty() && rest.startsWith(word.wrong);
    });
}

qsizetype skipped(const QString &text, qsizetype i)
{
    while (i < text.size() && (text[i].isSpace() || text[i] == u'度'))
        ++i;
    return i;
}

// What stands before the year, back to where a name can't go on.
FoundName nameBefore(const QString &text, qsizetype end, const Rule &rule)
{
    qsizetype start = end;
    while (start > 0 && end - start < longestName && text[start - 1].isLetterOrNumber())
        --start;
    const QStringView before = QStringView(text).mid(start, end - start);
    qsizetype from = 0;
    for (const WrongWord &word : rule.words) {
        const qsizetype at = word.right == u"before" ? before.lastIndexOf(word.wrong) : -1;
        if (at >= 0)
            from = qMax(from, at + word.wrong.size());
    }
    return {start + from, before.mid(from).toString()};
}

// Whether the characters of the one stand in the other, in their order: 发改局 in 发展和改革局.
bool isShortened(const QString &shorter, const QString &longer)
{
    qsizetype next = 0;
    for (const QChar c : longer)
        next += next < shorter.size() && shorter[next] == c;
    return next == shorter.size();
}

} // namespace

QList<FoundName> reportingOrgansIn(const QString &text, const Rule &rule)
{
    QList<FoundName> all;
    for (const WrittenDate &date : writtenDatesIn(text)) {
        const QStringView rest = QStringView(text).mid(skipped(text, date.end()), longestTitle);
        const bool isReport =
            std::any_of(rule.words.begin(), rule.words.end(), [rest](const WrongWord &word) {
                return word.right == u"report" && rest.contains(word.wrong);
            });
        if (!date.year || date.month || !isReport || !beginsReport(rest, rule))
            continue;
        const FoundName found = nameBefore(text, date.start, rule);
        if (!found.name.isEmpty())
            all += found;
    }
    return all;
}

QString organInTitle(const QString &title, const Rule &rule)
{
    const QString text = QString(title).remove(u' ');
    const QList<WrittenDate> dates = writtenDatesIn(text);
    const auto year =
        std::find_if(dates.begin(), dates.end(), [](const WrittenDate &date) { return date.year; });
    if (year != dates.end() && year->start > 0)
        return text.left(year->start);
    // 2023年上海市政府信息公开工作年度报告
    const qsizetype start = year == dates.end() ? 0 : skipped(text, year->end());
    for (qsizetype i = start; i < text.size(); ++i) {
        if (!beginsReport(QStringView(text).mid(i), rule))
            continue;
        const QString name = text.mid(start, i - start);
        // The organ's 政府 is the report's at once: 某市人民政府信息公开 …
        return name.endsWith(QStringLiteral("人民")) ? name + text.mid(i, 2) : name;
    }
    return {};
}

Kinship kinshipOf(const QString &a, const QString &b, const Rule &rule)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (shorter == longer)
        return Kinship::Same;
    if (shorter.size() < shortestAlias || !isShortened(shorter, longer))
        return Kinship::Other;
    const bool hasOffice = longer.startsWith(shorter) && rule.exempt.contains(longer.mid(shorter.size()));
    const bool hasRegion =
        longer.endsWith(shorter) && regions.contains(longer[longer.size() - shorter.size() - 1]);
    return hasOffice || hasRegion ? Kinship::Same : Kinship::Alias;
}

} // namespace nianbao
