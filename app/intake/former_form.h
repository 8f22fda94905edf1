#pragma once

#include "intake/form_labels.h"
#include "intake/import_result.h"
#include "intake/page_figures.h"

#include <QSet>

namespace nianbao {

// A form that reports were published on before the present one, and what of it the present one has. A figure
// with the same address is the same figure; resources/wording/import.json names those that became others; the
// rest has no place (domain.md, 1.5: 对外公开总数量 isn't 现行有效件数, though it stands in the same column).
class FormerForm
{
public:
    FormerForm(const ImportWords::Former &former, const ImportWords &words);

    const FormLabels &labels() const { return m_labels; }
    // How many labels of this form, which `other` doesn't have, stand in the document.
    static int ownLabelsIn(const SourceDocument &document, const FormLabels &form, const FormLabels &other);
    // The figure of `current` that figure of this form became; -1: none.
    int became(int figure, const Template &current) const;
    // Those that some figure of this form became.
    QSet<int> reached(const Template &current) const;
    // The figures as the present form has them, and those that it hasn't.
    QList<LegacyFigure> bringOver(PageFigures &figures, const Template &current) const;

private:
    FormLabels m_labels;
    QList<QPair<QString, QString>> m_becomes;
};

} // namespace nianbao
