#include "desktop/paper/printing.h"

#include "storage/file.h"

#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int empty = -1;

// One copy; on both sides of the paper whole sheets, so that the next copy begins on a fresh one.
QList<int> sidesOfOneCopy(const PrintChoice &choice, const PageParts &parts)
{
    const auto isWanted = [&](int page) {
        if (choice.single)
            return page == *choice.single;
        return choice.pages.isEmpty() || (parts.isOwn(page) && choice.pages.contains(parts.numberOf(page)));
    };
    QList<int> sides;
    for (int page = 0; page < parts.count(); ++page) {
        if (!isWanted(page))
            continue;
        const bool fits = !choice.onBothSides || sides.size() % 2 == parts.sideOf(page) % 2;
        if (!fits)
            sides += empty;
        sides += page;
    }
    return sides;
}

Printed paintSides(QPrinter &printer, const QList<int> &sides, const QList<Page> &pages, const Fonts &fonts,
                   const Progress &progress)
{
    QPainter painter;
    if (sides.isEmpty() || !painter.begin(&printer))
        return Printed::Refused;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (!goesOn(progress, int(i), int(sides.size()))) {
            printer.abort();
            painter.end();
            return Printed::Stopped;
        }
        if (i > 0 && !printer.newPage())
            return Printed::Refused;
        if (sides[i] != empty)
            paintPage(painter, pages[sides[i]], fonts);
    }
    const bool isDone = painter.end() && printer.printerState() != QPrinter::Error;
    return isDone ? Printed::All : Printed::Refused;
}

} // namespace

void setUpForPages(QPrinter &printer, const QString &title)
{
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true); // the pages have their own margins
    printer.setDuplex(QPrinter::DuplexLongSide);
    printer.setColorMode(QPrinter::GrayScale);
}

PrintChoice printChoice(const QPrinter &printer, int currentPage)
{
    PrintChoice choice;
    if (printer.printRange() == QPrinter::CurrentPage)
        choice.single = currentPage;
    else
        choice.pages = printer.pageRanges(); // of one range as well
    // A file has no sides, and its pages are the ones that were chosen. Most printers see to copies
    // themselves.
    choice.onBothSides =
        printer.outputFormat() == QPrinter::NativeFormat && printer.duplex() != QPrinter::DuplexNone;
    choice.lastFirst = printer.pageOrder() == QPrinter::LastPageFirst;
    choice.copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    choice.collates = printer.collateCopies();
    return choice;
}

QList<int> sidesToPrint(const PrintChoice &choice, const PageParts &parts)
{
    QList<int> one = sidesOfOneCopy(choice, parts);
    if (choice.onBothSides && one.size() % 2 != 0 && (choice.lastFirst || choice.copies > 1))
        one += empty;
    const qsizetype onSheet = choice.onBothSides ? 2 : 1;
    if (choice.lastFirst) {
        // Sheet by sheet: what is in front stays in front.
        QList<int> reversed;
        for (qsizetype sheet = one.size() - onSheet; sheet >= 0; sheet -= onSheet)
            reversed += one.mid(sheet, onSheet);
        one = reversed;
    }
    QList<int> all;
    if (choice.collates) {
        for (int copy = 0; copy < choice.copies; ++copy)
            all += one;
        return all;
    }
    for (qsizetype sheet = 0; sheet < one.size(); sheet += onSheet) {
        for (int copy = 0; copy < choice.copies; ++copy)
            all += one.mid(sheet, onSheet);
    }
    return all;
}

Result<Printed> printSides(QPrinter &printer, const QList<int> &sides, const QList<Page> &pages,
                           const Fonts &fonts, const Progress &progress)
{
    const QString target = printer.outputFileName();
    if (printer.outputFormat() != QPrinter::PdfFormat || target.isEmpty())
        return paintSides(printer, sides, pages, fonts, progress);
    // Elsewhere first: the printer would empty the file at once, and wouldn't say that a disk is full.
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFileName(made);
    const Printed printed = paintSides(printer, sides, pages, fonts, progress);
    printer.setOutputFileName(target);
    if (printed != Printed::All)
        return printed;
    const Result<QByteArray> bytes = readFile(made);
    if (!bytes)
        return bytes.error();
    if (const Done written = writeFile(target, *bytes); !written)
        return written.error();
    return printed;
}

} // namespace nianbao
