#pragma once

#include "intake/form_labels.h"
#include "intake/import_result.h"
#include "intake/page_text.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace nianbao {

// Makes the change that an import is, and its notes: what a cell held that is no number, totals that
// disagree, labels of another wording (contract.md, `importNotes`).
class ImportChange
{
public:
    explicit ImportChange(const FormLabels &labels) : m_labels(labels) {}

    void takeFigures(const QList<ImportedFigure> &figures);
    // Figures that an older form had and this one hasn't; `expected` are those that it could have had, all if
    // there was no such form.
    void takeLegacy(const QList<LegacyFigure> &figures, const QSet<int> &expected);
    void takeFacts(const PageFacts &facts, const PageText &text);
    Result<ImportResult> result(const QDateTime &now) &&;

private:
    void takeInput(const ImportedFigure &figure);
    void noteLabel(const ImportedFigure &figure);
    void compareTotals(ImportResult &result) const;

    const FormLabels &m_labels;
    QList<ImportedFigure> m_figures;
    QList<Change::Step> m_steps;
    QList<ImportNote> m_notes;
    QStringList m_notedLabels;
    std::optional<QSet<int>> m_expected;
};

} // namespace nianbao
