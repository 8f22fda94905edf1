#pragma once

#include "model/figures.h"
#include "model/quantity.h"

namespace nianbao {

// What a live field reads.
struct FieldReading {
    enum class State {
        Fine,
        Missing, // something it needs isn't filled in, or isn't known of last year; it says so
        Zero,    // there is no percentage of 0; it says so
        Broken,  // what it is bound to isn't there any more: it must not be printed
    };
    State state = State::Fine;
    QString text; // never empty
};

// Reads the live fields of one report. The report has to outlive it, and to stay as it is.
class FieldReadings
{
public:
    explicit FieldReadings(const Report &report);

    FieldReading of(const QString &field) const;
    // The same of something that is parsed already.
    FieldReading of(const Quantity &quantity) const;

private:
    struct Value {
        bool exists = false;
        Figure figure{};
        int scale = 0;
        QString unit{};
    };
    Value valueOf(const QString &address) const;
    Value lastYearsOf(const QString &address) const;
    FieldReading percentOf(const Quantity &quantity) const;
    FieldReading changeOf(const Quantity &quantity) const;

    const Report &m_report;
    Figures m_figures;
    // Of the breakdowns, by their ids: reckoned once, however many fields read them.
    using Reckoned = QHash<QString, BreakdownFigures>;
    Reckoned m_breakdowns;
    Reckoned m_lastYears;
};

// The breakdown of that id in the report; nothing if there is none.
const Breakdown *breakdownOf(const Report &report, const QString &id);
// An id that no breakdown of the report has, nor one of `taken`, and that no live field is bound to: what has
// lost its source must not find another's.
QString freshBreakdownId(const Report &report, const QStringList &taken = {});
// Likewise for the parts of a breakdown: the ids of those that live fields are bound to, there or not.
QStringList boundParts(const Report &report, const QString &breakdown);
// The other report's breakdown that is this one: of the same title and whole (of several, the one of the same
// id), else of the same id.
const Breakdown *counterpartIn(const Report &other, const Breakdown &breakdown);
// The same of last year's report.
const Breakdown *lastYearsOf(const Report &report, const Breakdown &breakdown);
// Likewise of a part.
const BreakdownPart *lastYearsOf(const Breakdown &lastYears, const BreakdownPart &part);

// A live field where it stands.
struct LiveField {
    QString section;
    int block = 0;
    int start = 0; // Unicode code points within the block's text
    int length = 0;
    QString field;
    FieldReading reading;
};
// All of the report, in reading order; of a breakdown, those of its sentence if that is shown.
QList<LiveField> liveFieldsOf(const Report &report);

// The narrative with each live field's text as the report has it now, and each breakdown's sentence made
// anew where it has a phrasing. Costs nothing where there is neither.
Narrative readFields(const Narrative &narrative, const FieldReadings &readings);
bool hasFields(const Narrative &narrative);

} // namespace nianbao
