#include "storage/report_file.h"
#include "storage/salvage.h"

#include "whole_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;

namespace {

// A report with everything that a file can hold, as it is written.
QByteArray richFile()
{
    QFile file(qEnvironmentVariable("NIANBAO_SOURCE") + "/resources/samples/development-zone-2023.nianbao");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    const Result<StoredReport> stored = reportFromJson(file.readAll());
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    Report last = stored->report;
    Report report = last;
    Change change;
    const QDateTime noon = QDateTime::fromString("2024-01-20T04:00:00Z", Qt::ISODate);
    for (const FigureSpec &spec : report.form().figures()) {
        if (!spec.computed && spec.address.startsWith("t3.received"))
            change.steps += SetFigure{spec.address, Figure::number(17), Origin{Origin::Kind::Typed, noon}};
    }
    QList<Block> text = report.narrative("s1").blocks();
    text += Heading{1, "（二）其他"};
    text += Paragraph{{{"不够", false}, {"及时", true}, {"，须改进。", false}}};
    text += Picture{"image/png", QByteArray::fromHex("89504e470d0a1a0a") + "picture", "图1"};
    change.steps += SetNarrative{"s1", text};
    change.steps += SetInherited{"s5", {"去年的话"}};
    change.steps +=
        SetHistory{{{"经办人", noon, {{"t3.received.natural", "1", "17"}, {"organ", "", "某局"}}}}};
    Review review;
    review.way = {{Stage::Submitted, "经办人", noon}, {Stage::Returned, "审核人", noon, "请修改"}};
    review.submitted = std::make_shared<const Report>(last.published());
    change.steps += SetReview{review};
    if (const Result<Change> taken = report.apply(change); !taken)
        qFatal("%s", qPrintable(taken.error().text()));
    report.setPrevious(last);
    report.setUnknownKeys({{"later", R"({"a":[1,2.50],"b":"x"})"}});
    return reportToJson(report);
}

Report reportOf(const QByteArray &json)
{
    const Result<StoredReport> stored = reportFromJson(json);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    return stored->report;
}

const QStringList sectionsOfText{"lead", "s1", "s5", "s6"};

// How much of a report another one has.
struct Share {
    int figures = 0;
    int figuresOf = 0;
    int blocks = 0;
    int blocksOf = 0;
    int others = 0; // figures and blocks that stand in another way than they did

    void add(const Report &whole, const Report &salvaged)
    {
        for (int i = 0; i < whole.form().figures().size(); ++i) {
            const Figure &figure = whole.input(i);
            figuresOf += !figure.isEmpty();
            figures += !figure.isEmpty() && salvaged.input(i) == figure;
            others += !salvaged.input(i).isEmpty() && salvaged.input(i) != figure;
        }
        for (const QString &section : sectionsOfText) {
            // What remains stands in its order.
            const QList<Block> all = whole.narrative(section).blocks();
            qsizetype next = 0;
            blocksOf += int(all.size());
            for (const Block &block : salvaged.narrative(section).blocks()) {
                const qsizetype found = all.indexOf(block, next);
                blocks += found >= 0;
                others += found < 0;
                next = found < 0 ? next : found + 1;
            }
        }
    }
    void addNothing(const Report &whole)
    {
        Share none;
        none.add(whole, Report(whole.formPointer()));
        figuresOf += none.figuresOf;
        blocksOf += none.blocksOf;
    }
    double ofFigures() const { return 100.0 * figures / figuresOf; }
    double ofBlocks() const { return 100.0 * blocks / blocksOf; }
    void print(const char *damage) const
    {
        qInfo("%s: %.2f %% of the figures, %.2f %% of the paragraphs; %d read otherwise", damage, ofFigures(),
              ofBlocks(), others);
    }
};

bool isStable(const Report &report)
{
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> again = reportFromJson(json);
    return again.ok() && again->report == report;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n');
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void wholeFiles();
    void damages_data();
    void damages();
    void noReport_data();
    void noReport();
    void newerVersion();
    void linesTakenAway();
    void linesDamaged();
    void cutAnywhere();
    void bytesFlipped();
    void pagesOfZeros();
    void hostile_data();
    void hostile();
    void manyFaultsAreCounted();
};

void TestSalvage::wholeFiles()
{
    for (const QByteArray &file :
         {whole, richFile(), QByteArray(R"({"format":1,"template":"national-2021"})")}) {
        for (const QByteArray &json : {file, "\xEF\xBB\xBF" + file, file + QByteArray(5000, '\0'),
                                       QByteArray(file).replace("\n", "\r\n")}) {
            const Result<Salvaged> salvaged = salvageReport(json);
            QVERIFY2(salvaged.ok() || file.size() < 50, "an empty report with zeros behind it is none");
            if (!salvaged)
                continue;
            QCOMPARE(salvaged->lost, QStringList());
            QVERIFY(salvaged->report == reportOf(file));
        }
    }
}

void TestSalvage::damages_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QByteArray>("asIf");    // the whole file that says the same
    QTest::addColumn<QStringList>("places"); // of what is lost
    const auto row = [](const char *name, const char *from, const char *to, const QByteArray &asIf,
                        const QStringList &places) {
        QTest::newRow(name) << changed(from, to) << asIf << places;
    };
    const QByteArray noNatural = changed(",\n    \"t3.received.natural\": \"214\"", "");
    const QStringList natural{"figures.t3.received.natural"};
    row("a figure that isn't one", "\"214\"", "\"2x4\"", noNatural, natural);
    row("a figure without quotation marks", "\"214\"", "214", noNatural, natural);
    row("a quotation mark is lost", "\"214\"", "\"214", noNatural, natural);
    row("the other one is lost", "\"214\"", "214\"", noNatural, natural);
    row("a colon is lost", "natural\": ", "natural\" ", noNatural, natural);
    row("a comma is lost", "\"214\",", "\"214\"", whole, {});
    row("a comma too many", "\"0\"\n", "\"0\",\n", whole, {});
    row("no such cell", "t3.received.natural", "t3.received.natura1", noNatural,
        {"figures.t3.received.natura1"});
    row("doubled", "\"t4.after", "\"t3.received.natural\": \"7\",\n    \"t4.after", whole, natural);
    row("not UTF-8 in a figure", "\"214\"",
        "\"2\xFF"
        "4\"",
        noNatural, natural);
    row("not UTF-8 in a text", "共214条", "共214\xE6\x9D",
        changed("共214条", "共214\xEF\xBF\xBD\xEF\xBF\xBD"), {"sections.s1[2]"});
    QTest::newRow("a zero byte in a text")
        << QByteArray(whole).replace("共214条", QByteArray("共\0条", 7)) << changed("共214条", "共\uFFFD条")
        << QStringList{"sections.s1[2]"};
    row("a paragraph that isn't one", "\"（一）主动公开\"", "{\"heading\": 5}",
        changed("\n      \"（一）主动公开\",", ""), {"sections.s1[1]"});
    row("a paragraph without its end", "\"（一）主动公开\",", "\"（一）主动公开",
        changed("\n      \"（一）主动公开\",", ""), {"sections.s1[1]"});
    row("no such section", "\"s6\"", "\"s3\"", changed(",\n    \"s6\": [\n      \"无\"\n    ]", ""),
        {"sections.s3"});
    row("a bracket that opens", "\"s1\": [", "\"s1\": x", whole, {});
    row("a bracket and a quotation mark", "\"figures\": {", "figures\": x", whole, {});
    row("a line that opens", "  \"figures\": {\n", "", whole, {});
    row("a line that closes", "    ],\n    \"s1\"", "    \"s1\"", whole, {});
    row("a line that closes, damaged", "    ],\n    \"s1\"", "    #,\n    \"s1\"", whole, {});
    row("format", "  \"format\": 1,\n", "", whole, {"format"});
    row("template", "national-2021", "nationa1-2021", whole, {"template"});
    row("both, and the brace", "{\n  \"format\": 1,\n  \"template\": \"national-2021\",\n", "", whole,
        {"format", "template"});
    row("a year", "2023,", "20 23,", changed("\n  \"year\": 2023,", ""), {"year"});
    row("a date", "2024-01-23", "2024-13-23", changed("\n  \"signedOn\": \"2024-01-23\",", ""), {"signedOn"});
    row("too large a number", "1.10", "1e999", changed("\n      1.10,", ""), {"newThing.marks[0]"});
    row("something behind the end", "\"aNewKey\": true\n}\n", "\"aNewKey\": true\n}\n\"t3\": 5\n}\n", whole,
        {""});
    row("a space of the indent is lost", "    \"t3.rec", "   \"t3.rec", whole, {});
    QTest::newRow("two in one list") << changed("\"\",\n      \"（一）主动公开\",\n",
                                                "5,\n      \"（一）主动公开\",\n      x,\n      7,\n")
                                     << changed("\n      \"\",", "")
                                     << QStringList{"sections.s1[2]", "sections.s1[0]", "sections.s1[3]"};
    const QByteArray way = R"("organ":"甲","review":{"way":[{"stage":"submitted","by":"乙"}],"submitted":{)";
    QTest::newRow("no beginning, also within")
        << "{" + way + R"("organ":"丙"}},"sections":{}})"
        << R"({"format":1,"template":"national-2021",)" + way
               + R"("format":1,"template":"national-2021","organ":"丙"}}})"
        << QStringList{"format", "template", "review.submitted.format", "review.submitted.template"};
    QTest::newRow("on one line, cut")
        << QByteArray(R"({"format":1,"template":"national-2021","organ":"甲","sections":{"s1":["一","二)")
        << QByteArray(R"({"format":1,"template":"national-2021","organ":"甲","sections":{"s1":["一"]}})")
        << QStringList{"line 1"};
    QTest::newRow("a number that is cut")
        << QByteArray(R"({"format":1,"template":"national-2021","organ":"甲","year":202)")
        << QByteArray(R"({"format":1,"template":"national-2021","organ":"甲"})") << QStringList{"line 1"};
    const QByteArray doubled =
        R"({"breakdown":"b1","title":"","subject":"","unit":"条","parts":[],"rounding":)"
        R"("half-up","decimals":2,"sentence":[],"table":"none","chart":"none"})";
    QTest::newRow("refused without a place in the file")
        << R"({"format":1,"template":"national-2021","organ":"甲","sections":{"s1":[)" + doubled + ","
               + doubled + "]}}"
        << QByteArray(R"({"format":1,"template":"national-2021","organ":"甲"})")
        << QStringList{"sections.s1"};
}

void TestSalvage::damages()
{
    QFETCH(QByteArray, damaged);
    QFETCH(QByteArray, asIf);
    QFETCH(QStringList, places);
    const Result<Salvaged> salvaged = salvageReport(damaged);
    QVERIFY2(salvaged.ok(), salvaged.ok() ? "" : qPrintable(salvaged.error().text()));
    const QString lost = salvaged->lost.join(u'\n');
    QVERIFY2(salvaged->lost.size() == places.size(), qPrintable(lost));
    for (int i = 0; i < places.size(); ++i)
        QVERIFY2(places[i].isEmpty() || salvaged->lost[i].startsWith(places[i] + ": "), qPrintable(lost));
    QCOMPARE(reportToJson(salvaged->report), reportToJson(reportOf(asIf)));
}

void TestSalvage::noReport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \n ");
    QTest::newRow("zeros") << QByteArray(10'000, '\0');
    QTest::newRow("text") << QByteArray("一份报告\n没有数据\n");
    QTest::newRow("another JSON") << QByteArray(R"({"name": "x", "year": 2023, "title": "y"})");
    QTest::newRow("a list") << QByteArray(R"([{"format":1,"template":"national-2021","organ":"甲"}])");
    QTest::newRow("only the beginning") << whole.left(40);
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
                                      + QByteArray(500, '\x90');
}

void TestSalvage::noReport()
{
    QFETCH(QByteArray, bytes);
    const Result<Salvaged> salvaged = salvageReport(bytes);
    QVERIFY(!salvaged.ok());
    QVERIFY(!salvaged.error().message.isEmpty());
    QCOMPARE(salvaged.error().place, QString());
}

void TestSalvage::newerVersion()
{
    for (const QByteArray &json : {changed("\"format\": 1", "\"format\": 2"),
                                   changed("\"format\": 1", "\"format\": 7").replace("\"214\"", "214")}) {
        const Result<Salvaged> salvaged = salvageReport(json);
        QVERIFY(!salvaged.ok());
        QCOMPARE(salvaged.error().place, QString("format"));
        QVERIFY2(salvaged.error().message.contains("newer version"), qPrintable(salvaged.error().message));
    }
}

// Of the lines: all of them take a minute where nothing is optimized.
constexpr qsizetype stride = 3;

// A line that is gone can take along what it began, and nothing else.
void TestSalvage::linesTakenAway()
{
    const QByteArray file = richFile();
    const Report original = reportOf(file);
    const QList<QByteArray> lines = file.split('\n');
    Share share;
    for (qsizetype i = 0; i < lines.size() - 1; i += stride) {
        QList<QByteArray> rest = lines;
        rest.removeAt(i);
        const Result<Salvaged> salvaged = salvageReport(joined(rest));
        QVERIFY2(salvaged.ok(), lines[i].constData());
        QVERIFY2(isStable(salvaged->report), lines[i].constData());
        const int before = share.others;
        share.add(original, salvaged->report);
        // A run that is gone from a paragraph leaves one that nobody can tell from a whole one.
        const bool isWithinABlock = lines[i].startsWith("        ");
        QVERIFY2(share.others - before <= int(isWithinABlock), lines[i].constData());
    }
    share.print("a line taken away");
    QVERIFY(share.ofFigures() > 99);
    QVERIFY(share.ofBlocks() > 97);
}

void TestSalvage::linesDamaged()
{
    const QByteArray file = richFile();
    const Report original = reportOf(file);
    const QList<QByteArray> lines = file.split('\n');
    QRandomGenerator random(20240123);
    Share share;
    for (qsizetype i = 0; i < lines.size() - 1; i += stride) {
        const int kind = random.bounded(4);
        QList<QByteArray> damaged = lines;
        QByteArray &line = damaged[i];
        const qsizetype at = random.bounded(int(line.size()));
        if (kind == 0)
            line = line.left(at);
        else if (kind == 1)
            line.replace(at, line.size() - at, QByteArray(line.size() - at, '\0'));
        else if (kind == 2)
            line.replace('"', '\'');
        else
            line.insert(at, "\"{,");
        const Result<Salvaged> salvaged = salvageReport(joined(damaged));
        QVERIFY2(salvaged.ok(), line.constData());
        QVERIFY2(isStable(salvaged->report), line.constData());
        share.add(original, salvaged->report);
    }
    share.print("a line damaged");
    QVERIFY(share.ofFigures() > 99);
    QVERIFY(share.ofBlocks() > 97);
}

void TestSalvage::cutAnywhere()
{
    const QByteArray file = richFile();
    const Report original = reportOf(file);
    Share share;
    int nothing = 0;
    for (qsizetype size = 0; size < file.size(); size += 397) {
        const QByteArray cut = file.left(size);
        const Result<Salvaged> salvaged = salvageReport(cut);
        nothing += !salvaged.ok();
        if (!salvaged)
            continue;
        share.add(original, salvaged->report);
        QVERIFY2(!salvaged->lost.isEmpty() || cut.trimmed().size() == file.trimmed().size(), cut.constData());
        // Whatever stood whole before the cut is there.
        for (int i = 0; i < original.form().figures().size(); ++i) {
            const QByteArray line = "\"" + original.form().figures()[i].address.toUtf8() + "\": \""
                                    + original.input(i).text().toUtf8() + "\",\n";
            if (!original.input(i).isEmpty() && cut.contains(line))
                QCOMPARE(salvaged->report.input(i), original.input(i));
        }
    }
    QCOMPARE(share.others, 0);
    share.print("cut anywhere");
    // Before the first header field there is nothing.
    QVERIFY2(nothing * 97 < 220, qPrintable(QString::number(nothing)));
}

void TestSalvage::bytesFlipped()
{
    const QByteArray file = richFile();
    const Report original = reportOf(file);
    constexpr int rounds = 20; // of each
    for (const int times : {1, 10, 100}) {
        QRandomGenerator random(quint32(77 + times));
        Share share;
        int nothing = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray damaged = file;
            for (int i = 0; i < times; ++i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const Result<Salvaged> salvaged = salvageReport(damaged);
            nothing += !salvaged.ok();
            if (!salvaged) {
                share.addNothing(original);
                continue;
            }
            QVERIFY(isStable(salvaged->report));
            share.add(original, salvaged->report);
        }
        share.print(qPrintable(
            QStringLiteral("%1 byte(s) flipped, %2 of %3 not read").arg(times).arg(nothing).arg(rounds)));
        // Without its format's number nobody can tell a newer version's file from ours.
        QVERIFY2(nothing <= 1 + times / 10, qPrintable(QString::number(nothing)));
        QVERIFY2(share.ofFigures() > (times == 100 ? 75 : 97),
                 qPrintable(QString::number(share.ofFigures())));
    }
}

// What a disk leaves that lost power.
void TestSalvage::pagesOfZeros()
{
    const QByteArray file = richFile();
    const Report original = reportOf(file);
    Share share;
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at < file.size(); at += page) {
        QByteArray damaged = file;
        const qsizetype size = std::min(page, file.size() - at);
        damaged.replace(at, size, QByteArray(size, '\0'));
        const Result<Salvaged> salvaged = salvageReport(damaged);
        QVERIFY2(salvaged.ok(), qPrintable(QString::number(at)));
        QVERIFY(!salvaged->lost.isEmpty());
        share.add(original, salvaged->report);
        QByteArray tail = file.left(at) + QByteArray(file.size() - at, '\0');
        QVERIFY2(salvageReport(tail).ok(), qPrintable(QString::number(at)));
    }
    share.print("a page of zeros");
}

void TestSalvage::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype large = 1'000'000; // work in proportion to its square would not end here
    const auto filled = [](const QByteArray &begin, const QByteArray &piece, const QByteArray &end) {
        return begin + piece.repeated(large / piece.size()) + end;
    };
    const QByteArray head = "{\n  \"format\": 1,\n  \"template\": \"national-2021\",\n  \"organ\": \"甲\",\n";
    QTest::newRow("damaged lines") << filled(head, "    \"x\n", "");
    QTest::newRow("short lines") << filled(head, "x\n", "");
    QTest::newRow("short items") << filled(head + "  \"sections\": {\n    \"s1\": [\n", "      1,\n", "");
    QTest::newRow("refused paragraphs") << filled(head + "\"sections\":{\"s1\":[0", ",0", "]}}");
    QTest::newRow("refused figures") << [&head] {
        QByteArray json = head + "  \"figures\": {\n";
        for (int i = 0; json.size() < large; ++i)
            json += "    \"t9.x" + QByteArray::number(i) + "\": \"1\",\n";
        return json + "  }\n}\n";
    }();
    QTest::newRow("refused at the end")
        << filled(head + "\"sections\":{\"s1\":[\"\"", ",\"1234567890\"", "],\"s5\":[")
               + QByteArray("0,").repeated(5000) + "0]}}";
    QTest::newRow("doubled keys") << filled(head + "\"a\":1", ",\"organ\":\"乙\"", "}");
    QTest::newRow("unknown keys without a name") << filled(head + "\"a\":1", ",\"\":\"\"", "}");
    QTest::newRow("begun again") << filled(head, "  \"figures\": {\n", "");
    QTest::newRow("without beginnings") << filled(head, "        \"a\": 1,\n  \"b\": 2,\n", "");
    QTest::newRow("nested") << head + QByteArray("[").repeated(large);
    QTest::newRow("indents") << filled(head, QByteArray(1000, ' ') + "{\n", "");
    QTest::newRow("deeper and deeper") << [&head] {
        QByteArray json = head;
        for (int i = 1; json.size() < large; ++i)
            json += QByteArray(2 * i, ' ') + "\"a\": {\n";
        return json;
    }();
    QTest::newRow("not UTF-8") << filled(head + "\"a\":[\"\"", ",\"\xFF\"", "]}");
    QTest::newRow("zeros") << head + QByteArray(large, '\0') + "}";
}

void TestSalvage::hostile()
{
    QFETCH(QByteArray, bytes);
    const Result<Salvaged> salvaged = salvageReport(bytes);
    QVERIFY2(salvaged.ok(), salvaged.ok() ? "" : qPrintable(salvaged.error().text()));
    QCOMPARE(salvaged->report.header().value(Field::Organ), QString("甲"));
    QVERIFY(!salvaged->lost.isEmpty());
    QVERIFY(salvaged->lost.size() <= Salvaged::mostLost + 1);
    for (const QString &lost : salvaged->lost)
        QVERIFY2(lost.size() < 400, qPrintable(lost));
}

void TestSalvage::manyFaultsAreCounted()
{
    QByteArray json = "{\"format\":1,\"template\":\"national-2021\",\"organ\":\"甲\",\"figures\":{";
    for (int i = 0; i < 250; ++i)
        json += "\"t9.x" + QByteArray::number(i) + "\":\"1\",";
    const Result<Salvaged> salvaged = salvageReport(json + "\"t3.received.natural\":\"5\"}}");
    QVERIFY(salvaged.ok());
    QCOMPARE(salvaged->lost.size(), qsizetype(Salvaged::mostLost + 1));
    QVERIFY2(salvaged->lost.last().startsWith("50 more"), qPrintable(salvaged->lost.last()));
    const int natural = salvaged->report.form().figureAt("t3.received.natural");
    QCOMPARE(salvaged->report.input(natural), Figure::number(5));
}

QTEST_APPLESS_MAIN(TestSalvage)
#include "test_salvage.moc"
