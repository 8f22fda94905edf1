#include "intake/sheet_document.h"

#include "intake/source_grid.h"
#include "intake/zip_archive.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace nianbao {

namespace {

// "B12": column 1, row 11; -1 for what is none.
struct Place {
    int row = -1, column = -1;
};

Place placeOf(const QString &reference)
{
    static const QRegularExpression name(QStringLiteral("^\\$?([A-Z]{1,3})\\$?([0-9]{1,7})$"));
    const QRegularExpressionMatch match = name.match(reference.toUpper());
    if (!match.hasMatch())
        return {};
    int column = 0;
    const QString letters = match.captured(1);
    for (const QChar c : letters)
        column = column * 26 + (c.unicode() - u'A' + 1);
    return {match.captured(2).toInt() - 1, column - 1};
}

// A number as a sheet shows it: files hold 0.30000000000000004 for 0.3, and 1.2E3.
QString numberText(const QString &stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || qAbs(number) >= 1e15)
        return stored;
    QString text = QString::number(number, 'f', 6);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

// Walks through the XML; false if it is damaged or has a document type.
template<typename Start, typename End>
bool walk(QXmlStreamReader &xml, const Start &start, const End &end)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            start(xml.name());
            break;
        case QXmlStreamReader::EndElement:
            end(xml.name());
            break;
        case QXmlStreamReader::DTD:
            return false;
        default:
            break;
        }
    }
    return !xml.hasError();
}

const auto nothing = [](QStringView) {};

bool readStrings(const QByteArray &bytes, QStringList &strings)
{
    QXmlStreamReader xml(bytes);
    return walk(
        xml,
        [&](QStringView name) {
            if (name == u"si")
                strings += QString();
            else if (name == u"t" && !strings.isEmpty())
                strings.last() += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (name == u"rPh") // how it is pronounced
                xml.skipCurrentElement();
        },
        nothing);
}

class Sheet
{
public:
    explicit Sheet(const QStringList &strings) : m_strings(strings) {}

    bool read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        return walk(
            xml, [&](QStringView name) { start(xml, name); }, [&](QStringView name) { end(name); });
    }

    SourceTable table() const
    {
        GridLayout layout;
        for (int row = 0; row <= m_lastRow; ++row) {
            layout.beginRow();
            for (int column = 0; column <= m_lastColumn; ++column) {
                const quint64 key = keyOf(row, column);
                if (m_covered.contains(key))
                    continue;
                layout.moveTo(column);
                const auto [rows, columns] = m_spans.value(key, {1, 1});
                layout.addCell(m_texts.value(key), rows, columns, row + 1);
            }
        }
        return std::move(layout).table();
    }

private:
    static quint64 keyOf(int row, int column) { return quint64(row) * 4096 + quint64(column); }

    void start(QXmlStreamReader &xml, QStringView name)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == u"c") {
            m_place = placeOf(attributes.value(QLatin1String("r")).toString());
            m_type = attributes.value(QLatin1String("t")).toString();
            m_text.clear();
        } else if (name == u"v") {
            const QString stored = xml.readElementText();
            if (m_type == u"s")
                m_text = m_strings.value(stored.toInt());
            else
                m_text = m_type.isEmpty() || m_type == u"n" ? numberText(stored) : stored;
        } else if (name == u"t") {
            m_text += xml.readElementText();
        } else if (name == u"mergeCell") {
            merge(attributes.value(QLatin1String("ref")).toString());
        }
    }

    void end(QStringView name)
    {
        const QString text = m_text.trimmed();
        const bool isWithin = m_place.row >= 0 && m_place.row < SheetDocument::mostRows
                              && m_place.column < SheetDocument::mostColumns;
        if (name != u"c" || text.isEmpty() || !isWithin)
            return;
        m_texts.insert(keyOf(m_place.row, m_place.column), text);
        m_lastRow = std::max(m_lastRow, m_place.row);
        m_lastColumn = std::max(m_lastColumn, m_place.column);
    }

    void merge(const QString &reference)
    {
        const Place first = placeOf(reference.section(u':', 0, 0));
        const Place last = placeOf(reference.section(u':', 1, 1));
        const bool isWithin = first.row >= 0 && last.row >= first.row && last.column >= first.column
                              && last.row < SheetDocument::mostRows
                              && last.column < SheetDocument::mostColumns;
        if (!isWithin || m_covered.size() > GridLayout::mostPlaces)
            return;
        m_spans.insert(keyOf(first.row, first.column),
                       {last.row - first.row + 1, last.column - first.column + 1});
        for (int row = first.row; row <= last.row; ++row) {
            for (int column = first.column; column <= last.column; ++column) {
                if (row != first.row || column != first.column)
                    m_covered.insert(keyOf(row, column));
            }
        }
    }

    const QStringList &m_strings;
    QHash<quint64, QString> m_texts;
    QHash<quint64, QPair<int, int>> m_spans;
    QSet<quint64> m_covered;
    Place m_place;
    QString m_type, m_text;
    int m_lastRow = -1, m_lastColumn = -1;
};

// The sheets' files in the workbook's order, without hidden ones.
QStringList sheetsOf(ZipArchive &archive)
{
    QHash<QString, QString> targets;
    QStringList files;
    const Result<QByteArray> relations = archive.read(QStringLiteral("xl/_rels/workbook.xml.rels"));
    const Result<QByteArray> book = archive.read(QStringLiteral("xl/workbook.xml"));
    if (relations) {
        QXmlStreamReader xml(*relations);
        const bool read = walk(
            xml,
            [&](QStringView name) {
                const QString target = xml.attributes().value(QLatin1String("Target")).toString();
                if (name == u"Relationship")
                    targets.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                                   target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
            },
            nothing);
        if (!read)
            return {};
    }
    if (book) {
        QXmlStreamReader xml(*book);
        const bool read = walk(
            xml,
            [&](QStringView name) {
                if (name != u"sheet" || xml.attributes().value(QLatin1String("state")).startsWith(u"hidden"))
                    return;
                for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                    if (attribute.name() == u"id" && targets.contains(attribute.value().toString()))
                        files += targets.value(attribute.value().toString());
                }
            },
            nothing);
        if (!read)
            return {};
    }
    return files;
}

} // namespace

Result<SourceDocument> SheetDocument::read(const QByteArray &xlsx)
{
    const auto archive = ZipArchive::open(xlsx);
    if (!archive)
        return archive.error();
    const Error damaged{tr("The workbook is damaged, or not made by a spreadsheet program.")};
    QStringList strings;
    if ((*archive)->has(QStringLiteral("xl/sharedStrings.xml"))) {
        const Result<QByteArray> xml = (*archive)->read(QStringLiteral("xl/sharedStrings.xml"));
        if (!xml)
            return xml.error();
        if (!readStrings(*xml, strings))
            return damaged;
    }
    const QStringList files = sheetsOf(**archive);
    if (files.isEmpty())
        return damaged;
    SourceDocument document;
    for (const QString &file : files) {
        const Result<QByteArray> xml = (*archive)->read(file);
        if (!xml)
            return xml.error();
        Sheet sheet(strings);
        if (!sheet.read(*xml))
            return damaged;
        const SourceTable table = sheet.table();
        if (!table.cells.isEmpty())
            document.blocks += table;
    }
    return document;
}

} // namespace nianbao
