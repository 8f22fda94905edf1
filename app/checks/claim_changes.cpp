// What prose says of last year, and of the change since.
#include "checks/claim_readings.h"

namespace nianbao {

using enum WordKind;
using Kind = ClaimToken::Kind;

std::optional<ClaimReading> changeAt(int i, bool isLastYear, const ClaimContext &context)
{
    const ClaimToken &token = context.tokens[i];
    const ClaimSegment &segment = context.segment;
    const ClaimClause &clause = context.clause;
    const bool isWord = token.is(Difference); // 持平, 翻番
    if (segment.foreign || segment.otherYear || clause.foreign || clause.otherOrgan || clause.channel)
        return std::nullopt;
    const auto last = [&context]() {
        // In its own sentence, or as a sentence of its own: 收到5件。同比增长25%。
        const bool isKnown =
            context.sentence.claims
            || (!context.last.isEmpty() && !context.sentence.foreign && context.topic != ClaimTopic::Foreign);
        return isKnown ? std::optional(ClaimReading{context.last, context.lastAlternatives}) : std::nullopt;
    };
    if (isLastYear) {
        const bool isMeant =
            segment.lastYear || (context.namedYear != 0 && context.namedYear == context.year - 1);
        const bool isBare = segment.key < 0 && !segment.unknown;
        if (!isMeant || token.unit == ClaimUnit::Money)
            return std::nullopt;
        const std::optional<ClaimReading> own = countAt(i, context);
        return own || !isBare ? own : last();
    }
    const bool counts = token.kind == Kind::Percent || token.unit == ClaimUnit::None
                        || token.unit == ClaimUnit::Count || token.unit == ClaimUnit::Classifier;
    const bool isOf = isWord || (segment.difference && segment.direction != 0 && counts);
    // 提高3个百分点, 其中网上申请增加5件
    if (!isOf || !context.thisYear || (clause.subset && !clause.inBrackets) || isAttribute(i, context.tokens))
        return std::nullopt;
    if (context.keyIs(Apply) && context.topic == ClaimTopic::Request) // 申请量同比增长
        return requestsOf(context);
    const std::optional<ClaimReading> own = segment.key >= 0 ? namedAt(segment.key, context) : std::nullopt;
    return own || segment.unknown ? own : last();
}

} // namespace nianbao
