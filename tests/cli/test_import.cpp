#include "program.h"

#include <QStringEncoder>

namespace {

const QString page =
    QStringLiteral("<html><body><h1>甲局2023年政府信息公开工作年度报告</h1><div><p>一、总体情况</p>"
                   "<p>公开信息214条。其中，要闻120条，占56.07%；通知94条，占43.93%。</"
                   "p><p>二、主动公开政府信息情况</p><table>"
                   "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
                   "<tr><td>行政规范性文件</td><td>1</td><td>2</td><td>无</td></tr></"
                   "table><p>六、其他需要报告的事项</p><p>无。</p>"
                   "<p>甲局</p><p>2024年1月5日</p></div></body></html>");

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItFound();
    void takesBreakdowns();
    void inOtherCharacters();
    void badInput_data();
    void badInput();
    void ownPdf();
    void overwritesNothing();
};

void TestImport::saysWhatItFound()
{
    const Program program;
    program.put("page.html", page.toUtf8());
    const Run run = program.run({"import", "page.html", "-o", "a.nianbao", "--format", "json"});
    QCOMPARE(run.status, 1); // most of the form isn't on that page
    const QJsonObject said = run.json().object();
    QCOMPARE(said["form"].toString(), QString("national-2021"));
    QCOMPARE(said["matched"]["figures"].toInt(), 3);
    QCOMPARE(said["matched"]["sections"].toArray(), (QJsonArray{"s1", "s2", "s6"}));
    QCOMPARE(said["missing"].toArray().size(), 163);
    QCOMPARE(said["notes"].toArray().size(), 1);
    QCOMPARE(said["breakdowns"].toArray().size(), 1);
    QCOMPARE(said["breakdowns"][0]["parts"].toArray().size(), 2);
    const QJsonObject file = QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object();
    QCOMPARE(file["organ"].toString(), QStringLiteral("甲局"));
    QCOMPARE(file["signedOn"].toString(), QString("2024-01-05"));
    QVERIFY(file["origins"].toObject()["t2.normative.made"].toString().startsWith("imported 2"));
    QVERIFY(program.run({"import", "page.html", "-o", "b.nianbao"}).out.contains("214"));
}

// Offered, and taken where that is asked for; the text reads as before.
void TestImport::takesBreakdowns()
{
    const Program program;
    program.put("page.html", page.toUtf8());
    const auto blocks = [&program](const QString &file) {
        return QJsonDocument::fromJson(program.bytesOf(file)).object()["sections"].toObject()["s1"].toArray();
    };
    QVERIFY(program.run({"import", "page.html", "-o", "a.nianbao"}).out.contains("--breakdowns"));
    QVERIFY(blocks("a.nianbao").first().isString());
    const Run run =
        program.run({"import", "page.html", "-o", "b.nianbao", "--breakdowns", "--format", "json"});
    QCOMPARE(run.status, 1);
    QVERIFY(run.json()["breakdownsTaken"].toBool());
    QVERIFY(blocks("b.nianbao").first().isObject());
    const auto shown = [&program](const QString &file) {
        return program.run({"show", file, "--format", "json"}).json().object();
    };
    QCOMPARE(shown("b.nianbao")["sections"], shown("a.nianbao")["sections"]);
    QCOMPARE(shown("b.nianbao")["breakdowns"][0]["total"].toString(), QString("214"));
}

void TestImport::inOtherCharacters()
{
    const Program program;
    QStringEncoder encoder("GB18030");
    program.put("page.html", encoder(page));
    QCOMPARE(program.run({"import", "page.html", "-o", "a.nianbao"}).status, 1);
    QCOMPARE(QJsonDocument::fromJson(program.bytesOf("a.nianbao")).object()["organ"].toString(),
             QStringLiteral("甲局"));
}

void TestImport::badInput_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no file") << QStringList{"import", "none.html", "-o", "a"} << 3;
    QTest::newRow("no report") << QStringList{"import", "news.html", "-o", "a"} << 4;
    QTest::newRow("no target") << QStringList{"import", "page.html"} << 2;
    QTest::newRow("no source") << QStringList{"import", "-o", "a"} << 2;
    QTest::newRow("damaged document") << QStringList{"import", "a.docx", "-o", "a"} << 3;
    QTest::newRow("not packed at all") << QStringList{"import", "b.docx", "-o", "a"} << 3;
    QTest::newRow("empty workbook") << QStringList{"import", "c.xlsx", "-o", "a"} << 3;
    QTest::newRow("older format") << QStringList{"import", "d.doc", "-o", "a"} << 3;
    QTest::newRow("older format, renamed") << QStringList{"import", "e.docx", "-o", "a"} << 3;
    QTest::newRow("text called a document") << QStringList{"import", "f.docx", "-o", "a"} << 4;
    QTest::newRow("empty page") << QStringList{"import", "g.html", "-o", "a"} << 4;
    QTest::newRow("picture called a page") << QStringList{"import", "h.html", "-o", "a"} << 4;
    QTest::newRow("folder") << QStringList{"import", "folder", "-o", "a"} << 3;
    QTest::newRow("foreign PDF") << QStringList{"import", "a.pdf", "-o", "a"} << 3;
    QTest::newRow("no such folder") << QStringList{"import", "page.html", "-o", "none/a"} << 3;
}

void TestImport::badInput()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Program program;
    program.put("page.html", page.toUtf8());
    program.put("news.html", "<p>news</p>");
    program.put("a.docx", QByteArray("PK\x03\x04 nothing"));
    program.put("b.docx", QByteArray("\0\1\2 nothing", 11));
    program.put("c.xlsx", {});
    program.put("d.doc", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on"));
    program.put("e.docx", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on"));
    program.put("f.docx", "news");
    program.put("g.html", {});
    program.put("h.html", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10));
    QVERIFY(QDir().mkdir(program.at("folder")));
    program.put("a.pdf", "%PDF-1.7 nothing");
    const Run run = program.run(words);
    QCOMPARE(run.status, status);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!program.files().contains("a"));
}

void TestImport::ownPdf()
{
    const Program program;
    QCOMPARE(program.run({"new", "--organ", "甲局", "--year", "2023", "-o", "a.nianbao"}).status, 0);
    QCOMPARE(program.run({"export", "a.nianbao", "--pdf", "a.pdf"}).status, 0);
    QCOMPARE(program.run({"import", "a.pdf", "-o", "b.nianbao"}).status, 0);
    QCOMPARE(QJsonDocument::fromJson(program.bytesOf("b.nianbao")).object()["organ"].toString(),
             QStringLiteral("甲局"));
}

void TestImport::overwritesNothing()
{
    const Program program;
    program.put("page.html", page.toUtf8());
    program.put("a.nianbao", "somebody's work");
    QCOMPARE(program.run({"import", "page.html", "-o", "a.nianbao"}).status, 3);
    QCOMPARE(program.bytesOf("a.nianbao"), QByteArray("somebody's work"));
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
