#include "storage/json_value.h"

#include <QTest>

using namespace nianbao;

class TestJsonValue : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasWritten_data();
    void keepsWhatWasWritten();
    void indents();
    void refuses_data();
    void refuses();
    void findsMembers();
    void writesHalfASurrogatePairAsAReplacement();
    void paths_data();
    void paths();
};

void TestJsonValue::keepsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("json"); // compact
    for (const char *json :
         {"null", "true", "false", "0", "-7", "1.10", "1e3", "1E+05", "18446744073709551615",
          "123456789012345678901234567890", "\"\"", "\"年报\"", "\"\\u0001\\\"\\\\\\n\"", "[]", "{}",
          "[[],{}]", "{\"b\":1,\"a\":[1,{\"c\":null}]}", "\"😀\""})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonValue::keepsWhatWasWritten()
{
    QFETCH(QByteArray, json);
    const Result<JsonValue> value = parseJson(json);
    QVERIFY2(value.ok(), value ? "" : qPrintable(value.error().text()));
    QCOMPARE(compactJson(*value), json);
    // The indented form says the same.
    const Result<JsonValue> again = parseJson(indentedJson(*value));
    QVERIFY(again.ok());
    QCOMPARE(compactJson(*again), json);
}

void TestJsonValue::indents()
{
    const Result<JsonValue> value = parseJson(R"({"b":[1,"x"],"a":{},"c":{"d":[]}})");
    QVERIFY(value.ok());
    QCOMPARE(indentedJson(*value), QByteArray("{\n"
                                              "  \"b\": [\n"
                                              "    1,\n"
                                              "    \"x\"\n"
                                              "  ],\n"
                                              "  \"a\": {},\n"
                                              "  \"c\": {\n"
                                              "    \"d\": []\n"
                                              "  }\n"
                                              "}\n"));
}

void TestJsonValue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("only space") << QByteArray(" \n\t") << "";
    QTest::newRow("a word") << QByteArray("hello") << "line 1";
    QTest::newRow("two values") << QByteArray("{}\n{}") << "line 2";
    QTest::newRow("a comma too many") << QByteArray("{\n\"a\": 1,\n}") << "line 3";
    QTest::newRow("a comment") << QByteArray("{} // end") << "line 1";
    QTest::newRow("no number") << QByteArray("[NaN]") << "line 1";
    QTest::newRow("leading zero") << QByteArray("[01]") << "line 1";
    QTest::newRow("half a surrogate pair") << QByteArray("[\"\\ud800\"]") << "line 1";
    QTest::newRow("a line break in a text") << QByteArray("[\"a\nb\"]") << "line 2";
    QTest::newRow("a number beyond all bounds") << QByteArray("{\"a\":[0,1e999]}") << "a[1]";
    QTest::newRow("a name twice") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}") << "a";
    QTest::newRow("a name twice, written differently") << QByteArray("{\"a\":1,\"\\u0061\":1}") << "a";
    QTest::newRow("a name twice, deep") << QByteArray(R"({"a":[0,{"b":{"c":1,"c":1}}]})") << "a[1].b.c";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xC4\xEA\xB1\xA8\"}") << "";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "";
    QTest::newRow("a zero byte behind") << QByteArray("{}\0", 3) << "";
    QTest::newRow("65 deep") << QByteArray(65, '[') + QByteArray(65, ']')
                             << QStringLiteral("[0]").repeated(64);
}

void TestJsonValue::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<JsonValue> value = parseJson(json);
    QVERIFY(!value.ok());
    QCOMPARE(value.error().place, place);
    QVERIFY(!value.error().message.isEmpty());
}

void TestJsonValue::findsMembers()
{
    JsonValue object = JsonValue::object();
    object.append("year", JsonValue::number(2023));
    object.append("organ", JsonValue::string("某局"));
    QVERIFY(object.member("organ"));
    QCOMPARE(object.member("organ")->text, QString("某局"));
    QCOMPARE(compactJson(*object.member("year")), QByteArray("2023"));
    QVERIFY(!object.member("Year"));
    QVERIFY(!JsonValue::array().member("year"));
}

void TestJsonValue::writesHalfASurrogatePairAsAReplacement()
{
    const QByteArray json = compactJson(JsonValue::string(QString("a") + QChar(0xD800) + "b"));
    const Result<JsonValue> value = parseJson(json); // it must stay a file that can be read
    QVERIFY(value.ok());
    QVERIFY(value->text.startsWith(u'a') && value->text.endsWith(u'b'));
}

void TestJsonValue::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("outermost") << ""
                               << "year"
                               << "year";
    QTest::newRow("inner") << "figures"
                           << "t3.received"
                           << "figures.t3.received";
    QTest::newRow("a line break") << ""
                                  << "a\nb"
                                  << "a b";
    QTest::newRow("an escape sequence") << ""
                                        << "\x1b[31mred"
                                        << "[31mred";
    QTest::newRow("long") << "" << QString(100, u'x') << QString(60, u'x') + u'…';
}

void TestJsonValue::paths()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(jsonPath(path, name), expected);
}

QTEST_APPLESS_MAIN(TestJsonValue)
#include "test_json_value.moc"
