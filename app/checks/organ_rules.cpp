#include "checks/organ_rules.h"

#include "model/deadline.h"

#include <algorithm>

namespace nianbao {

namespace {

bool isOfRules(const FigureSpec &spec)
{
    return spec.address.startsWith(QLatin1String("t2.rules."));
}

} // namespace

void OrganRules::power(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Figures &figures = subject.figures();
    const OrganKind *kind = report.profile().kind();
    if (!kind)
        return all.cannot(rule, tr("the organ's profile doesn't say what kind of organ it is"));
    if (kind->makesRules)
        return;
    QList<Place> cells;
    for (const FigureSpec &spec : report.form().figures()) {
        if (isOfRules(spec) && figures.at(spec.address).units() > 0)
            cells += CellPlace{spec.address};
    }
    if (cells.isEmpty())
        return;
    const QString message =
        tr("An organ of this kind (%1) usually makes no rules (规章); check these figures.").arg(kind->name);
    all.add(rule, message, cells);
}

// Where nobody has said what kind the organ is of, there is nothing to look at.
QList<int> OrganRules::powerAt(const Subject &subject, int figure)
{
    const Report &report = subject.report();
    const bool looks = report.profile().kind() && isOfRules(report.form().figures()[figure]);
    return looks ? QList<int>{figure} : QList<int>();
}

void OrganRules::deadline(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const Header &header = report.header();
    const std::optional<Deadline> deadline = deadlineOf(report.profile(), header.value(Field::Year).toInt());
    if (!deadline)
        return all.cannot(rule, tr("the kind of the organ, or the year, isn't known"));
    QList<Place> late;
    for (const Field field : {Field::SignedOn, Field::PublishedOn}) {
        const QDate date = QDate::fromString(header.value(field), Qt::ISODate);
        if (date.isValid() && date > deadline->date)
            late += FieldPlace{field};
    }
    if (late.isEmpty())
        return;
    QString message = tr("The legal deadline, %1, has passed on the day that stands here.");
    if (deadline->source == Deadline::Source::Local)
        message = tr("The local deadline, %1, has passed on the day that stands here.");
    else if (deadline->source == Deadline::Source::Custom)
        message = tr("The usual deadline, %1, has passed on the day that stands here.");
    all.add(rule, message.arg(dateInWords(deadline->date)), late);
}

void OrganRules::name(const Rule &rule, const Subject &subject, Assessment &all)
{
    const Report &report = subject.report();
    const QStringList names = report.profile().names();
    if (names.isEmpty())
        return all.cannot(rule, tr("the organ's profile doesn't say what it is called"));
    const Header &header = report.header();
    const auto add = [&](Field field, const QString &message) {
        all.add(rule, message.arg(header.value(field), names.first()), {FieldPlace{field}});
    };
    // What is made from other fields where nothing is entered can't disagree with them.
    const auto isOther = [&](Field field) {
        return !header.value(field).isEmpty() && !names.contains(header.value(field));
    };
    const QString &title = header.value(Field::Title);
    const bool titleNamesIt = std::any_of(names.begin(), names.end(),
                                          [&title](const QString &name) { return title.contains(name); });
    if (isOther(Field::Organ))
        add(Field::Organ, tr("The organ “%1” isn't the one in the profile, “%2”."));
    if (!title.isEmpty() && !titleNamesIt)
        add(Field::Title, tr("The title “%1” doesn't name the organ, “%2”."));
    if (isOther(Field::SignedBy))
        add(Field::SignedBy, tr("The signature “%1” isn't the organ, “%2”."));
}

} // namespace nianbao
