#include "checks/organ_names.h"

#include "checks/word_index.h"
#include "checks/written_dates.h"
#include "model/character_kinds.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestTitle = 24;    // behind the year
constexpr qsizetype shortestAlias = 3;    // characters: fewer are in anything
constexpr qsizetype shortestLikeName = 5; // characters of which one may be other …
constexpr qsizetype longerName = 6;       // … or two
constexpr QStringView regions = u"省市区州盟旗县";
constexpr QStringView towns = u"乡镇";

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

// 编制完成 or 认真编制了本厅 isn't what an organ is called.
bool isName(const QString &name, const Rule &rule)
{
    constexpr qsizetype longestPronoun = 3; // 本机关, but 本溪市 …
    return std::any_of(
               rule.words.begin(), rule.words.end(),
               [&name](const WrongWord &word) { return word.right == u"name" && name.endsWith(word.wrong); })
           && !(name.size() <= longestPronoun
                && std::any_of(rule.words.begin(), rule.words.end(), [&name](const WrongWord &word) {
                       return word.right == u"own" && name.startsWith(word.wrong);
                   }));
}

// Whether the window has the name with one or two characters other, of which no more than one is of what the
// organ is: the education bureau of a county is another one than its water bureau.
bool isLike(QStringView window, const QString &name)
{
    const auto place = std::find_if(name.rbegin(), name.rend(),
                                    [](QChar c) { return regions.contains(c) || towns.contains(c); });
    const qsizetype kindFrom = name.rend() - place;
    int others = 0, ofKind = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (window[i] == name[i])
            continue;
        ++others;
        ofKind += i >= kindFrom;
        const bool isOtherLevel = regions.contains(name[i]) && regions.contains(window[i]);
        if (!isHan(window[i]) || isOtherLevel || others > (name.size() < longerName ? 1 : 2) || ofKind > 1)
            return false; // 吉林省人民政府 is above 吉林市人民政府
    }
    return others > 0;
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
        if (isName(found.name, rule))
            all += found;
    }
    return all;
}

namespace {

// With the names without the city or province that they begin with: 白塔区人民政府 of 江州市白塔区人民政府.
QStringList withShortened(QStringList names)
{
    const qsizetype given = names.size();
    for (qsizetype i = 0; i < given; ++i) {
        const QString name = names[i];
        const auto isPlace = [](QChar c) { return regions.contains(c) || towns.contains(c); };
        const auto last = std::find_if(name.rbegin(), name.rend(), isPlace);
        const auto above = last == name.rend() ? last : std::find_if(last + 1, name.rend(), isPlace);
        // 郑州市 is one name.
        if (above != name.rend() && above - last >= shortestAlias)
            names += name.mid(name.rend() - above);
    }
    return names;
}

} // namespace

QList<FoundName> likeNamesIn(const QString &text, const QStringList &given)
{
    const QStringList names = withShortened(given);
    QList<FoundName> all;
    int depth = 0; // of titles
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'《' ? 1 : text[i] == u'》' && depth > 0 ? -1 : 0;
        const QStringView rest = QStringView(text).mid(i);
        const auto isOne = [rest](const QString &name) { return !name.isEmpty() && rest.startsWith(name); };
        if (const auto own = std::find_if(names.begin(), names.end(), isOne); own != names.end()) {
            i += own->size() - 1;
            continue;
        }
        for (const QString &name : names) {
            if (depth > 0 || name.size() < shortestLikeName || rest.size() < name.size()
                || !isLike(rest, name))
                continue;
            all += FoundName{i, rest.left(name.size()).toString()};
            i += name.size() - 1;
            break;
        }
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
