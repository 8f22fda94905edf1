#include "intake/page_figures.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int fewestLabels = 3; // of a table that is one of the form's wherever it stands

class Search
{
public:
    Search(const SourceDocument &document, const QList<FoundHeading> &headings, const FormLabels &labels)
        : m_document(document), m_headings(headings), m_labels(labels), m_rows(labels.form().tables().size())
    {
    }

    PageFigures run()
    {
        QList<Candidate> candidates;
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            if (const auto *table = std::get_if<SourceTable>(&m_document.blocks[i]))
                candidates += candidateOf(*table, i);
        }
        takeTables(candidates);
        for (const FoundHeading &heading : m_headings)
            takeLines(heading);
        for (int table = 0; table < m_rows.size(); ++table) {
            MatchedTable matched = FigureMatcher(m_labels, table).match(m_rows[table]);
            if (!matched.figures.isEmpty())
                m_found.tables += table;
            m_found.figures += matched.figures;
            m_found.unmatched += matched.unmatched;
        }
        return std::move(m_found);
    }

private:
    // The table of the section that the block stands in; -1: none.
    int sectionTableAt(int block) const
    {
        int table = -1;
        for (const FoundHeading &heading : m_headings) {
            if (heading.block >= 0 && heading.block < block)
                table = m_labels.form().sections()[heading.section].table;
        }
        return table;
    }

    // One of the form's tables, by its labels.
    struct Candidate {
        const SourceTable *table = nullptr;
        int block = -1;
        int form = -1;     // the table that it is most like
        int expected = -1; // that of the section that it stands in
        qsizetype labels = 0;

        bool isAtHome() const { return form >= 0 && form == expected; }
    };

    Candidate candidateOf(const SourceTable &table, int block) const
    {
        Candidate candidate{&table, block, -1, sectionTableAt(block)};
        for (int form = 0; form < m_rows.size(); ++form) {
            QSet<QString> found;
            for (const SourceCell &cell : table.cells) {
                if (!cell.text.isEmpty() && m_labels.isLabel(cell.text, form))
                    found.insert(labelKey(cell.text));
            }
            if (found.size() > candidate.labels) {
                candidate.labels = found.size();
                candidate.form = form;
            }
        }
        return candidate;
    }

    void takeTables(const QList<Candidate> &candidates)
    {
        QList<qsizetype> atHome(m_rows.size());
        for (const Candidate &one : candidates) {
            if (one.isAtHome())
                atHome[one.form] = std::max(atHome[one.form], one.labels);
        }
        for (const Candidate &one : candidates) {
            const bool isForms = one.isAtHome() || (one.form >= 0 && one.labels >= fewestLabels);
            // Who divides the applicants in the text says it in the form's words: the form's own table
            // counts.
            const bool isOther = isForms && !one.isAtHome() && atHome[one.form] > 0
                                 && (one.expected < 0 || one.labels * 2 < atHome[one.form]);
            if (isForms && !isOther) {
                m_rows[one.form] += rowsOf(*one.table, one.block);
                m_found.blocks += one.block;
            } else if (isOther && one.block < firstHeading()) {
                m_found.lastBefore = one.block;
                list(*one.table, FigureMatcher::tr("Another report's, which stands before this one."));
            } else if (one.expected >= 0) {
                list(*one.table, {});
            }
        }
    }

    int firstHeading() const
    {
        const auto found = std::find_if(m_headings.begin(), m_headings.end(),
                                        [](const FoundHeading &heading) { return heading.block >= 0; });
        return found == m_headings.end() ? -1 : found->block;
    }

    void list(const SourceTable &table, const QString &why)
    {
        QStringList words, figures;
        for (const SourceCell &cell : table.cells)
            (isFigureText(cell.text) ? figures : words) += cell.text.simplified();
        figures.removeAll(QString());
        m_found.unmatched +=
            Unmatched{Unmatched::Kind::Table, words.join(u' ').left(200), figures, why, table.line};
    }

    // Lines in a table's section, where no table was found: its cells, one a line.
    void takeLines(const FoundHeading &heading)
    {
        const int table = m_labels.form().sections()[heading.section].table;
        if (heading.block < 0 || table < 0)
            return;
        int end = int(m_document.blocks.size());
        for (const FoundHeading &other : m_headings) {
            if (other.block > heading.block)
                end = std::min(end, other.block);
        }
        QList<SourceCell> lines;
        for (int i = heading.block + 1; i < end; ++i) {
            if (const auto *paragraph = std::get_if<SourceParagraph>(&m_document.blocks[i]))
                lines += SourceCell{paragraph->text().simplified(), 0, 0, 1, 1, paragraph->line};
        }
        if (m_rows[table].isEmpty()) {
            m_rows[table] = rowsOfLines(lines, heading.block + 1, m_labels, table);
            return;
        }
        lines.removeIf([&](const SourceCell &line) { return m_labels.isLabel(line.text, table); });
        for (const SourceCell &line : lines)
            m_found.unmatched += Unmatched{Unmatched::Kind::Text, line.text, {}, {}, line.line};
    }

    const SourceDocument &m_document;
    const QList<FoundHeading> &m_headings;
    const FormLabels &m_labels;
    QList<QList<SourceRow>> m_rows; // by table of the form
    PageFigures m_found;
};

// The one cell of a row that holds something; null if there are none or several.
const SourceCell *soleCell(const QList<SourceCell> &row)
{
    const SourceCell *sole = nullptr;
    for (const SourceCell &cell : row) {
        if (cell.text.isEmpty())
            continue;
        if (sole)
            return nullptr;
        sole = &cell;
    }
    return sole;
}

class Division
{
public:
    Division(const SourceTable &table, const SectionHeadings &headings, const Template &form) : m_table(table)
    {
        QList<QList<SourceCell>> rows(table.rows);
        for (const SourceCell &cell : table.cells)
            rows[cell.row] += cell;
        bool inText = true; // until a section of figures begins
        for (const QList<SourceCell> &row : rows) {
            const SourceCell *sole = soleCell(row);
            const int section = sole ? headings.sectionOf(sole->text.simplified()) : -1;
            m_found = m_found || section >= 0;
            if (sole && (section >= 0 || (inText && !isFigureText(sole->text)))) {
                addParagraphs(*sole);
                inText = section < 0 || form.sections()[section].isNarrative();
                continue;
            }
            inText = inText && row.size() <= 1;
            addRow(row);
        }
        endTable();
    }

    bool foundHeadings() const { return m_found; }
    QList<SourceBlock> blocks() && { return std::move(m_blocks); }

private:
    void addParagraphs(const SourceCell &cell)
    {
        endTable();
        const QStringList lines = cell.text.split(u'\n');
        for (const QString &line : lines) {
            if (!line.trimmed().isEmpty())
                m_blocks += SourceParagraph{{Run{line.trimmed()}}, 0, m_table.region, cell.line};
        }
    }

    void addRow(const QList<SourceCell> &row)
    {
        for (SourceCell cell : row) {
            if (m_first < 0)
                m_first = cell.row;
            cell.row -= m_first;
            m_part.rows = std::max(m_part.rows, cell.row + 1);
            m_part.cells += cell;
        }
    }

    void endTable()
    {
        if (!m_part.cells.isEmpty()) {
            m_part.columns = m_table.columns;
            m_part.hasColumns = m_table.hasColumns;
            m_part.region = m_table.region;
            m_part.line = m_part.cells.first().line;
            m_blocks += m_part;
        }
        m_part = {};
        m_first = -1;
    }

    const SourceTable &m_table;
    QList<SourceBlock> m_blocks;
    SourceTable m_part;
    int m_first = -1;
    bool m_found = false;
};

} // namespace

PageFigures figuresOf(const SourceDocument &document, const QList<FoundHeading> &headings,
                      const FormLabels &labels)
{
    return Search(document, headings, labels).run();
}

SourceDocument dividedAtHeadings(SourceDocument document, const SectionHeadings &headings,
                                 const Template &form)
{
    QList<SourceBlock> blocks;
    for (const SourceBlock &block : document.blocks) {
        if (const auto *table = std::get_if<SourceTable>(&block)) {
            Division division(*table, headings, form);
            if (division.foundHeadings()) {
                blocks += std::move(division).blocks();
                continue;
            }
            blocks += block;
            continue;
        }
        // A heading in bold, with the text behind it in the same paragraph.
        const auto *paragraph = std::get_if<SourceParagraph>(&block);
        const qsizetype length = paragraph ? headings.headingLength(*paragraph) : 0;
        if (length == 0) {
            blocks += block;
            continue;
        }
        SourceParagraph heading = *paragraph, rest = *paragraph;
        heading.runs = paragraph->runs.first(length);
        rest.runs = paragraph->runs.mid(length);
        blocks += heading;
        blocks += rest;
    }
    document.blocks = blocks;
    return document;
}

} // namespace nianbao
