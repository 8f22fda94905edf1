#include "intake/import_change.h"

#include "intake/pasted_cells.h"
#include "model/figures.h"

#include <algorithm>

namespace nianbao {

void ImportChange::takeFigures(const QList<ImportedFigure> &figures)
{
    m_figures = figures;
    for (const ImportedFigure &figure : figures) {
        if (!m_labels.form().figures()[figure.figure].computed)
            takeInput(figure);
        noteLabel(figure);
    }
}

void ImportChange::takeInput(const ImportedFigure &figure)
{
    const FigureSpec &spec = m_labels.form().figures()[figure.figure];
    const QString plain = pastedFigureText(figure.text, spec.type);
    const Result<Figure> read = Figure::parse(plain, spec.type);
    const Figure value = read ? *read : Figure();
    if (!value.isEmpty())
        m_steps += SetFigure{spec.address, value};
    // A number may have had its unit behind it; anything else than a number or the form's own "/" is told.
    if (!figure.text.isEmpty() && !value.isNumber() && figure.text != u'/')
        m_notes += ImportNote{ImportNote::Kind::Text, spec.address, figure.text, value.text()};
}

// Once for each row, at its first figure.
void ImportChange::noteLabel(const ImportedFigure &figure)
{
    const FigureSpec &spec = m_labels.form().figures()[figure.figure];
    if (figure.label.isEmpty() || spec.rowLabels.isEmpty() || m_notedLabels.contains(figure.label))
        return;
    const QString &official = spec.rowLabels.last();
    if (!FormLabels::deviates(figure.label, official))
        return;
    m_notedLabels += figure.label;
    m_notes += ImportNote{ImportNote::Kind::Label, spec.address, figure.label, official};
}

void ImportChange::takeLegacy(const QList<LegacyFigure> &figures, const QSet<int> &expected)
{
    m_expected = expected;
    if (!figures.isEmpty())
        m_steps += SetLegacy{figures};
}

void ImportChange::takeFacts(const PageFacts &facts, const PageText &text)
{
    QHash<Field, QString> fields = facts.fields;
    const QString organ = text.signedBy.isEmpty() ? facts.titleOrgan : text.signedBy;
    fields.insert(Field::Organ, organ);
    fields.insert(Field::SignedBy, text.signedBy);
    fields.insert(Field::SignedOn, text.signedOn);
    if (!fields.contains(Field::DocumentNumber))
        fields.insert(Field::DocumentNumber, text.documentNumber);
    for (const Field field : Header::fields()) {
        const Result<QString> value = Header::parse(field, fields.value(field));
        if (value && !value->isEmpty())
            m_steps += SetField{field, *value};
    }
    for (const Section &section : m_labels.form().sections()) {
        if (text.sections.contains(section.id))
            m_steps += SetNarrative{section.id, text.sections.value(section.id)};
    }
}

void ImportChange::compareTotals(ImportResult &result) const
{
    const Template &form = m_labels.form();
    const Figures figures(result.report);
    for (const ImportedFigure &stated : m_figures) {
        const FigureSpec &spec = form.figures()[stated.figure];
        if (!spec.computed || stated.text.isEmpty())
            continue;
        // Where a part wasn't found there is nothing to compare with.
        const bool isWhole = std::all_of(spec.sum.begin(), spec.sum.end(), [&](int part) {
            return std::any_of(m_figures.begin(), m_figures.end(),
                               [&](const ImportedFigure &one) { return one.figure == part; });
        });
        const Result<Figure> read = Figure::parse(pastedFigureText(stated.text, spec.type), spec.type);
        const Figure computed = figures.at(stated.figure);
        const bool agrees =
            read && read->units() == computed.units() && computed.kind() != Figure::Kind::Overflow;
        const bool isSlash = read && read->kind() == Figure::Kind::NotApplicable && !computed.units();
        if (isWhole && !agrees && !isSlash)
            result.disagreeing += StatedTotal{stated.figure, stated.text, computed.text()};
    }
    std::sort(result.disagreeing.begin(), result.disagreeing.end(),
              [](const StatedTotal &a, const StatedTotal &b) { return a.figure < b.figure; });
}

Result<ImportResult> ImportChange::result(const QDateTime &now) &&
{
    ImportResult result{Report(m_labels.pointer()), {}, m_labels.form().id()};
    const Change change = stamped(Change{m_steps}, result.report, Origin::at(Origin::Kind::Imported, now));
    if (const Result<Change> taken = result.report.apply(change); !taken)
        return taken.error();
    compareTotals(result);
    for (const StatedTotal &total : result.disagreeing)
        m_notes += ImportNote{ImportNote::Kind::Total, m_labels.form().figures()[total.figure].address,
                              total.stated, total.computed};
    result.change = change;
    if (!m_notes.isEmpty()) {
        const Change notes{{SetImportNotes{m_notes}}};
        if (const Result<Change> taken = result.report.apply(notes); !taken)
            return taken.error();
        result.change.steps += notes.steps;
    }
    result.figures = m_figures;
    for (int i = 0; i < m_labels.form().figures().size(); ++i) {
        const bool isFound = std::any_of(m_figures.begin(), m_figures.end(),
                                         [i](const ImportedFigure &one) { return one.figure == i; });
        const bool isExpected = !m_expected || m_expected->contains(i);
        if (!isFound && isExpected && !m_labels.form().figures()[i].computed)
            result.missing += i;
    }
    return result;
}

} // namespace nianbao
