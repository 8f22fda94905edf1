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

Rule OrganRules::powerRule()
{
    return {
        "rules-power", "R-T2-06", Severity::Warning, tr("Only an organ that makes rules reports any"),
        tr("Rules (规章) are made by departments of the State Council and by the governments of provinces "
           "and of cities with districts; other organs make normative documents, which have a row of "
           "their own. Write 0, or keep the figures if this report is made for the government.")};
}

QList<Finding> OrganRules::power(const Rule &rule, const Report &report, const Figures &figures)
{
    const OrganKind *kind = report.profile().kind();
    if (!kind || kind->makesRules)
        return {};
    QList<Place> cells;
    for (const FigureSpec &spec : report.form().figures()) {
        if (isOfRules(spec) && figures.at(spec.address).units() > 0)
            cells += CellPlace{spec.address};
    }
    if (cells.isEmpty())
        return {};
    const QString message =
        tr("An organ of this kind (%1) usually makes no rules (规章); check these figures.").arg(kind->name);
    return {Finding{rule.id, rule.severity, message, cells}};
}

// Where nobody has said what kind the organ is of, there is nothing to look at.
QList<int> OrganRules::powerAt(const Report &report, int figure)
{
    const bool looks = report.profile().kind() && isOfRules(report.form().figures()[figure]);
    return looks ? QList<int>{figure} : QList<int>();
}

Rule OrganRules::deadlineRule()
{
    return {"deadline", "R-DAT-05", Severity::Warning, tr("The report is signed and published in time"),
            tr("Article 49 of the regulation wants the reports of departments published by 31 January and "
               "those of governments by 31 March; a local notice may want them earlier, and usually names "
               "the day for towns, subdistricts and agencies, which the article doesn't. The kind of the "
               "organ and a local deadline stand in the organ's profile.")};
}

QList<Finding> OrganRules::deadline(const Rule &rule, const Report &report, const Figures &)
{
    const Header &header = report.header();
    const std::optional<Deadline> deadline = deadlineOf(report.profile(), header.value(Field::Year).toInt());
    if (!deadline)
        return {};
    QList<Place> late;
    for (const Field field : {Field::SignedOn, Field::PublishedOn}) {
        const QDate date = QDate::fromString(header.value(field), Qt::ISODate);
        if (date.isValid() && date > deadline->date)
            late += FieldPlace{field};
    }
    if (late.isEmpty())
        return {};
    QString message = tr("The legal deadline, %1, has passed on the day that stands here.");
    if (deadline->source == Deadline::Source::Local)
        message = tr("The local deadline, %1, has passed on the day that stands here.");
    else if (deadline->source == Deadline::Source::Custom)
        message = tr("The usual deadline, %1, has passed on the day that stands here.");
    return {Finding{rule.id, rule.severity, message.arg(dateInWords(deadline->date)), late}};
}

Rule OrganRules::nameRule()
{
    return {"organ-name", "R-ORG-01", Severity::Warning, tr("Organ, title and signature name the same organ"),
            tr("A name that isn't the organ's own is a slip of the pen, or was left from somebody else's "
               "report. Other names that the organ goes by, such as a short one, stand in its profile.")};
}

QList<Finding> OrganRules::name(const Rule &rule, const Report &report, const Figures &)
{
    const QStringList names = report.profile().names();
    if (names.isEmpty())
        return {};
    const Header &header = report.header();
    QList<Finding> findings;
    const auto add = [&](Field field, const QString &message) {
        findings += Finding{
            rule.id, rule.severity, message.arg(header.value(field), names.first()), {FieldPlace{field}}};
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
    return findings;
}

} // namespace nianbao
