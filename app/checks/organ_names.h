#pragma once

#include "checks/rule.h"

#include <QString>

namespace nianbao {

// A name with its place in the text that it was found in, in UTF-16 units.
struct FoundName {
    qsizetype start = 0;
    QString name;
};

// The organs whose yearly reports a text speaks of: what stands before “2023年政府信息公开工作年度报告”, back
// to a bracket, a punctuation mark or one of the rule's words for announcing ("before"), where that ends as
// organs' names do ("name") and isn't just 本厅 ("own"). The rule's words without a meaning are what such a
// report's name begins with, those of "report" what it has further on.
QList<FoundName> reportingOrgansIn(const QString &text, const Rule &rule);
// Where one of the names stands with one or two characters other, of an organ of the same level:
// 青山乡人民政府 for 青石乡人民政府. Titles in 《》 and names that are one of `names` themselves don't count.
QList<FoundName> likeNamesIn(const QString &text, const QStringList &names);
// The one that a title names; empty where it names none.
QString organInTitle(const QString &title, const Rule &rule);

// What two names have to do with each other.
enum class Kinship {
    Same,  // or with an office's or a region's name more: the rule's exempt phrases
    Alias, // one contains or shortens the other: 侯马经济开发区, 侯马经济开发区管委会
    Other,
};
Kinship kinshipOf(const QString &a, const QString &b, const Rule &rule);

} // namespace nianbao
