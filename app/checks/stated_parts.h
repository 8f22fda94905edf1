#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

struct ReadText;

// A count as prose states it. Places are in UTF-16 units of the paragraph.
struct StatedCount {
    QString label; // the words before it: 通知公告类
    qint64 value = 0;
    int scale = 0; // the count is value × 10^-scale
    bool inexact = false;
    QString unit{};                  // 条
    qsizetype start = 0, length = 0; // of the number and its unit
};

// 占25.7%
struct StatedPercent {
    qint64 steps = 0; // of 10^-decimals per cent
    int decimals = 0;
    qsizetype start = 0, length = 0;   // of the digits
    std::optional<StatedCount> base{}; // where it is said to be of something else than the whole
    bool ofUnknown = false;            // … which isn't stated
};

struct StatedPart {
    StatedCount count;
    std::optional<StatedPercent> percent{};
};

// A breakdown in prose: 共214条。其中，要闻类120条，占56.1%；…
struct StatedParts {
    StatedCount whole;
    // What else may have been meant as the whole: 93条…，收到2份申请。其中…
    QList<StatedCount> others{};
    QList<StatedPart> parts; // at least one
    bool divides = false;    // these are all, by the words: 分为…四类, all six results
    bool unending = false;   // … or that they aren't: 等
    // That they are parts of this whole, and of one kind, is plain; else only percentages can be told.
    bool certain = true;
    QChar separator{};    // between all of its parts, if it is one mark
    bool guessed = false; // no word such as 其中 says that it is the whole
};

// The breakdowns that a paragraph states, in their order. Needs time in proportion to its length.
QList<StatedParts> statedPartsIn(const QString &paragraph);
QList<StatedParts> statedPartsIn(const ReadText &paragraph);

} // namespace nianbao
