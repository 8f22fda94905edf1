#include "publish/picture_wording.h"

#include <QTest>

using namespace nianbao;

class TestPictureWording : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void tellsWhereItIsFaulty_data();
    void tellsWhereItIsFaulty();
};

void TestPictureWording::says_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("alternative");
    QTest::newRow("a caption") << "图1 培训"
                               << "一、总体情况"
                               << "图1 培训";
    QTest::newRow("a heading alone") << ""
                                     << "一、总体情况"
                                     << "一、总体情况（图片）";
    QTest::newRow("neither, as in the lead") << ""
                                             << ""
                                             << "图片";
}

void TestPictureWording::says()
{
    QFETCH(QString, caption);
    QFETCH(QString, heading);
    QTEST(PictureWording::shipped().alternative(caption, heading), "alternative");
    QCOMPARE(PictureWording::shipped().lost(), QString("（图片无法显示）"));
}

void TestPictureWording::tellsWhereItIsFaulty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown placeholder")
        << QByteArray(R"({"alternative":"{section}","alternativeAlone":"图","lost":"无"})") << "alternative";
    QTest::newRow("a placeholder where none is")
        << QByteArray(R"({"alternative":"a","alternativeAlone":"{heading}","lost":"无"})")
        << "alternativeAlone";
    QTest::newRow("nothing for a lost one")
        << QByteArray(R"({"alternative":"a","alternativeAlone":"b"})") << "lost";
}

void TestPictureWording::tellsWhereItIsFaulty()
{
    QFETCH(QByteArray, json);
    const Result<PictureWording> read = PictureWording::fromJson(json);
    QVERIFY(!read.ok());
    QTEST(read.error().place, "place");
}

QTEST_APPLESS_MAIN(TestPictureWording)
#include "test_picture_wording.moc"
