#include "sample_report.h"

#include "checks/checks.h"
#include "checks/repairs.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace nianbao;

// Rules of somebody's own: what they may say, and how a faulty file is told of.
class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void ownRelation();
    void ownWords();
    void moreWordsForOurs();
    void exemptPhrases();
    void otherSeverity();
    void faults_data();
    void faults();
    void aFaultyFileLeavesTheRest();
    void whatIsNoFile();
    void everyGroupHasItsTitle();

private:
    static QStringList idsFound(const RuleBook &book, const Report &report)
    {
        QStringList ids;
        for (const Finding &finding : check(report, Figures(report), book))
            ids += finding.rule;
        return ids;
    }
    static RuleBook with(const QByteArray &json)
    {
        RuleBook book = RuleBook::shipped();
        if (const Done added = book.add(json, "own.json"); !added)
            qFatal("%s", qPrintable(added.error().text()));
        return book;
    }
    static Report saying(const QString &text)
    {
        Report report = filledReport();
        if (!report.apply({{SetNarrative{"s1", {text}}}}))
            qFatal("the report can't be made");
        return report;
    }
};

void TestRuleBook::ownRelation()
{
    const RuleBook book =
        with(R"({"rules": [{"id": "our-penalties", "severity": "error", "title": "处罚应有许可",
        "when": ["t2.penalty.decisions > 0"], "holds": ["t2.licensing.decisions >= 2 * t2.penalty.decisions"],
        "message": "许可{left}，处罚应不多于{right}的一半，差{difference}。"}]})");
    QCOMPARE(book.rules().size(), RuleBook::shipped().rules().size() + 1);
    QCOMPARE(book.rule("our-penalties")->number, QString("own.json"));
    Report report = filledReport();
    QVERIFY(!idsFound(book, report).contains("our-penalties"));
    set(report, "t2.penalty.decisions=3 t2.licensing.decisions=5");
    const QList<Finding> found = check(report, Figures(report), book);
    QCOMPARE(found.last().rule, QString("our-penalties"));
    QCOMPARE(found.last().message, QString("许可5，处罚应不多于6的一半，差1。"));
    QVERIFY(found.last().severity == Severity::Error);
    QVERIFY(!idsFound(RuleBook::shipped(), report).contains("our-penalties"));
    const QList<RuleAt> looking = rulesAt(report, report.form().figureAt("t2.penalty.decisions"), book);
    QCOMPARE(looking.last().rule.id, QString("our-penalties"));
}

void TestRuleBook::ownWords()
{
    const RuleBook book = with(R"({"rules": [{"id": "our-town", "severity": "warning", "title": "旧镇名",
        "message": "“{wrong}”已改为“{right}”。", "words": [["东河乡", "东河镇"], ["老街"]],
        "exempt": ["原东河乡"]}]})");
    Report report = saying("原东河乡已撤销。东河乡与老街。");
    QList<Finding> found = check(report, Figures(report), book);
    found.removeIf([](const Finding &one) { return one.rule != "our-town"; });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].message, QString("“东河乡”已改为“东河镇”。"));
    const auto place = std::get<TextPlace>(found[0].places.first());
    QCOMPARE(place.start, 8);
    QCOMPARE(place.text, QString("东河乡"));
    QVERIFY(!found[1].repair); // nothing to put in its place
    QVERIFY(report.apply(changeOf(*found[0].repair, report)).ok());
    QCOMPARE(report.narrative("s1").texts(), QStringList{"原东河乡已撤销。东河镇与老街。"});
}

void TestRuleBook::moreWordsForOurs()
{
    const Rule *ours = nullptr;
    for (const Rule &rule : RuleBook::shipped().rules()) {
        if (!rule.words.isEmpty() && rule.id == QLatin1String("table-two-empty"))
            ours = &rule;
    }
    QVERIFY(ours);
    const RuleBook book = with(R"({"words": {"table-two-empty": [["林草局"]]}})");
    Report report = filledReport();
    set(report, "organ=某县林草局");
    QVERIFY(idsFound(book, report).contains("table-two-empty"));
    QVERIFY(!idsFound(RuleBook::shipped(), report).contains("table-two-empty"));
}

void TestRuleBook::exemptPhrases()
{
    const RuleBook book = with(R"({"exempt": {"in-force": ["重新统计"]}})");
    Report report = saying("现行有效件数重新统计。");
    set(report, "t2.normative.inForce=1");
    report.setPrevious(filledReport());
    for (const Finding &finding : check(report, Figures(report), book)) {
        if (finding.rule == "in-force")
            QVERIFY(finding.severity == Severity::Note);
    }
    QCOMPARE(findingsOf({"in-force"}, report).size(), 1);
    QVERIFY(findingsOf({"in-force"}, report).first().severity == Severity::Warning);
}

void TestRuleBook::otherSeverity()
{
    const RuleBook book = with(R"({"severities": {"figure-slash": "error"}})");
    Report report = filledReport();
    set(report, "t4.direct.other=/");
    for (const Finding &finding : check(report, Figures(report), book)) {
        if (finding.rule == "figure-slash")
            QVERIFY(finding.severity == Severity::Error);
    }
    QVERIFY(idsFound(book, report).contains("figure-slash"));
}

void TestRuleBook::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString(place);
    };
    const auto rule = [](const QByteArray &rest) {
        return R"({"rules": [{"id": "our-rule", "severity": "note", "title": "甲", "message": "乙")" + rest
               + "}]}";
    };
    row("no JSON", "{", "byte 1");
    row("an unknown key", R"({"rule": []})", "rule");
    row("no way to judge", rule(""), "rules[0]");
    row("a rule without exception", R"({"severities": {"t3-balance": "note"}})", "severities.t3-balance");
    row("two ways", rule(R"(, "words": [["ab"]], "holds": ["1 = 1"])"), "rules[0]");
    row("a bad expression", rule(R"(, "holds": ["t3.received.total = 0", "t3.recieved.total = 0"])"),
        "rules[0].holds[1]: t3.recieved.total");
    row("a bad condition", rule(R"(, "holds": ["1 = 1"], "when": ["1 2"])"), "rules[0].when[0]: 2");
    row("no list", rule(R"(, "holds": ["1 = 1"], "over": "{nothing}")"), "rules[0].over");
    row("a place that can't be filled in",
        R"({"rules": [{"id": "r", "severity": "note", "title": "甲", "message": "{wrong}", "holds": ["1 = 1"]}]})",
        "rules[0].message");
    row("an id of ours", R"({"rules": [{"id": "t3-balance", "severity": "note", "title": "甲"}]})",
        "rules[0].id");
    row("an id with spaces", R"({"rules": [{"id": "our rule", "severity": "note", "title": "甲"}]})",
        "rules[0].id");
    row("no severity", R"({"rules": [{"id": "r", "title": "甲"}]})", "rules[0].severity");
    row("words that are none", rule(R"(, "words": [[]])"), "rules[0].words[0]");
    row("an empty word", rule(R"(, "words": [[""]])"), "rules[0].words[0][0]");
    row("three words", rule(R"(, "words": [["a", "b", "c"]])"), "rules[0].words[0]");
    row("words for no rule", R"({"words": {"nothing": [["a"]]}})", "words.nothing");
    row("words for a rule without", R"({"words": {"t3-balance": [["a"]]}})", "words.t3-balance");
    row("a severity above a warning", R"({"severities": {"wording-disagrees": "error"}})",
        "severities.wording-disagrees: a rule on the text against the tables is a warning at most");
    row("another one", R"({"severities": {"parts-sum": "error"}})", "severities.parts-sum");
    row("one character", rule(R"(, "words": [["东"]])"), "rules[0].words[0]: expected more than one");
    row("one for another", rule(R"(, "words": [["东", "西"]])"), "rules[0].words[0]");
    row("one character for ours", R"({"words": {"misspelling": [["东"]]}})", "words.misspelling[0]");
    row("the same twice", rule(R"(, "words": [["东河", "东河"]])"), "rules[0].words[0]: the wrong word");
    row("an open bracket", R"({"rules": [{"id": "r", "severity": "note", "title": "甲",
        "holds": ["1 = 1"], "message": "甲{left"}]})",
        "rules[0].message: only {left}");
    row("a key twice", R"({"rules": [{"id": "r", "severity": "note", "id": "s"}]})",
        "rules[0].id: this key stands twice");
    row("a key twice at the top", R"({"severities": {"deadline": "note"}, "severities": {}})", "severities");
    const QByteArray tooLong = QByteArray("a").repeated(2001);
    row("a message without an end",
        R"({"rules": [{"id": "r", "severity": "note", "title": "甲",
        "holds": ["1 = 1"], "message": ")"
            + tooLong + R"("}]})",
        "rules[0].message: expected at most 2000");
    row("no title", R"({"rules": [{"id": "r", "severity": "note", "holds": ["1 = 1"], "message": "甲"}]})",
        "rules[0].title: expected a title");
    row("an id of ours, said", R"({"rules": [{"id": "t3-balance", "severity": "note", "title": "甲"}]})",
        "rules[0].id: “t3-balance” is the name of one of the program's own");
    row("a severity that is none", R"({"severities": {"t3-balance": "fatal"}})", "severities.t3-balance");
}

void TestRuleBook::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    RuleBook book = RuleBook::shipped();
    const Done added = book.add(json, "own.json");
    QVERIFY(!added);
    // Where a row has the message's beginning as well, that too.
    const QString said = added.error().text();
    QVERIFY2(said.startsWith(place) && (place.contains(": ") || added.error().place == place),
             qPrintable(said));
    QVERIFY(!added.error().message.isEmpty());
    QCOMPARE(book.rules().size(), RuleBook::shipped().rules().size());
}

void TestRuleBook::aFaultyFileLeavesTheRest()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const char *name, const QByteArray &json) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    };
    put("a.json",
        R"({"rules": [{"id": "good", "severity": "note", "title": "甲", "message": "乙", "holds": ["1 = 1"]},
                                {"id": "bad", "severity": "note", "title": "甲", "message": "乙", "holds": ["1 ="]}]})");
    put("b.json", R"({"rules": [{"id": "better", "severity": "note", "title": "甲", "message": "乙",
                                "holds": ["1 = 2"]}]})");
    put("notes.txt", "not a rule");
    RuleBook book = RuleBook::shipped();
    const QList<Error> faults = book.addFolder(folder.path());
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().file, folder.filePath("a.json"));
    QCOMPARE(faults.first().place, QString("rules[1].holds[0]: at the end"));
    QVERIFY(!book.rule("good")); // half a file is worse than none
    QVERIFY(book.rule("better"));
    Report report = filledReport();
    set(report, "t3.received.natural=1");
    QVERIFY(idsFound(book, report).contains("better"));
    QVERIFY(idsFound(book, report).contains("t3-balance"));
    QVERIFY(RuleBook(book).addFolder(folder.filePath("nowhere")).isEmpty());
}

// Told of, and not waited for.
void TestRuleBook::whatIsNoFile()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::link(folder.filePath("nowhere"), folder.filePath("a.json")));
    QVERIFY(QDir(folder.path()).mkdir("b.json"));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath("c.json")).constData(), 0600), 0);
    RuleBook book = RuleBook::shipped();
    QStringList files;
    for (const Error &fault : book.addFolder(folder.path()))
        files += QFileInfo(fault.file).fileName();
    QCOMPARE(files, (QStringList{"a.json", "b.json", "c.json"}));
    QFile inItsPlace(folder.filePath("rules")); // a file where the folder is to be
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    QCOMPARE(book.addFolder(inItsPlace.fileName()).value(0).file, inItsPlace.fileName());
    QCOMPARE(book.addFolder(folder.filePath("nothing")).size(), 0);
    if (QFile::setPermissions(folder.path(), {}) && !QFileInfo(folder.path()).isReadable())
        QCOMPARE(book.addFolder(folder.path()).value(0).file, folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestRuleBook::everyGroupHasItsTitle()
{
    QStringList groups;
    for (const RuleGroup &group : RuleBook::shipped().groups()) {
        QVERIFY(!group.title.chinese.isEmpty() && !group.title.english.isEmpty());
        groups += group.id;
    }
    QVERIFY(groups.contains("own"));
    for (const Rule &rule : RuleBook::shipped().rules())
        QVERIFY2(groups.contains(rule.group), qPrintable(rule.id));
}

QTEST_APPLESS_MAIN(TestRuleBook)
#include "test_rule_book.moc"
