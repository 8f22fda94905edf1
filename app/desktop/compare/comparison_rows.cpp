#include "desktop/compare/comparison_rows.h"

#include "desktop/findings/place_words.h"
#include "desktop/sheet/header_form.h"
#include "model/block_matching.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

using Row = ComparisonRow;
using Outcome = Row::Outcome;

// What became of something that is told by its text: nothing there is an empty one.
Outcome outcomeOf(const QString &before, const QString &after)
{
    if (before == after)
        return Outcome::Same;
    return before.isEmpty() ? Outcome::Added : after.isEmpty() ? Outcome::Removed : Outcome::Altered;
}

void setChange(Row &row, const std::optional<FigureChange> &change, const QString &unit)
{
    if (!row.differs())
        return;
    row.difference = change ? change->inWords(unit) : ComparisonRows::wordsOf(row.outcome);
    row.isLevel = change && change->units == 0;
    if (change && !row.isLevel)
        row.rate = change->rateInWords();
}

// The lines of a section, under its heading.
class Lines
{
public:
    Lines(const ReportComparison &comparison, bool onlyDifferent)
        : m_comparison(comparison), m_form(*comparison.form), m_onlyDifferent(onlyDifferent)
    {
    }

    QList<Row> all()
    {
        begin(PlaceWords::ofPart(m_form, {}));
        for (qsizetype i = 0; i < m_comparison.fields.size(); ++i)
            addField(i);
        for (const Section &section : m_form.sections()) {
            begin(PlaceWords::ofPart(m_form, section.id));
            if (section.isNarrative())
                addText(section);
            else
                addTable(section.table);
        }
        return m_rows;
    }

private:
    void begin(const QString &heading) { m_heading = Row{Row::Kind::Heading, Outcome::Same, heading}; }

    void add(const Row &row)
    {
        if (m_onlyDifferent && !row.differs())
            return;
        if (!m_heading.place.isEmpty())
            m_rows += std::exchange(m_heading, Row{});
        m_rows += row;
    }

    void addField(qsizetype index)
    {
        const ComparedField &field = m_comparison.fields[index];
        Row row{Row::Kind::Field, outcomeOf(field.readsBefore, field.readsAfter),
                HeaderForm::nameOf(field.field), field.readsBefore, field.readsAfter};
        if (row.outcome == Outcome::Altered)
            row.pieces = piecesByWords(row.before, row.after);
        setChange(row, std::nullopt, {});
        row.index = index;
        row.goTo = FieldPlace{field.field};
        add(row);
    }

    void addTable(int table)
    {
        for (qsizetype i = 0; i < m_comparison.figures.size(); ++i) {
            const ComparedFigure &figure = m_comparison.figures[i];
            const FigureSpec &spec = m_form.figures()[figure.figure];
            if (spec.table != table)
                continue;
            Row row{Row::Kind::Figure, outcomeOf(figure.before.text(), figure.after.text()),
                    spec.fullLabel().simplified(), figure.before.text(), figure.after.text()};
            setChange(row, figure.change, countedIn(spec.type));
            row.isTotal = spec.computed;
            row.index = i;
            row.goTo = CellPlace{spec.address};
            add(row);
        }
    }

    void addText(const Section &section)
    {
        for (qsizetype i = 0; i < m_comparison.blocks.size(); ++i) {
            if (m_comparison.blocks[i].section == section.id)
                addBlock(i);
        }
        // Those that the later report has stand behind their sentence; what it doesn't have any more, here.
        for (qsizetype i = 0; i < m_comparison.breakdowns.size(); ++i) {
            const ComparedBreakdown &one = m_comparison.breakdowns[i];
            if (one.section() == section.id && one.indexAfter < 0)
                addBreakdown(i);
        }
    }

    void addBlock(qsizetype index)
    {
        const ComparedBlock &block = m_comparison.blocks[index];
        const int at = block.after ? block.indexAfter : block.indexBefore;
        Row row{Row::Kind::Words, Outcome::Same, ComparisonRows::tr("Paragraph %1").arg(at + 1)};
        row.outcome = !block.differs() ? Outcome::Same
                      : !block.before  ? Outcome::Added
                      : !block.after   ? Outcome::Removed
                                       : Outcome::Altered;
        if (block.before)
            row.before = outlineOf(*block.before);
        if (block.after)
            row.after = outlineOf(*block.after);
        if (row.outcome == Outcome::Altered) {
            const auto [was, is] = block.manners();
            if (was.isEmpty() && is.isEmpty()) {
                row.pieces = block.pieces();
            } else {
                row.before = was;
                row.after = is;
            }
        }
        if (row.differs())
            row.difference = ComparisonRows::wordsOf(row.outcome);
        row.index = index;
        if (block.after)
            row.goTo = TextPlace{block.section, block.indexAfter, 0, 0, {}};
        add(row);
        for (qsizetype i = 0; i < m_comparison.breakdowns.size(); ++i) {
            const ComparedBreakdown &one = m_comparison.breakdowns[i];
            if (block.after && one.sectionAfter == block.section && one.indexAfter == block.indexAfter)
                addBreakdown(i);
        }
    }

    void addBreakdown(qsizetype index)
    {
        const ComparedBreakdown &breakdown = m_comparison.breakdowns[index];
        const QString unit = breakdown.indexAfter < 0 ? breakdown.unitBefore : breakdown.unitAfter;
        for (qsizetype i = 0; i < breakdown.parts.size(); ++i) {
            const ComparedPart &part = breakdown.parts[i];
            const auto side = [](const Figure &count, const QString &percent) {
                return percent.isEmpty() ? count.text()
                                         : ComparisonRows::tr("%1 (%2%)").arg(count.text(), percent);
            };
            const QString label = part.isWhole ? ComparisonRows::tr("total") : part.label;
            Row row{part.isWhole ? Row::Kind::Whole : Row::Kind::Part, Outcome::Same,
                    ComparisonRows::tr("%1: %2", "a breakdown; a part").arg(breakdown.name, label),
                    side(part.before, part.percentBefore), side(part.after, part.percentAfter)};
            const bool isBefore = part.isWhole ? breakdown.indexBefore >= 0 : !part.idBefore.isEmpty();
            const bool isAfter = part.isWhole ? breakdown.indexAfter >= 0 : !part.idAfter.isEmpty();
            row.outcome = !isBefore                                                      ? Outcome::Added
                          : !isAfter                                                     ? Outcome::Removed
                          : part.differs() && !(part.isWhole && row.before == row.after) ? Outcome::Altered
                                                                                         : Outcome::Same;
            if (row.differs() && isBefore && isAfter && part.label != part.labelBefore && !part.isWhole)
                row.before =
                    ComparisonRows::tr("%1: %2", "a breakdown; a part").arg(part.labelBefore, row.before);
            setChange(row, part.change, unit);
            row.isTotal = part.isWhole;
            row.index = index;
            row.part = i;
            if (breakdown.indexAfter >= 0)
                row.goTo = TextPlace{breakdown.sectionAfter, breakdown.indexAfter, 0, 0, {}};
            add(row);
        }
    }

    const ReportComparison &m_comparison;
    const Template &m_form;
    const bool m_onlyDifferent;
    Row m_heading;
    QList<Row> m_rows;
};

} // namespace

QList<ComparisonRow> ComparisonRows::of(const ReportComparison &comparison, bool onlyDifferent)
{
    return Lines(comparison, onlyDifferent).all();
}

int ComparisonRows::differing(const QList<ComparisonRow> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.differs() && !row.isTotal && row.kind != Row::Kind::Part;
    }));
}

QString ComparisonRows::wordsOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Same:
        return tr("the same");
    case Outcome::Altered:
        return tr("altered");
    case Outcome::Added:
        return tr("added");
    case Outcome::Removed:
        return tr("removed");
    }
    Q_UNREACHABLE();
}

QString ComparisonRows::spoken(const ComparisonRow &row, bool after)
{
    const QString &text = after ? row.after : row.before;
    if (row.pieces.isEmpty())
        return text.isEmpty() ? tr("(empty)") : text;
    QString words;
    for (const TextPiece &piece : row.pieces) {
        if (piece.kind == TextPiece::Kind::Same)
            words += piece.text;
        else if ((piece.kind == TextPiece::Kind::Added) == after)
            words += (after ? tr("[added: %1]") : tr("[removed: %1]")).arg(piece.text);
    }
    return words;
}

} // namespace nianbao
