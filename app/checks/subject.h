#pragma once

#include "checks/claims.h"
#include "checks/finding.h"
#include "checks/stated_parts.h"
#include "model/tidying.h"

#include <QHash>

namespace nianbao {

// A paragraph, heading, caption or breakdown's sentence of the report.
struct Passage {
    QString section;
    int block = 0; // its index within the section
    QString text;
    bool isHeading = false;
    // Written by the program, from figures: a breakdown's sentence. Its numbers can't be mistyped.
    bool isComputed = false;
    bool hasFields = false; // live figures stand in it

    // Places are told in code points and found in UTF-16 units. Takes no time in proportion to the text's
    // length, as there may be many in a long one.
    int codePoint(qsizetype unit) const;
    qsizetype unit(int codePoint) const;
    QList<qsizetype> lowSurrogates{};
};

// A report as the rules look at it: its figures with all totals, last year's, and its text passage by
// passage. What several rules need is made once. Refers to the report and the figures, which must outlive it.
class Subject
{
public:
    Subject(const Report &report, const Figures &figures);

    const Report &report() const { return m_report; }
    const Template &form() const { return m_report.form(); }
    const Figures &figures() const { return m_figures; }
    int year() const { return m_year; } // 0 while it isn't known

    // Last year's report and its figures; null where it isn't known.
    const Report *previous() const { return m_report.previous(); }
    const Figures *previousFigures() const { return m_previousFigures ? &*m_previousFigures : nullptr; }

    // Every passage that isn't blank, in the form's order.
    const QList<Passage> &passages() const { return m_passages; }
    // Null where a blank one stands, or none.
    const Passage *passageAt(const TextPlace &place) const;
    // The claims that the passage makes; made when first asked for.
    const QList<Claim> &claims(int passage) const;
    // What it says of last year and of the change since.
    const QList<Claim> &changes(int passage) const;
    // The breakdowns that it states, as 共214条。其中…; made when first asked for.
    const QList<StatedParts> &statedParts(int passage) const;
    // What tidying would put right in the passage; made when first asked for.
    const QList<Tidying> &tidyings(int passage) const;
    // Whether one of the phrases stands anywhere in the text.
    bool says(const QStringList &phrases) const;
    // All text of a section, a passage a line.
    QString textOf(const QString &section) const;

private:
    const Report &m_report;
    const Figures &m_figures;
    int m_year;
    std::optional<Figures> m_previousFigures;
    QList<Passage> m_passages;
    QHash<std::pair<QString, int>, int> m_byPlace; // section and block

    // What a passage says in numbers. Both are read together, as they begin alike.
    struct Statements {
        ClaimsOfText claims;
        QList<StatedParts> parts;
    };
    const Statements &statementsOf(int passage) const;

    mutable QList<std::optional<Statements>> m_statements;
    mutable QList<std::optional<QList<Tidying>>> m_tidyings;
};

// Where words of a passage stand: `start` and `length` in UTF-16 units.
TextPlace placeIn(const Passage &passage, qsizetype start, qsizetype length);
// The section as a whole.
TextPlace wholeSection(const QString &section);
// The repair that puts other words there, in the manner (bold) of the first character that they replace;
// nothing where a live figure or a breakdown's sentence stands there, which can't be altered by hand.
std::optional<Repair> rewording(const Subject &subject, const TextPlace &place, const QString &words);

} // namespace nianbao
