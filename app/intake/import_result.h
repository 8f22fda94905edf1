#pragma once

#include "intake/source_document.h"
#include "model/report.h"

#include <algorithm>

namespace nianbao {

// How sure an import is of what it found.
enum class Sureness {
    Certain, // label and column were both found, as the form has them or in a known wording
    Likely,  // taken by its place, or by a label that is only much alike: somebody should look
};

// A cell of the form as people call it: its table, and its whole official label.
inline QString cellName(const Template &form, int figure)
{
    const FigureSpec &spec = form.figures()[figure];
    return form.tables()[spec.table].name + u' ' + spec.fullLabel().simplified();
}

// A cell of the source that became one of the form's.
struct ImportedFigure {
    int figure = -1; // index into Template::figures(); a total's text is only compared
    QString text;    // as it stood there
    Sureness sureness = Sureness::Certain;
    QString label{}; // the row's label as it stood there
    int block = -1;  // index into SourceDocument::blocks
    int row = -1, column = -1;
    int line = 0; // of the source, 0: not known
};

// What is in the source and has no place in the result.
struct Unmatched {
    enum class Kind {
        Table,   // none of the form's
        Label,   // a row that is none of the form's, or not plainly one
        Text,    // words between the tables, or behind the signature
        Picture, // in the report, but none that could be taken
    };
    Kind kind = Kind::Label;
    QString text;          // the label, or the words; of a table, how it begins; of a picture, its caption
    QStringList figures{}; // that stand in it
    QString why{};
    int line = 0;
};

// A total that the source prints otherwise than its parts add up.
struct StatedTotal {
    int figure = -1;
    QString stated, computed;
};

struct ImportResult {
    Report report; // with everything that was found, origins and import notes
    Change change; // what made it of an empty report
    QString form;  // the id of the form that the source fills in
    QList<ImportedFigure> figures{};
    QList<int> missing{};   // inputs that the source has no cell for
    QStringList sections{}; // the ids of those found
    QStringList missingSections{};
    QList<Unmatched> unmatched{};
    QList<StatedTotal> disagreeing{};
    int picturesTaken = 0;
    SourceDocument source{}; // to be shown beside the form

    int picturesLeftOut() const
    {
        return int(std::count_if(unmatched.begin(), unmatched.end(),
                                 [](const Unmatched &one) { return one.kind == Unmatched::Kind::Picture; }));
    }

    // Whether all of the form was found, nothing of the source's tables is left, and its totals agree.
    bool isClean() const
    {
        for (const Unmatched &one : unmatched) {
            if (one.kind == Unmatched::Kind::Table || one.kind == Unmatched::Kind::Label)
                return false;
        }
        return disagreeing.isEmpty() && missing.isEmpty();
    }
};

} // namespace nianbao
