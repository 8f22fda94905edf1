// Prints on the printer that print_through_cups.sh has set up, and looks at what arrived there.
#include "preview_fixture.h"
#include "printed.h"

#include <QCheckBox>
#include <QDir>
#include <QPrinterInfo>

using namespace nianbao;

class PrintThroughCups : public QObject
{
    Q_OBJECT

private slots:
    void printerIsThere();
    void bothSidesUnlessOneWantsOne_data();
    void bothSidesUnlessOneWantsOne();
    void theReviewSheetOnPaperOfItsOwn_data();
    void theReviewSheetOnPaperOfItsOwn();
    void aProof();
    void whatArrives_data();
    void whatArrives();

private:
    struct Arrived {
        QStringList numbers; // one for each side, empty for an empty side and for the review sheet
        QStringList texts;   // of each side, without white space
        QByteArray order;    // what the server was told
    };
    static Arrived print(const std::function<void(QPrinter &)> &choose,
                         const std::function<void(QWidget &paper)> &choosePaper = {})
    {
        PreviewFixture fixture;
        fixture.dialogs.printsOnPaper = true;
        fixture.dialogs.setUp = choose;
        fixture.trigger("actionPrint");
        if (choosePaper)
            choosePaper(*QApplication::activeModalWidget());
        fixture.agreeToPaper();
        if (!fixture.dialogs.failures.isEmpty())
            qFatal("it isn't printed");
        if (!QTest::qWaitFor([] { return run("lpstat", {"-W", "not-completed", "-o"}).isEmpty(); }, 30000))
            qFatal("it doesn't arrive");
        const QDir spool(qEnvironmentVariable("NIANBAO_SPOOL"));
        QFile order(spool.filePath(spool.entryList({"c*"}, QDir::Files, QDir::Name).last()));
        if (!order.open(QIODevice::ReadOnly))
            qFatal("the order can't be read");
        const QString paper = qEnvironmentVariable("NIANBAO_PAPER");
        QString text = QString::fromUtf8(run("pdftotext", {"-raw", paper, "-"}));
        text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
        return {numbersIn(paper), text.chopped(1).split(u'\f'), order.readAll()};
    }
};

void PrintThroughCups::printerIsThere()
{
    QCOMPARE(QPrinterInfo::defaultPrinterName(), QString("both-sides"));
    const QPrinter printer;
    QCOMPARE(printer.outputFormat(), QPrinter::NativeFormat);
    QVERIFY(printer.isValid());
}

void PrintThroughCups::bothSidesUnlessOneWantsOne_data()
{
    QTest::addColumn<bool>("onOneSide");
    QTest::newRow("both sides") << false;
    QTest::newRow("one side") << true;
}

void PrintThroughCups::bothSidesUnlessOneWantsOne()
{
    QFETCH(bool, onOneSide);
    const Arrived arrived = print([onOneSide](QPrinter &printer) {
        if (onOneSide)
            printer.setDuplex(QPrinter::DuplexNone);
    });
    QCOMPARE(arrived.order.contains("two-sided-long-edge"), !onOneSide);
    QVERIFY(arrived.order.contains("both-sides"));
    QCOMPARE(arrived.numbers.size(), 5);
}

void PrintThroughCups::theReviewSheetOnPaperOfItsOwn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<int>("sheet");
    QTest::newRow("before") << Qt::Key_Down << QStringList{"", "", "1", "2", "3", "4", "5"} << 0;
    QTest::newRow("after") << Qt::Key_End << QStringList{"1", "2", "3", "4", "5", "", ""} << 6;
}

void PrintThroughCups::theReviewSheetOnPaperOfItsOwn()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, sheet);
    const Arrived arrived = print(
        {}, [key](QWidget &paper) { QTest::keyClick(paper.findChild<QComboBox *>("reviewSheet"), key); });
    QTEST(arrived.numbers, "numbers");
    for (int side = 0; side < arrived.texts.size(); ++side) {
        QCOMPARE(arrived.texts[side].contains("审签单"), side == sheet);
        QCOMPARE(arrived.texts[side].isEmpty(), arrived.numbers[side].isEmpty() && side != sheet);
    }
}

void PrintThroughCups::aProof()
{
    const Arrived arrived = print({}, [](QWidget &paper) { paper.findChild<QCheckBox *>("proof")->click(); });
    QCOMPARE(arrived.numbers, QStringList({"1", "2", "3", "4", "5"}));
    const QString mark = PaperChoice::draftMark().remove(QChar(0x3000));
    for (const QString &text : arrived.texts)
        QVERIFY2(text.contains(mark), qPrintable(text));
}

void PrintThroughCups::whatArrives_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<int>("copies");
    QTest::addColumn<bool>("onOneSide");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("all") << QString() << 1 << false << QStringList{"1", "2", "3", "4", "5"};
    QTest::newRow("the second on the back") << "2-3" << 1 << false << QStringList{"", "2", "3"};
    QTest::newRow("on one side") << "2-3" << 1 << true << QStringList{"2", "3"};
    QTest::newRow("two copies") << "1-2" << 2 << false
                                << QStringList{"1", "2"}; // once: the printer sees to it
}

void PrintThroughCups::whatArrives()
{
    QFETCH(QString, pages);
    QFETCH(int, copies);
    QFETCH(bool, onOneSide);
    const Arrived arrived = print([&](QPrinter &printer) {
        printer.setPageRanges(QPageRanges::fromString(pages));
        printer.setCopyCount(copies);
        if (onOneSide)
            printer.setDuplex(QPrinter::DuplexNone);
    });
    QTEST(arrived.numbers, "numbers");
    // How IPP says a number: the name, a length of four, and big-endian.
    const QByteArray ordered = QByteArray("copies") + QByteArray("\0\4\0\0\0", 5) + char(copies);
    QCOMPARE(arrived.order.contains(ordered), copies > 1); // one is what one gets anyway
}

QTEST_MAIN(PrintThroughCups)
#include "print_through_cups.moc"
