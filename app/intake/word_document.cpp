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
            m_centred = false;
        } else if (name == u"jc") {
            m_centred = value() == u"center";
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
            if (name == u"drawing" || name == u"pict")
                takeDrawing();
            else
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
            addPictures();
        }
    }

    // A picture's part, by its id; of a shape, the words in it.
    void takeDrawing()
    {
        SourcePicture picture{{}, {}, {}, -1, int(m_xml.lineNumber())};
        const auto attribute = [this](QStringView name) {
            const auto attributes = m_xml.attributes();
            for (const QXmlStreamAttribute &one : attributes) {
                if (one.name() == name)
                    return one.value().toString();
            }
            return QString();
        };
        bool inText = false;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1 : 0;
            depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
            if (token == QXmlStreamReader::Characters && inText)
                picture.caption += m_xml.text();
            if (token == QXmlStreamReader::EndElement)
                inText = false;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"Fallback" || m_xml.name() == u"del") {
                m_xml.skipCurrentElement();
                --depth;
                continue;
            }
            inText = m_xml.name() == u"t";
            if (picture.address.isEmpty() && m_xml.name() == u"blip")
                picture.address = attribute(u"embed");
            else if (picture.address.isEmpty() && m_xml.name() == u"imagedata")
                picture.address = attribute(u"id");
        }
        m_pictures += picture;
    }

    // They stand behind their paragraph, or their table.
    void addPictures()
    {
        if (!m_tables.isEmpty())
            return;
        for (const SourcePicture &picture : std::as_const(m_pictures))
            m_document.blocks += picture;
        m_pictures.clear();
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
        const SourceParagraph paragraph{m_runs, 0, -1, int(m_xml.lineNumber()), m_centred};
        m_runs.clear();
        const QString text = paragraph.text().trimmed();
        if (!text.isEmpty() && m_tables.isEmpty())
            m_document.blocks += paragraph;
        addPictures();
        if (text.isEmpty() || m_tables.isEmpty())
            return;
        if (m_tables.last().rows.isEmpty() || m_tables.last().rows.last().isEmpty())
            return;
        QString &cell = m_tables.last().rows.last().last().text;
        cell += cell.isEmpty() ? text : u'\n' + text;
    }

    QXmlStreamReader m_xml;
    SourceDocument m_document;
    QList<WordTable> m_tables; // those that are open, the outermost first
    QList<Run> m_runs;
    QList<SourcePicture> m_pictures; // of the paragraph at hand, or of the table
    bool m_centred = false;
    bool m_bold = false;
    bool m_inText = false;
    bool m_inRunProperties = false;
};

// Where the document's parts lie in the archive, by their ids; of those that lie elsewhere, an address.
QHash<QString, QString> partsOf(ZipArchive &archive)
{
    QHash<QString, QString> parts;
    const QString name = QStringLiteral("word/_rels/document.xml.rels");
    const Result<QByteArray> bytes =
        archive.has(name) ? archive.read(name) : Result<QByteArray>(QByteArray());
    QXmlStreamReader xml(bytes ? *bytes : QByteArray());
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        if (!xml.isStartElement() || target.isEmpty())
            continue;
        const bool isElsewhere = attributes.value(QLatin1String("TargetMode")) == QLatin1String("External");
        parts.insert(attributes.value(QLatin1String("Id")).toString(),
                     isElsewhere               ? target
                     : target.startsWith(u'/') ? target.mid(1)
                                               : QStringLiteral("word/") + target);
    }
    return parts;
}

} // namespace

Result<SourceDocument> WordDocument::read(const QByteArray &docx)
{
    const auto archive = ZipArchive::open(docx);
    if (!archive)
        return archive.error();
    const Result<QByteArray> xml = (*archive)->read(QStringLiteral("word/document.xml"));
    if (!xml)
        return xml.error();
    Result<SourceDocument> document = fromXml(*xml);
    if (!document)
        return document;
    SourceDocument whole = *std::move(document);
    const QHash<QString, QString> parts = partsOf(**archive);
    for (SourceBlock &block : whole.blocks) {
        auto *picture = std::get_if<SourcePicture>(&block);
        if (!picture || picture->address.isEmpty())
            continue;
        picture->address = parts.value(picture->address);
        // One that can't be unpacked is missing, not the whole document.
        if (const Result<QByteArray> bytes = (*archive)->read(picture->address))
            picture->data = *bytes;
    }
    return whole;
}

Result<SourceDocument> WordDocument::fromXml(const QByteArray &xml)
{
    Reading reading(xml);
    if (!reading.run())
        return Error{tr("The Word document is damaged, or not made by a word processor.")};
    return std::move(reading).result();
}

} // namespace nianbao
