#include "model/figure.h"

#include <QtNumeric>

#include <algorithm>

namespace nianbao {

namespace {

// Half-width twins of what Chinese input methods write; other characters stay.
QString toHalfWidth(const QString &text)
{
    QString half = text.trimmed();
    for (QChar &c : half) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) // the full-width ASCII block
            c = QChar(c.unicode() - 0xFEE0);
        else if (c.unicode() == 0x3002) // 。 typed for a decimal point
            c = u'.';
    }
    return half;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Takes thousands separators out; false if one is where none belongs ("1,23" may be a slip for 1.23).
bool removeSeparators(QString &whole)
{
    const QStringList groups = whole.split(u',');
    if (groups.size() > 1) {
        const bool firstFits = groups.first().size() >= 1 && groups.first().size() <= 3;
        const bool restFits = std::all_of(groups.begin() + 1, groups.end(),
                                          [](const QString &group) { return group.size() == 3; });
        if (!firstFits || !restFits)
            return false;
    }
    whole = groups.join(QString());
    return true;
}

} // namespace

Figure Figure::notApplicable()
{
    Figure figure;
    figure.m_kind = Kind::NotApplicable;
    return figure;
}

Figure Figure::overflow()
{
    Figure figure;
    figure.m_kind = Kind::Overflow;
    return figure;
}

Figure Figure::number(qint64 units, int scale, int decimals)
{
    Q_ASSERT(units >= 0 && scale >= 0 && decimals >= 0 && decimals <= scale);
    Figure figure;
    figure.m_kind = Kind::Number;
    figure.m_units = units;
    figure.m_scale = scale;
    figure.m_decimals = decimals;
    return figure;
}

Result<Figure> Figure::parse(const QString &text, const NumberType &type)
{
    // A few plain digits, as nearly always: read at a glance, as texts are read with every keystroke.
    constexpr qsizetype few = 12; // and six decimals are within 64 bits
    if (!text.isEmpty() && text.size() <= few && std::all_of(text.begin(), text.end(), isDigit)) {
        qint64 units = 0;
        for (const QChar c : text)
            units = units * 10 + (c.unicode() - u'0');
        for (int decimal = 0; decimal < type.decimals; ++decimal)
            units *= 10;
        return number(units, type.decimals, 0);
    }
    const QString half = toHalfWidth(text);
    if (half.isEmpty())
        return Figure();
    if (half == u'/')
        return notApplicable();
    if (half.startsWith(u'-') || half.startsWith(QChar(0x2212)))
        return Error{tr("“%1” is below zero; a figure here is zero or more.").arg(text)};

    const qsizetype point = half.indexOf(u'.');
    QString whole = half.left(point < 0 ? half.size() : point);
    const QString fraction = point < 0 ? QString() : half.mid(point + 1);
    const bool onlyDigits =
        std::all_of(whole.begin(), whole.end(), [](QChar c) { return isDigit(c) || c == u','; })
        && std::all_of(fraction.begin(), fraction.end(), isDigit)
        && std::any_of(half.begin(), half.end(), isDigit);
    if (!onlyDigits)
        return Error{tr("“%1” is not a number; write digits only, without a unit.").arg(text)};
    if (!removeSeparators(whole))
        return Error{tr("“%1” has a comma where no thousands separator belongs.").arg(text)};
    if (type.decimals == 0 && point >= 0)
        return Error{tr("“%1” is not a whole number; this cell counts whole items.").arg(text)};
    if (fraction.size() > type.decimals)
        return Error{
            tr("“%1” has too many decimals; this cell takes up to %n.", nullptr, type.decimals).arg(text)};

    qint64 units = 0;
    const QString digits = whole + fraction.leftJustified(type.decimals, u'0');
    for (const QChar c : digits) {
        if (qMulOverflow(units, qint64(10), &units) || qAddOverflow(units, qint64(c.digitValue()), &units))
            return Error{tr("“%1” is too large for this cell.").arg(text)};
    }
    return number(units, type.decimals, int(fraction.size()));
}

QString Figure::text() const
{
    switch (m_kind) {
    case Kind::Empty:
        return {};
    case Kind::NotApplicable:
        return QStringLiteral("/");
    case Kind::Overflow:
        return QStringLiteral("#");
    case Kind::Number:
        break;
    }
    const QString digits = QString::number(m_units).rightJustified(m_scale + 1, u'0');
    const qsizetype whole = digits.size() - m_scale;
    if (m_decimals == 0)
        return digits.left(whole);
    return digits.left(whole) + u'.' + digits.mid(whole, m_decimals);
}

void Figure::add(const Figure &other)
{
    if (other.isEmpty() || m_kind == Kind::Overflow)
        return;
    if (other.m_kind == Kind::Overflow) {
        *this = overflow();
        return;
    }
    if (other.m_kind == Kind::NotApplicable && isEmpty()) {
        *this = number(0); // all "/" make a total of zero: something was said, so it isn't empty
        return;
    }
    qint64 units = 0;
    if (qAddOverflow(m_units, other.m_units, &units)) {
        *this = overflow();
        return;
    }
    // The cells of one sum have one type, so one scale (the template's loader sees to it).
    *this = number(units, std::max(m_scale, other.m_scale), std::max(m_decimals, other.m_decimals));
}

std::optional<qint64> Figure::minus(const Figure &other) const
{
    if (m_kind == Kind::Overflow || other.m_kind == Kind::Overflow)
        return std::nullopt;
    return m_units - other.m_units; // both are zero or more: this can't overflow
}

} // namespace nianbao
