#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

// What a page says besides the report and the portal's own facts: data, resources/portal/wording.json. A
// column's words hold {organ}.
struct PortalWording {
    QString columnName; // where nobody has said how the portal calls its column
    QString columnType; // 栏目类别 in the list of 政府网站发展指引
    QString columnDescription;
    QString columnKeywords; // parted by commas

    // A fault is reported with its path ("column.name: …").
    static Result<PortalWording> fromJson(const QByteArray &json);
    // The one that ships with the program; loaded once. Aborts the program if it is faulty: then the build
    // is.
    static const PortalWording &shipped();
};

} // namespace nianbao
