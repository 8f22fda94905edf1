#pragma once

#include "checks/claim_text.h"
#include "checks/claim_words.h"

namespace nianbao {

// A piece of a paragraph: a word that we know, a number, a mark, or a stretch of anything else.
struct ClaimToken {
    enum class Kind {
        Word,
        Number,  // a count or an amount: its unit belongs to it
        Percent, // 46.8%
        Year,    // 2023年; `value` is the year
        Mark,    // parts clauses; `mark` is the character
        Other,   // anything else
    };

    Kind kind = Kind::Other;
    qsizetype start = 0, end = 0; // in ClaimText::text
    const ClaimWord *word = nullptr;
    QChar mark{};

    qint64 value = 0;
    int scale = 0;
    bool inexact = false;
    qsizetype numberEnd = 0; // its digits end here
    qsizetype unitEnd = 0;   // and its unit here
    ClaimUnit unit = ClaimUnit::None;

    bool is(WordKind other) const { return word && word->kind == other; }
    bool isLink() const { return word && word->role == FillerRole::Link; }
    bool isMark(QStringView any) const { return kind == Kind::Mark && any.contains(mark); }
};

inline bool isRequest(const ClaimToken &token)
{
    return token.is(WordKind::Request) || token.is(WordKind::WeakRequest);
}

// Whether requests are named there: 政府信息公开申请, 信息公开类的申请.
bool namesRequests(int i, const QList<ClaimToken> &tokens);

// Each character is looked at a bounded number of times.
QList<ClaimToken> claimTokensOf(const ClaimText &text, const ClaimWords &words);

// See claim_bare.h.
void nameBareRequests(const QString &text, const ClaimWords &words, QList<ClaimToken> &tokens);

// A paragraph as the readers of claims and of breakdowns take it, both from one pass over it.
struct ReadText {
    explicit ReadText(const QString &paragraph)
        : text(claimTextOf(paragraph, ClaimWords::shipped().variants))
        , tokens(claimTokensOf(text, ClaimWords::shipped()))
    {
        nameBareRequests(text.text, ClaimWords::shipped(), tokens);
    }
    ClaimText text;
    QList<ClaimToken> tokens; // of `text`
};

} // namespace nianbao
