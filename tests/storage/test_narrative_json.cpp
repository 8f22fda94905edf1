#include "storage/report_file.h"

#include "whole_file.h"

#include <QTest>

using namespace nianbao;

class TestNarrativeJson : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsEveryKindOfBlock();
    void aLineBreakEndsAParagraph();
    void refuses_data();
    void refuses();
};

void TestNarrativeJson::writesAndReadsEveryKindOfBlock()
{
    const QByteArray jpeg("\xff\xd8\xff\xe0\x00\x01", 6);
    const Narrative text(QList<Block>{Heading{1, "（一）主动公开"}, Heading{2, "1.要闻"}, Paragraph{},
                                      Paragraph{{{"公开", false}, {"214", true}, {"条", false}}},
                                      Paragraph{{{"全粗", true}}}, Picture{"image/jpeg", jpeg, "图1"},
                                      Paragraph{{{"末段", false}}}});
    Report report;
    QVERIFY(report.apply({{SetNarrative{"s1", text}}}).ok());
    const QByteArray json = reportToJson(report);
    QVERIFY(json.contains(R"("s1": [
      {
        "heading": "（一）主动公开",
        "level": 1
      },
      {
        "heading": "1.要闻",
        "level": 2
      },
      "",
      {
        "paragraph": [
          "公开",
          {
            "bold": "214"
          },
          "条"
        ]
      },
      {
        "paragraph": [
          {
            "bold": "全粗"
          }
        ]
      },
      {
        "picture": "image/jpeg",
        "caption": "图1",
        "data": "/9j/4AAB"
      },
      "末段"
    ])"));
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
    QVERIFY(stored->report == report);
    QCOMPARE(reportToJson(stored->report), json);
}

void TestNarrativeJson::aLineBreakEndsAParagraph()
{
    const Result<StoredReport> stored = reportFromJson(changed(R"("无")", R"("一\n二\u0001", "", "三")"));
    QVERIFY(stored.ok());
    QCOMPARE(stored->report.narrative("s6").texts(), (QStringList{"一", "二", "", "三"}));
}

void TestNarrativeJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json"); // the second block of section six
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const char *place) {
        QTest::newRow(name) << QByteArray(json) << QString("sections.s6[1]") + place;
    };
    row("a number", "1", "");
    row("another kind", R"({"chart": "x"})", "");
    row("no list of runs", R"({"paragraph": "x"})", ".paragraph");
    row("a run of another kind", R"({"paragraph": ["x", {"italic": "y"}]})", ".paragraph[1].italic");
    row("an empty run", R"({"paragraph": [{}]})", ".paragraph[0].bold");
    row("a bold number", R"({"paragraph": [{"bold": 1}]})", ".paragraph[0].bold");
    row("more than a paragraph", R"({"paragraph": [], "colour": "red"})", ".colour");
    row("a heading without text", R"({"heading": 1, "level": 1})", ".heading");
    row("a heading too deep", R"({"heading": "x", "level": 3})", "");
    row("a level in quotes", R"({"heading": "x", "level": "1"})", "");
    row("no data", R"({"picture": "image/png", "caption": ""})", ".data");
    row("damaged data", R"({"picture": "image/png", "caption": "", "data": "a*"})", ".data");
    row("another picture", R"({"picture": "image/png", "caption": "", "data": "R0lG"})", "");
}

void TestNarrativeJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<StoredReport> stored = reportFromJson(changed(R"("无")", ("\"无\", " + json).constData()));
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, place);
    QVERIFY(!stored.error().message.isEmpty());
}

QTEST_APPLESS_MAIN(TestNarrativeJson)
#include "test_narrative_json.moc"
