#pragma once

#include <QStringList>

namespace nianbao {

// Where a person's name seems to stand; in UTF-16 units.
struct NamePlace {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype surname = 1; // its length
};

// Names where nothing else can be meant: after 申请人 or 原告 and before what they do, before （男, and of
// who sues an organ. `exempt` words aren't names. Needs the time of one pass.
QList<NamePlace> namesIn(const QString &text, const QStringList &exempt);

} // namespace nianbao
