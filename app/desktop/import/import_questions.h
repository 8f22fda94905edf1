#pragma once

#include "checks/breakdown_offers.h"
#include "intake/import_result.h"

#include <QCoreApplication>

namespace nianbao {

// Where something stands in a source; block -1: nowhere that is known.
struct SourcePlace {
    int block = -1; // index into SourceDocument::blocks
    int row = -1, column = -1;
};

// Something in an import that somebody should look at.
struct ImportQuestion {
    enum class Kind {
        Unsure,    // a figure that was taken by its place: right or not?
        Breakdown, // a paragraph that could be a live breakdown
        Total,     // the source prints another total
        Words,     // a cell held something that is no number
        Missing,   // cells or a section that the source hasn't
        Unmatched, // something of the source that is nowhere in the report
        Legacy,    // a figure of an older form, which is kept with the report
    };
    Kind kind;
    QString place;     // the cell, table or section, by its official name
    QString stands;    // what stands in the source
    QString remark;    // in the user's words: what is to be looked at
    QString address{}; // of the form's cell, or the id of its section; empty: none
    SourcePlace source{};
    int offer = -1; // of a breakdown: index into those that were given

    // Whether it is to be answered; the others are only to be known.
    bool isAsked() const { return kind == Kind::Unsure; }
    // Whether something is taken if it is ticked, and nothing lost if it isn't.
    bool isOffered() const { return kind == Kind::Breakdown; }
};

class ImportQuestions
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ImportQuestions)

public:
    // What is to be answered first, then what is offered, then what is to be known, each in the form's or the
    // source's order. `offers` are those of the result's report.
    static QList<ImportQuestion> of(const ImportResult &result, const QList<BreakdownOffer> &offers);

private:
    static ImportQuestion questionOn(const BreakdownOffer &offer, int index, const ImportResult &result);
    static QString remarkOn(Unmatched::Kind kind);
};

} // namespace nianbao
