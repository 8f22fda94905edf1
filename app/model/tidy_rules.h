#pragma once

#include "model/tidying.h"

namespace nianbao {

// The rules themselves, applied to one text until nothing is left to put right. Each replaces a
// character by another or takes it away, so that every one still knows where it came from.
class TidyRules
{
public:
    explicit TidyRules(const QString &text);

    // Whether the text has any character that one of the rules begins with: most paragraphs have none.
    static bool mayApply(QStringView text) { return maskOf(text) != 0; }
    // Applies the rules that the text has a character for, and those of `always` (bits): a test's way to ask
    // whether the glance misses anything.
    void run(unsigned always = 0);
    QList<Tidying> tidyings() const;

private:
    // The rules in their order, and sets of them.
    enum class Rule {
        HalfWidth,
        Invisible,
        Thousands,
        Years,
        Spaces,
        Marks,
        Stops,
        Brackets,
        Quotes,
        Repeated
    };
    using Mask = unsigned;
    static constexpr Mask maskOf(Rule rule) { return 1U << int(rule); }
    // Those that the text has a character for.
    static Mask maskOf(QStringView text);

    struct Unit {
        QChar was;
        QChar now;
        bool gone = false;
        bool kept = false; // part of an address
        TidyRule rule = TidyRule::HalfWidth;
    };

    void keepAddresses(const QString &text);
    void gather();
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    bool isKept(qsizetype i) const { return m_units[m_index[i]].kept; }
    void replace(qsizetype i, QChar c, TidyRule rule);
    void remove(qsizetype i, TidyRule rule);

    void halfWidth();
    void invisible();
    void spaces();
    void marks();
    void stops();
    void brackets();
    void bracketPair(qsizetype open, qsizetype close);
    void repeated();
    void quotes();
    void thousands();
    void years();

    QList<Unit> m_units;
    // As it stands, and where each character of it is among the units.
    QString m_text;
    QList<qsizetype> m_index;
    QList<int> m_wideBefore; // how many wide characters stand before each, while brackets are looked at
    bool m_changed = false;
    Mask m_mask = 0;
    bool m_isAltered = true; // since the mask was made
    bool m_isStale = false;  // something was taken away since the text was gathered
};

} // namespace nianbao
