#include "verify_reports.h"

using namespace nianbao::test;

class TestMergeCall : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothEdits();
    void conflicts();
    void conflictsInWords();
    void intoOurs();
    void theSubmittedVersion();
    void whatIsNotKnownStays();
    void refused_data();
    void refused();

private:
    QByteArray show(const QString &name) const
    {
        return m_program->run({"show", name, "--format", "json"}).out;
    }
    void expectNothingWritten() const
    {
        QCOMPARE(m_program->files(), (QStringList{"a.nianbao", "b.nianbao", "c.nianbao"}));
    }

    std::unique_ptr<Program> m_program;
};

void TestMergeCall::init()
{
    m_program = std::make_unique<Program>();
    m_program->put("a.nianbao", file);
    m_program->put("b.nianbao", file);
    m_program->put("c.nianbao", file);
}

void TestMergeCall::bothEdits()
{
    m_program->put("b.nianbao", with("某局", "某厅"));
    m_program->put("c.nianbao",
                   QByteArray(file).replace("214", "215").replace("没有其他。", "没有其他事项。"));
    const Run told = m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "d.nianbao"});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.out, QByteArray());
    QCOMPARE(told.err, QByteArray());
    m_program->put("expected.nianbao", QByteArray(file)
                                           .replace("214", "215")
                                           .replace("没有其他。", "没有其他事项。")
                                           .replace("某局", "某厅"));
    QCOMPARE(show("d.nianbao"), show("expected.nianbao"));
    const Run json = m_program->run(
        {"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "e.nianbao", "--format", "json"});
    QCOMPARE(json.json().toJson(QJsonDocument::Compact), QByteArray(R"({"conflicts":[],"merged":true})"));
    QCOMPARE(m_program->bytesOf("e.nianbao"), m_program->bytesOf("d.nianbao"));
    // To standard output goes the report, and nothing else.
    const Run out = m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "-"});
    QCOMPARE(out.status, 0);
    QCOMPARE(out.out, m_program->bytesOf("d.nianbao"));
}

void TestMergeCall::conflicts()
{
    m_program->put("b.nianbao", QByteArray(file).replace("214", "215").replace("没有其他。", "没有。"));
    m_program->put("c.nianbao",
                   QByteArray(file).replace("\"214\"", "\"216\"").replace(",\"没有其他。\"", ""));
    const Run told = m_program->run(
        {"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "d.nianbao", "--format", "json"});
    QCOMPARE(told.status, 1);
    QVERIFY(told.err.contains("nothing was written"));
    QCOMPARE(told.json()["merged"], QJsonValue(false));
    QCOMPARE(told.json()["conflicts"].toArray(), QJsonDocument::fromJson(R"([
                {"kind":"figure","cell":"t3.received.natural","ancestor":"214","ours":"215","theirs":"216"},
                {"kind":"text","section":"s1","paragraph":1,"ancestor":"没有其他。","ours":"没有。","theirs":null}])")
                                                     .array());
    expectNothingWritten();
}

void TestMergeCall::conflictsInWords()
{
    m_program->put("b.nianbao", with("214", "215"));
    m_program->put("c.nianbao", with("\"t3.received.natural\":\"214\"", ""));
    const Run told = m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "d.nianbao"});
    QCOMPARE(told.status, 1);
    const QList<QByteArray> lines = told.out.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("t3.received.natural "));
    QCOMPARE(lines.mid(1),
             (QList<QByteArray>{"    ancestor  214", "    ours      215", "    theirs    (empty)", ""}));
    QVERIFY(told.err.contains("altered on both sides"));
    expectNothingWritten();
}

void TestMergeCall::intoOurs()
{
    m_program->put("b.nianbao", with("某局", "某厅"));
    m_program->put("c.nianbao", with("214", "215"));
    // Theirs isn't ours to write, nor is what happens to be called so.
    QCOMPARE(m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "c.nianbao"}).status, 3);
    QCOMPARE(m_program->bytesOf("c.nianbao"), with("214", "215"));
    QCOMPARE(m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "./b.nianbao"}).status, 0);
    m_program->put("expected.nianbao", QByteArray(file).replace("214", "215").replace("某局", "某厅"));
    QCOMPARE(show("b.nianbao"), show("expected.nianbao"));
}

// The ancestor needs no name where the reports keep what was submitted.
void TestMergeCall::theSubmittedVersion()
{
    using namespace nianbao;
    const ::Run none = m_program->run({"merge", "b.nianbao", "c.nianbao", "-o", "d.nianbao"});
    QCOMPARE(none.status, 3);
    QVERIFY(none.err.contains("ancestor"));
    const auto stored = reportFromJson(file);
    QVERIFY(stored.ok());
    Review review;
    const QDateTime day(QDate(2024, 1, 8), QTime(9, 0), Qt::UTC);
    review.way = {{Stage::Submitted, "经办人", day}, {Stage::Returned, "审核人", day, "请修改"}};
    review.submitted = std::make_shared<const Report>(stored->report.published());
    const auto put = [&](const QString &name, const Change::Step &step) {
        Report report = stored->report;
        if (!report.apply({{SetReview{review}, step}}).ok() || !writeReport(m_program->at(name), report))
            qFatal("the test's report can't be written");
    };
    put("b.nianbao", SetField{Field::Organ, "某厅"});
    put("c.nianbao", SetFigure{"t3.received.natural", Figure::number(215)});
    QCOMPARE(m_program->run({"merge", "b.nianbao", "c.nianbao", "-o", "d.nianbao"}).status, 0);
    const QJsonDocument merged = QJsonDocument::fromJson(show("d.nianbao"));
    QCOMPARE(merged["organ"], QJsonValue("某厅"));
    QCOMPARE(merged["figures"]["t3.received.natural"], QJsonValue("215"));
}

void TestMergeCall::whatIsNotKnownStays()
{
    m_program->put("b.nianbao", with("\"year\"", "\"x-ours\":1,\"year\""));
    m_program->put("c.nianbao", with("\"year\"", "\"x-theirs\":2,\"year\""));
    QCOMPARE(m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "d.nianbao"}).status, 0);
    const QJsonDocument merged = QJsonDocument::fromJson(m_program->bytesOf("d.nianbao"));
    QCOMPARE(merged["x-ours"], QJsonValue(1));
    QCOMPARE(merged["x-theirs"], QJsonValue(2));
    m_program->put("c.nianbao", with("\"year\"", "\"x-ours\":2,\"year\""));
    QCOMPARE(m_program->run({"merge", "a.nianbao", "b.nianbao", "c.nianbao", "-o", "e.nianbao"}).status, 1);
}

void TestMergeCall::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("one file") << QStringList{"a.nianbao", "-o", "d.nianbao"} << 2;
    QTest::newRow("four files") << QStringList{"a.nianbao", "b.nianbao", "c.nianbao",
                                               "a.nianbao", "-o",        "d.nianbao"}
                                << 2;
    QTest::newRow("nowhere to write") << QStringList{"a.nianbao", "b.nianbao", "c.nianbao"} << 2;
    QTest::newRow("no such file") << QStringList{"a.nianbao", "b.nianbao", "none", "-o", "d.nianbao"} << 3;
    QTest::newRow("no such ancestor")
        << QStringList{"none", "b.nianbao", "c.nianbao", "-o", "d.nianbao"} << 3;
}

void TestMergeCall::refused()
{
    QFETCH(QStringList, words);
    const Run told = m_program->run(QStringList{"merge"} + words);
    QTEST(told.status, "status");
    QCOMPARE(told.out, QByteArray());
    QVERIFY(!told.err.isEmpty());
    expectNothingWritten();
}

QTEST_APPLESS_MAIN(TestMergeCall)
#include "test_merge.moc"
