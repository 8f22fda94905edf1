#include "desktop/findings/findings_choice.h"

#include "desktop/findings/place_words.h"
#include "desktop/panels/findings_watch.h"

#include <algorithm>

namespace nianbao {

namespace {

bool says(const Finding &finding, const Rule *rule, const Template &form, const QString &words)
{
    QStringList said{finding.message, PlaceWords::of(form, finding.places), finding.acknowledgedBefore};
    if (rule)
        said += {rule->title.text(), rule->number};
    if (finding.acknowledged)
        said += {finding.acknowledged->reason, finding.acknowledged->by};
    return std::any_of(said.begin(), said.end(),
                       [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); });
}

// The header fields come before the first section, what has no place before all.
int sectionOf(const Finding &finding, const Template &form)
{
    return finding.places.isEmpty() ? -2 : form.sectionAt(partOf(form, finding.places.first()));
}

} // namespace

bool isChosen(const Finding &finding, const FindingsChoice &choice, const RuleBook &book,
              const Template &form)
{
    const bool acknowledged = finding.acknowledged.has_value();
    if (choice.which != FindingsChoice::Which::All
        && acknowledged != (choice.which == FindingsChoice::Which::Acknowledged))
        return false;
    if (choice.severity && *choice.severity != finding.severity)
        return false;
    const Rule *rule = book.rule(finding.rule);
    if (!choice.group.isEmpty() && (!rule || rule->group != choice.group))
        return false;
    const QString words = choice.words.trimmed();
    return words.isEmpty() || says(finding, rule, form, words);
}

QList<int> chosenFindings(const QList<Finding> &findings, const FindingsChoice &choice, const RuleBook &book,
                          const Template &form)
{
    struct Chosen {
        int index;
        int kind;
        int section;
    };
    QList<Chosen> chosen;
    for (int i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        const int kind = int(finding.severity) + (finding.acknowledged ? 3 : 0);
        if (isChosen(finding, choice, book, form))
            chosen += Chosen{i, kind, sectionOf(finding, form)};
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Chosen &a, const Chosen &b) {
        return std::pair(a.kind, a.section) < std::pair(b.kind, b.section);
    });
    QList<int> indices;
    for (const Chosen &one : chosen)
        indices += one.index;
    return indices;
}

} // namespace nianbao
