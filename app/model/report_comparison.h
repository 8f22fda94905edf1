#pragma once

#include "model/figure_change.h"
#include "model/report.h"
#include "model/text_pieces.h"

namespace nianbao {

// Two reports held against each other, place by place: two versions of one, or last year's and this year's.
// All of it is there, what is the same as well; `differs` tells.

struct ComparedField {
    Field field{};
    QString before; // as it was entered; empty where it wasn't
    QString after;
    // What is read there: a title and a name that nobody entered are made.
    QString readsBefore;
    QString readsAfter;

    bool differs() const { return before != after; }
};

struct ComparedFigure {
    int figure = -1; // index into the later report's Template::figures(); totals are among them
    Figure before;
    Figure after;
    std::optional<FigureChange> change{};

    // 1.5 and 1.50 read otherwise.
    bool differs() const { return before.text() != after.text(); }
};

// A block of a section's text and what became of it.
struct ComparedBlock {
    QString section;
    // Its index on either side, and what stands there; -1 and nothing where it isn't there.
    int indexBefore = -1;
    int indexAfter = -1;
    std::optional<Block> before{};
    std::optional<Block> after{};

    bool differs() const { return before != after; }
    // What it says, by sentences and words; of a block of one side alone, one piece. Made when asked for.
    QList<TextPiece> pieces() const;
    // Where both say the same in another manner, how either says it (tellApart): bold words, what live
    // figures are bound to, a picture's file. Both empty where the words tell.
    std::pair<QString, QString> manners() const;
};

// A breakdown's part, its rest, or its whole.
struct ComparedPart {
    QString idBefore; // empty where it isn't there; of the whole on both sides
    QString idAfter;
    QString label; // the later one, where there is one
    QString labelBefore{};
    Figure before{};
    Figure after{};
    QString percentBefore{}; // "56.07"; empty where there is none, and of the whole
    QString percentAfter{};
    std::optional<FigureChange> change{}; // none where the units aren't the same
    bool isWhole = false;

    bool differs() const
    {
        return before.text() != after.text() || percentBefore != percentAfter || label != labelBefore;
    }
};

// A breakdown and which it was on the other side: of the same title and whole, or of the same id.
struct ComparedBreakdown {
    // Where its block is on either side; empty and -1 where it isn't there.
    QString sectionBefore{};
    int indexBefore = -1;
    QString sectionAfter{};
    int indexAfter = -1;
    QString name{}; // its title or, where it has none, what its whole is called
    QString unitBefore{};
    QString unitAfter{};
    QList<ComparedPart> parts{}; // the whole first; then the later report's in their order, then what is gone

    bool differs() const;
    const QString &section() const { return indexAfter < 0 ? sectionBefore : sectionAfter; }
};

struct ReportComparison {
    QList<ComparedField> fields;
    QList<ComparedFigure> figures; // that both forms have
    QList<ComparedBlock> blocks;   // section by section, in reading order
    QList<ComparedBreakdown> breakdowns;
    Template::Pointer form; // the later report's

    // Header fields, inputs and blocks that differ: totals follow from inputs, breakdowns are blocks.
    int differing() const;
};

// What was said of the reports and how their figures came in isn't looked at. Reports on different forms are
// compared where both have the place.
ReportComparison compareReports(const Report &before, const Report &after);

} // namespace nianbao
