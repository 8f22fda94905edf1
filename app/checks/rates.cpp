#include "checks/rates.h"

namespace nianbao {

namespace {

constexpr qsizetype longestBetween = 4; // 分别达到
constexpr qsizetype mostDigits = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QList<StatedRate> ratesIn(const QString &text, const WordIndex &names)
{
    static const QString between = QStringLiteral("为是达到至均分别都高约");
    QList<StatedRate> all;
    const auto at = [&text](qsizetype i) { return i < text.size() ? text[i] : QChar(); };
    names.forEachIn(text, [&](const WrongWord &name, qsizetype start) {
        qsizetype i = start + name.wrong.size();
        for (qsizetype skipped = 0; skipped < longestBetween && !at(i).isNull() && between.contains(at(i));
             ++skipped)
            ++i;
        const qsizetype from = i;
        while (i - from <= mostDigits && isDigit(at(i)))
            ++i;
        const int whole = QStringView(text).mid(from, i - from).toInt();
        if (i == from || i - from > mostDigits)
            return;
        bool hasRest = false; // behind the point
        if (at(i) == u'.') {
            for (++i; isDigit(at(i)); ++i)
                hasRest = hasRest || at(i) != u'0';
        }
        if (at(i) == u'%' || at(i) == u'％')
            all += StatedRate{start, i + 1 - start, whole > 100 || (whole == 100 && hasRest)};
    });
    return all;
}

} // namespace nianbao
