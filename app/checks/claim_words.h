#pragma once

#include "checks/word_trie.h"
#include "model/result.h"

#include <QList>
#include <QStringList>

namespace nianbao {

// What a word does in a statement of how many there were.
enum class WordKind {
    Request,     // 政府信息公开申请: a noun that table 3 counts
    WeakRequest, // 依申请公开: also an attribute of documents
    Apply,       // 申请, of whatever kind the topic is
    Disclosure,  // 信息公开: says what a case is about
    Receive,
    NewlyReceive, // 新收: without what was carried over
    Conclude,
    Handle, // 办理: received, concluded or both
    Due,    // 应办: received and carried over
    Carry,  // 结转: the direction is another word's
    Unfinished,
    LastYear,
    NextYear,
    ThisYear,
    PartYear, // 上半年, 近三年: no table counts those
    Since,
    Respectively,
    Difference, // 增加: the number is no count
    Compare,
    Subset, // 其中
    List,   // 和
    Applicant,
    Outcome,
    BareOutcome, // 公开, which is said of much else
    Others,      // 其他, of the list that it ends
    Case,
    CaseRequest, // 行政复议申请: may have come in from others, to be decided
    Overturn,    // 撤销: of a case, a result
    AnyCase,     // 行政应诉: of all kinds, unless disclosure is named
    Authority,   // 复议机关: what it takes in and decides isn't ours, what it decided of ours is
    Former,
    Latter,
    CaseResult,
    Document,
    DocumentVerb,
    Act,
    ActRequest, // 行政许可申请: no decision
    ActVerb,
    Fee,
    FeeSum,
    Not,
    NotNot, // 超期: 无 before it says nothing of a count
    Zero,   // 零申请
    Channel,
    OtherOrgan,
    Foreign,   // what other offices count: 信访, 工单
    Procedure, // what is done on the way to an answer: 补正, 延期
    Deed,      // what is done around it: 发布, 召开
    Cause,     // 因, 不服
    Approximate,
    Filler,  // may stand between a word and its number
    Unknown, // 答复率, longer than a word that it begins with
};

// What a filler or a word of change says all the same: 共, 中, 均, 正在, 的, 涉及, 数 (as in 数十), 引发,
// 截至, a day's date; or what some words of a kind say besides: 被复议, 申请量, 公布 (of rules).
enum class FillerRole {
    None,
    Total,
    Among,
    Each,
    Ongoing,
    Link,
    About,
    Vague,
    Up,
    Down,
    Same,
    Double,
    Arise,
    Until,
    Day,
    Amount,
    Rules
};

// What a number counts, by its unit: cases, things of many kinds (3份, 3个), documents, how often, what no
// form counts (3期), money.
enum class ClaimUnit { None, Count, Classifier, Document, Times, Thing, Money };

struct ClaimWord {
    WordKind kind = WordKind::Unknown;
    FillerRole role = FillerRole::None;
    QString quantity{}; // or the part of one that the word stands for: "natural", "upheld"
    QStringList alternatives{};
};

// The phrasings of counts: data, resources/wording/claims.json.
class ClaimWords
{
public:
    // A fault is reported with its path ("words[2].kind: …").
    static Result<ClaimWords> fromJson(const QByteArray &json);
    // The ones that ship with the program; loaded once. Aborts the program if they are faulty: then
    // the build is.
    static const ClaimWords &shipped();

    // The longest word that begins there, and its length; nothing where none does.
    const ClaimWord *at(QStringView text, qsizetype place, qsizetype *length) const;
    ClaimUnit unitAt(QStringView text, qsizetype place, qsizetype *length) const;
    // How long the word there is that makes a number inexact, as a part of it (余) or after its unit (左右).
    qsizetype inexactWithin(QStringView text, qsizetype place) const;
    qsizetype inexactAfter(QStringView text, qsizetype place) const;

    // Every quantity that a word stands for by itself, for verifying them with a form.
    QStringList quantities() const;

    CharacterTable variants; // see claimTextOf
    QString organEnds;       // the last characters of what organs are called

private:
    friend class ClaimWordsReader;
    QList<ClaimWord> m_words;
    WordTrie m_texts; // their indices
    WordTrie m_units; // each with its ClaimUnit
    WordTrie m_within, m_after;
};

} // namespace nianbao
