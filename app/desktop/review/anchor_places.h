#pragma once

#include "checks/finding.h"
#include "model/review.h"

#include <QCoreApplication>

#include <optional>

class QWidget;

namespace nianbao {

// Where comments hang, as the form has it.
class AnchorPlaces
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::AnchorPlaces)

public:
    // What a comment from there is about: a cell, or the table if several are selected; a header field; the
    // words that are selected in a text or else the cursor's paragraph. Nothing for an editor of no place.
    static std::optional<Anchor> at(const QWidget *editor, const Report &report);
    // Where the anchor leads; nothing for one on the report as a whole.
    static std::optional<Place> placeOf(const Report &report, const Anchor &anchor);
    // What it covers in texts, a part for each paragraph.
    static QList<TextPlace> textsOf(const Report &report, const Anchor &anchor);
    // What people call it.
    static QString words(const Report &report, const Anchor &anchor);
};

} // namespace nianbao
