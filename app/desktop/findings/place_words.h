#pragma once

#include "checks/finding.h"
#include "model/template.h"

#include <QCoreApplication>

namespace nianbao {

// What people call a place of the form: "表三 一、本年新收… 自然人", "六、其他需要报告的事项, paragraph 2".
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PlaceWords)

public:
    static QString of(const Template &form, const Place &place);
    // Of a finding's: the first one, and how many more there are.
    static QString of(const Template &form, const QList<Place> &places);
    // Of a part of the form as the list of sections calls it.
    static QString ofPart(const Template &form, const QString &part);
};

} // namespace nianbao
