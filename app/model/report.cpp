#include "model/report.h"

#include "model/field_readings.h"

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
           && m_profile == other.m_profile && m_unknownKeys == other.m_unknownKeys
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
    changed.readAgain();
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

Result<Change::Step> Report::take(const SetFigure &step)
{
    const int figure = m_form->figureAt(step.address);
    if (figure < 0 || m_form->figures()[figure].computed)
        return Error{tr("This form has no such cell to fill in."), {}, step.address};
    const SetFigure back{step.address, m_inputs[figure], m_origins[figure]};
    m_inputs[figure] = step.value;
    m_origins[figure] = step.value.isEmpty() ? std::nullopt : step.origin;
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetField &step)
{
    const Result<QString> value = Header::parse(step.field, step.value);
    if (!value)
        return value.error();
    const SetField back{step.field, m_header.value(step.field)};
    m_header.setValue(step.field, *value);
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetNarrative &step)
{
    const int section = m_form->sectionAt(step.section);
    if (section < 0 || !m_form->sections()[section].isNarrative())
        return Error{tr("This form has no such section of text."), {}, step.section};
    const Result<Narrative> text = step.text.normalized();
    if (!text)
        return Error{text.error().message, {}, step.section};
    if (const std::optional<Error> doubled = doubledBreakdown(step.section, *text))
        return *doubled;
    const SetNarrative back{step.section, narrative(step.section)};
    if (text->isEmpty())
        m_narrative.remove(step.section);
    else
        m_narrative.insert(step.section, *text);
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetInherited &step)
{
    const int figure = m_form->figureAt(step.place);
    const int section = m_form->sectionAt(step.place);
    const bool isInput = figure >= 0 && !m_form->figures()[figure].computed;
    const bool isText = section >= 0 && m_form->sections()[section].isNarrative();
    if (!isInput && !isText)
        return Error{tr("This form has no such cell, field or section of text."), {}, step.place};
    const SetInherited back{step.place, m_inherited.value(step.place)};
    if (step.texts.isEmpty())
        m_inherited.remove(step.place);
    else
        m_inherited.insert(step.place, step.texts);
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetProfile &step)
{
    const SetProfile back{m_profile};
    m_profile = step.profile;
    return Change::Step(back);
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
    const QString row = QStringLiteral("t3.carriedOver.");
    const QString &address = form.figures()[figure].address;
    if (!address.startsWith(row))
        return -1;
    return form.figureAt(QStringLiteral("t3.carriedForward.") + address.mid(row.size()));
}

} // namespace nianbao
