#include "model/header.h"

#include <QtTest>

using namespace nianbao;

class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesAreTheContracts();
};

void TestHeader::reads_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](Field field, const char *typed, const char *kept) {
        QTest::newRow(typed) << int(field) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
    };
    row(Field::Year, "2023", "2023");
    row(Field::Year, " ２０２３ ", "2023");
    row(Field::Year, "2023年", "2023");
    row(Field::Year, "2023年度", "2023");
    row(Field::Year, "", "");
    row(Field::SignedOn, "2024-01-23", "2024-01-23");
    row(Field::SignedOn, "2024-1-3", "2024-01-03");
    row(Field::SignedOn, "2024年1月23日", "2024-01-23");
    row(Field::SignedOn, "２０２４年１月２３日", "2024-01-23");
    row(Field::PublishedOn, "2024.1.23", "2024-01-23");
    row(Field::PublishedOn, "2024/1/23", "2024-01-23");
    row(Field::PublishedOn, "2024-02-29", "2024-02-29");
    row(Field::Organ, "  某县\n审计局 ", "某县 审计局");
    row(Field::Title, "某县（试点）2023年报告", "某县（试点）2023年报告");
    row(Field::DocumentNumber, "某发〔2024〕1号", "某发〔2024〕1号");
}

void TestHeader::reads()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const Result<QString> value = Header::parse(Field(field), typed);
    QVERIFY(value.ok());
    QCOMPARE(*value, kept);
    QCOMPARE(*Header::parse(Field(field), kept), kept); // what is kept is kept when read again
}

void TestHeader::refuses_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    for (const char *year : {"23", "20231", "1999", "3000", "二〇二三", "-2023", "2023.5", "abcd"})
        QTest::newRow(year) << int(Field::Year) << QString::fromUtf8(year);
    for (const char *date : {"2023-02-29", "2024-13-01", "2024-1", "1月23日", "20240123", "2024-01-23T10:00",
                             "tomorrow", "2024-00-10", "2024年1月", "23-01-2024"})
        QTest::newRow(date) << int(Field::SignedOn) << QString::fromUtf8(date);
}

void TestHeader::refuses()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    const Result<QString> value = Header::parse(Field(field), typed);
    QVERIFY(!value.ok());
    QVERIFY(value.error().message.contains(typed));
}

void TestHeader::namesAreTheContracts()
{
    const QStringList names{"organ",    "year",     "title",       "documentNumber",
                            "signedBy", "signedOn", "publishedOn", "source"};
    QCOMPARE(Header::fields().size(), names.size());
    for (int i = 0; i < names.size(); ++i) {
        Field field{};
        QVERIFY(Header::find(names[i], field));
        QCOMPARE(Header::name(field), names[i]);
        QCOMPARE(field, Header::fields()[i]);
    }
    Field field{};
    QVERIFY(!Header::find("Organ", field));
    QVERIFY(!Header::find("", field));
}

QTEST_APPLESS_MAIN(TestHeader)
#include "test_header.moc"
