#pragma once

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

// Short ways to a PDF's values (ISO 32000-1, 7.3).
namespace nianbao::pdf_values {

using Object = QPDFObjectHandle;

inline Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}
inline Object name(const char *value)
{
    return Object::newName(value);
}
inline Object dictionary(const std::map<std::string, Object> &entries)
{
    return Object::newDictionary(entries);
}
// A length on paper, in points.
inline Object points(double value)
{
    return Object::newReal(value, 2);
}

} // namespace nianbao::pdf_values
