#include "storage/report_file.h"

#include "whole_file.h"

#include <QTest>

using namespace nianbao;

class TestNewerFormat : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnly();
    void unreadableParts_data();
    void unreadableParts();
};

void TestNewerFormat::isReadOnly()
{
    for (const char *format : {"2", "99999999999"}) {
        const Result<StoredReport> stored =
            reportFromJson(changed("\"format\": 1", (QByteArray("\"format\": ") + format).constData()));
        QVERIFY2(stored.ok(), format);
        QVERIFY(stored->readOnlyBecause.contains("newer version"));
        QCOMPARE(stored->report.header().value(Field::Organ), QString("某市某局"));
    }
}

void TestNewerFormat::unreadableParts_data()
{
    QTest::addColumn<QByteArray>("json"); // still of format 1
    QTest::addColumn<QString>("place");
    QTest::newRow("a form") << changed("national-2021", "national-2031") << "template";
    QTest::newRow("a cell") << changed("t2.rules.made", "t5.new.cell") << "figures.t5.new.cell";
    QTest::newRow("a section") << changed("\"s6\"", "\"s7\"") << "sections.s7";
    QTest::newRow("a kind of paragraph") << changed("\"无\"", "{\"chart\": 1}") << "sections.s6[0]";
}

void TestNewerFormat::unreadableParts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<StoredReport> stored = reportFromJson(json.replace("\"format\": 1", "\"format\": 2"));
    QVERIFY(!stored.ok());
    QCOMPARE(stored.error().place, place);
    QVERIFY2(stored.error().message.contains("newer version"), qPrintable(stored.error().message));
}

QTEST_APPLESS_MAIN(TestNewerFormat)
#include "test_newer_format.moc"
