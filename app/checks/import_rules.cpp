#include "checks/import_rules.h"

namespace nianbao {

namespace {

// Calls `use` with each note of the kind that nothing has been altered about since, and its figure.
template<typename Use>
void forEachNote(ImportNote::Kind kind, const Subject &subject, const Use &use)
{
    for (const ImportNote &note : subject.report().importNotes()) {
        const int figure = subject.form().figureAt(note.place);
        if (note.kind != kind || figure < 0)
            continue;
        const bool isLabel = kind == ImportNote::Kind::Label;
        if (isLabel || subject.figures().at(figure).text() == note.value)
            use(note, subject.form().figures()[figure]);
    }
}

// Where there is such a note on the figure.
QList<int> notedAt(ImportNote::Kind kind, const Subject &subject, int figure)
{
    QList<int> all;
    forEachNote(kind, subject, [&](const ImportNote &note, const FigureSpec &spec) {
        if (subject.form().figureAt(note.place) == figure || spec.sum.contains(figure))
            all = QList<int>{subject.form().figureAt(note.place)} + spec.sum;
    });
    return all;
}

} // namespace

void ImportRules::text(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachNote(ImportNote::Kind::Text, subject, [&](const ImportNote &note, const FigureSpec &spec) {
        const bool isSlash = !note.value.isEmpty();
        Finding &finding =
            all.add(rule,
                    tr("%1 “%2” held “%3” where a number belongs.")
                        .arg(subject.form().tables()[spec.table].name, spec.fullLabel(), note.text),
                    {CellPlace{note.place}});
        finding.about = note.text;
        if (isSlash)
            finding.severity = Severity::Warning;
    });
}

void ImportRules::statedTotal(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachNote(ImportNote::Kind::Total, subject, [&](const ImportNote &note, const FigureSpec &spec) {
        QList<Place> places{CellPlace{note.place}};
        for (const int part : spec.sum)
            places += CellPlace{subject.form().figures()[part].address};
        all.add(rule,
                tr("%1 “%2”: the parts come to %3, but %4 was printed; find out which is right.")
                    .arg(subject.form().tables()[spec.table].name, spec.fullLabel(), note.value, note.text),
                places)
            .about = note.text;
    });
}

void ImportRules::statedLabel(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachNote(ImportNote::Kind::Label, subject, [&](const ImportNote &note, const FigureSpec &spec) {
        all.add(rule,
                tr("%1: “%2” was printed where the form has “%3”.")
                    .arg(subject.form().tables()[spec.table].name, note.text, note.value),
                {CellPlace{note.place}})
            .about = note.text;
    });
}

QList<int> ImportRules::textAt(const Subject &subject, int figure)
{
    return notedAt(ImportNote::Kind::Text, subject, figure);
}

QList<int> ImportRules::statedTotalAt(const Subject &subject, int figure)
{
    return notedAt(ImportNote::Kind::Total, subject, figure);
}

QList<int> ImportRules::statedLabelAt(const Subject &subject, int figure)
{
    return notedAt(ImportNote::Kind::Label, subject, figure);
}

} // namespace nianbao
