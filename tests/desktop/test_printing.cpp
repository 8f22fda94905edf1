#include "preview_fixture.h"
#include "printed.h"

#include "desktop/paper/printing.h"
#include "storage/file.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>

using namespace nianbao;

// What comes out of the printer: the pages of the PDF and of the preview, in the order that was asked for.
class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void sides_data();
    void sides();
    void theReviewSheetLiesApart_data();
    void theReviewSheetLiesApart();
    void standsReadyForAnOfficialDocument();
    void everyWordWhereThePdfHasIt();
    void everyPageLooksAsInThePdf();
    void someOfThePages();
    void twoCopies();
    void pagesBeyondTheEndAreSaid();
    void aRangeWithoutPagesIsAskedAgain();
    void theCurrentPage_data();
    void theCurrentPage();
    void whatIsStoppedLeavesTheOldFile();
    void aFileThatCantBeWrittenIsSaid();
    void fromThePreview();
    void blackUnlessColoursAreWanted_data();
    void blackUnlessColoursAreWanted();

private:
    struct Word {
        int page;
        QRectF box; // points
        QString text;
    };
    static QList<Word> wordsIn(const QString &pdf)
    {
        const QString text = QString::fromUtf8(run("pdftotext", {"-bbox", pdf, "-"}));
        static const QRegularExpression thing("<page |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" "
                                              "xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>");
        QList<Word> words;
        int page = -1;
        for (const QRegularExpressionMatch &match : thing.globalMatch(text)) {
            if (match.captured().startsWith("<page"))
                ++page;
            else
                words += {page,
                          QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                                 QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())),
                          match.captured(5)};
        }
        return words;
    }
    static constexpr int dots = 150; // an inch
    // Grey.
    static QImage pictureOf(const QString &pdf, int page)
    {
        const QString number = QString::number(page + 1);
        return QImage::fromData(
            run("pdftoppm", {"-r", QString::number(dots), "-gray", "-f", number, "-l", number, pdf}), "PGM");
    }
};

void TestPrinting::sides_data()
{
    QTest::addColumn<PrintChoice>("choice");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QList<int>>("sides");
    const auto choice = [](const QString &pages, bool onBothSides, bool lastFirst = false, int copies = 1,
                           bool collates = true) {
        return PrintChoice{QPageRanges::fromString(pages), onBothSides, lastFirst, copies, collates};
    };
    using Sides = QList<int>;
    QTest::newRow("all") << choice({}, false) << 3 << Sides{0, 1, 2};
    QTest::newRow("all, both sides") << choice({}, true) << 3 << Sides{0, 1, 2};
    QTest::newRow("a range") << choice("2-3", false) << 5 << Sides{1, 2};
    QTest::newRow("the second page is on the back") << choice("2-3", true) << 5 << Sides{-1, 1, 2};
    QTest::newRow("odd pages are in front") << choice("1,3,5", true) << 5 << Sides{0, -1, 2, -1, 4};
    QTest::newRow("more than there are") << choice("4-9", false) << 5 << Sides{3, 4};
    QTest::newRow("none of them") << choice("7", true) << 5 << Sides{};
    QTest::newRow("last first") << choice({}, false, true) << 3 << Sides{2, 1, 0};
    QTest::newRow("last first, both sides") << choice({}, true, true) << 3 << Sides{2, -1, 0, 1};
    QTest::newRow("two copies") << choice({}, false, false, 2) << 2 << Sides{0, 1, 0, 1};
    QTest::newRow("two copies, page by page") << choice({}, false, false, 2, false) << 2 << Sides{0, 0, 1, 1};
    QTest::newRow("two copies, both sides")
        << choice({}, true, false, 2) << 3 << Sides{0, 1, 2, -1, 0, 1, 2, -1};
    QTest::newRow("two copies, sheet by sheet")
        << choice({}, true, false, 2, false) << 3 << Sides{0, 1, 0, 1, 2, -1, 2, -1};
}

void TestPrinting::sides()
{
    QFETCH(PrintChoice, choice);
    QFETCH(int, pages);
    QTEST(sidesToPrint(choice, {0, pages, 0}), "sides");
}

void TestPrinting::theReviewSheetLiesApart_data()
{
    QTest::addColumn<PrintChoice>("choice");
    QTest::addColumn<PageParts>("parts");
    QTest::addColumn<QList<int>>("sides");
    const PrintChoice both{};
    PrintChoice one{};
    one.onBothSides = false;
    PrintChoice some{};
    some.pages = QPageRanges::fromString("1-2");
    PrintChoice sheet{};
    sheet.single = 0;
    PrintChoice second{};
    second.single = 2;
    using Sides = QList<int>;
    QTest::newRow("before") << both << PageParts{1, 3, 0} << Sides{0, -1, 1, 2, 3};
    QTest::newRow("before, of two pages") << both << PageParts{2, 3, 0} << Sides{0, 1, 2, 3, 4};
    QTest::newRow("before, on one side") << one << PageParts{1, 3, 0} << Sides{0, 1, 2, 3};
    QTest::newRow("after an odd page") << both << PageParts{0, 3, 1} << Sides{0, 1, 2, -1, 3};
    QTest::newRow("after an even page") << both << PageParts{0, 2, 1} << Sides{0, 1, 2};
    QTest::newRow("ranges go by the numbers in the feet") << some << PageParts{1, 3, 0} << Sides{1, 2};
    QTest::newRow("the sheet as the current page") << sheet << PageParts{1, 3, 0} << Sides{0};
    QTest::newRow("an even page as the current one") << second << PageParts{1, 3, 0} << Sides{-1, 2};
}

void TestPrinting::theReviewSheetLiesApart()
{
    QFETCH(PrintChoice, choice);
    QFETCH(PageParts, parts);
    QTEST(sidesToPrint(choice, parts), "sides");
}

void TestPrinting::standsReadyForAnOfficialDocument()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    setUpForPages(printer, "年报");
    QCOMPARE(printer.docName(), QString("年报"));
    QCOMPARE(printer.colorMode(), QPrinter::GrayScale);
    QCOMPARE(printer.pageLayout().pageSize().id(), QPageSize::A4);
    QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Portrait);
    QCOMPARE(printer.pageRect(QPrinter::Millimeter), printer.paperRect(QPrinter::Millimeter));
}

class PrintingFixture : public PreviewFixture
{
public:
    PrintingFixture()
    {
        printed = folder.filePath("printed.pdf");
        exported = folder.filePath("exported.pdf");
        dialogs.printTo = printed;
        dialogs.toSave = exported;
    }
    void print(const std::function<void(QPrinter &)> &choose = {})
    {
        dialogs.setUp = choose;
        WindowFixture::print();
        QVERIFY(dialogs.failures.isEmpty());
    }
    QString printed;
    QString exported;
};

void TestPrinting::everyWordWhereThePdfHasIt()
{
    PrintingFixture fixture;
    fixture.print();
    fixture.exportPdf();
    const QList<Word> printed = wordsIn(fixture.printed);
    const QList<Word> exported = wordsIn(fixture.exported);
    QVERIFY(printed.size() > 300);
    QCOMPARE(printed.size(), exported.size());
    for (int i = 0; i < printed.size(); ++i) {
        // Characters that look the same have the same glyph: which of them it was, only our own PDF says.
        QCOMPARE(printed[i].text.size(), exported[i].text.size());
        QCOMPARE(printed[i].page, exported[i].page);
        const QPointF apart = printed[i].box.topLeft() - exported[i].box.topLeft();
        QVERIFY2(apart.manhattanLength() < 0.1, qPrintable(printed[i].text)); // points
    }
}

void TestPrinting::everyPageLooksAsInThePdf()
{
    PrintingFixture fixture;
    fixture.print();
    fixture.exportPdf();
    for (int page = 0; page < PreviewFixture::pages().count(); ++page) {
        const QImage printed = pictureOf(fixture.printed, page);
        const QImage exported = pictureOf(fixture.exported, page);
        const QImage seen =
            PreviewFixture::pages().image(page, dots).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!printed.isNull() && printed.size() == exported.size());
        double differs = 0;
        double ink = 0;
        double inkSeen = 0;
        for (int y = 0; y < printed.height(); ++y) {
            for (int x = 0; x < printed.width(); ++x) {
                differs += std::abs(qGray(printed.pixel(x, y)) - qGray(exported.pixel(x, y)));
                ink += 255 - qGray(printed.pixel(x, y));
            }
        }
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                inkSeen += 255 - qGray(seen.pixel(x, y));
        }
        QVERIFY(ink > 0);
        QVERIFY2(differs < ink * 0.02, qPrintable(QString::number(differs / ink)));
        // Another program draws it: as much ink, not the same dots.
        QVERIFY2(std::abs(inkSeen / ink - 1) < 0.25, qPrintable(QString::number(inkSeen / ink)));
    }
}

void TestPrinting::someOfThePages()
{
    PrintingFixture fixture;
    fixture.print([](QPrinter &printer) { printer.setFromTo(2, 3); });
    QCOMPARE(numbersIn(fixture.printed), QStringList({"2", "3"}));
    QVERIFY2(fixture.message().contains("2"), qPrintable(fixture.message()));
}

void TestPrinting::twoCopies()
{
    PrintingFixture fixture;
    fixture.print([](QPrinter &printer) {
        printer.setFromTo(1, 2);
        printer.setCopyCount(2);
    });
    QCOMPARE(numbersIn(fixture.printed), QStringList({"1", "2", "1", "2"}));
}

void TestPrinting::pagesBeyondTheEndAreSaid()
{
    PrintingFixture fixture;
    const int last = PreviewFixture::pages().count();
    fixture.print([last](QPrinter &printer) {
        printer.setPageRanges(QPageRanges::fromString(QStringLiteral("%1-%2").arg(last - 1).arg(last + 4)));
    });
    QCOMPARE(numbersIn(fixture.printed), QStringList({QString::number(last - 1), QString::number(last)}));
    QCOMPARE(
        fixture.message(),
        QString("Sent to the printer: 2 page(s). The report ends with page %1.").arg(last)); // not translated
    QCOMPARE(fixture.dialogs.pagesToChooseFrom, last);
}

void TestPrinting::aRangeWithoutPagesIsAskedAgain()
{
    PrintingFixture fixture;
    int asked = 0;
    fixture.dialogs.setUp = [&asked](QPrinter &printer) {
        printer.setPageRanges(QPageRanges::fromString(++asked == 1 ? "7-9" : "2"));
    };
    fixture.WindowFixture::print();
    QCOMPARE(asked, 2);
    QCOMPARE(fixture.dialogs.failures.size(), 1);
    QVERIFY2(
        fixture.dialogs.failures[0].reason.startsWith("There is no page 7-9: the report ends with page 5"),
        qPrintable(fixture.dialogs.failures[0].reason));
    QCOMPARE(numbersIn(fixture.printed), QStringList{"2"});
}

void TestPrinting::theCurrentPage_data()
{
    QTest::addColumn<bool>("inThePreview");
    QTest::newRow("that one looks at") << true;
    QTest::newRow("that the cursor is on") << false;
}

void TestPrinting::theCurrentPage()
{
    QFETCH(bool, inThePreview);
    PrintingFixture fixture;
    fixture.dialogs.setUp = [](QPrinter &printer) { printer.setPrintRange(QPrinter::CurrentPage); };
    const PagePlace cell = PreviewFixture::pages().places()[PreviewFixture::placeWith("t4.review.upheld")];
    QVERIFY(cell.page > 0);
    if (inThePreview) {
        PreviewFixture::preview()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(PreviewFixture::preview()));
        PreviewFixture::view().goToPage(cell.page);
        WindowFixture::press(Qt::Key_P, Qt::ControlModifier);
        fixture.agreeToPaper();
    } else {
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        fixture.click(fixture.cell("t4.review.upheld"));
        fixture.WindowFixture::print();
    }
    QVERIFY(fixture.dialogs.mayChooseCurrentPage);
    QCOMPARE(numbersIn(fixture.printed), QStringList{QString::number(cell.page + 1)});
}

void TestPrinting::whatIsStoppedLeavesTheOldFile()
{
    PrintingFixture fixture;
    QVERIFY(writeFile(fixture.printed, "old"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(fixture.printed);
    setUpForPages(printer, "年报");
    QStringList told;
    const auto progress = [&told](int side, int sides) {
        told += QStringLiteral("%1/%2").arg(side).arg(sides);
        return side < 1;
    };
    const Result<Printed> printed =
        printSides(printer, {0, 1, 2}, PreviewFixture::pages().pages(), Fonts::installed(), progress);
    QVERIFY(printed && *printed == Printed::Stopped);
    QCOMPARE(told, QStringList({"0/3", "1/3"}));
    QCOMPARE(*readFile(fixture.printed), QByteArray("old"));
    QCOMPARE(QDir(fixture.folder.path()).entryList({"*.pdf*"}), QStringList{"printed.pdf"});
}

void TestPrinting::aFileThatCantBeWrittenIsSaid()
{
    PrintingFixture fixture;
    fixture.dialogs.printTo = fixture.folder.filePath("gone/printed.pdf");
    fixture.WindowFixture::print();
    QCOMPARE(fixture.dialogs.failures.size(), 1);
    QVERIFY2(fixture.dialogs.failures[0].reason.contains("gone/printed.pdf"),
             qPrintable(fixture.dialogs.failures[0].reason));
    QVERIFY(fixture.message().isEmpty() || !fixture.message().contains("Sent"));
}

void TestPrinting::fromThePreview()
{
    PrintingFixture fixture;
    PreviewFixture::preview()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(PreviewFixture::preview()));
    WindowFixture::press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(QApplication::activeModalWidget()->parentWidget() == PreviewFixture::preview());
    fixture.agreeToPaper();
    QVERIFY(QFile::exists(fixture.printed));
    QVERIFY(fixture.dialogs.askedFrom == PreviewFixture::preview());
}

void TestPrinting::blackUnlessColoursAreWanted_data()
{
    QTest::addColumn<bool>("inColour");
    QTest::newRow("black") << false;
    QTest::newRow("colour") << true;
}

void TestPrinting::blackUnlessColoursAreWanted()
{
    QFETCH(bool, inColour);
    PrintingFixture fixture;
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    red.save(&buffer, "PNG");
    fixture.apply({{SetNarrative{"s1", QList<Block>{Picture{"image/png", png, "图1"}}}}});
    fixture.print([inColour](QPrinter &printer) {
        if (inColour)
            printer.setColorMode(QPrinter::Color);
    });
    bool isRed = false;
    for (int page = 1; page <= 2; ++page) {
        const QString number = QString::number(page);
        const QImage image = QImage::fromData(
            run("pdftoppm", {"-r", "30", "-f", number, "-l", number, fixture.printed}), "PPM");
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isRed = isRed || image.pixelColor(x, y).saturation() > 100;
        }
    }
    QCOMPARE(isRed, inColour);
}

QTEST_MAIN(TestPrinting)
#include "test_printing.moc"
