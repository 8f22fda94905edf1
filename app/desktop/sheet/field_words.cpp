#include "desktop/sheet/field_words.h"

namespace nianbao {

QString FieldWords::expected(Field field)
{
    switch (field) {
    case Field::Organ:
        return tr("The organ's full name, as on its seal.");
    case Field::Year:
        return tr("The year that the figures are of, not the one in which the report is published.");
    case Field::Title:
        return tr("Left empty, it is made of the organ and the year.");
    case Field::DocumentNumber:
        return tr("The number that the report was issued under, its year in 〔〕; empty if it has none.");
    case Field::SignedBy:
        return tr("Who signs below section six; left empty, the organ.");
    case Field::SignedOn:
        return tr("The date below the signature.");
    case Field::PublishedOn:
        return tr("The day on which the report appears on the site.");
    case Field::Source:
        return tr("Who hands the report to the site, as the page names it.");
    }
    return {};
}

} // namespace nianbao
