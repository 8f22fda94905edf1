#include "checks/stated_parts.h"

#include "checks/claim_tokens.h"
#include "checks/open_parts.h"
#include "checks/parts_words.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

using Kind = ClaimToken::Kind;

constexpr qsizetype deepest = 3;         // 机构类24条（领导11条（…））: more than anybody nests
constexpr qsizetype mostRemembered = 16; // counts of a sentence that may be a whole
constexpr qsizetype mostFromBefore = 4;  // … and of the sentence before
constexpr qsizetype longestLabel = 60;   // characters before a number

class PartsReader
{
public:
    explicit PartsReader(const ReadText &paragraph) : m_text(paragraph.text), m_tokens(paragraph.tokens) {}

    QList<StatedParts> read()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const ClaimToken &token = m_tokens[m_at];
            if (token.kind == Kind::Mark)
                takeMark(token);
            else if (token.kind == Kind::Number)
                takeNumber(token);
            else if (token.kind == Kind::Percent)
                takePercent(token);
            else if (token.is(WordKind::Applicant))
                m_dimension = PartsDimension::Applicant;
            else if (token.is(WordKind::Channel))
                m_dimension = PartsDimension::Channel;
            else if (token.is(WordKind::Outcome))
                m_dimension = PartsDimension::Outcome;
        }
        closeAll();
        return m_read;
    }

private:
    // How many counts there were before a bracket, and breakdowns that weren't read to their end.
    struct Outer {
        qsizetype counts, open;
    };

    // The words since the last number or mark, without one of `openers` and what stands before it; opens a
    // breakdown where there is one.
    QStringView takeLabel(qsizetype end)
    {
        const qsizetype from = std::max(m_labelStart, end - longestLabel);
        QStringView label = QStringView(m_text.text).mid(from, end - from);
        const QStringView opener = m_words.openerIn(label);
        if (opener.isEmpty())
            return label;
        if (hasAny(opener, m_words.divisions))
            divideAnew();
        else
            open(hasAny(opener, m_words.dividing), false);
        return label.mid(opener.end() - label.begin());
    }

    void open(bool divides, bool bracket)
    {
        if (m_counts.isEmpty() || m_open.size() >= deepest)
            return;
        if (m_open.isEmpty())
            m_divided = m_counts;
        m_open += OpenParts(m_counts, divides, bracket);
    }

    // 自然人58件，法人3件。从渠道看，…: of what these are parts of, not of the last of them.
    void divideAnew()
    {
        while (!m_open.isEmpty() && !m_open.last().isBracket())
            close();
        const bool isPart = m_lastPart >= 0 && !m_counts.isEmpty() && m_counts.last().start == m_lastPart;
        if (!isPart)
            open(false, false);
        else if (m_open.isEmpty())
            m_open += OpenParts(m_divided, false, false);
    }

    void takeMark(const ClaimToken &token)
    {
        const bool afterNumber = m_at > 0 && m_tokens[m_at - 1].kind == Kind::Number;
        takeLabel(token.start);
        if (token.isMark(u"。!?.")) {
            closeAll();
            m_outer.clear();
            m_counts = m_counts.last(std::min(m_counts.size(), mostFromBefore));
            m_fromBefore = m_counts.size();
            m_hasParts = false;
        } else if (token.isMark(u"(")) {
            if (m_outer.size() < mostRemembered)
                m_outer += Outer{m_counts.size(), m_open.size()};
            if (afterNumber && !isShareAhead(m_tokens, m_at))
                open(false, true);
        } else if (token.isMark(u")")) {
            if (!m_outer.isEmpty())
                closeBracket(m_outer.takeLast());
        } else if (token.isMark(u":") && afterNumber) {
            open(false, false);
        } else if (token.isMark(u";")) {
            while (m_open.size() > 1 && !m_open.last().isBracket())
                close();
        }
        m_separator = token.mark;
        endLabel(token.end);
    }

    void endLabel(qsizetype end)
    {
        m_labelStart = end;
        m_dimension = PartsDimension::Unknown;
    }

    StatedCount countAt(const ClaimToken &token, QStringView label) const
    {
        return {label.toString(),
                token.value,
                token.scale,
                token.inexact,
                m_text.text.mid(token.numberEnd, token.unitEnd - token.numberEnd),
                m_text.placeOf(token.start),
                m_text.lengthOf(token.start, token.unitEnd)};
    }

    void takeNumber(const ClaimToken &token)
    {
        const PartsDimension dimension = m_dimension;
        const QStringView label = takeLabel(token.start);
        const StatedCount count = countAt(token, label);
        const bool isChange = hasAny(label, m_words.changes);
        const bool isBase = startsWithAny(label, m_words.shares);
        endLabel(token.end);
        if (isBase) {
            m_base = count; // 占全年收到申请总数110件的40%
            return;
        }
        if (isChange)
            return;
        m_base.reset();
        if (startsWithAny(label, m_words.starts)) {
            while (!m_open.isEmpty() && !m_open.last().isBracket())
                close();
        }
        if (!m_open.isEmpty())
            takePart(count, dimension);
        else if (startsWithAny(label, m_words.totals))
            takeTotal(count);
        m_counts += count;
        if (m_counts.size() > mostRemembered) {
            m_counts.removeFirst();
            m_fromBefore -= m_fromBefore > 0;
        }
    }

    void takePart(const StatedCount &count, PartsDimension dimension)
    {
        if (m_open.last().take(count, dimension, m_separator)) {
            m_partEnd = m_tokens[m_at].end;
            m_lastPart = count.start;
        } else {
            close();
        }
    }

    // 甲5件，乙13件，合计18件: of all that the sentence has counted so far, or of the last of them that make
    // it.
    void takeTotal(const StatedCount &total)
    {
        StatedParts parts;
        parts.whole = total;
        parts.divides = true;
        qint64 sum = 0;
        for (qsizetype i = m_counts.size() - 1; i >= m_fromBefore; --i) {
            if (sum == total.value && parts.parts.size() > 1)
                break;
            parts.parts.prepend(StatedPart{m_counts[i]});
            sum += m_counts[i].value;
        }
        // One that is far from it is the total of something else.
        const bool isNear = std::abs(double(sum) - double(total.value)) <= double(total.value) / 10;
        if (parts.parts.size() > 1 && !m_hasParts && isNear)
            m_read += parts;
    }

    void takePercent(const ClaimToken &token)
    {
        const QStringView text = QStringView(m_text.text);
        const QStringView words = text.mid(m_labelStart, token.start - m_labelStart);
        const ClaimToken *before = m_at > 0 ? &m_tokens[m_at - 1] : nullptr;
        const bool follows =
            words.isEmpty() && before && (before->kind == Kind::Number || before->isMark(u"("));
        const bool isShare = startsWithAny(words, m_words.shares) || follows || m_base;
        const bool isOther = hasAny(words, m_words.changes) || hasAny(words, m_words.rates);
        if (isShare && !isOther && !m_counts.isEmpty()) {
            StatedPercent percent{token.value,
                                  token.scale,
                                  m_text.placeOf(token.start),
                                  m_text.lengthOf(token.start, token.numberEnd),
                                  m_base,
                                  false};
            findBase(words, m_counts, &percent);
            addPercent(percent);
            m_partEnd = token.end;
        }
        m_base.reset();
        endLabel(token.end);
    }

    void addPercent(const StatedPercent &percent)
    {
        if (m_open.isEmpty()) { // 办结70件，全部公开的35件，占50%
            const StatedCount part = m_counts.takeLast();
            const bool hasWhole = !m_counts.isEmpty();
            StatedParts parts;
            parts.whole = percent.base ? *percent.base : hasWhole ? m_counts.last() : part;
            parts.certain = false;
            parts.guessed = !percent.base;
            parts.parts = {StatedPart{part, percent}};
            if (hasWhole || percent.base)
                m_read += parts;
            m_counts += part;
        } else {
            m_open.last().take(percent);
        }
    }

    // What stood in the bracket is no whole of what follows it.
    void closeBracket(const Outer &outer)
    {
        while (m_open.size() > outer.open)
            close();
        m_counts.resize(std::min(outer.counts, m_counts.size()));
    }

    void close()
    {
        const qsizetype end = m_at < m_tokens.size() ? m_tokens[m_at].start : m_text.text.size();
        const StatedParts parts =
            m_open.takeLast().finish(QStringView(m_text.text).mid(m_partEnd, end - m_partEnd));
        if (!parts.parts.isEmpty())
            m_read += parts;
        m_hasParts |= !parts.parts.isEmpty();
    }

    void closeAll()
    {
        while (!m_open.isEmpty())
            close();
    }

    const PartsWords &m_words = PartsWords::shipped();
    const ClaimText &m_text;
    const QList<ClaimToken> &m_tokens;
    qsizetype m_at = 0;
    qsizetype m_labelStart = 0;
    qsizetype m_partEnd = 0; // of the last part
    QChar m_separator{};     // the last mark
    PartsDimension m_dimension = PartsDimension::Unknown;
    QList<StatedCount> m_divided; // the counts when the last breakdown began, the last is its whole
    qsizetype m_lastPart = -1;    // where its last part stands
    QList<StatedCount> m_counts;  // of this sentence, and the last ones of that before …
    qsizetype m_fromBefore = 0;   // … so many
    bool m_hasParts = false;      // the sentence has a breakdown
    QList<Outer> m_outer;
    std::optional<StatedCount> m_base;
    QList<OpenParts> m_open; // the innermost is the last
    QList<StatedParts> m_read;
};

} // namespace

QList<StatedParts> statedPartsIn(const QString &paragraph)
{
    return statedPartsIn(ReadText(paragraph));
}

QList<StatedParts> statedPartsIn(const ReadText &paragraph)
{
    return PartsReader(paragraph).read();
}

} // namespace nianbao
