#pragma once

#include "publish/composition.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

// The report as what survives being pasted into the editors of content management systems (domain.md 4.4):
// p, strong, table, tbody, tr and td with attributes and inline style only, spans as attributes, no cell
// without content, readable even where all style is dropped. Title and number stand above, as typed documents
// have them. UTF-8, well-formed, without a head of its own.
//
// Such an editor takes in no drawing and no picture that isn't a file of the site. A chart's words stand in
// its place unless its table is there; a picture's caption stays.
QByteArray cmsFragment(const Composition &composition);

// The same as plain text, a block a line: a table's cells are parted by tabs, with nothing in the places that
// a spanning cell covers, so that a spreadsheet takes them in where they belong.
QString tabbedText(const Composition &composition);

// The captions of the pictures that a person has to put in by hand; an empty one for a picture without.
QStringList picturesLeftOut(const Composition &composition);

} // namespace nianbao
