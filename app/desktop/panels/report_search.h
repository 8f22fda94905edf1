#pragma once

#include "checks/finding.h"
#include "model/figures.h"

namespace nianbao {

// A label within one of the form's tables.
struct LabelPlace {
    int table = 0; // index into Template::tables()
    int cell = 0;  // index into its cells
};
// A section's heading; of the section without one, the report's title above it.
struct HeadingPlace {
    QString section;
};
// Where on the sheet a text was found.
using FoundPlace = std::variant<HeadingPlace, LabelPlace, CellPlace, TextPlace, FieldPlace>;

struct Hit {
    FoundPlace place;
    int text = 0;  // which of the searched texts, from the top of the sheet on
    int start = 0; // in it, in UTF-16 code units
    int length = 0;
};

// All that stands on the sheet, to be searched: header fields, headings, labels, figures and narrative,
// in their order from the top down.
class ReportSearch
{
public:
    ReportSearch(const Report &report, const Figures &figures);

    // Every place where the words stand. Capitals and the width of letters, digits and signs don't
    // count: １２ is 12. Nothing for words of nothing but space.
    QList<Hit> find(const QString &words) const;
    // The first text of a header field ("organ"), a cell (its address) or a section; 0 if there is none.
    int textAt(const QString &place) const;

private:
    struct Text {
        FoundPlace place;
        QString name; // of what textAt() finds
        QString text;
    };

    void add(const FoundPlace &place, const QString &name, const QString &text);
    void addTable(const Report &report, const Figures &figures, int table);

    QList<Text> m_texts;
};

// The cell to go to from a label: the first to fill in of its rows or columns or, where it names none
// such, below it. Empty if there is none.
QString cellNamedBy(const Template &form, const LabelPlace &place);

} // namespace nianbao
