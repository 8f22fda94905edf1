#include "checks/claim_lists.h"

#include <algorithm>

namespace nianbao {

using enum WordKind;

namespace {

constexpr qsizetype mostNamed = 16; // more than a sentence ever lists

// Whether the word can be one of those that numbers are given to.
bool isThing(const ClaimToken &token)
{
    for (const WordKind kind :
         {Request, WeakRequest, Receive, NewlyReceive, Conclude, Carry, Applicant, Outcome, Case, CaseRequest,
          AnyCase, Overturn, Fee, CaseResult, Unfinished, Act, DocumentVerb, Document}) {
        if (token.is(kind))
            return true;
    }
    return false;
}

} // namespace

void ClaimLists::takeMark(const ClaimToken &token)
{
    if (token.isMark(u"、")) {
        m_goesOn = true;
        return;
    }
    m_named.clear();
    m_goesOn = false;
    m_next = -1;
}

void ClaimLists::takeWord(int i)
{
    const ClaimToken &token = m_context.tokens[i];
    if (m_next >= 0 || m_context.clause.negation >= 0)
        return;
    if (token.is(Respectively)) {
        if (m_named.size() == 1)
            splitSum();
        m_next = m_named.size() > 1 ? 0 : -1;
        return;
    }
    if (token.is(List)) {
        m_goesOn = true;
        return;
    }
    if (!isThing(token))
        return;
    const Named named{i, token.is(Carry) ? carriedAt(i, m_context) : namedAt(i, m_context)};
    // What follows the list, as 申请 in 新收、结转的申请, is none of it; what follows one word belongs to it.
    const bool isOfDocuments =
        m_named.size() > 1 && token.is(DocumentVerb) && m_context.tokens[m_named.last().token].is(Document);
    if (m_named.isEmpty() || m_goesOn || isOfDocuments)
        m_named += named;
    else if (m_named.size() == 1 && named.reading && !(isRequest(token) && m_named.last().reading))
        m_named.last() = named;
    if (m_named.size() > mostNamed)
        m_named.removeFirst();
    m_goesOn = false;
}

bool ClaimLists::isOfSum() const
{
    const auto isNoun = [this](const Named &named) {
        const ClaimToken &token = m_context.tokens[named.token];
        return token.is(Applicant) || token.is(Outcome) || token.is(Case) || token.is(CaseRequest)
               || token.is(AnyCase) || token.is(Act) || token.is(Document);
    };
    return m_next < 0 && m_named.size() > 1 && std::all_of(m_named.begin(), m_named.end(), isNoun);
}

std::optional<ClaimReading> ClaimLists::sum() const
{
    QStringList rows, first;
    for (const Named &named : m_named) {
        const QStringList parts = named.reading ? named.reading->quantity.split(u'.') : QStringList();
        if (parts.size() != 3 || (!first.isEmpty() && (parts[0] != first[0] || parts[2] != first[2])))
            return std::nullopt;
        first = parts;
        rows += parts[1];
    }
    return ClaimReading{first[0] + u'.' + rows.join(u'+') + u'.' + first[2]};
}

QList<ClaimReading> ClaimLists::readings() const
{
    QStringList documents, verbs;
    for (const Named &named : m_named) {
        const ClaimToken &token = m_context.tokens[named.token];
        if (token.is(Document))
            documents += token.word->quantity;
        else if (token.is(DocumentVerb))
            verbs += token.word->quantity;
    }
    const bool crosses = !documents.isEmpty() && !verbs.isEmpty();
    QList<ClaimReading> all;
    for (const Named &named : m_named) {
        const ClaimToken &token = m_context.tokens[named.token];
        if (named.reading && !(crosses && (token.is(Document) || token.is(DocumentVerb))))
            all += *named.reading;
    }
    for (const QString &document : crosses ? documents : QStringList()) {
        for (const QString &verb : verbs)
            all += ClaimReading{document + u'.' + verb};
    }
    return all;
}

// 予以公开和部分公开 is one word, unless each gets its own number.
void ClaimLists::splitSum()
{
    const Named both = m_named.first();
    const QStringList parts = both.reading ? both.reading->quantity.split(u'.') : QStringList();
    const QStringList rows = parts.size() == 3 ? parts[1].split(u'+') : QStringList();
    if (rows.size() < 2)
        return;
    m_named.clear();
    for (const QString &row : rows)
        m_named += Named{both.token, ClaimReading{parts[0] + u'.' + row + u'.' + parts[2]}};
}

// What it is may have become clear only after its name.
std::optional<ClaimReading> ClaimLists::takeNext()
{
    const Named next = m_named[m_next++];
    return next.reading ? next.reading : namedAt(next.token, m_context);
}

void ClaimLists::takeNumber()
{
    if (isShared())
        return;
    m_named.clear();
    m_goesOn = false;
    m_next = -1;
}

} // namespace nianbao
