#include "program.h"

namespace {

// A report of an organ and year, with figures and a section of text; other keys as given.
QByteArray reportFile(const QString &organ, int year, const QJsonObject &figures,
                      const QJsonObject &more = {})
{
    QJsonObject file{
        {"format", 1}, {"template", "national-2021"}, {"organ", organ}, {"year", year}, {"figures", figures}};
    for (auto one = more.begin(); one != more.end(); ++one)
        file.insert(one.key(), one.value());
    return QJsonDocument(file).toJson();
}

QJsonArray found(const Run &run, const QString &rule)
{
    QJsonArray all;
    for (const QJsonValue &finding : run.json().array()) {
        if (finding["rule"].toString() == rule)
            all += finding;
    }
    return all;
}

const QJsonObject carriedForward{{"t3.carriedForward.natural", "3"}};
const QJsonObject carriedOver{{"t3.carriedOver.natural", "5"}};

} // namespace

// The check with what lies beside a report: last year's, rules of one's own, words that a finding may stay.
class TestCheckWith : public QObject
{
    Q_OBJECT

private slots:
    void rulesThatTheSettingsSwitchOff();
    void previousFile();
    void previousOfAnotherYear();
    void previousThatIsNone();
    void previousFolder();
    void severalOfOneOrgan();
    void ownRules();
    void aFaultyRuleFile();
    void acknowledged();
    void notJudgedIsSaid();
    void manyInTheirOrder();
    void byNumber();
    void previousThatCannotBeRead();
    void namesOnOneLine();
    void longFindings();
    void siblings();
    void siblingsNeedSeveral();
};

void TestCheckWith::previousFile()
{
    const Program program;
    program.put("last.nianbao", reportFile("甲局", 2022, carriedForward));
    program.put("now.nianbao", reportFile("甲局", 2023, carriedOver));
    const Run run = program.run({"check", "now.nianbao", "--previous", "last.nianbao", "--format", "json"});
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const QJsonArray carried = found(run, "carried-over");
    QCOMPARE(carried.size(), 1);
    QCOMPARE(carried[0]["severity"].toString(), QString("warning"));
    QCOMPARE(carried[0]["places"], QJsonValue(QJsonArray{QJsonObject{{"cell", "t3.carriedOver.natural"}}}));
    QVERIFY(found(run, "previous-missing").isEmpty());
    QCOMPARE(found(program.run({"check", "now.nianbao", "--format", "json"}), "previous-missing").size(), 1);
}

void TestCheckWith::previousOfAnotherYear()
{
    const Program program;
    program.put("last.nianbao", reportFile("甲局", 2021, carriedForward));
    program.put("now.nianbao", reportFile("甲局", 2023, carriedOver));
    const Run run = program.run({"check", "now.nianbao", "--previous", "last.nianbao", "--format", "json"});
    QVERIFY2(run.err.contains("2021") && run.err.contains("last.nianbao"), run.err.constData());
    QCOMPARE(found(run, "carried-over").size(), 1);
}

void TestCheckWith::previousThatIsNone()
{
    const Program program;
    program.put("now.nianbao", reportFile("甲局", 2023, carriedOver));
    program.put("broken.nianbao", "{");
    const Run none = program.run({"check", "now.nianbao", "--previous", "nowhere"});
    QCOMPARE(none.status, 3);
    QVERIFY(none.err.contains("nowhere"));
    const Run broken = program.run({"check", "now.nianbao", "--previous", "broken.nianbao"});
    QCOMPARE(broken.status, 3);
    QVERIFY(broken.err.contains("broken.nianbao") && broken.out.contains("now.nianbao: error"));
}

void TestCheckWith::previousFolder()
{
    const Program program;
    QVERIFY(QDir(program.at(".")).mkdir("last"));
    program.put("last/a.nianbao", reportFile("甲局", 2022, carriedForward));
    program.put("last/b.nianbao", reportFile("乙局", 2022, {{"t3.carriedForward.natural", "5"}}));
    program.put("last/old.nianbao", reportFile("甲局", 2021, {{"t3.carriedForward.natural", "5"}}));
    program.put("last/notes.txt", "no report");
    program.put("a.nianbao", reportFile("甲局", 2023, carriedOver));
    program.put("b.nianbao", reportFile("乙局", 2023, carriedOver));
    program.put("c.nianbao", reportFile("丙局", 2023, carriedOver));
    // Known by another name.
    program.put(
        "d.nianbao",
        reportFile("甲管理局", 2023, carriedOver,
                   {{"profile", QJsonObject{{"fullName", "甲管理局"}, {"aliases", QJsonArray{"甲局"}}}}}));
    const Run run = program.run({"check", "a.nianbao", "b.nianbao", "c.nianbao", "d.nianbao", "--previous",
                                 "last", "--format", "json"});
    QStringList files;
    for (const QJsonValue &finding : found(run, "carried-over"))
        files += finding["file"].toString();
    QCOMPARE(files, (QStringList{"a.nianbao", "d.nianbao"}));
    QVERIFY2(run.err.contains("c.nianbao") && run.err.contains("丙局"), run.err.constData());
    QCOMPARE(found(run, "previous-missing").size(), 1);
}

void TestCheckWith::severalOfOneOrgan()
{
    const Program program;
    QVERIFY(QDir(program.at(".")).mkdir("last"));
    program.put("last/a.nianbao", reportFile("甲局", 2022, carriedForward));
    program.put("last/a copy.nianbao", reportFile("甲局", 2022, carriedForward));
    program.put("now.nianbao", reportFile("甲局", 2023, carriedOver));
    const Run run = program.run({"check", "now.nianbao", "--previous", "last", "--format", "json"});
    QVERIFY2(run.err.contains("a copy.nianbao") && run.err.contains("a.nianbao"), run.err.constData());
    QVERIFY(found(run, "carried-over").isEmpty());
}

void TestCheckWith::ownRules()
{
    const Program program;
    QVERIFY(QDir(program.at(".")).mkpath("nianbao/rules"));
    program.put("nianbao/rules/county.json", R"({"rules": [{"id": "county-fees", "severity": "error",
        "title": "本县不收费", "holds": ["t2.fees.amount = 0"], "message": "收费应为0，现填{left}。"}]})");
    program.put("a.nianbao", reportFile("甲局", 2023, {{"t2.fees.amount", "1.50"}}));
    const QJsonArray own = found(program.run({"check", "a.nianbao", "--format", "json"}), "county-fees");
    QCOMPARE(own.size(), 1);
    QCOMPARE(own[0]["message"].toString(), QString("收费应为0，现填1.5。"));
    const Run rules = program.run({"check", "--rules"});
    QVERIFY(rules.out.contains("county-fees") && rules.out.contains("county.json"));
    QVERIFY(program.run({"check", "--explain", "county-fees"}).out.contains("本县不收费"));
}

void TestCheckWith::aFaultyRuleFile()
{
    const Program program;
    QVERIFY(QDir(program.at(".")).mkpath("nianbao/rules"));
    program.put("nianbao/rules/bad.json", R"({"rules": [{"id": "x", "severity": "error", "title": "甲",
        "holds": ["t2.fee = 0"], "message": "乙"}]})");
    program.put("a.nianbao", emptyReportFile());
    const Run run = program.run({"check", "a.nianbao", "--format", "json"});
    QCOMPARE(run.status, 3); // the program's own rules go on
    QVERIFY2(run.err.contains("bad.json: rules[0].holds[0]: t2.fee: expected"), run.err.constData());
    QCOMPARE(found(run, "figure-missing").size(), 3);
}

// The digest comes out of a run of the desktop; here the file of one is made as it would be.
void TestCheckWith::acknowledged()
{
    const Program program;
    program.put("a.nianbao",
                reportFile("甲局", 2023, {{"t4.direct.other", "/"}},
                           {{"acknowledged", QJsonArray{QJsonObject{{"rule", "figure-slash"},
                                                                    {"place", "t4.direct.other"},
                                                                    {"about", "of another state"},
                                                                    {"reason", "已核对"}}}}}));
    const QJsonArray slash = found(program.run({"check", "a.nianbao", "--format", "json"}), "figure-slash");
    QVERIFY(!slash[0].toObject().contains("acknowledged")); // what it was said of isn't there any more
    QVERIFY(program.run({"check", "a.nianbao"}).out.contains("已核对"));
}

void TestCheckWith::notJudgedIsSaid()
{
    const Program program;
    program.put("a.nianbao", emptyReportFile());
    const QByteArray out = program.run({"check", "a.nianbao"}).out;
    QVERIFY2(out.contains("a.nianbao: not judged: ") && out.contains("carried-over"), out.constData());
}

void TestCheckWith::manyInTheirOrder()
{
    const Program program;
    QStringList words{"check"}, expected;
    for (int i = 0; i < 60; ++i) {
        const QString name = QString("r%1.nianbao").arg(i);
        program.put(name, i % 7 == 3 ? QByteArray("{") : emptyReportFile());
        words += name;
        if (i % 7 != 3)
            expected += name;
    }
    const Run run = program.run(words + QStringList{"--format", "json"});
    QCOMPARE(run.status, 3);
    QStringList files;
    for (const QJsonValue &finding : run.json().array()) {
        if (files.isEmpty() || files.last() != finding["file"].toString())
            files += finding["file"].toString();
    }
    QCOMPARE(files, expected);
    QVERIFY(program.run(words).out.contains("60 files: "));
    QCOMPARE(program.run(words + QStringList{"--format", "json"}).out, run.out);
}

void TestCheckWith::byNumber()
{
    const Program program;
    const Run two = program.run({"check", "--explain", "R-TYP-03"});
    QCOMPARE(two.status, 0);
    QVERIFY2(two.out.contains("doubled-punctuation (R-TYP-03") && two.out.contains("enumeration (R-TYP-03"),
             two.out.constData());
    QVERIFY(program.run({"check", "--explain", "r-x-03"}).out.contains("parts-sum (R-X-03"));
    QCOMPARE(program.run({"check", "--explain", "R-TYP-03", "--format", "json"}).json().array().size(), 2);
    QCOMPARE(program.run({"check", "--explain", "R-TYP-99"}).status, 2);
}

void TestCheckWith::previousThatCannotBeRead()
{
    const Program program;
    program.put("now.nianbao", reportFile("甲局", 2023, carriedOver));
    QVERIFY(QDir(program.at(".")).mkdir("locked"));
    QFile::setPermissions(program.at("locked"), {});
    if (QFileInfo(program.at("locked")).isReadable())
        QSKIP("this user may read everything");
    const Run run = program.run({"check", "now.nianbao", "--previous", "locked"});
    QFile::setPermissions(program.at("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("locked: It can't be read"), run.err.constData());
}

void TestCheckWith::namesOnOneLine()
{
    const Program program;
    const QString name = QString::fromUtf8("a\nb\u202ec.nianbao");
    program.put(name, emptyReportFile());
    for (const QByteArray &line : program.run({"check", name}).out.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("a b c.nianbao: ") || line.startsWith("    "),
                 line.constData());
    const Run none = program.run({"check", "no\nfile"});
    QVERIFY2(none.err.startsWith("no file: ") && none.err.count('\n') == 1, none.err.constData());
}

// A breakdown of a thousand parts is one finding; in text it stays one that can be read.
void TestCheckWith::longFindings()
{
    const Program program;
    QString text = "公开信息5条，其中";
    for (int i = 0; i < 1000; ++i)
        text += "甲类8条、";
    program.put("a.nianbao",
                reportFile("甲局", 2023, {}, {{"sections", QJsonObject{{"s1", QJsonArray{text}}}}}));
    const QByteArray out = program.run({"check", "a.nianbao"}).out;
    const QByteArray parts = out.mid(out.indexOf("parts-sum"));
    QVERIFY2(out.contains("parts-sum") && parts.left(2000).contains(" more\n"), out.left(3000).constData());
    const QJsonArray whole = found(program.run({"check", "a.nianbao", "--format", "json"}), "parts-sum");
    QCOMPARE(whole[0]["places"].toArray().size(), 1001);
}

// Two organs' reports with one text, a third with words of its own; the first organ's report of another year
// and a copy of the same report aren't another organ's of this year.
void TestCheckWith::siblings()
{
    const Program program;
    QString common, other;
    for (int i = 0; i < 40; ++i) {
        common += QStringLiteral("第%1次会议研究了公开栏目的内容。").arg(i);
        other += QStringLiteral("今年%1月起窗口改为随到随办，来访群众少跑了路。").arg(i);
    }
    const auto put = [&](const QString &file, const QString &organ, int year, const QString &text) {
        program.put(file, reportFile(organ, year, {}, {{"sections", QJsonObject{{"s1", QJsonArray{text}}}}}));
    };
    put("a.nianbao", "甲局", 2023, common);
    put("b.nianbao", "乙局", 2023, common + "乙局另有一句。");
    put("c.nianbao", "丙局", 2023, other);
    put("d.nianbao", "甲局", 2022, common);
    put("e.nianbao", "甲局", 2023, common);
    const QStringList files{"a.nianbao", "b.nianbao", "c.nianbao", "d.nianbao", "e.nianbao"};

    QVERIFY(found(program.run(QStringList{"check", "--format", "json"} + files), "alike-organs").isEmpty());
    const Run run = program.run(QStringList{"check", "--siblings", "--format", "json"} + files);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const QJsonArray alike = found(run, "alike-organs");
    QCOMPARE(alike.size(), 3); // a and e with b, b with either
    QCOMPARE(alike[0]["file"].toString(), QString("a.nianbao"));
    QVERIFY2(alike[0]["message"].toString().contains("乙局"), qPrintable(alike[0]["message"].toString()));
    QCOMPARE(alike[0]["severity"].toString(), QString("note"));
    QCOMPARE(alike[1]["file"].toString(), QString("b.nianbao"));
    QVERIFY2(alike[1]["message"].toString().contains("1 more"), qPrintable(alike[1]["message"].toString()));
    QVERIFY(program.run(QStringList{"check", "--siblings"} + files).out.contains("乙局"));
}

void TestCheckWith::siblingsNeedSeveral()
{
    const Program program;
    program.put("a.nianbao", reportFile("甲局", 2023, {}));
    const Run run = program.run({"check", "--siblings", "a.nianbao"});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("several files"), run.err.constData());
}

// The editor's settings hold here as well, and that is said.
void TestCheckWith::rulesThatTheSettingsSwitchOff()
{
    const Program program;
    program.put("report.nianbao", reportFile("某县审计局", 2023, {{"t3.received.natural", "/"}}));
    const QStringList words{"check", "report.nianbao", "--format", "json"};
    QCOMPARE(found(program.run(words), "figure-slash").size(), 1);
    QVERIFY(QDir(program.at("")).mkpath("nianbao"));
    program.put("nianbao/nianbao.conf", "[rules]\noff=figure-slash, , no-such-rule\n");
    const Run run = program.run(words);
    QCOMPARE(found(run, "figure-slash").size(), 0);
    QVERIFY2(run.err.contains("figure-slash"), run.err);
    QVERIFY2(run.err.contains("there aren't: “no-such-rule”"), run.err);
    // What is switched off is still explained and listed.
    QVERIFY(program.run({"check", "--explain", "figure-slash"}).out.contains("R-"));
    QVERIFY(program.run({"check", "--rules"}).out.contains("figure-slash"));
    // As it may be written; one that allows no exception stays on, and that is said.
    program.put("nianbao/nianbao.conf", "[rules]\noff=figure-slash，t3-balance；no-such-rule\n");
    const Run firm = program.run(words);
    QCOMPARE(found(firm, "figure-slash").size(), 0);
    QVERIFY2(firm.err.contains("stay on, whatever the settings say: “t3-balance”"), firm.err);
    QVERIFY2(firm.err.contains("there aren't: “no-such-rule”"), firm.err);
    program.put("nianbao/nianbao.conf", "[rules\noff");
    const Run damaged = program.run(words);
    QCOMPARE(found(damaged, "figure-slash").size(), 1);
    QVERIFY2(damaged.err.contains("couldn't be read"), damaged.err);
}

QTEST_GUILESS_MAIN(TestCheckWith)
#include "test_check_with.moc"
