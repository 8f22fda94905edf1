#pragma once

#include "model/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>

namespace nianbao {

// What a report says of itself besides figures and text.
enum class Field { Organ, Year, Title, DocumentNumber, SignedBy, SignedOn, PublishedOn, Source };

// The header fields in the order of the contract. Every value is text; a field that isn't there is
// empty. A year is four digits, a date is ISO 8601 (2024-01-23); both are kept only if valid.
class Header
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Header)

public:
    static const QList<Field> &fields();
    // "organ", "signedOn" …: the name in the file and on the command line.
    static QString name(Field field);
    // Nothing if no field is called so.
    static bool find(const QString &name, Field &field);

    // What a person types, as it is kept: spaces around it and line breaks taken out; a date also as
    // 2024年1月23日, 2024.1.23 or 2024/1/23. An error for a year or date that isn't one.
    static Result<QString> parse(Field field, const QString &text);

    const QString &value(Field field) const { return m_values[size_t(field)]; }
    void setValue(Field field, const QString &value) { m_values[size_t(field)] = value; }

    friend bool operator==(const Header &, const Header &) = default;

private:
    std::array<QString, 8> m_values;
};

} // namespace nianbao
