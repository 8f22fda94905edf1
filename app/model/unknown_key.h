#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

// A part of a file that this version doesn't know: kept and written back as it was.
struct UnknownKey {
    QString name;
    QByteArray json; // the value, as compact JSON

    friend bool operator==(const UnknownKey &, const UnknownKey &) = default;
};

} // namespace nianbao
