#include "model/comparison.h"

#include "model/figures.h"
#include "model/quantity.h"

#include <QtNumeric>

namespace nianbao {

namespace {

constexpr int places = 6; // as many decimals as a figure's type may have
constexpr qint64 million = 1'000'000;

using Term = Comparison::Term;
using Relation = Comparison::Relation;

std::optional<Relation> relationOf(const QString &word)
{
    static const QList<std::pair<QLatin1String, Relation>> all{
        {QLatin1String("="), Relation::Equal}, {QLatin1String("!="), Relation::NotEqual},
        {QLatin1String("<"), Relation::Less},  {QLatin1String("<="), Relation::LessOrEqual},
        {QLatin1String(">"), Relation::More},  {QLatin1String(">="), Relation::MoreOrEqual},
    };
    for (const auto &[text, relation] : all) {
        if (word == text)
            return relation;
    }
    return std::nullopt;
}

bool holds(Relation relation, qint64 left, qint64 right)
{
    switch (relation) {
    case Relation::Equal:
        return left == right;
    case Relation::NotEqual:
        return left != right;
    case Relation::Less:
        return left < right;
    case Relation::LessOrEqual:
        return left <= right;
    case Relation::More:
        return left > right;
    case Relation::MoreOrEqual:
        return left >= right;
    }
    Q_UNREACHABLE();
}

// Reads the words of one comparison from left to right.
class Reader
{
public:
    Reader(const QString &text, const Template &form)
        : m_words(text.split(u' ', Qt::SkipEmptyParts)), m_form(form)
    {
    }

    Result<Comparison> read()
    {
        Comparison comparison;
        comparison.left = sum();
        const std::optional<Relation> relation = relationOf(word());
        if (!relation)
            fail(Template::tr("expected =, !=, <, <=, > or >="));
        ++m_at;
        comparison.relation = relation.value_or(Relation::Equal);
        comparison.right = sum();
        if (m_at < m_words.size())
            fail(Template::tr("expected +, - or the end"));
        if (!m_fault.message.isEmpty())
            return m_fault;
        return comparison;
    }

private:
    QString word() const { return m_words.value(m_at); }

    void fail(const QString &message)
    {
        if (m_fault.message.isEmpty())
            m_fault = Error{message, {}, word().isEmpty() ? Template::tr("at the end") : word()};
    }

    QList<Term> sum()
    {
        QList<Term> terms{term(1)};
        while (word() == u"+" || word() == u"-") {
            const int sign = word() == u"+" ? 1 : -1;
            ++m_at;
            terms += term(sign);
        }
        return terms;
    }

    Term term(int sign)
    {
        Term read{sign};
        bool isNumber = false;
        const int number = word().toInt(&isNumber);
        if (isNumber && number >= 0 && word().front().isDigit()) {
            read.factor = sign * qint64(number);
            ++m_at;
            if (word() != u"*")
                return read;
            ++m_at;
        }
        const std::optional<Quantity> quantity = Quantity::parse(word());
        const bool isPlain =
            quantity
            && (quantity->kind == Quantity::Kind::Value || quantity->kind == Quantity::Kind::LastYear);
        if (isPlain)
            read.figures = figuresOf(quantity->of, m_form);
        if (read.figures.isEmpty())
            fail(Template::tr("expected a cell, a sum of cells or a whole number"));
        else
            read.lastYear = quantity->kind == Quantity::Kind::LastYear;
        ++m_at;
        return read;
    }

    QStringList m_words;
    qsizetype m_at = 0;
    const Template &m_form;
    Error m_fault;
};

// A side's sum so far; nothing once it is too large.
void add(ComparedSum &sum, qint64 factor, qint64 millionths)
{
    qint64 product = 0, total = 0;
    if (!sum.millionths || qMulOverflow(factor, millionths, &product)
        || qAddOverflow(*sum.millionths, product, &total))
        sum.millionths.reset();
    else
        sum.millionths = total;
}

std::optional<qint64> millionthsOf(const Figure &figure, const FigureSpec &spec)
{
    qint64 units = figure.units();
    for (int decimals = spec.type.decimals; decimals < places; ++decimals) {
        if (qMulOverflow(units, qint64(10), &units))
            return std::nullopt;
    }
    return figure.kind() == Figure::Kind::Overflow ? std::nullopt : std::optional(units);
}

ComparedSum sumOf(const QList<Term> &terms, const Figures &figures, const Figures *previous, Compared &all)
{
    ComparedSum sum{0};
    bool isKnown = true;
    for (const Term &term : terms) {
        if (term.figures.isEmpty())
            add(sum, term.factor, million);
        const Figures *of = term.lastYear ? previous : &figures;
        for (const int figure : term.figures) {
            if (!of || !of->isFilled(figure)) {
                isKnown = false;
                all.lacksLastYear |= term.lastYear;
                if (!term.lastYear && !all.empty.contains(figure))
                    all.empty += figure;
                continue;
            }
            const std::optional<qint64> value =
                millionthsOf(of->at(figure), figures.form().figures()[figure]);
            if (value)
                add(sum, term.factor, *value);
            else
                sum.millionths.reset();
        }
    }
    if (!isKnown)
        sum.millionths.reset();
    return sum;
}

QString textOf(qint64 millionths)
{
    const bool isNegative = millionths < 0;
    const quint64 size = isNegative ? 0 - quint64(millionths) : quint64(millionths);
    QString decimals = QStringLiteral("%1").arg(size % quint64(million), places, 10, QLatin1Char('0'));
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return (isNegative ? QStringLiteral("-") : QString()) + QString::number(size / quint64(million))
           + (decimals.isEmpty() ? decimals : u'.' + decimals);
}

} // namespace

Result<Comparison> Comparison::parse(const QString &text, const Template &form)
{
    return Reader(text, form).read();
}

QList<int> Comparison::figures() const
{
    QList<int> all;
    for (const Term &term : left + right) {
        for (const int figure : term.figures) {
            if (!term.lastYear && !all.contains(figure))
                all += figure;
        }
    }
    return all;
}

QString ComparedSum::text() const
{
    return millionths ? textOf(*millionths) : QString();
}

QString Compared::difference() const
{
    qint64 between = 0;
    if (!left.millionths || !right.millionths || qSubOverflow(*left.millionths, *right.millionths, &between))
        return {};
    return textOf(between < 0 ? -between : between);
}

Compared compare(const Comparison &comparison, const Figures &figures, const Figures *previous)
{
    Compared compared;
    compared.left = sumOf(comparison.left, figures, previous, compared);
    compared.right = sumOf(comparison.right, figures, previous, compared);
    if (compared.left.millionths && compared.right.millionths)
        compared.holds = holds(comparison.relation, *compared.left.millionths, *compared.right.millionths);
    return compared;
}

} // namespace nianbao
