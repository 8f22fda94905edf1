#pragma once

#include <QString>

namespace nianbao {

// What a report that came from elsewhere held and this form can't, or has otherwise (contract.md,
// `importNotes`). It counts until somebody acknowledges it or alters the cell.
struct ImportNote {
    enum class Kind {
        Text,  // words in a cell, which was left empty for them or made "/" of
        Total, // a total as it was printed, where the cells add up to another
        Label, // a label that isn't the official one
    };

    Kind kind = Kind::Text;
    QString place; // the cell's address; of a label, the figure that it is the first label of
    QString text;  // what stood there
    QString value; // what stands in the cell since, as figures are written; of a label, the official one

    // "text", "total", "label": in files.
    static QString name(Kind kind);

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

} // namespace nianbao
