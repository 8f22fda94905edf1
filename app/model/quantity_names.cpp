#include "model/quantity_names.h"

#include "model/breakdown_wording.h"
#include "model/field_readings.h"
#include "model/field_wording.h"

namespace nianbao {

namespace {

QString filled(QString pattern, const QString &name, const QString &base = {})
{
    return pattern.replace(QLatin1String("{name}"), name).replace(QLatin1String("{base}"), base);
}

// The sum of several rows or groups is called by their names, or by that of the group that they make up.
QString nameOfSum(const QString &address, const QList<int> &figures, const Template &form)
{
    const FigureSpec &first = form.figures()[figures.first()];
    QStringList words{form.tables()[first.table].name};
    const bool byRows = !first.rowLabels.isEmpty();
    const QStringList &labels = byRows ? first.rowLabels : first.columnLabels;
    if (address.contains(u'+')) {
        QStringList rows;
        for (const int figure : figures)
            rows += form.figures()[figure].rowLabels.value(
                byRows ? form.figures()[figure].rowLabels.size() - 1 : 0);
        words += rows.join(QStringLiteral("＋"));
    } else if (address.contains(QLatin1String(".sum.")) || labels.size() < 2) {
        words += labels.mid(std::max<qsizetype>(0, labels.size() - 2), 1);
    } else {
        words += labels.first();
    }
    words += byRows ? first.columnLabels.mid(first.columnLabels.size() - 1) : labels.mid(labels.size() - 1);
    return filled(FieldWording::shipped().nameOfSum, words.join(u' '));
}

QString nameOfAddress(const QString &address, const Report &report)
{
    const Template &form = report.form();
    if (const QList<int> figures = figuresOf(address, form); figures.size() == 1) {
        const FigureSpec &spec = form.figures()[figures.first()];
        return form.tables()[spec.table].name + u' ' + spec.fullLabel();
    } else if (!figures.isEmpty()) {
        return nameOfSum(address, figures, form);
    }
    const QString id = address.section(u'.', 0, 0);
    const QString part = address.section(u'.', 1);
    const Breakdown *breakdown = breakdownOf(report, id);
    if (!breakdown)
        return {};
    const QString name = breakdown->title.isEmpty() ? breakdown->subject : breakdown->title;
    if (part.isEmpty())
        return name;
    if (part == BreakdownWording::restId)
        return name + u' ' + BreakdownWording::shipped().rest;
    const BreakdownPart *one = breakdown->part(part);
    return one ? name + u' ' + one->label : QString();
}

} // namespace

QString quantityName(const QString &text, const Report &report)
{
    const std::optional<Quantity> quantity = Quantity::parse(text);
    const QString name = quantity ? nameOfAddress(quantity->of, report) : QString();
    if (name.isEmpty())
        return {};
    const FieldWording &wording = FieldWording::shipped();
    switch (quantity->kind) {
    case Quantity::Kind::Value:
        return name;
    case Quantity::Kind::LastYear:
        return filled(wording.nameOfLastYear, name);
    case Quantity::Kind::Change:
        return filled(wording.nameOfChange, name);
    case Quantity::Kind::Rate:
        return filled(wording.nameOfRate, name);
    case Quantity::Kind::Percent:
        if (quantity->base.isEmpty())
            return filled(wording.nameOfPercent, name);
        return filled(wording.nameOfShare, name, nameOfAddress(quantity->base, report));
    }
    Q_UNREACHABLE();
}

QList<QuantityChoice> quantityChoices(const Report &report)
{
    const Template &form = report.form();
    QStringList values;
    for (int pass = 0; pass < 2; ++pass) { // totals are what a text mostly speaks of
        for (const FigureSpec &spec : form.figures()) {
            if (spec.computed == (pass == 0))
                values += spec.address;
        }
        if (pass == 0) {
            // Those that the form prints no total of.
            for (const char *sum :
                 {"t3.refused.sum.total", "t3.unavailable.sum.total", "t3.notProcessed.sum.total",
                  "t3.other.sum.total", "t3.received+carriedOver.total", "t3.granted+partlyGranted.total",
                  "t4.litigation.total"}) {
                if (!figuresOf(QLatin1String(sum), form).isEmpty())
                    values += QLatin1String(sum);
            }
        }
    }
    QStringList derived;
    for (const Section &section : form.sections()) {
        for (const Block &block : report.narrative(section.id).blocks()) {
            const auto *breakdown = std::get_if<Breakdown>(&block);
            if (!breakdown)
                continue;
            values += breakdown->id;
            QStringList parts;
            for (const BreakdownPart &part : breakdown->parts)
                parts += breakdown->id + u'.' + part.id;
            if (breakdown->statedWhole.isNumber())
                parts += breakdown->id + u'.' + BreakdownWording::restId;
            values += parts;
            for (const QString &part : parts)
                derived += part + QStringLiteral(":%");
        }
    }
    // A result's share of all that was concluded, an applicant's of all.
    for (const QString &value : values) {
        const QString column = value.section(u'.', -1);
        const QString row = value.section(u'.', 0, -2);
        const QString concluded = QStringLiteral("t3.concluded.") + column;
        if (!value.startsWith(QLatin1String("t3.")))
            continue;
        if (column != u"total")
            derived += value + u'/' + row + QStringLiteral(".total:%");
        else if (value != concluded && !value.startsWith(QLatin1String("t3.received"))
                 && !value.startsWith(QLatin1String("t3.carried")))
            derived += value + u'/' + concluded + QStringLiteral(":%");
    }
    for (const char *end : {"@-1", ":yoyDiff", ":yoy%"}) {
        for (const QString &value : values)
            derived += value + QLatin1String(end);
    }
    QList<QuantityChoice> choices;
    for (const QString &quantity : values + derived) {
        if (const QString name = quantityName(quantity, report); !name.isEmpty())
            choices += {quantity, name};
    }
    return choices;
}

} // namespace nianbao
