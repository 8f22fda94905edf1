#include "desktop/findings/repair_preview.h"

#include "desktop/findings/place_words.h"
#include "model/text_difference.h"

namespace nianbao {

namespace {

constexpr int around = 10; // characters on each side

QString shown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString excerpt(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype start = std::max<qsizetype>(0, from - around);
    const qsizetype end = std::min(text.size(), from + length + around);
    const QString more = QStringLiteral("…");
    return (start > 0 ? more : QString()) + text.mid(start, end - start)
           + (end < text.size() ? more : QString());
}

void addParagraphs(QList<Alteration> &all, const SetNarrative &step, const Report &report)
{
    const QStringList now = report.narrative(step.section).texts();
    const QStringList then = step.text.texts();
    for (qsizetype i = 0; i < std::max(now.size(), then.size()); ++i) {
        const QString before = now.value(i), after = then.value(i);
        const Difference difference = differenceOf(before, after);
        if (difference.isNone())
            continue;
        const QString place = PlaceWords::of(report.form(), TextPlace{step.section, int(i), 0, 1, {}});
        all += {place, shown(excerpt(before, difference.position, difference.removed)),
                shown(excerpt(after, difference.position, difference.added))};
    }
}

} // namespace

QList<Alteration> alterationsOf(const Change &change, const Report &report)
{
    QList<Alteration> all;
    const Template &form = report.form();
    for (const Change::Step &step : change.steps) {
        if (const auto *figure = std::get_if<SetFigure>(&step)) {
            const int index = form.figureAt(figure->address);
            all += {PlaceWords::of(form, CellPlace{figure->address}),
                    shown(index < 0 ? QString() : report.input(index).text()), shown(figure->value.text())};
        } else if (const auto *field = std::get_if<SetField>(&step)) {
            all += {PlaceWords::of(form, FieldPlace{field->field}),
                    shown(report.header().value(field->field)), shown(field->value)};
        } else if (const auto *text = std::get_if<SetNarrative>(&step)) {
            addParagraphs(all, *text, report);
        }
    }
    return all;
}

} // namespace nianbao
