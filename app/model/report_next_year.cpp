#include "model/report.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

// A picture shows last year's matter: it stays behind. A breakdown's parts are there to be counted anew.
Narrative wordsOf(const Narrative &narrative)
{
    QList<Block> blocks = narrative.blocks();
    blocks.removeIf([](const Block &block) { return std::holds_alternative<Picture>(block); });
    for (Block &block : blocks) {
        auto *breakdown = std::get_if<Breakdown>(&block);
        if (!breakdown)
            continue;
        breakdown->statedWhole = {};
        for (BreakdownPart &part : breakdown->parts)
            part.count = {};
    }
    return blocks;
}

// A title of the organ's own with the year in it moved on by one; nothing where the form's usual one says
// as much, or where it names no year that could be moved: what else it may say of last year nobody knows.
QString titleAfter(const Report &previous)
{
    const QString &year = previous.header().value(Field::Year);
    QString title = previous.header().value(Field::Title);
    const QString usual = previous.form().titleFor(previous.header().value(Field::Organ), year);
    if (year.isEmpty() || title == usual)
        return {};
    // Another one for each year: it can't be static.
    const QRegularExpression named(QStringLiteral("(?<![0-9])%1(?![0-9])").arg(year));
    if (!title.contains(named)) // clazy:exclude=use-static-qregularexpression
        return {};
    const QString next = QString::number(year.toInt() + 1);
    return title.replace(named, next); // clazy:exclude=use-static-qregularexpression
}

} // namespace

Report nextYear(const Report &previous, const QDateTime &now)
{
    const Template &form = previous.form();
    Report next(Template::current());
    Change change;
    for (const Field field : {Field::Organ, Field::SignedBy, Field::Source})
        change.steps += SetField{field, previous.header().value(field)};
    change.steps += SetProfile{previous.profile()};
    const QString &year = previous.header().value(Field::Year);
    if (!year.isEmpty())
        change.steps += SetField{Field::Year, QString::number(year.toInt() + 1)};
    change.steps += SetField{Field::Title, titleAfter(previous)};
    for (const Section &section : form.sections()) {
        if (section.isNarrative()) {
            const Narrative words = wordsOf(previous.narrative(section.id));
            change.steps += SetNarrative{section.id, words};
            change.steps += SetInherited{section.id, words.wordings()};
        }
    }
    for (int i = 0; i < form.figures().size(); ++i) {
        const int from = carriedFrom(form, i);
        if (from < 0 || form.figures()[i].computed || previous.input(from).isEmpty())
            continue;
        const QString &address = form.figures()[i].address;
        change.steps += SetFigure{address, previous.input(from), Origin::at(Origin::Kind::Carried, now)};
        change.steps += SetInherited{address, {previous.input(from).text()}};
    }
    const Result<Change> taken = next.apply(change);
    Q_ASSERT(taken.ok()); // every step's value comes from a valid report
    next.setPrevious(previous);
    return next;
}

} // namespace nianbao
