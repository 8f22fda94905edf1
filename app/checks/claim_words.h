#pragma once

#include "model/result.h"

#include <QHash>
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
    Foreign, // what other offices count: 信访, 工单
    Deed,    // what is done around it: 发布, 召开
    Cause,   // 因, 不服
    Approximate,
    // May stand between a word and its number; “total” is 共, “among” is 中, “each” is 均, “ongoing” is 正在.
    Filler,
    Unknown, // 答复率, longer than a word that it begins with
};

struct ClaimWord {
    WordKind kind = WordKind::Unknown;
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
    const ClaimWord *at(const QString &text, qsizetype place, qsizetype *length) const;
    // The longest of these that begins there, or an empty one.
    static QString longest(const QStringList &all, const QString &text, qsizetype place);

    // Every quantity that a word stands for by itself, for verifying them with a form.
    QStringList quantities() const;

    QString variants; // see claimTextOf
    // Units: of cases, of things of many kinds (3份, 3个), of documents, of money.
    QStringList counts, classifiers, documents, money;
    QStringList within, after; // what makes a number inexact: 余, 左右

private:
    friend class ClaimWordsReader;
    QStringList m_texts; // hold what the words' keys point into
    QHash<QStringView, ClaimWord> m_words;
    QHash<QChar, qsizetype> m_longest; // by first character
};

} // namespace nianbao
