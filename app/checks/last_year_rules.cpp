#include "checks/last_year_rules.h"

#include "checks/likeness.h"
#include "checks/own_words.h"

#include <algorithm>

namespace nianbao {

namespace {

// From how much on a section is last year's again (domain.md, R-SEC-07).
struct Likeness {
    const char *section;
    double most;
};
constexpr Likeness likenesses[]{{"s1", 0.95}, {"s5", 0.9}};
constexpr int fewestLetters = 20; // of less, likeness says nothing

} // namespace

void LastYearRules::inherited(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Template &form = report.form();
    for (int table = 0; table < form.tables().size(); ++table) {
        QList<Place> cells;
        for (const FigureSpec &spec : form.figures()) {
            if (spec.table == table && !spec.computed && report.isInherited(spec.address))
                cells += CellPlace{spec.address};
        }
        if (!cells.isEmpty()) {
            const QString message = tr("%1: %n figure(s) came from last year's report; compare and confirm.",
                                       nullptr, int(cells.size()));
            all.add(rule, message.arg(form.tables()[table].name), cells);
        }
    }
    for (const Section &section : form.sections()) {
        const QStringList paragraphs = report.narrative(section.id).texts();
        QList<Place> places;
        for (int i = 0; i < paragraphs.size(); ++i) {
            const QString &text = paragraphs[i];
            if (report.isInherited(section.id, report.narrative(section.id).blocks()[i]))
                places += TextPlace{section.id, i, 0, int(text.toUcs4().size()), text};
        }
        if (!places.isEmpty()) {
            const QString message =
                tr("“%1”: %n paragraph(s) still read as last year.", nullptr, int(places.size()));
            all.add(rule, message.arg(section.heading.isEmpty() ? tr("Lead") : section.heading), places);
        }
    }
}

QList<int> LastYearRules::inheritedAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    const std::optional<Origin> &origin = report.origin(figure);
    const bool carried = origin && origin->kind == Origin::Kind::Carried;
    const bool marked = report.inherited().contains(report.form().figures()[figure].address);
    return carried || marked ? QList<int>{figure} : QList<int>();
}

void LastYearRules::same(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report *previous = subject.previous();
    if (!previous)
        return all.cannot(rule, tr("last year's report isn't there to compare with"));
    for (const Likeness &one : likenesses) {
        const QString section = QString::fromLatin1(one.section);
        const QString now = ownWords(subject.report().narrative(section).texts(), rule.exempt);
        const QString before = ownWords(previous->narrative(section).texts(), rule.exempt);
        if (now.size() < fewestLetters || before.size() < fewestLetters) {
            all.cannot(rule, tr("there is too little text to compare"), {wholeSection(section)});
            continue;
        }
        const double likeness = likenessOf(now, before);
        if (likeness < one.most)
            continue;
        const int index = subject.form().sectionAt(section);
        all.add(rule,
                tr("“%1” is %2 % the same as last year's; say what is new.")
                    .arg(subject.form().sections()[index].heading)
                    .arg(int(likeness * 100)),
                {wholeSection(section)})
            .about = before;
    }
}

} // namespace nianbao
