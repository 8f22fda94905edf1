#pragma once

#include "checks/claim_tokens.h"

#include <optional>

namespace nianbao {

struct ClaimReading;

// What is being counted.
enum class ClaimTopic { None, Request, Case, Document, Act, Fee, Foreign };

// What is known since the last number or mark of any kind.
struct ClaimSegment {
    qsizetype start = -1; // of its first word, in ClaimText::text
    int key = -1;         // the token that the next number belongs to, if only fillers follow it
    int reason = -1;      // the last one that names a row of results
    const ClaimWord *applicant = nullptr;
    bool carry = false;      // 结转 …
    bool directed = false;   // … or 转来, which is one only with a year
    bool disclosure = false; // is named in it
    bool requests = false;   // its 申请 is of disclosure
    bool lastYear = false;   // … 上年
    bool nextYear = false;   // … 下年
    bool otherYear = false;  // … a year that is neither
    bool difference = false; // 增加
    int direction = 0;       // … or 减少: -1
    bool compare = false;    // 较
    bool foreign = false;    // counts something else
    bool unknown = false;    // has words that we don't know
    bool counts = false;     // has words that lead to a number: 全年, 为
    bool total = false;      // 共
    bool among = false;      // …中
    bool each = false;       // 均
    bool about = false;      // 涉及
    bool ongoing = false;    // 正在
};

// … since the last comma or the like.
struct ClaimClause {
    std::optional<WordKind> verb{};      // the last one that takes requests
    bool verbIsOpen = false;             // nothing but verbs stood since
    const ClaimWord *document = nullptr; // the verb of table 2: 制定, 废止
    bool actVerb = false;
    bool act = false;   // speaks of 行政许可 or the like
    bool cause = false; // 因 …
    bool foreign = false;
    bool otherOrgan = false;
    bool channel = false;
    int channels = 0; // so many
    bool subset = false;
    bool inBrackets = false;
    bool disclosure = false;
    bool authority = false;            // 复议机关
    int negation = -1;                 // the token of 未, while it holds
    bool negationLists = false;        // a 、 stood since
    std::optional<WordKind> negated{}; // its verb
};

// … since the last full stop.
struct ClaimSentence {
    bool request = false; // somewhere in it, also later
    bool foreign = false; // somewhere in it, also later
    bool ours = false;    // names requests or what becomes of them, somewhere in it
    bool disclosure = false;
    bool decides = false;     // takes cases in, somewhere in it, to decide them
    int results = 0;          // of cases, so many named in it
    int outcomes = 0;         // of requests
    bool claims = false;      // has made one
    bool carriedOver = false; // … of what was carried over
    QList<qint64> years{};    // named so far, for 分别
    qsizetype received = -1;  // index of the claim of how many were received …
    bool isTotal = false;     // … whether it was said to be the whole
    bool ofParts = false;     // … whether several were, none of them the whole
    bool isNew = false;       // … and whether that was without those carried over
    QStringList parts{};      // what was said of several parts, not of the whole
    QStringList inSubsets{};  // what 其中 was said of
    QString whole{};          // what was said to be the whole last
};

// What the reader of claims knows at a place of a paragraph: which quantity a number belongs to may be said
// in an earlier clause or sentence. Each take…() is told a token, once, from first to last.
class ClaimContext
{
public:
    // Both must outlive this. `year` is the report's, or 0.
    ClaimContext(const QList<ClaimToken> &all, int reportYear);

    void takeMark(int i);
    static bool ends(const ClaimToken &mark); // a sentence
    // Whether that mark is a colon with the number, or 无, after it.
    bool isAnswered(int i) const;
    void takeOther(int i);
    void takeWord(int i);
    void takeYear(int i);
    // A number ends what was said before it.
    void endSegment();
    // A claim was made: what follows may be a part of it.
    void noteClaim(const QString &quantity, const QStringList &alternatives, qint64 value = 0);
    // That reading; but 结转1件，其中自然人20件 are more than 1, and so a part of all that were received.
    ClaimReading ofLargerWhole(const ClaimReading &reading, qint64 value);

    // Whether the key of the next number is of that kind.
    bool keyIs(WordKind kind) const { return segment.key >= 0 && tokens[segment.key].is(kind); }

    const QList<ClaimToken> &tokens;
    const int year;

    ClaimTopic topic = ClaimTopic::None;
    ClaimSentence sentence;
    ClaimClause clause;
    ClaimSegment segment;
    bool thisYear = true;  // not another one, or a part of it
    bool awaiting = false; // requests were named, but not yet how many
    QString lawCase;       // "t4.review"
    QStringList cases;     // the last few, for 前者 and 后者
    const ClaimWord *document = nullptr;
    const ClaimWord *outcome = nullptr; // named, but not yet how many: 予以公开的申请中，自然人 …
    QString base = QStringLiteral("t3.received"); // what applicants are a part of
    QStringList summable;                         // of table 2, that the sentence counted
    int outcomes = 0;                             // so many rows of them were counted
    qint64 baseValue = 0;                         // how many those are
    QString last;                                 // the last claim's quantity
    QStringList lastAlternatives;
    ClaimUnit lastUnit = ClaimUnit::None; // of the last number
    qint64 namedYear = 0;                 // that is spoken of, if it is named
    QList<qint64> respective;             // the years that 分别 gives the next numbers to

private:
    static constexpr qsizetype mostRemembered = 8; // years, cases: more than a sentence ever lists

    void beginSentence(int first);
    void takeResultsAhead(int first);
    bool isCaseOfOurs(int i) const;
    bool isOfNone(int i) const;
    void takeForeign(WordKind kind);
    bool isOnDay(int i) const;
    void takeNot(int i);
    void takeDisclosure(int i);
    void takeKey(int i);
    void takeVerb(WordKind kind);
    void takeCase(int i);
    bool mayBeRequest(int i) const;
    bool isOfDisclosure(int i) const;
    bool isGroupOf(int reason, const ClaimWord &word) const;

    // What was known before the brackets that are open, and is again after them.
    struct Outer {
        bool thisYear;
        ClaimTopic topic;
        ClaimClause clause;
        ClaimSegment segment;
    };
    QList<Outer> m_outer;
};

inline bool isClaimVerb(WordKind kind)
{
    using enum WordKind;
    return kind == Receive || kind == NewlyReceive || kind == Conclude || kind == Handle || kind == Due;
}

} // namespace nianbao
