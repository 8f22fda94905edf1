#pragma once

#include "checks/rule_book.h"

#include <QCoreApplication>

#include <vector>

namespace nianbao {

// Reports of several organs for one year, looked at together by those who gather them: R-SEC-08. A report by
// itself can't tell, so this rule isn't judged by assess(), and what it finds can't be acknowledged.
class Siblings
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Siblings)

public:
    explicit Siblings(const RuleBook &book, qsizetype count);

    // Keeps of a report what is compared: some 8 bytes a character. `index` says which of the `count` it is;
    // different ones may be set at once from several threads.
    void set(qsizetype index, const Report &report);
    // What there is to say of that one: no more than one finding, which names the most alike. Reports of
    // one and the same organ aren't compared, nor those with little text of their own.
    QList<Finding> findingsOf(qsizetype index) const;

    // Of a report by itself there is nothing to say.
    static void ofOne(const Rule &, const Subject &, Assessment &) {}

private:
    struct Words {
        QString organ;
        QString year;
        std::vector<quint64> runs; // runsOf; empty for what isn't compared
    };
    // 0 where they are plainly unlike.
    static double likenessOf(const Words &one, const Words &other);

    Rule m_rule;
    std::vector<Words> m_all;
};

} // namespace nianbao
