#include "window_fixture.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QSignalSpy>
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
        m_watch = std::make_unique<FindingsWatch>(*m_document);
        m_line = std::make_unique<StatusLine>(*m_document, *m_watch);
        m_line->resize(1300, 24);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    }
    void cleanup()
    {
        m_line.reset();
        m_watch.reset();
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
    void whatIsLeftCanBeClicked();
    void savedIsAPlaceOfItsOwn();
    void tabComesHereLast();

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
    QToolButton *button(const char *name) const { return m_line->findChild<QToolButton *>(name); }
    QString saved() const { return m_line->findChild<QLabel *>("saved")->text(); }
    BalanceBar *bar() const { return m_line->findChild<BalanceBar *>("balance"); }
    QString words() const { return bar()->accessibleName(); }

    std::unique_ptr<ReportDocument> m_document;
    std::unique_ptr<FindingsWatch> m_watch;
    std::unique_ptr<StatusLine> m_line;
};

void TestStatusLine::nothingBegun()
{
    QVERIFY(words().contains("not filled in yet"));
    QVERIFY(!words().contains("✗"));
    QCOMPARE(m_line->findChild<QToolButton *>("filled")->text(), QString("Filled in 0/166"));
}

void TestStatusLine::oneMarkAColumn()
{
    fillColumn("natural", "0");
    for (const Balance &balance : m_document->report().form().balances())
        QVERIFY2(words().contains(balance.column), qPrintable(balance.column));
    QCOMPARE(words().count("✓"), 2); // the total's column has nothing but zeros as well
    QCOMPARE(words().count("not filled in yet"), 5);
    QCOMPARE(m_line->findChild<QToolButton *>("filled")->text(), QString("Filled in 24/166"));
    m_document->undo();
    QCOMPARE(m_line->findChild<QToolButton *>("filled")->text(), QString("Filled in 23/166"));
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
    const Template &form = m_document->report().form();
    QCOMPARE(form.balances().size(), 7);
    // Every column's sides of its own: 2, 3, 4 … came in, and the total is their sum.
    int came = 2;
    for (const Balance &balance : form.balances()) {
        const FigureSpec &spec = form.figures()[balance.left.first().figure];
        if (!spec.computed)
            set("received", spec.address.section('.', -1), QString::number(came++));
    }
    for (int column = 0; column < 7; ++column) {
        const Balance &balance = form.balances()[column];
        const QPoint at = bar()->rectOf(column).center();
        QHelpEvent help(QEvent::ToolTip, at, bar()->mapToGlobal(at));
        QCoreApplication::sendEvent(bar(), &help);
        const QString tip = QToolTip::text();
        const QString received = m_document->figures().at(balance.left.first().figure).text();
        QCOMPARE(received, QString::number(column < 6 ? column + 2 : 27));
        QVERIFY2(tip.contains(balance.column) && tip.contains(balance.left.first().name + received),
                 qPrintable(tip));
        QVERIFY2(tip.contains(balance.right.first().name), qPrintable(tip));
    }
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
    QVERIFY(m_line->minimumSizeHint().width() < 500);
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

void TestStatusLine::whatIsLeftCanBeClicked()
{
    // What there is none of isn't there.
    QTRY_VERIFY(!button("findings")->isVisible());
    QVERIFY(!button("inherited")->isVisible());
    Report last;
    QVERIFY(last.apply(
        {{SetNarrative{"s1", {"甲", "乙"}}, SetFigure{"t3.carriedForward.natural", Figure::number(4)}}}));
    m_document->start(nextYear(last), true);
    QTRY_VERIFY(button("inherited")->isVisible());
    QCOMPARE(button("inherited")->text(), QString("Last year's 3")); // two paragraphs, one figure
    QVERIFY(button("findings")->text().startsWith("Findings "));
    const QList<QPair<const char *, void (StatusLine::*)()>> wanted{
        {"filled", &StatusLine::emptyCellWanted},
        {"inherited", &StatusLine::inheritedWanted},
        {"findings", &StatusLine::findingWanted}};
    for (const auto &[name, signal] : wanted) {
        QSignalSpy spy(m_line.get(), signal);
        QVERIFY(button(name)->accessibleName().startsWith(button(name)->text() + ' '));
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        button(name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button(name), Qt::Key_Space);
        QCOMPARE(spy.size(), 2);
    }
}

void TestStatusLine::savedIsAPlaceOfItsOwn()
{
    QVERIFY(saved().isEmpty()); // nothing to save
    set("received", "natural", "5");
    QCOMPARE(saved(), QString("Not saved"));
    m_line->say("A message");
    QCOMPARE(saved(), QString("Not saved"));
    const QTemporaryDir folder;
    const QString path = folder.filePath("one.nianbao");
    QVERIFY(m_document->save(path));
    const QString now = "Saved " + QFileInfo(path).lastModified().toString("HH:mm");
    QCOMPARE(saved(), now);
    m_line->say({});
    QCOMPARE(saved(), now);
    set("received", "natural", "6");
    QCOMPARE(saved(), QString("Not saved"));
    m_document->undo();
    QCOMPARE(saved(), now);
    // Another day's says which; saving again, with nothing altered, says so, too.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime(QDate(2024, 1, 23), QTime(10, 32)), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(m_document->load(path));
    QCOMPARE(saved(), QString("Saved 2024-01-23"));
    QVERIFY(m_document->save(path));
    QVERIFY2(!saved().contains("2024-01-23"), qPrintable(saved()));
}

void TestStatusLine::tabComesHereLast()
{
    WindowFixture fixture;
    fixture.window->load(fixture.makeReport("one.nianbao"));
    QTRY_VERIFY(fixture.window->findChild<QToolButton *>("findings")->isVisible());
    fixture.click(fixture.narrative("s6"));
    QStringList visited;
    while (QApplication::focusWidget()->objectName() != "organ" && visited.size() < 50) {
        visited += QApplication::focusWidget()->objectName();
        WindowFixture::press(Qt::Key_Tab);
    }
    // After the form, the list of sections and the inspector; before the form begins again.
    QCOMPARE(visited.mid(visited.indexOf("balance")).mid(0, 3),
             (QStringList{"balance", "filled", "findings"}));
    QVERIFY2(visited.indexOf("balance") > visited.indexOf("inspector") && visited.contains("inspector"),
             qPrintable(visited.join(' ')));
    QCOMPARE(visited.mid(visited.indexOf("findings") + 1), (QStringList{"zoom", ""}));
    // A click on them leaves the cursor where it is: "next" is after that.
    fixture.click(fixture.cell("t3.received.natural"));
    QTest::mouseClick(fixture.window->findChild<BalanceBar *>(), Qt::LeftButton, {}, QPoint(4, 4));
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QTRY_COMPARE(QApplication::focusWidget(), fixture.cell("t3.received.natural"));
}

QTEST_MAIN(TestStatusLine)
#include "test_status_line.moc"
