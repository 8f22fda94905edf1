#include "desktop/findings/place_words.h"

#include "desktop/sheet/header_form.h"

namespace nianbao {

QString PlaceWords::of(const Template &form, const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place)) {
        const int figure = form.figureAt(cell->address);
        if (figure < 0)
            return cell->address;
        const FigureSpec &spec = form.figures()[figure];
        return form.tables()[spec.table].name + u' ' + spec.fullLabel().simplified();
    }
    if (const auto *text = std::get_if<TextPlace>(&place)) {
        const QString section = ofPart(form, text->section);
        return text->length == 0 ? section : tr("%1, paragraph %2").arg(section).arg(text->paragraph + 1);
    }
    return HeaderForm::nameOf(std::get<FieldPlace>(place).field);
}

QString PlaceWords::of(const Template &form, const QList<Place> &places)
{
    if (places.isEmpty())
        return tr("The whole report");
    const QString first = of(form, places.first());
    return places.size() == 1
               ? first
               : tr("%1 and %n more", "a place; other places", int(places.size()) - 1).arg(first);
}

QString PlaceWords::ofPart(const Template &form, const QString &part)
{
    const int section = form.sectionAt(part);
    if (section < 0)
        return tr("Report details");
    const QString &heading = form.sections()[section].heading;
    return heading.isEmpty() ? tr("Lead") : heading;
}

} // namespace nianbao
