#pragma once

#include "model/figures.h"
#include "model/narrative.h"
#include "publish/chart.h"

#include <QImage>
#include <QList>
#include <QString>

#include <variant>

namespace nianbao {

// A report as a list of elements in reading order, knowing nothing of paper or HTML: the one source
// of every output, so that none can say what another doesn't. Texts have no control characters, no
// broken surrogates and no space around them; none is empty but a figure's and a picture's caption.
// A `block` is the index of the narrative's block that an element comes from, -1 if from none.

struct TitleElement {
    QString text;
};
// The document's number (发文字号), under the title.
struct NumberElement {
    QString text;
};
struct HeadingElement {
    QString section; // "s1" …
    QString text;
};
// A heading within a section's text.
struct SubheadingElement {
    QString section;
    int level = 1; // that of （一）; 2 that of 1.
    QString text;
    int block = -1;
};
struct ParagraphElement {
    QString section; // "lead", "s1" …
    QList<Run> runs; // not empty; neither is a run
    int block = -1;
};
// A picture in a section's text.
struct PictureElement {
    QString section;
    Picture picture;          // its caption may be empty
    QSize size{};             // in the picture's own dots, as one holds it upright
    QImage image{};           // as many dots as print can show; null if the picture can't be shown
    QString alternative{};    // for whoever can't see it; never empty
    QString insteadOfImage{}; // what stands in its place then
    int block = -1;
};
// A table of the form with its figures filled in, or a breakdown's.
struct TableElement {
    // A cell of the template's grid and what stands in it: the label, or the figure's text.
    struct FilledCell {
        Cell cell;
        QString text;
        QString address{}; // of a figure: t3.received.natural
    };
    QString section;
    QString caption; // above it; none over a table of the form, which has the section's heading
    Table table;
    QList<FilledCell> cells; // in the grid's order
    int block = -1;          // of a breakdown's
};
// A breakdown's chart.
struct ChartElement {
    QString section;
    QString id; // no other element's of the composition: an XML name
    ChartData chart;
    bool withTitle = true; // not below its table, which has it
    int block = -1;
};
struct SignatureElement {
    QString signedBy; // may be empty
    QString date;     // as printed: 2024年1月23日; may be empty
};
using Element = std::variant<TitleElement, NumberElement, HeadingElement, SubheadingElement, ParagraphElement,
                             PictureElement, TableElement, ChartElement, SignatureElement>;

struct Composition {
    QString title; // also in the PDF's and the page's data about themselves
    QString organ;
    QString publishedOn; // ISO date or empty
    QString source;      // who publishes it; empty if not said
    QList<Element> elements;
};

// A blank paragraph or subheading is left out; a section's heading stands even where nothing follows it;
// there is no title or signature element where there is nothing to say.
Composition compose(const Report &report, const Figures &figures);

// For content systems, whose articles have their title in a field of its own and show it above the text.
Composition withoutTitle(Composition composition);

// The pictures that can't be shown: a frame stands in their places.
QList<PictureElement> lostPictures(const Composition &composition);

} // namespace nianbao
