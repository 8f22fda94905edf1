#pragma once

#include "model/figures.h"

#include <QList>
#include <QString>

#include <variant>

namespace nianbao {

// A report as a list of elements in reading order, knowing nothing of paper or HTML: the one source
// of every output, so that none can say what another doesn't.

struct TitleElement {
    QString text;
};
struct HeadingElement {
    QString section; // "s1" …
    QString text;
};
struct ParagraphElement {
    QString section; // "lead", "s1" …
    QString text;
};
// A table of the form with its figures filled in.
struct TableElement {
    // A cell of the template's grid and what stands in it: the label, or the figure's text.
    struct FilledCell {
        Cell cell;
        QString text;
    };
    QString section;
    Table table;
    QList<FilledCell> cells; // in the grid's order
};
struct SignatureElement {
    QString signedBy; // may be empty
    QString date;     // as printed: 2024年1月23日; may be empty
};
using Element
    = std::variant<TitleElement, HeadingElement, ParagraphElement, TableElement, SignatureElement>;

struct Composition {
    QString title;       // also in the PDF's and the page's data about themselves
    QString organ;
    QString publishedOn; // ISO date or empty
    QString source;      // who publishes it; empty if not said
    QString documentNumber;
    QList<Element> elements;
};

Composition compose(const Report &report, const Figures &figures);

} // namespace nianbao
