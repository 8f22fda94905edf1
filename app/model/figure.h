#pragma once

#include "model/result.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace nianbao {

// What a cell of the form takes, as the template defines it.
struct NumberType {
    QString id;       // "count", "amount"
    int decimals = 0; // most decimals that may be typed, 0 to 6; also the scale of Figure::units()
    QString unit{};   // of an amount: 万元; empty for a plain count
};

// One figure of the form: empty, not applicable ("/"), or a number that is zero or more.
//
// Never a double: a number is a whole count of units, each 10^-scale of what is printed, in 64 bits.
// Empty and zero are different everywhere. Overflow occurs in computed figures only.
class Figure
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Figure)

public:
    enum class Kind { Empty, NotApplicable, Number, Overflow };

    Figure() = default;
    static Figure notApplicable();
    static Figure overflow();
    // `units` zero or more, counted in 10^-`scale`; `decimals` of them (at most `scale`) are shown.
    static Figure number(qint64 units, int scale = 0, int decimals = 0);

    // Reads what a person types or a file holds: ASCII or full-width digits, thousands separators in
    // their places, a decimal point where the type has decimals, "/" for not applicable, nothing for
    // empty. A sign, a letter, a unit or a number too long for 64 bits is an error that says so.
    static Result<Figure> parse(const QString &text, const NumberType &type);

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == Kind::Empty; }
    bool isNumber() const { return m_kind == Kind::Number; }
    // Zero unless a number.
    qint64 units() const { return m_units; }
    // How many are shown.
    int decimals() const { return m_decimals; }

    // As printed, shown and stored: ASCII digits, no separators or leading zeros, the decimals that
    // were typed; "/" or nothing. An overflow reads "#".
    QString text() const;

    // Makes this the sum of both: "/" counts as nothing, empty and empty stay empty, what exceeds
    // 64 bits is Overflow.
    void add(const Figure &other);

    // How much larger this is than `other`, in units; nothing where one of the two overflowed.
    // Empty and "/" count as zero.
    std::optional<qint64> minus(const Figure &other) const;

    // Two figures are equal if they read the same: 1.5 and 1.50 differ in what was typed.
    friend bool operator==(const Figure &, const Figure &) = default;

private:
    Kind m_kind = Kind::Empty;
    qint64 m_units = 0;
    int m_scale = 0;
    int m_decimals = 0;
};

} // namespace nianbao
