#pragma once

#include "model/organ_profile.h"

#include <QDate>

#include <optional>

namespace nianbao {

// Until when a report has to be public.
struct Deadline {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Deadline)

public:
    enum class Source {
        Law,    // 条例第四十九条: 31 January for departments, 31 March for governments
        Local,  // a local notice, earlier than that
        Custom, // no law names organs of this kind; 31 January is usual
    };
    QDate date;
    Source source = Source::Law;
    QString basis{}; // the article, or where it comes from, in words

    // "Legal deadline", as a label.
    QString name() const;
};

// The deadline of the report on `year`; nothing while the organ's kind isn't known. The local one
// counts where the law sets none, or a later one.
std::optional<Deadline> deadlineOf(const OrganProfile &profile, int year);

// Whether that organ may have that local deadline: an error for one later than the law's.
Done checkLocalDeadline(const OrganProfile &profile);

// A date as the language writes it: 2024年1月31日.
QString dateInWords(const QDate &date);
QString dayInWords(const MonthDay &day);

} // namespace nianbao
