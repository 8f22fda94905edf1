#include "intake/figure_matcher.h"

#include "intake/pasted_cells.h"
#include "model/figure.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestHead = 20; // characters of a column's head

QString textsOf(const QList<SourceCell> &cells)
{
    QStringList texts;
    for (const SourceCell &cell : cells)
        texts += cell.text.simplified();
    return texts.join(u'\t');
}

} // namespace

MatchedTable FigureMatcher::match(const QList<SourceRow> &rows)
{
    m_isFree = QList<bool>(m_labels.rows(m_table).size(), true);
    const SourceRow *empty = nullptr;
    for (const SourceRow &row : rows) {
        if (isBlank(row)) {
            empty = mayBeEmptyRow(row) ? &row : empty;
            continue;
        }
        const Opening opening = openingOf(row);
        takeHeads(opening, row);
        if (!opening.isHeadOnly)
            takeRow(opening, row);
    }
    // A table without row heads that nobody has filled in is there all the same.
    if (empty && m_isFree.first())
        takeRow({}, *empty);
    return std::move(m_matched);
}

bool FigureMatcher::mayBeEmptyRow(const SourceRow &row) const
{
    // Where only cells from above reach, no row of figures stands.
    return !row.cells.isEmpty() && m_labels.rows(m_table).first().label.isEmpty() && !m_heads.isEmpty()
           && row.block == m_headsBlock;
}

FigureMatcher::Opening FigureMatcher::openingOf(const SourceRow &row) const
{
    Opening opening;
    bool behindHeads = false; // a column head stood before: then 其他 is another one
    qsizetype at = 0;
    for (; at < row.cells.size(); ++at) {
        const QString &text = row.cells[at].text;
        if (text.isEmpty())
            continue;
        const QString column = m_labels.columnOf(text, m_table);
        const int found = m_labels.rowOf(text, m_table);
        const bool isRow = found >= 0 && (column.isEmpty() || !behindHeads);
        if (isRow) {
            opening.row = found;
            opening.label = text;
            opening.figuresFrom = at + 1;
            behindHeads = false;
        } else if (!column.isEmpty()) {
            opening.heads += Head{row.cells[at], column};
            behindHeads = true;
            opening.row = -1;
        } else if (m_labels.isLabel(text, m_table)) {
            // A group, a band, a note: only the rows within count.
            opening.row = -1;
            opening.isBand = opening.isBand || m_labels.isBand(text, m_table);
            opening.label = text;
            opening.figuresFrom = at + 1;
        } else if (isFigureText(text)) {
            break;
        } else if (opening.row >= 0) {
            break; // words where a figure belongs
        } else {
            opening.foreign += row.cells[at];
            opening.label = text;
            opening.figuresFrom = at + 1;
        }
    }
    opening.isHeadOnly = at == row.cells.size() && opening.row < 0 && opening.foreign.isEmpty();
    if (opening.row < 0 && !opening.heads.isEmpty() && opening.figuresFrom <= at)
        opening.figuresFrom = std::max(opening.figuresFrom, at);
    return opening;
}

void FigureMatcher::takeHeads(const Opening &opening, const SourceRow &row)
{
    if (opening.isBand || (m_headsClosed && !opening.heads.isEmpty())) {
        m_heads.clear();
        m_headsClosed = false;
    }
    if (opening.heads.isEmpty())
        return;
    m_heads += opening.heads;
    // A head that the form doesn't have. What stands first is over the labels, and a long text is a note.
    for (const SourceCell &cell : opening.foreign) {
        const bool isAmongHeads =
            row.isStream ? cell.column > opening.heads.first().cell.column : cell.column > 0;
        if (isAmongHeads && cell.text.size() <= longestHead) {
            m_heads += Head{cell, {}};
            m_matched.unmatched += Unmatched{Unmatched::Kind::Label,
                                             cell.text.simplified(),
                                             {},
                                             tr("The form has no such column."),
                                             cell.line};
        }
    }
    m_headsHaveColumns = row.hasColumns && !row.isStream;
    m_headsBlock = row.block;
}

void FigureMatcher::takeRow(const Opening &opening, const SourceRow &row)
{
    Opening known = opening;
    const QList<FormRow> &rows = m_labels.rows(m_table);
    QList<SourceCell> cells = row.cells.mid(opening.figuresFrom);
    const bool hasFigures = std::any_of(cells.begin(), cells.end(), [](const SourceCell &cell) {
        return !cell.text.isEmpty() && isFigureText(cell.text);
    });
    if (known.row < 0 && rows.first().label.isEmpty() && !m_heads.isEmpty() && (hasFigures || isBlank(row))) {
        known.row = 0; // the one row of a table without row heads
    } else if (known.row < 0 && !known.label.isEmpty() && hasFigures) {
        known.row = m_labels.rowLike(known.label, m_table, m_isFree);
        known.isAlike = known.row >= 0;
    }
    if (known.row < 0) {
        if (opening.heads.isEmpty())
            leave(row, known.label, hasFigures ? tr("The form has no such row.") : QString());
        return;
    }
    m_headsClosed = true;
    const FormRow &form = rows[known.row];
    const bool isBelowHeads = row.hasColumns && m_headsHaveColumns && row.block == m_headsBlock;
    bool isSure = false;
    const std::optional<Columns> ordered = byOrder(form, cells, isSure);
    const std::optional<Columns> above = isBelowHeads ? byHeads(form, cells, !ordered) : std::nullopt;
    const Sureness inOrder = isSure ? Sureness::Certain : Sureness::Likely;
    Sureness sureness = Sureness::Certain;
    std::optional<Columns> columns = above ? above : ordered;
    if (above && ordered && *above != *ordered) {
        const bool first = addsUp(*above, cells);
        if (first == addsUp(*ordered, cells)) {
            leave(row, known.label, tr("Its columns can't be told apart."));
            return;
        }
        columns = first ? above : ordered;
        sureness = Sureness::Likely;
    } else if (!above) {
        sureness = inOrder;
    }
    if (!columns) {
        leave(row, known.label,
              tr("It has %1 figures where the form has %2.").arg(cells.size()).arg(form.figures.size()));
        return;
    }
    add(known, row, cells, *columns, known.isAlike ? Sureness::Likely : sureness);
}

// Each cell's figure by the heads over its column; only where all of the row's figures are found once.
std::optional<FigureMatcher::Columns>
FigureMatcher::byHeads(const FormRow &form, const QList<SourceCell> &cells, bool inPart) const
{
    const Template &whole = m_labels.form();
    Columns columns;
    QSet<int> found;
    for (const SourceCell &cell : cells) {
        QStringList chain;
        for (const Head &head : m_heads) {
            if (head.cell.column <= cell.column && cell.column < head.cell.column + head.cell.columnSpan)
                chain += head.label;
        }
        int figure = -1;
        int fitting = 0;
        for (const int candidate : form.figures) {
            const QStringList &labels = whole.figures()[candidate].columnLabels;
            const bool fits = !chain.isEmpty() && chain.last() == labels.last()
                              && std::all_of(chain.begin(), chain.end(),
                                             [&](const QString &label) { return labels.contains(label); });
            if (fits) {
                figure = candidate;
                ++fitting;
            }
        }
        if (fitting > 1 || (figure >= 0 && found.contains(figure)))
            return std::nullopt;
        if (figure >= 0)
            found.insert(figure);
        columns += figure;
    }
    // A row of totals only may lack its last column; else all must be there.
    QStringList heads;
    for (const Head &head : m_heads)
        heads += head.label;
    for (qsizetype i = 0; i < form.figures.size(); ++i) {
        const bool isMissing = !heads.contains(form.leaves[i]) && whole.figures()[form.figures[i]].computed;
        if (!found.contains(form.figures[i]) && !isMissing && !(inPart && heads.contains(QString())))
            return std::nullopt;
    }
    return found.isEmpty() ? std::nullopt : std::optional(columns);
}

std::optional<FigureMatcher::Columns>
FigureMatcher::byOrder(const FormRow &form, const QList<SourceCell> &cells, bool &isSure) const
{
    QStringList heads, leaves;
    for (const Head &head : m_heads) {
        if (form.readingOrder.contains(head.label))
            heads += head.label;
        if (form.leaves.contains(head.label))
            leaves += head.label;
    }
    QStringList expected = form.readingOrder;
    expected.removeIf([&](const QString &label) { return !form.leaves.contains(label); });
    QList<int> figures = form.figures;
    const auto foreign =
        std::count_if(m_heads.begin(), m_heads.end(), [](const Head &head) { return head.label.isEmpty(); });
    if (foreign > 0) {
        // One that the form words otherwise can be told by those around it; more can't.
        QStringList known = expected;
        qsizetype same = 0;
        while (same < leaves.size() && same < expected.size() && leaves[same] == expected[same])
            ++same;
        if (same < known.size())
            known.removeAt(same);
        if (foreign > 1 || leaves != known)
            return std::nullopt;
    }
    isSure = heads == form.readingOrder || leaves == expected || leaves == form.leaves;
    if (!isSure && !leaves.isEmpty()) {
        // Without a column of totals, or in an order of its own?
        QStringList inputs;
        QList<int> inputFigures;
        for (qsizetype i = 0; i < form.figures.size(); ++i) {
            if (!m_labels.form().figures()[form.figures[i]].computed) {
                inputs += form.leaves[i];
                inputFigures += form.figures[i];
            }
        }
        if (leaves == inputs) {
            figures = inputFigures;
            isSure = true;
        } else if (leaves.size() >= form.leaves.size()) {
            return std::nullopt;
        }
    }
    qsizetype from = 0, count = cells.size();
    const auto isBlank = [&](qsizetype at) { return cells[at].text.isEmpty(); };
    while (count > figures.size() && isBlank(from)) { // places that the label's span would take
        ++from;
        --count;
    }
    while (count > figures.size() && isBlank(from + count - 1))
        --count;
    if (count != figures.size())
        return std::nullopt;
    Columns columns(cells.size(), -1);
    for (qsizetype i = 0; i < count; ++i)
        columns[from + i] = figures[i];
    return columns;
}

// Whether the row's totals are what its parts come to.
bool FigureMatcher::addsUp(const Columns &columns, const QList<SourceCell> &cells) const
{
    const Template &form = m_labels.form();
    const auto valueOf = [&](int figure) {
        const qsizetype at = columns.indexOf(figure);
        const NumberType &type = form.figures()[figure].type;
        const auto read =
            at < 0 ? Result<Figure>(Figure()) : Figure::parse(pastedFigureText(cells[at].text, type), type);
        return read ? *read : Figure();
    };
    bool any = false;
    for (const int figure : columns) {
        if (figure < 0 || !form.figures()[figure].computed)
            continue;
        const QList<int> &parts = form.figures()[figure].sum;
        const bool isWithin =
            std::all_of(parts.begin(), parts.end(), [&](int part) { return columns.contains(part); });
        if (!isWithin)
            continue; // of a column, not of this row
        Figure sum;
        for (const int part : parts)
            sum.add(valueOf(part));
        if (sum.units() != valueOf(figure).units())
            return false;
        any = any || sum.units() > 0;
    }
    return any;
}

void FigureMatcher::leave(const SourceRow &row, const QString &label, const QString &why)
{
    Unmatched left{Unmatched::Kind::Label, label.simplified(), {}, why, row.cells.first().line};
    for (const SourceCell &cell : row.cells) {
        if (!cell.text.isEmpty() && isFigureText(cell.text))
            left.figures += cell.text.simplified();
    }
    if (left.text.isEmpty() && left.figures.isEmpty())
        return;
    if (left.figures.isEmpty())
        left.kind = Unmatched::Kind::Text;
    m_matched.unmatched += left;
}

void FigureMatcher::add(const Opening &opening, const SourceRow &row, const QList<SourceCell> &cells,
                        const Columns &columns, Sureness sureness)
{
    if (!m_isFree[opening.row]) {
        if (m_rowTexts.value(opening.row) == textsOf(cells))
            return; // the same again, as in a table for phones
        const QString why = tr("It stands there twice, with different figures.");
        leave(row, opening.label, why);
        const QList<int> &figures = m_labels.rows(m_table)[opening.row].figures;
        Unmatched first{Unmatched::Kind::Label, opening.label.simplified(), {}, why, 0};
        for (const ImportedFigure &one : m_matched.figures) {
            if (figures.contains(one.figure)) {
                first.figures += one.text;
                first.line = one.line;
            }
        }
        m_matched.figures.removeIf([&](const ImportedFigure &one) { return figures.contains(one.figure); });
        if (!first.figures.isEmpty())
            m_matched.unmatched += first;
        return;
    }
    m_isFree[opening.row] = false;
    m_rowTexts.insert(opening.row, textsOf(cells));
    QStringList others;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (columns[i] >= 0)
            m_matched.figures += ImportedFigure{columns[i],      cells[i].text.simplified(),
                                                sureness,        opening.label.simplified(),
                                                row.block,       cells[i].row,
                                                cells[i].column, cells[i].line};
        else if (!cells[i].text.isEmpty())
            others += cells[i].text.simplified();
    }
    if (!others.isEmpty())
        m_matched.unmatched += Unmatched{Unmatched::Kind::Label, opening.label.simplified(), others,
                                         tr("The form has no such column."), row.cells.first().line};
}

} // namespace nianbao
