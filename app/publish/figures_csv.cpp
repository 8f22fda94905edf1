#include "publish/figures_csv.h"

#include <algorithm>

namespace nianbao {

namespace {

QString quoted(const QString &value)
{
    static const QString marks = QStringLiteral(",\"\r\n");
    const auto isMark = [](QChar c) { return marks.contains(c); };
    if (std::none_of(value.begin(), value.end(), isMark))
        return value;
    return u'"' + QString(value).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString lineOf(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells += quoted(value);
    return cells.join(u',') + QLatin1String("\r\n");
}

} // namespace

QByteArray figuresAsCsv(const Figures &figures)
{
    const Template &form = figures.form();
    QStringList headings(form.tables().size());
    for (const Section &section : form.sections()) {
        if (!section.isNarrative())
            headings[section.table] = section.heading;
    }
    const QString between = QStringLiteral(" / ");
    QString text = QChar(QChar::ByteOrderMark)
                   + lineOf({QStringLiteral("address"), QStringLiteral("table"), QStringLiteral("section"),
                             QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("value")});
    for (int i = 0; i < form.figures().size(); ++i) {
        const FigureSpec &spec = form.figures()[i];
        const Figure &figure = figures.at(i);
        text += lineOf({spec.address, form.tables()[spec.table].name, headings[spec.table],
                        spec.rowLabels.join(between), spec.columnLabels.join(between),
                        figure.kind() == Figure::Kind::Overflow ? QString() : figure.text()});
    }
    return text.toUtf8();
}

} // namespace nianbao
