#include "publish/composition.h"

#include "model/corrections.h"
#include "publish/breakdown_elements.h"
#include "publish/picture_image.h"
#include "publish/picture_wording.h"
#include "publish/printable.h"
#include "publish/review_wording.h"

#include <QDate>
#include <QLocale>

namespace nianbao {

namespace {

// A block of a section's text as elements, or none if there is nothing to see.
class BlockComposer
{
public:
    BlockComposer(const Section &section, const FieldReadings &readings)
        : m_section(section.id), m_heading(printable(section.heading)), m_readings(readings)
    {
    }

    QList<Element> operator()(const Heading &heading) const
    {
        const QString text = printable(heading.text);
        return text.isEmpty() ? QList<Element>()
                              : QList<Element>{SubheadingElement{m_section, heading.level, text}};
    }
    QList<Element> operator()(const Paragraph &paragraph) const
    {
        const QList<Run> runs = printable(paragraph.runs);
        return runs.isEmpty() ? QList<Element>() : QList<Element>{ParagraphElement{m_section, runs}};
    }
    QList<Element> operator()(const Breakdown &breakdown) const
    {
        return elementsOf(breakdown, m_section, m_readings);
    }
    QList<Element> operator()(const Picture &picture) const
    {
        PictureElement element{m_section, {picture.type, picture.data, printable(picture.caption)}};
        const DecodedPicture decoded = decode(picture);
        element.size = decoded.size;
        element.image = decoded.image;
        const PictureWording &wording = PictureWording::shipped();
        element.alternative = wording.alternative(element.picture.caption, m_heading);
        // A report can't be printed with a gap that nobody notices.
        if (decoded.image.isNull())
            element.insteadOfImage = wording.lost();
        return {element};
    }

private:
    const QString &m_section;
    const QString m_heading;
    const FieldReadings &m_readings;
};

void nameBlock(Element &element, int block)
{
    std::visit(
        [block](auto &one) {
            if constexpr (requires { one.block; })
                one.block = block;
        },
        element);
}

QString printedDate(const QString &iso, const QString &pattern)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale(QLocale::Chinese).toString(date, pattern) : QString();
}

TableElement tableOf(const Section &section, const Template &form, const Figures &figures)
{
    const Table &table = form.tables()[section.table];
    TableElement element{section.id, {}, table, {}};
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

    const FieldReadings readings(report);
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
        const QList<Block> &blocks = report.narrative(section.id).blocks();
        const BlockComposer composer(section, readings);
        for (int i = 0; i < blocks.size(); ++i) {
            QList<Element> elements = std::visit(composer, blocks[i]);
            for (Element &element : elements)
                nameBlock(element, i);
            composition.elements += elements;
        }
    }
    for (const StageEntry &correction : correctionsOf(report.review())) {
        const QString date = correction.on.toLocalTime().date().toString(Qt::ISODate);
        QString text = ReviewWording::shipped().text(
            QStringLiteral("correction"), {{"date", printedDate(date, form.datePattern())},
                                           {"reason", printable(correction.note.simplified())}});
        if (!QStringLiteral("。！？").contains(text.back())) // a reason is often typed without
            text += u'。';
        composition.elements += ParagraphElement{form.sections().last().id, {Run{text}}};
    }
    const SignatureElement signature{printable(report.signedBy()),
                                     printedDate(field(Field::SignedOn), form.datePattern())};
    if (!signature.signedBy.isEmpty() || !signature.date.isEmpty())
        composition.elements += signature;
    return composition;
}

Composition withoutTitle(Composition composition)
{
    composition.elements.removeIf(
        [](const Element &element) { return std::holds_alternative<TitleElement>(element); });
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
