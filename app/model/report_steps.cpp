#include "model/report.h"
#include "model/text_anchor.h"

#include <algorithm>

namespace nianbao {

namespace {

// Replaces what is the same for `isSame`, or adds it; nothing is kept without a reason. Gives what stood
// there, and false where nothing did.
template<typename Word, typename IsSame>
bool replace(QList<Word> &words, Word &word, const IsSame &isSame)
{
    const auto old = std::find_if(words.begin(), words.end(), isSame);
    if (old == words.end()) {
        if (!word.reason.isEmpty())
            words += word;
        return false;
    }
    std::swap(*old, word);
    if (old->reason.isEmpty())
        words.erase(old);
    return true;
}

} // namespace

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
    moveAnchors(m_review, step.section, back.text, *text);
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

Result<Change::Step> Report::take(const SetAcknowledged &step)
{
    SetAcknowledged back = step;
    if (!replace(m_acknowledgements, back.word, [&step](const Acknowledgement &one) {
            return one.rule == step.word.rule && one.about == step.word.about;
        }))
        back.word.reason.clear();
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetRuleOff &step)
{
    SetRuleOff back = step;
    if (!replace(m_rulesOff, back.off, [&step](const RuleOff &one) { return one.rule == step.off.rule; }))
        back.off.reason.clear();
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetImportNotes &step)
{
    const SetImportNotes back{m_importNotes};
    m_importNotes = step.notes;
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetLegacy &step)
{
    const SetLegacy back{m_legacy};
    m_legacy = step.figures;
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetPrevious &step)
{
    const SetPrevious back{m_previous};
    if (step.report)
        setPrevious(*step.report);
    else
        m_previous.reset();
    return Change::Step(back);
}

} // namespace nianbao
