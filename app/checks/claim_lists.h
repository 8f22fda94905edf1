#pragma once

#include "checks/claim_readings.h"

namespace nianbao {

// What a clause names one after the other, for the numbers that follow: 行政复议、行政诉讼分别为3件和1件, or
// 均为0件 of both. Is told each token, and when a number was read.
class ClaimLists
{
public:
    explicit ClaimLists(const ClaimContext &context) : m_context(context) {}

    void takeMark(const ClaimToken &token);
    // After the context took it.
    void takeWord(int i);
    void takeNumber();

    // Whether the next number belongs to the next thing named (分别), or to all of them (均, 各).
    bool isShared() const { return m_next >= 0 && m_next < m_named.size(); }
    bool isOfAll() const { return m_next < 0 && m_named.size() > 1 && m_context.segment.each; }
    // Whether it is of all of them together: 行政复议、行政诉讼共5件.
    bool isOfSum() const;
    // Which the form may have (予以公开、部分公开) or not.
    std::optional<ClaimReading> sum() const;
    std::optional<ClaimReading> takeNext();

    struct Named {
        int token;
        std::optional<ClaimReading> reading;
    };
    const QList<Named> &named() const { return m_named; }
    // What each of them names: 规章、规范性文件制发数、废止数 are four.
    QList<ClaimReading> readings() const;

private:
    void splitSum();

    const ClaimContext &m_context;
    QList<Named> m_named;
    bool m_goesOn = false; // 、 or 和 stood since
    int m_next = -1;       // of m_named, once 分别 gave each its own
};

} // namespace nianbao
