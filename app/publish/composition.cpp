#include "publish/composition.h"

#include "publish/picture_image.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace nianbao {

namespace {

// What may stand in an output: XML has no place for control characters, broken surrogates or
// noncharacters, and paper has none for line breaks within a paragraph.
QString withoutUnprintable(const QString &text)
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
    return plain;
}

// The indent of two characters that people type as spaces is the outputs' own business.
QString printable(const QString &text)
{
    return withoutUnprintable(text).trimmed();
}

// The same for a paragraph: nothing around it, whichever runs the space lies in.
QList<Run> printable(const QList<Run> &runs)
{
    QList<Run> plain;
    for (const Run &run : runs) {
        QString text = withoutUnprintable(run.text);
        while (plain.isEmpty() && !text.isEmpty() && text.front().isSpace())
            text.remove(0, 1);
        if (!text.isEmpty())
            plain += Run{text, run.bold};
    }
    while (!plain.isEmpty()) {
        QString &end = plain.last().text;
        while (!end.isEmpty() && end.back().isSpace())
            end.chop(1);
        if (!end.isEmpty())
            break;
        plain.removeLast();
    }
    return plain;
}

// A block of a section's text as an element, or nothing if there is nothing to see.
class BlockComposer
{
public:
    explicit BlockComposer(const QString &section) : m_section(section) {}

    std::optional<Element> operator()(const Heading &heading) const
    {
        const QString text = printable(heading.text);
        return text.isEmpty() ? std::optional<Element>() : SubheadingElement{m_section, heading.level, text};
    }
    std::optional<Element> operator()(const Paragraph &paragraph) const
    {
        const QList<Run> runs = printable(paragraph.runs);
        return runs.isEmpty() ? std::optional<Element>() : ParagraphElement{m_section, runs};
    }
    std::optional<Element> operator()(const Picture &picture) const
    {
        PictureElement element{m_section, {picture.type, picture.data, printable(picture.caption)}};
        const DecodedPicture decoded = decode(picture);
        element.size = decoded.size;
        element.image = decoded.image;
        // A report can't be printed with a gap that nobody notices.
        if (decoded.image.isNull())
            element.insteadOfImage = QStringLiteral("（图片无法显示）");
        return element;
    }

private:
    const QString &m_section;
};

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
        for (const Block &block : report.narrative(section.id).blocks()) {
            if (const std::optional<Element> element = std::visit(BlockComposer(section.id), block))
                composition.elements += *element;
        }
    }
    const SignatureElement signature{printable(report.signedBy()),
                                     printedDate(field(Field::SignedOn), form.datePattern())};
    if (!signature.signedBy.isEmpty() || !signature.date.isEmpty())
        composition.elements += signature;
    return composition;
}

QList<PictureElement> lostPictures(const Composition &composition)
{
    QList<PictureElement> lost;
    for (const Element &element : composition.elements) {
        const auto *picture = std::get_if<PictureElement>(&element);
        if (picture && picture->image.isNull())
            lost += *picture;
    }
    return lost;
}

} // namespace nianbao
