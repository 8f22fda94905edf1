#include "window_fixture.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace nianbao;

// What the window's lower edge says of the report.
class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<ReportDocument>();
        m_line = std::make_unique<StatusLine>(*m_document);
        m_line->resize(1300, 24);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    }
    void cleanup()
    {
        m_line.reset();
        m_document.reset();
    }
    void nothingBegun();
    void oneMarkAColumn();
    void differenceIsSaid_data();
    void differenceIsSaid();
    void sidesInTheToolTip();
    void messageStaysUntilTheNext();
    void longMessagesDontMoveAnything();
    void marksHaveColours();

private:
    void set(const QString &row, const QString &column, const QString &text)
    {
        const auto step = stepFor(m_document->report().form(), "t3." + row + '.' + column, text);
        QVERIFY(step.ok());
        QVERIFY(m_document->apply({{*step}}, m_document->newToken()));
    }
    void fillColumn(const QString &column, const QString &text)
    {
        for (const FigureSpec &spec : m_document->report().form().figures()) {
            if (spec.address.startsWith("t3.") && spec.address.endsWith('.' + column) && !spec.computed)
                set(spec.address.mid(3).chopped(column.size() + 1), column, text);
        }
    }
    BalanceBar *bar() const { return m_line->findChild<BalanceBar *>("balance"); }
    QString words() const { return bar()->accessibleName(); }

    std::unique_ptr<ReportDocument> m_document;
    std::unique_ptr<StatusLine> m_line;
};

void TestStatusLine::nothingBegun()
{
    QVERIFY(words().contains("not filled in yet"));
    QVERIFY(!words().contains("✗"));
    QCOMPARE(m_line->findChild<QLabel *>("filled")->text(), QString("Filled in 0/166"));
}

void TestStatusLine::oneMarkAColumn()
{
    fillColumn("natural", "0");
    for (const Balance &balance : m_document->report().form().balances())
        QVERIFY2(words().contains(balance.column), qPrintable(balance.column));
    QCOMPARE(words().count("✓"), 2); // the total's column has nothing but zeros as well
    QCOMPARE(words().count("not filled in yet"), 5);
    QCOMPARE(m_line->findChild<QLabel *>("filled")->text(), QString("Filled in 24/166"));
    m_document->undo();
    QCOMPARE(m_line->findChild<QLabel *>("filled")->text(), QString("Filled in 23/166"));
    QVERIFY(words().contains("…"));
}

void TestStatusLine::differenceIsSaid_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("forward");
    QTest::addColumn<QString>("mark");
    QTest::newRow("more came in") << "5"
                                  << "3"
                                  << "✗ off by 2";
    QTest::newRow("more went out") << "3"
                                   << "5"
                                   << "✗ off by 2";
    QTest::newRow("even") << "5"
                          << "5"
                          << "✓";
    QTest::newRow("slash counts as nothing") << "/"
                                             << "0"
                                             << "✓";
}

void TestStatusLine::differenceIsSaid()
{
    QFETCH(QString, received);
    QFETCH(QString, forward);
    QFETCH(QString, mark);
    fillColumn("natural", "0");
    set("received", "natural", received);
    set("carriedForward", "natural", forward);
    QVERIFY2(words().contains(mark), qPrintable(words()));
    QCOMPARE(words().contains("✗"), mark.contains("✗"));
}

void TestStatusLine::sidesInTheToolTip()
{
    fillColumn("natural", "0");
    set("received", "natural", "5");
    const Balance &first = m_document->report().form().balances().first();
    // Within the first column's words, behind the one for all.
    const int x = bar()->fontMetrics().horizontalAdvance("Balance") + 20;
    QHelpEvent help(QEvent::ToolTip, QPoint(x, 8), bar()->mapToGlobal(QPoint(x, 8)));
    QCoreApplication::sendEvent(bar(), &help);
    QVERIFY(QToolTip::text().contains(first.left.first().name + "5"));
    QVERIFY(QToolTip::text().contains(first.right.first().name + "0"));
    QToolTip::hideText();
}

void TestStatusLine::messageStaysUntilTheNext()
{
    auto *message = m_line->findChild<QLabel *>("message");
    m_line->say("Saved <b>at</b> 10:32");
    QCOMPARE(message->text(), QString("Saved <b>at</b> 10:32"));
    QCOMPARE(message->textFormat(), Qt::PlainText); // a file's name is no markup
    fillColumn("natural", "0");
    QVERIFY(!message->text().isEmpty());
    m_line->say({});
    QVERIFY(message->text().isEmpty());
}

void TestStatusLine::longMessagesDontMoveAnything()
{
    const QRect before = bar()->geometry();
    m_line->say(QString(500, 'x'));
    QCoreApplication::processEvents();
    QCOMPARE(bar()->geometry(), before);
    QVERIFY(m_line->minimumSizeHint().width() < 400);
}

void TestStatusLine::marksHaveColours()
{
    const auto has = [this](const QColor &wanted) {
        const QImage image = bar()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == wanted)
                    return true;
            }
        }
        return false;
    };
    const Theme &theme = themeFor(bar()->palette());
    fillColumn("natural", "0");
    QCoreApplication::processEvents();
    QVERIFY(!has(theme.error));
    set("received", "natural", "88888");
    QCoreApplication::processEvents();
    QVERIFY(bar()->width() >= bar()->sizeHint().width());
    QVERIFY(has(theme.error));
}

QTEST_MAIN(TestStatusLine)
#include "test_status_line.moc"
