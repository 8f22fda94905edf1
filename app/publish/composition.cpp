#include "publish/composition.h"

#include <QDate>
#include <QLocale>

namespace nianbao {

namespace {

// What may stand in an output: XML has no place for control characters, broken surrogates or
// noncharacters, and paper has none for line breaks within a paragraph.
QString printable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])))
                plain.append(c).append(text[i + 1]);
            ++i;
        } else if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
                   || c == QChar::ParagraphSeparator) {
            plain += u' ';
        } else if (!c.isSurrogate() && !c.isNonCharacter() && c.category() != QChar::Other_Control) {
            plain += c;
        }
    }
    // The indent of two characters that people type as spaces is the outputs' own business.
    return plain.trimmed();
}

QString printedDate(const QString &iso, const QString &pattern)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale(QLocale::Chinese).toString(date, pattern) : QString();
}

TableElement tableOf(const Section &section, const Template &form, const Figures &figures)
{
    const Table &table = form.tables()[section.table];
    TableElement element{section.id, table, {}};
    element.cells.reserve(table.cells.size());
    for (const Cell &cell : table.cells) {
        if (cell.kind == Cell::Kind::Label)
            element.cells += {cell, printable(cell.label)};
        else
            element.cells += {cell, figures.at(cell.figure).text(), form.figures()[cell.figure].address};
    }
    return element;
}

} // namespace

Composition compose(const Report &report, const Figures &figures)
{
    const Template &form = report.form();
    const auto field = [&report](Field name) { return printable(report.header().value(name)); };

    Composition composition;
    composition.title = printable(report.title());
    composition.organ = field(Field::Organ);
    composition.publishedOn = field(Field::PublishedOn);
    composition.source = field(Field::Source);

    if (!composition.title.isEmpty())
        composition.elements += TitleElement{composition.title};
    if (const QString number = field(Field::DocumentNumber); !number.isEmpty())
        composition.elements += NumberElement{number};
    for (const Section &section : form.sections()) {
        if (!section.heading.isEmpty())
            composition.elements += HeadingElement{section.id, printable(section.heading)};
        if (!section.isNarrative())
            composition.elements += tableOf(section, form, figures);
        for (const QString &paragraph : report.narrative(section.id).texts()) {
            if (const QString text = printable(paragraph); !text.isEmpty())
                composition.elements += ParagraphElement{section.id, text};
        }
    }
    const SignatureElement signature{printable(report.signedBy()),
                                     printedDate(field(Field::SignedOn), form.datePattern())};
    if (!signature.signedBy.isEmpty() || !signature.date.isEmpty())
        composition.elements += signature;
    return composition;
}

} // namespace nianbao
