#pragma once

#include "model/report.h"
#include "model/three_way.h"

#include <QMap>

namespace nianbao {

// The text of a whole report as one list, so that what moves from one section to another is followed: each
// section's beginning, then its blocks. What live fields read is left out: it is nobody's wording.
struct MergeItem {
    QString section{};            // of a beginning; empty for a block
    std::optional<Block> block{}; // of a block
    // Of what one side took away and put in again elsewhere: which of the ancestor's items it was.
    int movedFrom = -1;
    bool movedByThem = false;

    bool isBeginning() const { return !section.isEmpty(); }
    friend bool operator==(const MergeItem &a, const MergeItem &b)
    {
        return a.section == b.section && a.block == b.block;
    }
};

QList<MergeItem> mergeItemsOf(const Report &report, const QStringList &sections);
// Back again.
QMap<QString, Narrative> textsOf(const QList<MergeItem> &items);

// A block without what its live fields read.
Block withoutReadings(const Block &block);

// What became of the items on one side, section by section; a paragraph that was made a heading is followed.
Followed followed(const QList<MergeItem> &ancestor, const QList<MergeItem> &side);

// A paragraph's sentences, each a paragraph of its own: together they make it.
QList<Block> sentencesOf(const Paragraph &paragraph);

// Where an item is in its section; -1 for the section's beginning.
int blockIndexOf(const QList<MergeItem> &items, qsizetype item);
// Which section an item is in.
QString sectionOf(const QList<MergeItem> &items, qsizetype item);

} // namespace nianbao
