#include "desktop/breakdown/breakdown_draft.h"

#include <algorithm>

namespace nianbao {

namespace {

// A count, or an error in the words of the model: the one parser, and the one rule about “/”.
Result<Figure> countOf(const QString &text, const Breakdown &breakdown)
{
    const Result<Figure> figure = Figure::parse(text, breakdown.countType());
    if (!figure || figure->kind() != Figure::Kind::NotApplicable)
        return figure;
    return Error{Breakdown::tr("“/” is no count; leave it empty, or write 0.")};
}

} // namespace

BreakdownDraft::BreakdownDraft(const Breakdown &breakdown, const Report &report,
                               const QStringList &takenPartIds)
    : m_report(report)
    , m_takenIds(takenPartIds)
    , m_settings(breakdown)
    , m_ownSentence(breakdown.sentence)
    , m_breakdown(breakdown)
    , m_figures(breakdown)
{
    // One that is new comes into the first text; which one is of no matter to its figures.
    for (const Section &section : report.form().sections()) {
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        if (section.isNarrative() && m_section.isEmpty()) {
            m_section = section.id;
            m_block = blocks.size();
        }
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const auto *known = std::get_if<Breakdown>(&blocks[i]);
            if (known && known->id == breakdown.id) {
                m_section = section.id;
                m_block = i;
            }
        }
    }
    for (const BreakdownPart &part : breakdown.parts) {
        m_takenIds += part.id; // nor may one that is new today have the id of one removed today
        m_rows += Row{part.id, part.label, part.count.text()};
        parse(m_rows.last());
    }
    if (!breakdown.statedWhole.isEmpty())
        m_whole = breakdown.statedWhole.text();
    if (m_rows.isEmpty())
        addRow();
    recompute();
    m_first = m_breakdown;
}

void BreakdownDraft::setLabel(int row, const QString &label)
{
    m_rows[row].label = label;
    recompute();
}

void BreakdownDraft::setCount(int row, const QString &count)
{
    m_rows[row].count = count;
    parse(m_rows[row]);
    recompute();
}

bool BreakdownDraft::addRow()
{
    if (m_rows.size() >= Breakdown::mostParts)
        return false;
    m_rows += Row{freshId(), {}, {}};
    recompute();
    return true;
}

void BreakdownDraft::removeRow(int row)
{
    m_rows.removeAt(row);
    if (m_rows.isEmpty())
        m_rows += Row{freshId(), {}, {}};
    recompute();
}

void BreakdownDraft::moveRow(int from, int to)
{
    m_rows.move(from, to);
    recompute();
}

void BreakdownDraft::sortByCount()
{
    const auto rank = [](const Row &row) { return row.figure.isNumber() ? row.figure.units() : -1; };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        return a.isBlank() != b.isBlank() ? b.isBlank() : rank(a) > rank(b);
    });
    recompute();
}

Result<int> BreakdownDraft::paste(const PastedCells &cells, int row, bool intoCounts)
{
    const QList<Row> before = m_rows;
    const auto refuse = [&](const QString &reason) {
        m_rows = before;
        return Error{reason + u' ' + tr("Nothing was pasted.")};
    };
    const int columns = intoCounts ? 1 : 2;
    int pasted = 0;
    for (int r = 0; r < cells.size(); ++r) {
        QStringList texts = cells[r];
        while (!texts.isEmpty() && texts.last().trimmed().isEmpty())
            texts.removeLast();
        if (texts.size() > columns)
            return refuse(intoCounts ? tr("Row %1 has more than a count.").arg(r + 1)
                                     : tr("Row %1 has more than a label and a count.").arg(r + 1));
        if (texts.isEmpty())
            continue;
        const int to = row + pasted++;
        if (to == m_rows.size()) {
            if (m_rows.size() >= Breakdown::mostParts)
                return refuse(Breakdown::tr("A breakdown may have 100 parts at most."));
            m_rows += Row{freshId(), {}, {}};
        }
        if (!intoCounts)
            m_rows[to].label = texts.first().simplified();
        if (texts.size() < columns)
            continue;
        m_rows[to].count = pastedFigureText(texts.last(), m_settings.countType());
        parse(m_rows[to]);
        if (!m_rows[to].fault.isEmpty())
            return refuse(tr("Row %1, column %2: %3").arg(r + 1).arg(texts.size()).arg(m_rows[to].fault));
    }
    recompute();
    return pasted;
}

void BreakdownDraft::setSettings(const Breakdown &settings)
{
    m_settings = settings;
    m_settings.sentence = m_ownSentence;
    for (Row &row : m_rows)
        parse(row); // the unit says what a count may be
    recompute();
}

void BreakdownDraft::setWhole(const std::optional<QString> &whole)
{
    m_whole = whole;
    recompute();
}

void BreakdownDraft::parse(Row &row) const
{
    const Result<Figure> count = countOf(row.count, m_settings);
    row.figure = count ? *count : Figure();
    row.fault = count ? QString() : count.error().message;
}

void BreakdownDraft::recompute()
{
    m_breakdown = m_settings;
    m_breakdown.parts.clear();
    for (Row &row : m_rows) {
        row.part = row.isBlank() ? -1 : m_breakdown.parts.size();
        if (!row.isBlank())
            m_breakdown.parts += BreakdownPart{row.id, row.label.trimmed(), row.figure};
    }
    m_breakdown.statedWhole = {};
    m_wholeFault.clear();
    if (m_whole) {
        const Result<Figure> whole = countOf(*m_whole, m_settings);
        if (whole)
            m_breakdown.statedWhole = *whole;
        m_wholeFault = !whole             ? whole.error().message
                       : whole->isEmpty() ? tr("Enter the whole that these parts are some of.")
                                          : QString();
    }
    m_figures = BreakdownFigures(m_breakdown);
    QList<Block> blocks = m_report.narrative(m_section).blocks();
    if (m_block < blocks.size())
        blocks[m_block] = m_breakdown;
    else
        blocks += m_breakdown;
    m_readings.reset();
    if (!m_report.apply({{SetNarrative{m_section, blocks}}}))
        return;
    m_breakdown.sentence = std::get<Breakdown>(m_report.narrative(m_section).blocks()[m_block]).sentence;
    m_readings.emplace(m_report);
}

QString BreakdownDraft::problem() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].fault.isEmpty())
            return tr("Row %1: %2").arg(i + 1).arg(m_rows[i].fault);
    }
    if (!m_wholeFault.isEmpty())
        return m_wholeFault;
    if (const std::optional<Error> fault = m_breakdown.fault())
        return fault->message;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isBlank() && m_rows[i].label.trimmed().isEmpty())
            return tr("Row %1: the count has no label yet.").arg(i + 1);
    }
    if (m_breakdown.parts.isEmpty())
        return tr("There is no part yet: enter a label and a count.");
    return {};
}

bool BreakdownDraft::isFaulty() const
{
    const bool isWholeMissing = m_whole && m_whole->trimmed().isEmpty();
    return hasFaultyRow() || (!m_wholeFault.isEmpty() && !isWholeMissing) || m_breakdown.fault();
}

bool BreakdownDraft::hasFaultyRow() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.fault.isEmpty(); });
}

bool BreakdownDraft::isChanged() const
{
    return m_breakdown != m_first || hasFaultyRow() || !m_wholeFault.isEmpty();
}

QString BreakdownDraft::reading(const Row &row, const QString &suffix) const
{
    if (!m_readings || row.part < 0)
        return {};
    return m_readings->of(m_breakdown.id + u'.' + row.id + suffix).text;
}

std::optional<QString> BreakdownDraft::beforeMoved(qsizetype percentage) const
{
    if (percentage < 0 || percentage >= m_figures.percentages.size()
        || !m_figures.percentages[percentage].moved)
        return std::nullopt;
    const bool isRest = percentage == m_breakdown.parts.size();
    const Figure &count = isRest ? m_figures.rest : m_breakdown.parts[percentage].count;
    const auto steps = percentSteps(count.units(), m_figures.whole.units(), m_breakdown.decimals);
    return decimalText(*steps, m_breakdown.decimals) + u'%';
}

bool BreakdownDraft::hasLastYear() const
{
    return lastYearsOf(m_report, m_breakdown) != nullptr;
}

QString BreakdownDraft::freshId() const
{
    Breakdown all;
    for (const Row &row : m_rows)
        all.parts += BreakdownPart{row.id, {}};
    return all.freshPartId(m_takenIds);
}

} // namespace nianbao
