#include "model/quantity.h"

#include "model/percentage.h"

namespace nianbao {

namespace {

const QString lastYearEnd = QStringLiteral("@-1");
const QString changeEnd = QStringLiteral(":yoyDiff");
const QString rateEnd = QStringLiteral(":yoy%");
const QString percentEnd = QStringLiteral(":%");
constexpr int usualDecimals = 2;

// Takes the ending off; false if the text doesn't have it.
bool takeEnd(QString &text, const QString &end)
{
    if (!text.endsWith(end))
        return false;
    text.chop(end.size());
    return true;
}

// The addresses of a quantity, which stand for one figure each or for all figures that match: `*` is any
// one name.
QStringList patternsOf(const QString &quantity)
{
    QStringList patterns;
    const QStringList parts = quantity.split(u'.');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QStringList choices;
        if (parts[i] == QStringLiteral("sum") && i == 2 && parts.size() == 4) // of a group's rows only
            choices = {QStringLiteral("*")};
        else if (parts[i] == QStringLiteral("litigation"))
            choices = {QStringLiteral("direct"), QStringLiteral("afterReview")};
        else
            choices = parts[i].split(u'+');
        QStringList longer;
        for (const QString &choice : choices) {
            for (const QString &pattern : i == 0 ? QStringList{QString()} : patterns)
                longer += i == 0 ? choice : pattern + u'.' + choice;
        }
        patterns = longer;
    }
    return patterns;
}

// The pattern has one star.
bool matches(const QString &address, const QString &pattern)
{
    const qsizetype star = pattern.indexOf(u'*');
    const QStringView all = pattern;
    return address.startsWith(all.left(star)) && address.endsWith(all.mid(star + 1))
           && !address.contains(QLatin1String(".sum.")) && address.count(u'.') == pattern.count(u'.');
}

QList<int> matching(const QString &pattern, const Template &form)
{
    QList<int> all;
    if (!pattern.contains(u'*')) {
        const int only = form.figureAt(pattern);
        return only < 0 ? all : QList<int>{only};
    }
    for (int i = 0; i < form.figures().size(); ++i) {
        if (matches(form.figures()[i].address, pattern))
            all += i;
    }
    return all;
}

} // namespace

std::optional<Quantity> Quantity::parse(const QString &text)
{
    Quantity quantity{Kind::Value, text};
    QString &rest = quantity.of;
    if (rest.size() > 1 && rest[rest.size() - 2] == u'%' && rest.back().isDigit()) {
        quantity.decimals = rest.back().digitValue();
        rest.chop(1);
        if (quantity.decimals > Percentage::mostDecimals)
            return std::nullopt;
    }
    if (takeEnd(rest, lastYearEnd))
        quantity.kind = Kind::LastYear;
    else if (takeEnd(rest, changeEnd))
        quantity.kind = Kind::Change;
    else if (takeEnd(rest, rateEnd))
        quantity.kind = Kind::Rate;
    else if (takeEnd(rest, percentEnd))
        quantity.kind = Kind::Percent;
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        quantity.base = rest.mid(slash + 1);
        rest.truncate(slash);
        if (quantity.kind != Kind::Percent || quantity.base.isEmpty())
            return std::nullopt;
    }
    if (rest.isEmpty() || rest.endsWith(u'.'))
        return std::nullopt;
    for (const QChar c : rest + quantity.base) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'+')
            return std::nullopt;
    }
    return quantity;
}

QString Quantity::text() const
{
    const QString digit = decimals == usualDecimals ? QString() : QString::number(decimals);
    switch (kind) {
    case Kind::Value:
        return of;
    case Kind::LastYear:
        return of + lastYearEnd;
    case Kind::Change:
        return of + changeEnd;
    case Kind::Rate:
        return of + rateEnd + digit;
    case Kind::Percent:
        return (base.isEmpty() ? of : of + u'/' + base) + percentEnd + digit;
    }
    Q_UNREACHABLE();
}

QList<int> figuresOf(const QString &quantity, const Template &form)
{
    if (const int figure = form.figureAt(quantity); figure >= 0)
        return {figure};
    QList<int> all;
    for (const QString &pattern : patternsOf(quantity)) {
        const QList<int> some = matching(pattern, form);
        if (some.isEmpty() || all.contains(some.first())) // unknown, or said twice
            return {};
        all += some;
    }
    return all;
}

} // namespace nianbao
