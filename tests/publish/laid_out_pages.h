#pragma once

#include "publish/pages.h"
#include "reports.h"

#include <QRectF>

// Pages laid out with a measure that one can reckon with, and what must hold of all pages.
namespace nianbao::test {

// Every character as wide as it is high.
inline double squares(const QString &text, FontRole, double pointSize)
{
    return double(text.toUcs4().size()) * pointSize * paper::point;
}
inline double widthOf(const PlacedText &text)
{
    return squares(text.text, text.role, text.pointSize) * text.tracking;
}
inline QRectF boxOf(const PlacedText &text)
{
    const double em = text.pointSize * paper::point;
    return {text.position.x(), text.position.y() - 0.88 * em, widthOf(text), em};
}

// The half of a mark that a line may take from it isn't there.
inline QRectF inkOf(const PlacedText &text)
{
    const double half = text.pointSize * paper::point / 2;
    const bool right = QStringLiteral("。，、；：）》〉”’】〕").contains(text.text.back());
    const bool left = QStringLiteral("（《〈“‘【〔").contains(text.text.front());
    return boxOf(text).adjusted(left ? half : 0, 0, right ? -half : 0, 0);
}

inline const QRectF typeArea(paper::left, paper::top, paper::areaWidth, paper::areaHeight);
inline constexpr double hair = 0.01; // mm

inline QList<Page> pagesOf(const QList<Element> &elements)
{
    Composition composition;
    composition.elements = elements;
    return layOutPages(composition, squares);
}

inline QString textOf(const QList<Page> &pages)
{
    QString text;
    for (const Page &page : pages) {
        for (const PlacedText &one : page.texts) {
            if (one.role != FontRole::PageNumber && !one.origin.again)
                text += one.text;
        }
    }
    return withoutSpace(text);
}

inline ParagraphElement paragraph(const QString &text)
{
    return {QStringLiteral("s1"), {Run{text}}};
}

inline TableElement tableOf(const QString &id, const Report &report = numberedReport())
{
    for (const Element &element : compositionOf(report).elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (table && table->table.id == id)
            return *table;
    }
    qFatal("no such table");
}

inline bool isHeading(FontRole role)
{
    return role == FontRole::Heading || role == FontRole::Subheading;
}

// What must hold of any pages; says what doesn't.
inline QString faultIn(const QList<Page> &pages)
{
    static const QString closing = QStringLiteral("。，、；：？！）》〉”’】〕");
    static const QString opening = QStringLiteral("（《〈“‘【〔");
    const QRectF area = typeArea.adjusted(-hair, -hair, hair, hair);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        const Page &page = pages[number];
        const QString place = QStringLiteral("page %1: ").arg(number + 1);
        if (page.texts.isEmpty() || page.texts.last().text != QStringLiteral("— %1 —").arg(number + 1))
            return place + QStringLiteral("not numbered");
        QList<QRectF> boxes; // of the texts before
        for (qsizetype i = 0; i + 1 < page.texts.size(); ++i) {
            const PlacedText &text = page.texts[i];
            if (text.text.isEmpty())
                return place + QStringLiteral("empty");
            const QRectF box = inkOf(text);
            if (!area.contains(boxOf(text)))
                return place + QStringLiteral("outside the type area: ") + text.text;
            for (qsizetype k = 0; k < boxes.size(); ++k) {
                const QRectF shared = box & boxes[k];
                if (shared.width() > hair && shared.height() > hair)
                    return place + QStringLiteral("overlapping: ") + page.texts[k].text + u' ' + text.text;
            }
            boxes += box;
            if (text.text.trimmed() != text.text)
                return place + QStringLiteral("not trimmed: ") + text.text;
            // A run may begin or end with any mark within its line.
            const auto isBeside = [&](const PlacedText &other) {
                return other.position.y() == text.position.y() && other.pointSize == 16;
            };
            const bool begins = i == 0 || !isBeside(page.texts[i - 1]);
            const bool ends = !isBeside(page.texts[i + 1]);
            if ((begins && closing.contains(text.text.front()))
                || (ends && opening.contains(text.text.back())))
                return place + QStringLiteral("badly broken: ") + text.text;
            for (const PlacedPicture &picture : page.pictures) {
                if (picture.box.intersects(box))
                    return place + QStringLiteral("over a picture: ") + text.text;
            }
        }
        for (const PlacedPicture &picture : page.pictures) {
            if (!area.contains(picture.box))
                return place + QStringLiteral("a picture outside the type area");
            if (picture.image.isNull() || picture.box.isEmpty())
                return place + QStringLiteral("a picture without anything to see");
        }
        for (const PlacedRule &rule : page.rules) {
            if (!area.contains(rule.line.p1()) || !area.contains(rule.line.p2()))
                return place + QStringLiteral("a rule outside the type area");
            if (rule.line.dx() != 0 && rule.line.dy() != 0)
                return place + QStringLiteral("a slanting rule");
        }
        if (page.texts.size() > 1 && number + 1 < pages.size()
            && isHeading(page.texts[page.texts.size() - 2].role)
            && (page.pictures.isEmpty()
                || page.pictures.last().box.bottom() < page.texts[page.texts.size() - 2].position.y()))
            return place + QStringLiteral("a heading last on the page");
    }
    return {};
}

} // namespace nianbao::test
