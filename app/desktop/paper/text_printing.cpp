#include "desktop/paper/text_printing.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace nianbao {

namespace {

constexpr double printMargin = 20; // millimetres

// Page by page: QTextDocument's own printing would add margins and a number to ours.
bool printPages(QTextDocument &text, QPrinter &printer)
{
    text.documentLayout()->setPaintDevice(&printer);
    text.setDocumentMargin(0);
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size();
    text.setPageSize(page);
    const int count = text.pageCount();
    const int from = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    bool good = painter.begin(&printer);
    for (int number = from; good && number <= to; ++number) {
        if (number > from)
            good = printer.newPage();
        if (!good)
            break;
        painter.save();
        painter.translate(0, -(number - 1) * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, (number - 1) * page.height()), page);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return good && painter.end() && printer.printerState() != QPrinter::Error;
}

// The words that it says, for translation.
struct TextPrinting {
    Q_DECLARE_TR_FUNCTIONS(nianbao::TextPrinting)
};

} // namespace

void printHtml(const QString &html, const QString &title, Dialogs &dialogs, QWidget *asking)
{
    QTextDocument text;
    text.setDefaultFont(asking->font());
    text.setHtml(html);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(printMargin, printMargin, printMargin, printMargin),
                           QPageLayout::Millimeter);
    text.documentLayout()->setPaintDevice(&printer);
    text.setDocumentMargin(0);
    text.setPageSize(printer.pageRect(QPrinter::DevicePixel).size());
    if (!dialogs.setUpPrinter(asking, printer, text.pageCount(), false))
        return;
    if (!printPages(text, printer))
        dialogs.fail(asking, {TextPrinting::tr("Print"), TextPrinting::tr("Your report is unchanged."),
                              TextPrinting::tr("The printer didn't take it. See whether it is ready, and "
                                               "print again.")});
}

} // namespace nianbao
