#include "findings_fixture.h"

#include "checks/acknowledging.h"
#include "desktop/findings/check_page.h"
#include "desktop/findings/check_window.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QWindow>

using namespace nianbao;

static const QDateTime &now()
{
    static const QDateTime time({2024, 1, 20}, {9, 30});
    return time;
}

// The page before publishing: what is on it, and the window that shows it.
class TestCheckPage : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void everythingIsEscaped();
    void anEmptyYearIsTakenAsItIs();
    void nothingOpen();
    void standsAlone();
    void followsTheReport();
    void leadsToThePlace();
    void isClosedWithTheReport();
    void isKeptAsHtml();
    void aFileThatCantBeWritten();
    void isPrinted();

private:
    static QString textOf(const Report &report, const RuleBook &book = RuleBook::shipped())
    {
        const Assessment all = assess(report, Figures(report), book);
        QTextDocument page;
        page.setHtml(CheckPage(report, all, book, now()).document());
        return page.toPlainText();
    }
    static void set(Report &report, const Change &change) { QVERIFY(report.apply(change)); }
};

namespace {

RuleBook bookWithWords()
{
    RuleBook book = RuleBook::shipped();
    if (!book.add(R"({"rules": [{"id": "own-words", "severity": "warning", "title": "规范用词",
                      "message": "“{wrong}”应为“{right}”。", "words": [["做为", "作为"]]}]})",
                  "words.json"))
        qFatal("the rules can't be taken");
    return book;
}

// One finding that is open, one that was acknowledged, one rule that is off.
Report someReport()
{
    Report report;
    Change change{{SetField{Field::Organ, "青禾区管委会"}, SetField{Field::Year, "2023"},
                   SetNarrative{"s1", {"以此做为依据。"}},
                   SetRuleOff{{"fee-unlikely", "收费属实。", "王审", now().addDays(-1)}}}};
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed)
            change.steps +=
                SetFigure{spec.address, Figure::number(spec.address == "t3.received.natural" ? 3 : 0)};
    }
    if (!report.apply(change))
        qFatal("the report can't be made");
    for (const Finding &finding : assess(report, Figures(report), bookWithWords()).findings) {
        if (finding.rule != "own-words")
            continue;
        const Result<Change> word = acknowledging(finding, "引文如此。", "李复核", now().addDays(-2));
        if (!word || !report.apply(*word))
            qFatal("the finding can't be acknowledged");
    }
    return report;
}

} // namespace

void TestCheckPage::says_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("whose") << "Organ: 青禾区管委会 · Year: 2023 · Checked on 2024-01-20 09:30";
    QTest::newRow("the title") << "青禾区管委会2023年政府信息公开工作年度报告";
    QTest::newRow("an open error") << "● Error ";
    QTest::newRow("its rule") << "R-T3-01 Table three balances in each column";
    QTest::newRow("acknowledged") << "Acknowledged: 1";
    QTest::newRow("what was acknowledged") << "△ Acknowledged “做为”应为“作为”。";
    QTest::newRow("why, who, when") << "Reason: 引文如此。 李复核 · 2024-01-18 09:30";
    QTest::newRow("not judged") << "last year's figures aren't known";
    QTest::newRow("a rule that is off") << "Rules switched off: 1";
    QTest::newRow("why it is off") << "Reason: 收费属实。 王审 · 2024-01-19 09:30";
    QTest::newRow("cells without a guard") << "Cells that no rule guards: ";
}

void TestCheckPage::says()
{
    QFETCH(QString, words);
    static const QString page = textOf(someReport(), bookWithWords());
    QVERIFY2(page.contains(words), qPrintable(page));
}

void TestCheckPage::everythingIsEscaped()
{
    Report report = someReport();
    const QString bad = "<script>alert(1)</script>&\"";
    set(report, {{SetField{Field::Organ, bad}, SetRuleOff{{"all-other", bad, bad, now()}}}});
    for (const Finding &finding : assess(report, Figures(report)).findings) {
        if (const Result<Change> word = acknowledging(finding, bad, bad, now()))
            set(report, *word);
    }
    const Assessment all = assess(report, Figures(report));
    const CheckPage page(report, all, RuleBook::shipped(), now());
    for (const QString &html : {page.document(), page.body(themeFor(QPalette(Qt::black)), true)}) {
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;"));
    }
    QVERIFY(textOf(report).contains(bad));
}

void TestCheckPage::anEmptyYearIsTakenAsItIs()
{
    const QString page = textOf(Report());
    QVERIFY2(page.contains("Organ: not filled in · Year: not filled in"), qPrintable(page));
    QVERIFY2(page.contains("R-NUM-01"), qPrintable(page)); // cells are missing
    QVERIFY(!page.contains("Nothing is open."));
}

void TestCheckPage::nothingOpen()
{
    const Report report = someReport();
    const Assessment none;
    QTextDocument text;
    text.setHtml(CheckPage(report, none, RuleBook::shipped(), now()).document());
    for (const char *words :
         {"Open: 0", "Nothing is open.", "Nothing was acknowledged.", "Every rule could be judged."})
        QVERIFY2(text.toPlainText().contains(words), qPrintable(text.toPlainText()));
}

void TestCheckPage::standsAlone()
{
    QLocale::setDefault(QLocale("en_US")); // as the program does for its language
    const Report report = someReport();
    const Assessment all = assess(report, Figures(report));
    const QString html = CheckPage(report, all, RuleBook::shipped(), now()).document();
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(html.contains("<meta charset=\"utf-8\">") && html.endsWith("</html>\n"));
    QVERIFY(!html.contains("href") && !html.contains("src=") && !html.contains("http"));
}

class WindowOfThePage : public FindingsFixture
{
public:
    WindowOfThePage() { trigger("actionCheckPage"); }
    CheckWindow *page() const { return window->findChild<CheckWindow *>(); }
    QTextBrowser *browser() const { return page()->findChild<QTextBrowser *>(); }
    QString text() const { return browser()->toPlainText(); }
    void push(const char *button) const { page()->findChild<QPushButton *>(button)->click(); }
};

void TestCheckPage::followsTheReport()
{
    const WindowOfThePage fixture;
    QVERIFY(fixture.page()->isVisible());
    QVERIFY2(fixture.text().contains("“做为”应为“作为”。"), qPrintable(fixture.text()));
    fixture.apply({{SetNarrative{"s1", {"以此作为依据。"}}}});
    QVERIFY(!fixture.text().contains("“做为”应为“作为”。"));
}

void TestCheckPage::leadsToThePlace()
{
    const WindowOfThePage fixture;
    const QTextDocument &text = *fixture.browser()->document();
    QUrl link;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().text().contains("应为“作为”"))
                link = QUrl(part.fragment().charFormat().anchorHref());
        }
    }
    QVERIFY(!link.isEmpty());
    emit fixture.browser()->anchorClicked(link);
    QCOMPARE(fixture.narrative("s1")->textCursor().selectedText(), QString("做为"));
    // The page may lie behind the report's window, which has the cursor now; asked for again, it is in front.
    QVERIFY(fixture.page()->isVisible() && !fixture.page()->windowHandle()->transientParent());
    QTRY_VERIFY(fixture.window->isActiveWindow());
    fixture.trigger("actionCheckPage");
    QTRY_VERIFY(fixture.page()->isActiveWindow());
    QTest::keyClick(fixture.page(), Qt::Key_Escape);
    QVERIFY(!fixture.page()->isVisible());
}

void TestCheckPage::isClosedWithTheReport()
{
    const WindowOfThePage fixture;
    fixture.window->hide();
    QVERIFY(!fixture.page()->isVisible());
}

void TestCheckPage::isKeptAsHtml()
{
    WindowOfThePage fixture;
    fixture.push("saveCheckPage"); // nothing is chosen
    QVERIFY(fixture.dialogs.exported.isEmpty());
    QCOMPARE(fixture.dialogs.proposals.last(), fixture.folder.filePath("one check.html"));
    fixture.dialogs.toSave = fixture.folder.filePath("page.html");
    fixture.push("saveCheckPage");
    QCOMPARE(fixture.dialogs.exported, QStringList{fixture.dialogs.toSave});
    QFile file(fixture.dialogs.toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("“做为”应为“作为”。"));
}

void TestCheckPage::aFileThatCantBeWritten()
{
    WindowOfThePage fixture;
    fixture.dialogs.toSave = fixture.folder.filePath("no such folder/page.html");
    fixture.push("saveCheckPage");
    QCOMPARE(fixture.dialogs.failures.size(), 1);
    QVERIFY(fixture.dialogs.exported.isEmpty());
}

void TestCheckPage::isPrinted()
{
    WindowOfThePage fixture;
    fixture.dialogs.printTo = fixture.folder.filePath("page.pdf");
    fixture.push("printCheckPage");
    QVERIFY(fixture.dialogs.failures.isEmpty());
    QFile file(fixture.dialogs.printTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

QTEST_MAIN(TestCheckPage)
#include "test_check_page.moc"
