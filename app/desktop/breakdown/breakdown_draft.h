#pragma once

#include "intake/pasted_cells.h"
#include "model/field_readings.h"

#include <QCoreApplication>

#include <optional>

namespace nianbao {

// A breakdown while it is being edited: what is typed, also where it can't be taken, and what follows from
// it, computed anew with every alteration. All words and numbers come from a report that has the breakdown as
// it is now, so that they are those of the outputs.
class BreakdownDraft
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::BreakdownDraft)

public:
    struct Row {
        QString id;
        QString label;
        QString count;      // as typed
        Figure figure{};    // empty where there is a fault
        QString fault{};    // why the count can't be taken
        qsizetype part = 0; // index into breakdown().parts; -1 for a blank row, which is none

        bool isBlank() const { return label.trimmed().isEmpty() && count.trimmed().isEmpty(); }
    };

    // `takenPartIds` are those that no new part may have.
    BreakdownDraft(const Breakdown &breakdown, const Report &report, const QStringList &takenPartIds);

    // There is always a row; the last one may be blank.
    const QList<Row> &rows() const { return m_rows; }
    void setLabel(int row, const QString &label);
    void setCount(int row, const QString &count);
    // False where there is no room for another part.
    bool addRow();
    void removeRow(int row);
    void moveRow(int from, int to);
    // The largest first; equal counts stay in their order, rows without a count come last.
    void sortByCount();
    // Labels and counts, from that row on; counts alone where they come into the counts' column. An error
    // that names the cell where one can't be taken: then nothing is altered. Otherwise how many rows came.
    Result<int> paste(const PastedCells &cells, int row, bool intoCounts);

    // All but parts, whole and sentence are taken from it. What is said of faults is said anew.
    void setSettings(const Breakdown &settings);
    // As typed; nothing where the parts are all there is.
    void setWhole(const std::optional<QString> &whole);
    const std::optional<QString> &whole() const { return m_whole; }
    // Why it can't be taken; empty if it can.
    const QString &wholeFault() const { return m_wholeFault; }

    // What can be taken of it, its sentence as the report makes it.
    const Breakdown &breakdown() const { return m_breakdown; }
    const BreakdownFigures &figures() const { return m_figures; }
    // Why it can't be stored as it is, in the user's words; empty if it can.
    QString problem() const;
    // Whether that is something wrong, and not only something that is missing yet.
    bool isFaulty() const;
    bool isChanged() const;

    // The report with the breakdown in it; nothing while that is impossible.
    const FieldReadings *readings() const { return m_readings ? &*m_readings : nullptr; }
    // What a live figure bound to the row's part reads: ":%", "@-1", ":yoyDiff", ":yoy%". Empty where
    // there is none.
    QString reading(const Row &row, const QString &suffix) const;
    // What half-up gives for a percentage that the largest remainder moved.
    std::optional<QString> beforeMoved(qsizetype percentage) const;
    bool hasLastYear() const;
    const QString &section() const { return m_section; }

private:
    void parse(Row &row) const;
    bool hasFaultyRow() const;
    void recompute();
    QString freshId() const;

    Report m_report;
    QString m_section; // where in the report
    qsizetype m_block = 0;
    QStringList m_takenIds;
    Breakdown m_settings;
    QList<Run> m_ownSentence; // as it came; a phrasing makes another
    QList<Row> m_rows;
    std::optional<QString> m_whole;
    QString m_wholeFault;
    Breakdown m_first;

    Breakdown m_breakdown;
    BreakdownFigures m_figures;
    std::optional<FieldReadings> m_readings;
};

} // namespace nianbao
