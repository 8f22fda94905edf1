#include "checks/open_parts.h"

#include "checks/claim_numbers.h"
#include "checks/claim_words.h"
#include "checks/parts_words.h"

#include <algorithm>

namespace nianbao {

OpenParts::OpenParts(const QList<StatedCount> &counts, bool divides, bool bracket) : m_bracket(bracket)
{
    m_parts.whole = counts.last();
    m_parts.others = counts.first(counts.size() - 1);
    m_parts.divides = divides;
}

// 网上80件，自然人95件, and of requests also 网上80件，涉及征地30件: parts by two measures.
bool OpenParts::mixes(PartsDimension other, const StatedCount &count) const
{
    const bool known = m_dimension != PartsDimension::Unknown && other != PartsDimension::Unknown;
    qsizetype length = 0;
    const bool isOfCases = ClaimWords::shipped().unitAt(count.unit, 0, &length) == ClaimUnit::Count;
    return m_dimension != other && (known || isOfCases) && !hasAny(count.label, PartsWords::shipped().rest);
}

bool OpenParts::take(const StatedCount &count, PartsDimension dimension, QChar mark)
{
    QList<StatedPart> &parts = m_parts.parts;
    if (parts.isEmpty()) {
        m_dimension = dimension;
    } else {
        // …；行政诉讼3件 begins something else; after parts that ； divides, another mark is unclear.
        if (mark == u';' && m_mark != u';' && parts.size() > 1)
            return false;
        m_parts.certain &= (mark == u';' || m_mark != u';') && !mixes(dimension, count);
        m_parts.separator = parts.size() == 1 || m_parts.separator == mark ? mark : QChar();
        m_mark = mark;
    }
    parts += StatedPart{count};
    return true;
}

void OpenParts::take(const StatedPercent &percent)
{
    if (!m_parts.parts.isEmpty() && !m_parts.parts.last().percent)
        m_parts.parts.last().percent = percent;
}

StatedParts OpenParts::finish(QStringView tail)
{
    const PartsWords &words = PartsWords::shipped();
    constexpr qsizetype longestTail = 6; // 等五大类
    m_parts.unending = startsWithAny(tail, words.unending);
    m_parts.divides |= tail.size() > 1 && tail.size() < longestTail && isHanNumeral(tail[0])
                       && startsWithAny(tail.mid(1), words.classes);
    const auto isNamed = [this](const QString &category) {
        return std::any_of(m_parts.parts.begin(), m_parts.parts.end(), [&category](const StatedPart &part) {
            return part.count.label.contains(category);
        });
    };
    m_parts.divides |= std::all_of(words.categories.begin(), words.categories.end(), isNamed);
    return m_parts;
}

bool isShareAhead(const QList<ClaimToken> &tokens, qsizetype at)
{
    constexpr qsizetype farthest = 4; // tokens
    for (qsizetype i = at + 1; i < tokens.size() && i <= at + farthest; ++i) {
        if (tokens[i].kind == ClaimToken::Kind::Percent || tokens[i].kind == ClaimToken::Kind::Number)
            return tokens[i].kind == ClaimToken::Kind::Percent;
    }
    return false;
}

void findBase(QStringView words, const QList<StatedCount> &counts, StatedPercent *percent)
{
    const QStringList &bases = PartsWords::shipped().bases;
    const auto named = std::find_if(bases.begin(), bases.end(),
                                    [words](const QString &word) { return words.contains(word); });
    if (percent->base || named == bases.end())
        return;
    const auto isIt = [named](const StatedCount &count) { return count.label.contains(*named); };
    const auto found = std::find_if(counts.rbegin(), counts.rend(), isIt);
    percent->ofUnknown = found == counts.rend();
    if (!percent->ofUnknown)
        percent->base = *found;
}

} // namespace nianbao
