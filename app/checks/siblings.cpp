#include "checks/siblings.h"

#include "checks/likeness.h"
#include "checks/own_words.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr double least = 0.8;         // from which on they are alike (domain.md, R-SEC-08)
constexpr size_t fewestRuns = 100;    // of less text, likeness says nothing
constexpr size_t sketchSize = 128;    // the least runs of each text
constexpr double leastBySketch = 0.6; // more than five standard errors below

// About how alike two texts are, by the least runs of both together: the share of them that both have.
double likenessBySketch(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    size_t common = 0, seen = 0;
    for (size_t i = 0, k = 0; seen < sketchSize && i < a.size() && k < b.size(); ++seen) {
        common += a[i] == b[k];
        const bool nextOfA = a[i] <= b[k], nextOfB = b[k] <= a[i];
        i += nextOfA;
        k += nextOfB;
    }
    return seen ? double(common) / double(seen) : 0;
}

} // namespace

Siblings::Siblings(const RuleBook &book, qsizetype count) : m_all(size_t(count))
{
    if (const Rule *rule = book.rule(QStringLiteral("alike-organs")))
        m_rule = *rule;
}

void Siblings::set(qsizetype index, const Report &report)
{
    const bool isOff = std::any_of(report.rulesOff().begin(), report.rulesOff().end(),
                                   [this](const RuleOff &off) { return off.rule == m_rule.id; });
    Words &words = m_all[size_t(index)];
    words.organ = report.header().value(Field::Organ);
    words.year = report.header().value(Field::Year);
    QStringList texts;
    for (const char *section : {"s1", "s5"})
        texts += ownWords(report.narrative(QString::fromLatin1(section)).texts(), m_rule.exempt);
    words.runs = runsOf(texts.join(u'\n'));
    if (isOff || words.runs.size() < fewestRuns)
        words.runs.clear();
}

double Siblings::likenessOf(const Words &one, const Words &other)
{
    if (one.year != other.year || one.organ == other.organ)
        return 0;
    const bool mayBe = likenessBySketch(one.runs, other.runs) >= leastBySketch;
    return mayBe ? nianbao::likenessOf(one.runs, other.runs) : 0;
}

QList<Finding> Siblings::findingsOf(qsizetype index) const
{
    const Words &words = m_all[size_t(index)];
    const Words *closest = nullptr;
    double most = least;
    int alike = 0;
    for (const Words &other : m_all) {
        const double likeness = likenessOf(words, other);
        alike += likeness >= least;
        if (likeness >= most && (!closest || likeness > most)) {
            closest = &other;
            most = likeness;
        }
    }
    if (!closest)
        return {};
    QString message = tr("Sections one and five are %1 % the same as in the report of “%2”.")
                          .arg(int(most * 100))
                          .arg(closest->organ);
    if (alike > 1)
        message += u' ' + tr("%n more report(s) of this run are as much alike.", nullptr, alike - 1);
    Finding finding;
    finding.rule = m_rule.id;
    finding.severity = m_rule.severity;
    finding.message = message;
    finding.places = {wholeSection(QStringLiteral("s1")), wholeSection(QStringLiteral("s5"))};
    return {finding};
}

} // namespace nianbao
