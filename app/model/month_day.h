#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace nianbao {

// A day that comes every year, such as a deadline: 31 January.
struct MonthDay {
    int month = 1;
    int day = 1;

    // "01-26", and what people write for it: 1月26日, 1.26, 1/26. Nothing for what isn't a day of every
    // year.
    static std::optional<MonthDay> parse(const QString &text);
    // "01-26", as files keep it.
    QString text() const;
    QDate in(int year) const { return QDate(year, month, day); }

    friend auto operator<=>(const MonthDay &, const MonthDay &) = default;
};

} // namespace nianbao
