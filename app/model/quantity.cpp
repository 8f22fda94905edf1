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

// The rows or groups that one word stands for: "received+carriedOver", "refused.sum", "litigation".
QStringList partsOf(const QString &table, const QString &row, const Template &form)
{
    if (table == u"t4" && row == u"litigation")
        return {QStringLiteral("direct"), QStringLiteral("afterReview")};
    if (!row.endsWith(QLatin1String(".sum")))
        return row.split(u'+');
    const QString group = table + u'.' + row.chopped(3); // "t3.refused."
    QStringList rows;
    for (const FigureSpec &spec : form.figures()) {
        const QString one = spec.address.left(spec.address.lastIndexOf(u'.'));
        if (one.startsWith(group) && !rows.contains(one.mid(table.size() + 1)))
            rows += one.mid(table.size() + 1);
    }
    return rows;
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

QList<int> figuresOf(const QString &address, const Template &form)
{
    if (const int figure = form.figureAt(address); figure >= 0)
        return {figure};
    const qsizetype first = address.indexOf(u'.');
    const qsizetype last = address.lastIndexOf(u'.');
    if (first < 0 || first == last)
        return {};
    QList<int> figures;
    for (const QString &row : partsOf(address.left(first), address.mid(first + 1, last - first - 1), form)) {
        const int figure = form.figureAt(address.left(first + 1) + row + address.mid(last));
        if (figure < 0)
            return {};
        figures += figure;
    }
    return figures;
}

} // namespace nianbao
