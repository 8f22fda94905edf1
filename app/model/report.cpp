#include "model/report.h"

#include "model/field_readings.h"
#include "model/identity.h"

#include <algorithm>

namespace nianbao {

Report::Report(Template::Pointer form)
    : m_form(std::move(form)), m_inputs(m_form->figures().size()), m_origins(m_form->figures().size())
{
}

bool Report::readsAs(const Report &other) const
{
    return m_form == other.m_form && m_header == other.m_header && m_inputs == other.m_inputs
           && m_narrative == other.m_narrative && m_inherited == other.m_inherited
           && m_profile == other.m_profile && m_acknowledgements == other.m_acknowledgements
           && m_rulesOff == other.m_rulesOff && m_importNotes == other.m_importNotes
           && m_legacy == other.m_legacy && m_review == other.m_review && m_history == other.m_history
           && m_unknownKeys == other.m_unknownKeys
           && (m_previous == other.m_previous
               || (m_previous && other.m_previous && *m_previous == *other.m_previous));
}

const Narrative &Report::narrative(const QString &section) const
{
    static const Narrative none;
    const auto found = m_narrative.constFind(section);
    return found == m_narrative.constEnd() ? none : *found;
}

QString Report::title() const
{
    const QString &title = m_header.value(Field::Title);
    const QString &organ = m_header.value(Field::Organ);
    const QString &year = m_header.value(Field::Year);
    if (!title.isEmpty() || organ.isEmpty() || year.isEmpty())
        return title;
    return m_form->titleFor(organ, year);
}

QString Report::signedBy() const
{
    const QString &signedBy = m_header.value(Field::SignedBy);
    return signedBy.isEmpty() ? m_header.value(Field::Organ) : signedBy;
}

Result<Change> Report::apply(const Change &change)
{
    Report changed = *this; // cheap: the containers are shared until they are written to
    Change inverse;
    for (const Change::Step &step : change.steps) {
        const Result<Change::Step> back =
            std::visit([&changed](const auto &one) { return changed.take(one); }, step);
        if (!back)
            return back.error();
        inverse.steps.prepend(*back); // the last step is the first to be taken back
    }
    // Text that comes back doesn't bring back the anchors that went with it.
    const auto isText = [](const Change::Step &step) { return std::holds_alternative<SetNarrative>(step); };
    if (!m_review.comments.isEmpty() && std::any_of(change.steps.cbegin(), change.steps.cend(), isText))
        inverse.steps += SetReview{m_review};
    changed.readAgain();
    if (const QString locked = lockedBecause(stage()); !locked.isEmpty() && alters(changed))
        return Error{locked};
    *this = std::move(changed);
    return inverse;
}

// Whatever was altered, a live field reads as the figures are; none is ever printed as it was.
void Report::readAgain()
{
    if (!std::any_of(m_narrative.cbegin(), m_narrative.cend(), hasFields))
        return;
    QHash<QString, Narrative> read;
    const FieldReadings readings(*this);
    for (auto one = m_narrative.cbegin(); one != m_narrative.cend(); ++one)
        read.insert(one.key(), hasFields(*one) ? readFields(*one, readings) : *one);
    m_narrative = read;
}

// What fields are bound to must be one thing.
std::optional<Error> Report::doubledBreakdown(const QString &section, const Narrative &text) const
{
    QStringList ids;
    QString doubled;
    const auto add = [&](const Narrative &narrative) {
        for (const Block &block : narrative.blocks()) {
            const auto *breakdown = std::get_if<Breakdown>(&block);
            if (!breakdown)
                continue;
            if (ids.contains(breakdown->id))
                doubled = breakdown->id;
            ids += breakdown->id;
        }
    };
    add(text);
    for (auto other = m_narrative.cbegin(); other != m_narrative.cend(); ++other) {
        if (other.key() != section)
            add(*other);
    }
    if (doubled.isEmpty())
        return std::nullopt;
    return Error{tr("Two breakdowns have the same id, “%1”.").arg(doubled), {}, section};
}

bool Report::isInherited(const QString &address) const
{
    const auto texts = m_inherited.constFind(address);
    return texts != m_inherited.constEnd() && texts->contains(m_inputs[m_form->figureAt(address)].text());
}

bool Report::isInherited(const QString &section, const Block &block) const
{
    const QString wording = wordingOf(block);
    return !wording.trimmed().isEmpty() && m_inherited.value(section).contains(wording);
}

void Report::setPrevious(const Report &previous)
{
    Report alone = previous;
    alone.m_previous.reset();
    alone.m_inherited.clear();
    alone.m_review = {};
    alone.m_history.clear();
    alone.m_origins.fill(std::nullopt); // its own file has them
    m_previous = std::make_shared<const Report>(std::move(alone));
    readAgain();
}

QStringList Report::paragraphsOf(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    // Paragraph and line separators are how text widgets mark what a person typed as Enter.
    for (const QChar breakMark :
         {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        plain.replace(breakMark, u'\n');
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    QStringList paragraphs = plain.split(u'\n');
    while (!paragraphs.isEmpty() && paragraphs.last().trimmed().isEmpty())
        paragraphs.removeLast();
    return paragraphs;
}

Result<Change::Step> stepFor(const Template &form, const QString &place, const QString &text)
{
    if (Field field; Header::find(place, field)) {
        const Result<QString> value = Header::parse(field, text);
        if (!value)
            return Error{value.error().message, {}, place};
        return Change::Step(SetField{field, *value});
    }
    const int section = form.sectionAt(place);
    if (section >= 0 && form.sections()[section].isNarrative())
        return Change::Step(SetNarrative{place, Report::paragraphsOf(text)});
    const int figure = form.figureAt(place);
    if (figure < 0)
        return Error{Report::tr("This form has no such cell, field or section of text."), {}, place};
    const FigureSpec &spec = form.figures()[figure];
    if (spec.computed)
        return Error{Report::tr("This figure is computed from other cells and can't be set."), {}, place};
    const Result<Figure> value = Figure::parse(text, spec.type);
    if (!value)
        return Error{value.error().message, {}, place};
    return Change::Step(SetFigure{place, *value});
}

Change stamped(Change change, const Report &report, const Origin &origin)
{
    for (Change::Step &step : change.steps) {
        auto *set = std::get_if<SetFigure>(&step);
        if (!set || set->origin)
            continue;
        const int figure = report.form().figureAt(set->address);
        const bool stays = figure >= 0 && report.input(figure) == set->value;
        set->origin = stays ? report.origin(figure) : origin;
    }
    return change;
}

int carriedFrom(const Template &form, int figure)
{
    for (const Identity &identity : form.identities()) {
        const Comparison &first = identity.holds.first();
        const bool isPlain = first.left.size() == 1 && first.right.size() == 1 && identity.holds.size() == 1;
        if (isPlain && first.left.first().figures == QList<int>{figure} && first.right.first().lastYear)
            return first.right.first().figures.first();
    }
    return -1;
}

} // namespace nianbao
