// What is said of a report on its way: how it is kept, and what it keeps from being altered.

#include "model/report.h"

namespace nianbao {

Report Report::published() const
{
    Report published(m_form);
    published.m_header = m_header;
    published.m_inputs = m_inputs;
    published.m_narrative = m_narrative;
    published.m_previous = m_previous; // live fields read it
    return published;
}

Result<Change::Step> Report::take(const SetReview &step)
{
    if (std::optional<Error> fault = faultOf(step.review, *this))
        return *fault;
    const SetReview back{m_review};
    m_review = step.review;
    return Change::Step(back);
}

Result<Change::Step> Report::take(const SetHistory &step)
{
    const SetHistory back{m_history};
    m_history = step.revisions;
    qsizetype count = 0;
    for (const Revision &revision : std::as_const(m_history))
        count += revision.changes.size();
    while (count > longestHistory && m_history.size() > 1) {
        count -= m_history.first().changes.size();
        m_history.removeFirst();
    }
    return Change::Step(back);
}

// Whether what its stage locks differs.
bool Report::alters(const Report &changed) const
{
    if (m_header != changed.m_header || m_inputs != changed.m_inputs || m_narrative != changed.m_narrative
        || m_previous != changed.m_previous)
        return true;
    if (stage() == Stage::Submitted)
        return false;
    return m_inherited != changed.m_inherited || !(m_profile == changed.m_profile)
           || m_acknowledgements != changed.m_acknowledgements || m_rulesOff != changed.m_rulesOff
           || m_importNotes != changed.m_importNotes || m_legacy != changed.m_legacy;
}

} // namespace nianbao
