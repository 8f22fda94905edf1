#include "model/month_day.h"

#include <QRegularExpression>

namespace nianbao {

std::optional<MonthDay> MonthDay::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2}) ?[-./月] ?([0-9]{1,2}) ?日?$"));
    const QString plain = text.simplified().normalized(QString::NormalizationForm_KC);
    const QRegularExpressionMatch match = form.match(plain);
    const MonthDay day{match.captured(1).toInt(), match.captured(2).toInt()};
    constexpr int plainYear = 2001; // has no 29 February
    if (!match.hasMatch() || !day.in(plainYear).isValid())
        return std::nullopt;
    return day;
}

QString MonthDay::text() const
{
    return QStringLiteral("%1-%2").arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
}

} // namespace nianbao
