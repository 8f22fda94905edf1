#include "program.h"

#include <QImage>
#include <QSet>

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void files();
    void pdfCarriesTheReport_data();
    void pdfCarriesTheReport();
    void jsonOutcome();
    void standardOutput_data();
    void standardOutput();
    void jsonIsWhatShowPrints();
    void tellsOfFontsInWords();
    void tellsOfAPictureThatCannotBeShown();
    void replacesAnOlderExport();
    void refuses_data();
    void refuses();
    void neverOverwritesTheReport();
    void failedWriteLeavesTheOthers();
    void devicesStay();
    void findingsDoNotStopIt();
    void fragmentsAndCsv();
    void thumbnail_data();
    void thumbnail();
    void theSiteStandsOnThePage();
    void theUsualSiteLiesBesideTheSettings();
    void refusesASite_data();
    void refusesASite();

private:
    std::unique_ptr<Program> m_program;
};

void TestExport::init()
{
    m_program = std::make_unique<Program>();
    m_program->put("a.nianbao", R"({"format":1,"template":"national-2021","organ":"某局","year":2023,
        "figures":{"t3.received.natural":"214"},"sections":{"s1":["全年公开信息。"]}})");
}

void TestExport::files()
{
    const Run run =
        m_program->run({"export", "a.nianbao", "--pdf", "a.pdf", "--html", "a.html", "--json", "a.json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(run.out.isEmpty());
    for (const char *name : {"a.pdf", "a.html", "a.json"})
        QVERIFY2(run.err.contains(QByteArray("Written: ") + name), run.err.constData());
    QVERIFY(m_program->bytesOf("a.pdf").startsWith("%PDF-"));
    QVERIFY(m_program->bytesOf("a.pdf").trimmed().endsWith("%%EOF"));
    const QByteArray html = m_program->bytesOf("a.html");
    QVERIFY(html.contains("某局2023年政府信息公开工作年度报告"));
    QVERIFY(html.contains("全年公开信息。") && html.contains("214"));
    QCOMPARE(m_program->files(), (QStringList{"a.html", "a.json", "a.nianbao", "a.pdf"}));
}

void TestExport::pdfCarriesTheReport_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("asItIs");
    QTest::newRow("of this version") << QByteArray(
        R"({"format":1,"template":"national-2021","organ":"某局","year":2023})")
                                     << false;
    QTest::newRow("of a newer one") << QByteArray(
        R"({"format":2,"template":"national-2021","organ":"某局","new":{"a":[1]}})")
                                    << true;
}

void TestExport::pdfCarriesTheReport()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, asItIs);
    m_program->put("b.2023.nianbao", file);
    QCOMPARE(m_program->run({"export", "b.2023.nianbao", "--pdf", "p"}).status, 0);
    QProcess qpdf;
    qpdf.start("qpdf", {"--show-attachment=b.2023.nianbao", m_program->at("p")});
    QVERIFY(qpdf.waitForFinished() && qpdf.exitCode() == 0);
    const QByteArray attached = qpdf.readAllStandardOutput();
    QCOMPARE(attached == file, asItIs);
    m_program->put("c.nianbao", attached);
    QCOMPARE(m_program->run({"show", "c.nianbao", "--format", "json"}).out,
             m_program->run({"show", "b.2023.nianbao", "--format", "json"}).out);
}

void TestExport::jsonOutcome()
{
    const Run run = m_program->run({"export", "a.nianbao", "--html", "h", "--pdf", "p", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject outcome = run.json().object();
    QCOMPARE(outcome.keys(), (QStringList{"fonts", "lostPictures", "missingCharacters", "written"}));
    QCOMPARE(outcome["written"].toArray(), (QJsonArray{QJsonObject{{"kind", "pdf"}, {"path", "p"}},
                                                       QJsonObject{{"kind", "html"}, {"path", "h"}}}));
    for (const QJsonValue &font : outcome["fonts"].toArray()) {
        QCOMPARE(font.toObject().keys(), (QStringList{"role", "used", "wanted"}));
        QVERIFY(!font["used"].toString().isEmpty());
        QVERIFY(font["used"] != font["wanted"]);
    }
    // Without a PDF no font is used.
    const Run page = m_program->run({"export", "a.nianbao", "--html", "h", "--format", "json"});
    QCOMPARE(page.json().object()["fonts"], QJsonValue(QJsonArray{}));
}

void TestExport::standardOutput_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << "--pdf" << QByteArray("%PDF-");
    QTest::newRow("html") << "--html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << "--json" << QByteArray("{\n  \"template\"");
}

void TestExport::standardOutput()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, begins);
    const Run run = m_program->run({"export", "a.nianbao", option, "-"});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.toLower().startsWith(begins.toLower()), run.out.left(80).constData());
    QVERIFY(!run.out.contains("Written")); // messages go to standard error
    QCOMPARE(m_program->files(), QStringList{"a.nianbao"});
}

void TestExport::jsonIsWhatShowPrints()
{
    QByteArray shown = m_program->run({"show", "a.nianbao", "--format", "json"}).out;
    shown.replace("  \"stage\": \"draft\",\n", ""); // of the review nothing leaves the house
    QVERIFY(!shown.isEmpty());
    QCOMPARE(m_program->run({"export", "a.nianbao", "--json", "-"}).out, shown);
}

// What is said in words is what --format json says, each font once.
void TestExport::tellsOfFontsInWords()
{
    const QJsonArray fonts =
        m_program->run({"export", "a.nianbao", "--pdf", "p", "--format", "json"}).json()["fonts"].toArray();
    const QByteArray words = m_program->run({"export", "a.nianbao", "--pdf", "p"}).err;
    QSet<QString> wanted;
    for (const QJsonValue &font : fonts) {
        wanted += font["wanted"].toString();
        QVERIFY2(words.contains(font["wanted"].toString().toUtf8()), words.constData());
    }
    QCOMPARE(words.count("stands in"), wanted.size());
}

void TestExport::tellsOfAPictureThatCannotBeShown()
{
    // A dot, cut off within its own data.
    m_program->put("b.nianbao", R"({"format":1,"template":"national-2021","sections":{"s5":[
        {"picture":"image/png","caption":"图7",
         "data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+A8A"}]}})");
    const Run run = m_program->run({"export", "b.nianbao", "--html", "h", "--pdf", "p"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err.count("s5, paragraph 1: the picture “图7” can't be shown"),
             1);                                                // not once for each output
    QVERIFY2(!run.err.contains("libpng"), run.err.constData()); // that is no word for a clerk
    QVERIFY(m_program->bytesOf("h").contains("图7"));
    QVERIFY(!m_program->run({"export", "a.nianbao", "--html", "h"}).err.contains("picture"));
}

void TestExport::replacesAnOlderExport()
{
    m_program->put("a.html", QByteArray(1'000'000, 'x'));
    QCOMPARE(m_program->run({"export", "a.nianbao", "--html", "a.html"}).status, 0);
    QVERIFY(!m_program->bytesOf("a.html").contains("xxx"));
}

void TestExport::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing asked for") << QStringList{"a.nianbao"} << 2;
    QTest::newRow("no file") << QStringList{"--pdf", "p"} << 2;
    QTest::newRow("two files") << QStringList{"a.nianbao", "b.nianbao", "--pdf", "p"} << 2;
    QTest::newRow("two to one path") << QStringList{"a.nianbao", "--pdf", "p", "--html", "p"} << 2;
    QTest::newRow("two spellings of it") << QStringList{"a.nianbao", "--pdf", "p", "--html", "./p"} << 2;
    QTest::newRow("two to standard output") << QStringList{"a.nianbao", "--pdf", "-", "--html", "-"} << 2;
    QTest::newRow("outcome and export both")
        << QStringList{"a.nianbao", "--html", "-", "--format", "json"} << 2;
    for (const char *option : {"--site", "--template"})
        QTest::newRow(option) << QStringList{"a.nianbao", "--fragment", "f", option, "a.nianbao"} << 2;
    QTest::newRow("no fragment") << QStringList{"a.nianbao", "--html", "h", "--no-title"} << 2;
    QTest::newRow("two fragments to one path")
        << QStringList{"a.nianbao", "--fragment", "f", "--accessible", "f"} << 2;
    QTest::newRow("unknown option") << QStringList{"a.nianbao", "--pfd", "p"} << 2;
    QTest::newRow("unknown format") << QStringList{"a.nianbao", "--html", "h", "--format", "yaml"} << 2;
    QTest::newRow("no such report") << QStringList{"none.nianbao", "--html", "h"} << 3;
    QTest::newRow("missing folder") << QStringList{"a.nianbao", "--pdf", "none/p"} << 3;
    QTest::newRow("a folder") << QStringList{"a.nianbao", "--html", "."} << 3;
    QTest::newRow("a full device") << QStringList{"a.nianbao", "--pdf", "/dev/full"} << 3;
}

void TestExport::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Run run = m_program->run(QStringList{"export"} + words);
    QVERIFY2(run.status == status, run.err.constData());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!run.err.contains("Written"));
    QCOMPARE(m_program->files(), QStringList{"a.nianbao"});
}

void TestExport::neverOverwritesTheReport()
{
    const QByteArray before = m_program->bytesOf("a.nianbao");
    QVERIFY(QFile::link(m_program->at("a.nianbao"), m_program->at("link")));
    for (const char *path : {"a.nianbao", "./a.nianbao", "link"}) {
        QCOMPARE(m_program->run({"export", "a.nianbao", "--json", path}).status, 2);
        QCOMPARE(m_program->bytesOf("a.nianbao"), before);
    }
}

void TestExport::failedWriteLeavesTheOthers()
{
    const Run run =
        m_program->run({"export", "a.nianbao", "--pdf", "none/p", "--html", "h", "--format", "json"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("none/p: "), run.err.constData());
    QCOMPARE(run.json()["written"].toArray(), (QJsonArray{QJsonObject{{"kind", "html"}, {"path", "h"}}}));
    QVERIFY(m_program->bytesOf("h").contains("某局"));
}

void TestExport::devicesStay()
{
    QCOMPARE(m_program->run({"export", "a.nianbao", "--html", "/dev/null"}).status, 0);
    QCOMPARE(m_program->run({"export", "a.nianbao", "--html", "/dev/full"}).status, 3);
    for (const char *device : {"/dev/null", "/dev/full"})
        QVERIFY2(!QFileInfo(device).isFile() && QFileInfo::exists(device), device);
}

void TestExport::findingsDoNotStopIt()
{
    QCOMPARE(m_program->run({"check", "a.nianbao"}).status, 1);
    QCOMPARE(m_program->run({"export", "a.nianbao", "--html", "h"}).status, 0);
}

void TestExport::thumbnail_data()
{
    QTest::addColumn<QStringList>("size");
    QTest::addColumn<int>("height"); // 0: refused
    QTest::newRow("usual") << QStringList{} << 256;
    QTest::newRow("smallest") << QStringList{"--size", "16"} << 16;
    QTest::newRow("large") << QStringList{"--size=1024"} << 1024;
    QTest::newRow("too small") << QStringList{"--size", "15"} << 0;
    QTest::newRow("too large") << QStringList{"--size", "2049"} << 0;
    QTest::newRow("no number") << QStringList{"--size", "big"} << 0;
}

// The first page in the shape of the paper, with something on it.
void TestExport::thumbnail()
{
    QFETCH(QStringList, size);
    QFETCH(int, height);
    const Run run = m_program->run(QStringList{"export", "a.nianbao", "--thumbnail", "page.png"} + size);
    QCOMPARE(run.status, height == 0 ? 2 : 0);
    QCOMPARE(m_program->files().contains("page.png"), height != 0);
    if (height == 0)
        return;
    const QImage page(m_program->at("page.png"));
    QCOMPARE(page.height(), height);
    QVERIFY(std::abs(page.width() - height * 210.0 / 297) <= 1);
    for (const QPoint edge : {page.rect().topLeft(), page.rect().bottomRight(), QPoint(0, height / 2)})
        QCOMPARE(page.pixelColor(edge), QColor(Qt::gray)); // white on white would have none
    QSet<QRgb> colours;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            colours += page.pixel(x, y);
    }
    QVERIFY(colours.contains(qRgb(255, 255, 255)));
    QVERIFY(colours.size() > 3);
}

void TestExport::fragmentsAndCsv()
{
    const Run run = m_program->run(
        {"export", "a.nianbao", "--fragment", "f", "--accessible", "x", "--csv", "c", "--format", "json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(run.json()["written"].toArray(), (QJsonArray{QJsonObject{{"kind", "fragment"}, {"path", "f"}},
                                                          QJsonObject{{"kind", "accessible"}, {"path", "x"}},
                                                          QJsonObject{{"kind", "csv"}, {"path", "c"}}}));
    for (const char *file : {"f", "x"}) {
        QCOMPARE(m_program->bytesOf(file).count("<table"), 3);
        QVERIFY(m_program->bytesOf(file).contains(">214<") && !m_program->bytesOf(file).contains("<html"));
    }
    QVERIFY(m_program->bytesOf("c").contains("\nt3.received.natural,"));
    QCOMPARE(m_program->bytesOf("c").count('\n'), 201);
    // A content system shows the title itself.
    const QByteArray heading = m_program->bytesOf("f").left(m_program->bytesOf("f").indexOf('\n'));
    QVERIFY(heading.contains("年度报告"));
    QCOMPARE(
        m_program->run({"export", "a.nianbao", "--fragment", "f", "--accessible", "x", "--no-title"}).status,
        0);
    for (const char *file : {"f", "x"})
        QVERIFY(!m_program->bytesOf(file).left(200).contains("年度报告<"));
    // The data have the labels, too.
    const QJsonObject data = m_program->run({"export", "a.nianbao", "--json", "-"}).json().object();
    QCOMPARE(data["labels"].toObject().keys(), data["figures"].toObject().keys());
    QCOMPARE(data["labels"]["t2.licensing.decisions"].toString(),
             QString("行政许可 第二十条第（五）项 本年处理决定数量"));
}

void TestExport::theSiteStandsOnThePage()
{
    m_program->put("s.json", R"({"siteName":"某网","icp":"某ICP备1号","later":[1]})");
    m_program->put("t", "{{siteName}}|{{{report}}}");
    const Run run = m_program->run({"export", "a.nianbao", "--html", "h", "--site", "s.json"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(m_program->bytesOf("h").contains("<meta name=\"SiteName\" content=\"某网\"/>"));
    QVERIFY(m_program->bytesOf("h").contains(">某ICP备1号<"));
    QVERIFY2(run.err.contains("SiteDomain, SiteIDCode, PubDate"), run.err.constData());
    QVERIFY2(run.err.contains(": “later”."), run.err.constData());
    QCOMPARE(
        m_program->run({"export", "a.nianbao", "--html", "h", "--site", "s.json", "--template", "t"}).status,
        0);
    QVERIFY(m_program->bytesOf("h").startsWith("某网|<"));
}

void TestExport::theUsualSiteLiesBesideTheSettings()
{
    QVERIFY(QDir(m_program->at("")).mkpath("nianbao"));
    m_program->put("nianbao/site.json", R"({"siteName": "某县人民政府"})");
    QCOMPARE(m_program->run({"export", "a.nianbao", "--html", "a.html"}).status, 0);
    QVERIFY(m_program->bytesOf("a.html").contains("某县人民政府"));
}

void TestExport::refusesASite_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such file") << "--site" << QByteArray() << QByteArray("s: ");
    QTest::newRow("no JSON") << "--site" << QByteArray("{") << QByteArray("s: ");
    QTest::newRow("a wrong value") << "--site" << QByteArray(R"({"siteIdCode":"1"})")
                                   << QByteArray("s: siteIdCode: ");
    QTest::newRow("a script for an address")
        << "--site"
        << QByteArray(R"({"links":[{"text":"a","address":"/"},{"text":"a","address":"javascript:x"}]})")
        << QByteArray("s: links[1].address: ");
    QTest::newRow("no template") << "--template" << QByteArray("x\n{{nothing}}{{{report}}}")
                                 << QByteArray("s: line 2: ");
}

void TestExport::refusesASite()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, words);
    if (!file.isEmpty())
        m_program->put("s", file);
    const Run run = m_program->run({"export", "a.nianbao", "--html", "h", option, "s"});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.startsWith(words), run.err.constData());
    QVERIFY(!m_program->files().contains("h"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
