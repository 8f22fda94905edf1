#include "publish/kept_together.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr double ofUnit = 3.5;   // characters: 〔2021〕|66号 rather than 〔2021〕66|号
constexpr double ofNumber = 2.5; // behind 第 and 〕
constexpr double ofName = 2.2;
constexpr double ofDate = 0.6; // between 2023年 and 1月
constexpr qsizetype longestName = 14;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isUnit(QChar c)
{
    static constexpr QStringView units =
        u"年月日时分秒天周季件条份个次宗起项篇期章节届级名人家户位张部台辆场批"
        u"号元吨亩米里种类万亿千百倍";
    return units.contains(c);
}

bool isMultiplier(QChar c)
{
    return c == u'万' || c == u'亿' || c == u'千' || c == u'百' || c == u'余' || c == u'多';
}

} // namespace

QList<double> keptTogether(QStringView text)
{
    QList<double> costs(text.size(), 0.0);
    qsizetype nameBegin = -1;
    bool inNumber = false; // the character before is of one, or multiplies it
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'《') {
            nameBegin = i;
        } else if (c == u'》') {
            if (nameBegin >= 0 && i - nameBegin - 1 <= longestName)
                std::fill(costs.begin() + nameBegin + 1, costs.begin() + i + 1, ofName);
            nameBegin = -1;
        }
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const bool follows = isUnit(c) || isMultiplier(c);
        if (inNumber && follows)
            costs[i] = std::max(costs[i], ofUnit);
        else if (isDigit(c) && (before == u'第' || before == u'〕'))
            costs[i] = std::max(costs[i], ofNumber);
        else if (c == u'〔')
            costs[i] = std::max(costs[i], ofName);
        else if (isDigit(c) && (before == u'年' || before == u'月'))
            costs[i] = std::max(costs[i], ofDate);
        inNumber = isDigit(c) || (inNumber && isMultiplier(c));
    }
    return costs;
}

} // namespace nianbao
