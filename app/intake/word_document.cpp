#include "intake/word_document.h"

#include "intake/source_grid.h"
#include "intake/zip_archive.h"

#include <QXmlStreamReader>

namespace nianbao {

namespace {

// One cell as the file has it: a cell that continues one from above says so itself.
struct WordCell {
    QString text;
    int columns = 1;
    bool continues = false;
};

struct WordTable {
    QList<QList<WordCell>> rows;
    QList<int> skipped; // columns before a row's first cell
    int line = 0;
};

SourceTable laidOut(const WordTable &table)
{
    GridLayout layout;
    // Where each row's cells begin.
    QList<QHash<int, const WordCell *>> starts(table.rows.size());
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        int column = table.skipped[r];
        for (const WordCell &cell : table.rows[r]) {
            starts[r].insert(column, &cell);
            column += cell.columns;
        }
    }
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        layout.beginRow();
        int column = table.skipped[r];
        for (const WordCell &cell : table.rows[r]) {
            int rowSpan = 1;
            for (qsizetype below = r + 1; below < starts.size(); ++below) {
                const WordCell *next = starts[below].value(column);
                if (!next || !next->continues)
                    break;
                ++rowSpan;
            }
            if (!cell.continues) {
                layout.moveTo(column);
                layout.addCell(cell.text, rowSpan, cell.columns, table.line);
            }
            column += cell.columns;
        }
    }
    SourceTable source = std::move(layout).table();
    source.line = table.line;
    return source;
}

class Reading
{
public:
    explicit Reading(const QByteArray &xml) : m_xml(xml) {}

    bool run()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inText)
                    addText(m_xml.text().toString());
                break;
            case QXmlStreamReader::DTD:
                return false;
            default:
                break;
            }
        }
        return !m_xml.hasError();
    }

    SourceDocument result() && { return std::move(m_document); }

private:
    QString value() const
    {
        const auto attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"val")
                return attribute.value().toString();
        }
        return {};
    }
    bool isOn() const
    {
        const QString text = value();
        return text != u"0" && text != u"false" && text != u"off";
    }

    void start()
    {
        const QStringView name = m_xml.name();
        if (name == u"p") {
            endParagraph();
        } else if (name == u"t") {
            m_inText = true;
        } else if (name == u"tab") {
            addText(QStringLiteral("\t"));
        } else if (name == u"br" || name == u"cr") {
            endParagraph();
        } else if (name == u"rPr") {
            m_bold = false;
            m_inRunProperties = true;
        } else if (name == u"b" && m_inRunProperties) {
            m_bold = isOn();
        } else if (name == u"r") {
            m_bold = false;
        } else if (name == u"drawing" || name == u"pict" || name == u"Fallback" || name == u"pPrChange"
                   || name == u"rPrChange" || name == u"del" || name == u"moveFrom") {
            m_document.picturesLeftOut += name == u"drawing" || name == u"pict" ? 1 : 0;
            m_xml.skipCurrentElement();
        } else if (name == u"tbl") {
            endParagraph();
            m_tables += WordTable{{}, {}, int(m_xml.lineNumber())};
        } else if (!m_tables.isEmpty() && name == u"tr") {
            m_tables.last().rows += QList<WordCell>();
            m_tables.last().skipped += 0;
        } else if (!m_tables.isEmpty() && !m_tables.last().rows.isEmpty()) {
            startInTable(name);
        }
    }

    void startInTable(QStringView name)
    {
        WordTable &table = m_tables.last();
        if (name == u"tc") {
            table.rows.last() += WordCell();
            return;
        }
        if (name == u"gridBefore")
            table.skipped.last() = qBound(0, value().toInt(), GridLayout::mostColumns);
        if (table.rows.last().isEmpty())
            return;
        WordCell &cell = table.rows.last().last();
        if (name == u"gridSpan")
            cell.columns = qBound(1, value().toInt(), GridLayout::mostColumns);
        else if (name == u"vMerge")
            cell.continues = value() != u"restart";
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == u"t")
            m_inText = false;
        else if (name == u"rPr")
            m_inRunProperties = false;
        else if (name == u"p")
            endParagraph();
        else if (name == u"tbl" && !m_tables.isEmpty()) {
            const SourceTable table = laidOut(m_tables.takeLast());
            if (!table.cells.isEmpty())
                m_document.blocks += table;
        }
    }

    void addText(const QString &text)
    {
        if (!m_runs.isEmpty() && m_runs.last().bold == m_bold)
            m_runs.last().text += text;
        else
            m_runs += Run{text, m_bold};
    }

    void endParagraph()
    {
        SourceParagraph paragraph{m_runs, 0, -1, int(m_xml.lineNumber())};
        m_runs.clear();
        const QString text = paragraph.text().trimmed();
        if (text.isEmpty())
            return;
        if (m_tables.isEmpty()) {
            m_document.blocks += paragraph;
            return;
        }
        if (m_tables.last().rows.isEmpty() || m_tables.last().rows.last().isEmpty())
            return;
        QString &cell = m_tables.last().rows.last().last().text;
        cell += cell.isEmpty() ? text : u'\n' + text;
    }

    QXmlStreamReader m_xml;
    SourceDocument m_document;
    QList<WordTable> m_tables; // those that are open, the outermost first
    QList<Run> m_runs;
    bool m_bold = false;
    bool m_inText = false;
    bool m_inRunProperties = false;
};

} // namespace

Result<SourceDocument> WordDocument::read(const QByteArray &docx)
{
    const auto archive = ZipArchive::open(docx);
    if (!archive)
        return archive.error();
    const Result<QByteArray> xml = (*archive)->read(QStringLiteral("word/document.xml"));
    return xml ? fromXml(*xml) : Result<SourceDocument>(xml.error());
}

Result<SourceDocument> WordDocument::fromXml(const QByteArray &xml)
{
    Reading reading(xml);
    if (!reading.run())
        return Error{tr("The Word document is damaged, or not made by a word processor.")};
    return std::move(reading).result();
}

} // namespace nianbao
