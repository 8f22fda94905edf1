#include "intake/text_document.h"

#include "intake/source_grid.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr qsizetype longestCell = 200; // a line with a longer piece is prose that has a tab in it

QChar separatorOf(const QString &line)
{
    for (const QChar separator : {QChar(u'\t'), QChar(u'|'), QChar(u'｜'), QChar(u'│')}) {
        // A tab may be an indent; a cell's may stand at the end.
        const qsizetype first = line.indexOf(separator);
        if (first < 0
            || (separator == u'\t' && line.left(first).trimmed().isEmpty() && line.count(separator) == 1))
            continue;
        const QStringList cells = line.split(separator);
        const bool isProse = std::any_of(cells.begin(), cells.end(),
                                         [](const QString &cell) { return cell.size() > longestCell; });
        if (!isProse)
            return separator;
    }
    return {};
}

QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells = line.split(separator);
    for (QString &cell : cells)
        cell = cell.simplified();
    if (separator != u'\t') {
        // The bars around a row enclose it.
        if (cells.size() > 1 && cells.last().isEmpty())
            cells.removeLast();
        if (cells.size() > 1 && cells.first().isEmpty())
            cells.removeFirst();
    }
    return cells;
}

class Lines
{
public:
    explicit Lines(const QString &text)
    {
        static const QRegularExpression rule(QStringLiteral("^[\\s|:+-]*-{3}[\\s|:+-]*$"));
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            ++m_line;
            const QChar separator = separatorOf(line);
            if (line.trimmed().isEmpty())
                continue;
            if (line.contains(u'|') && rule.match(line).hasMatch())
                continue;
            if (separator.isNull())
                addParagraph(line);
            else
                addRow(line, separator);
        }
        endTable();
    }

    SourceDocument result() && { return std::move(m_document); }

private:
    void addParagraph(const QString &line)
    {
        endTable();
        m_document.blocks += SourceParagraph{{Run{line.simplified()}}, 0, -1, m_line};
    }

    void addRow(const QString &line, QChar separator)
    {
        if (separator != m_separator)
            endTable();
        m_separator = separator;
        m_rows += cellsOf(line, separator);
        m_rowLines += m_line;
    }

    void endTable()
    {
        if (m_rows.isEmpty())
            return;
        GridLayout layout;
        bool isEven = true;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            layout.beginRow();
            isEven = isEven && m_rows[i].size() == m_rows.first().size();
            for (const QString &cell : m_rows[i])
                layout.addCell(cell, 1, 1, m_rowLines[i]);
        }
        SourceTable table = std::move(layout).table();
        table.hasColumns = isEven && m_separator == u'\t';
        table.line = m_rowLines.first();
        m_document.blocks += table;
        m_rows.clear();
        m_rowLines.clear();
        m_separator = QChar();
    }

    SourceDocument m_document;
    QList<QStringList> m_rows;
    QList<int> m_rowLines;
    QChar m_separator;
    int m_line = 0;
};

} // namespace

SourceDocument textDocument(const QString &text)
{
    return Lines(text).result();
}

} // namespace nianbao
