#include "desktop/paper/printing.h"

#include "publish/pdf.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int empty = -1;

// A file has no sides, and its pages are the ones that were chosen. Most printers see to copies themselves.
PrintChoice choiceOf(const QPrinter &printer)
{
    PrintChoice choice;
    choice.pages = printer.pageRanges(); // of one range as well
    choice.onBothSides =
        printer.outputFormat() == QPrinter::NativeFormat && printer.duplex() != QPrinter::DuplexNone;
    choice.lastFirst = printer.pageOrder() == QPrinter::LastPageFirst;
    choice.copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    choice.collates = printer.collateCopies();
    return choice;
}

// One copy; on both sides of the paper whole sheets, so that the next copy begins on a fresh one.
QList<int> sidesOfOneCopy(const PrintChoice &choice, int pages)
{
    QList<int> sides;
    for (int page = 0; page < pages; ++page) {
        if (!choice.pages.isEmpty() && !choice.pages.contains(page + 1))
            continue;
        const bool fits = !choice.onBothSides || sides.size() % 2 == page % 2;
        if (!fits)
            sides += empty;
        sides += page;
    }
    return sides;
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

QList<int> sidesToPrint(const PrintChoice &choice, int pages)
{
    QList<int> one = sidesOfOneCopy(choice, pages);
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

int printPages(QPrinter &printer, const QList<Page> &pages, const Fonts &fonts)
{
    const QList<int> sides = sidesToPrint(choiceOf(printer), int(pages.size()));
    QPainter painter;
    if (sides.isEmpty() || !painter.begin(&printer))
        return 0;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return 0;
        if (sides[i] != empty)
            paintPage(painter, pages[sides[i]], fonts);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return 0;
    QList<int> printed = sides;
    std::sort(printed.begin(), printed.end());
    return int(std::unique(printed.begin(), printed.end()) - printed.begin()) - int(printed.contains(empty));
}

} // namespace nianbao
