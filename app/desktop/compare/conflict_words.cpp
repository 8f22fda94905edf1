#include "desktop/compare/conflict_words.h"

#include "desktop/findings/place_words.h"
#include "desktop/sheet/header_form.h"

namespace nianbao {

QString ConflictWords::placeOf(const MergeConflict &conflict, const Template &form)
{
    using Kind = MergeConflict::Kind;
    const QString &place = conflict.place;
    switch (conflict.kind) {
    case Kind::Field: {
        Field field{};
        return Header::find(place, field) ? HeaderForm::nameOf(field) : place;
    }
    case Kind::Figure:
        return PlaceWords::of(form, CellPlace{place});
    case Kind::Text:
    case Kind::Moved:
    case Kind::Breakdown: {
        const QString paragraph = PlaceWords::of(form, TextPlace{place, conflict.block, 0, 1, {}});
        return conflict.part.isEmpty() ? paragraph : paragraph + u'\n' + conflict.part;
    }
    case Kind::Profile:
        return tr("Organ's profile: %1").arg(place);
    case Kind::Acknowledged:
        return tr("Acknowledged finding (%1)").arg(place);
    case Kind::RuleOff:
        return tr("Rule that is switched off (%1)").arg(place);
    case Kind::ImportNote:
        return tr("Note of the import (%1)").arg(place);
    case Kind::Legacy:
        return tr("Figure of an older form: %1").arg(place);
    case Kind::Previous:
        return tr("Last year's report");
    case Kind::Stage:
        return tr("Stage");
    case Kind::Comment:
        return tr("Comment");
    case Kind::SignedCopy:
        return tr("Signed copy");
    case Kind::Unknown:
        return tr("Unknown part of the file: %1").arg(place);
    }
    Q_UNREACHABLE();
}

QString ConflictWords::of(const std::optional<QString> &side)
{
    return !side ? tr("(not there)") : side->isEmpty() ? tr("(empty)") : *side;
}

} // namespace nianbao
