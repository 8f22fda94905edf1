#include "model/report.h"

#include <QTest>

using namespace nianbao;

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + "rest";

Narrative of(const Block &block)
{
    return QList<Block>{block};
}

} // namespace

class TestNarrative : public QObject
{
    Q_OBJECT

private slots:
    void plainParagraphs();
    void normalizes_data();
    void normalizes();
    void refuses_data();
    void refuses();
    void picturesByTheirBytes();
    void goesIntoAReportAndBack();
    void picturesStayWithTheirYear();
};

void TestNarrative::plainParagraphs()
{
    const Narrative text{"一段", "", "三段"};
    QCOMPARE(text.blocks().size(), 3);
    QCOMPARE(std::get<Paragraph>(text.blocks()[0]).runs, (QList<Run>{{"一段", false}}));
    QCOMPARE(text.texts(), (QStringList{"一段", "", "三段"}));
    QVERIFY(Narrative().isEmpty());
}

void TestNarrative::normalizes_data()
{
    QTest::addColumn<Narrative>("given");
    QTest::addColumn<Narrative>("kept");
    const auto runs = [](const QList<Run> &all) { return of(Paragraph{all}); };
    QTest::newRow("equal neighbours are one") << runs({{"a", true}, {"b", true}, {"c", false}})
                                              << runs({{"ab", true}, {"c", false}});
    QTest::newRow("empty runs go") << runs({{"a", false}, {"", true}, {"b", false}}) << Narrative{"ab"};
    QTest::newRow("line breaks are spaces") << runs({{"a\nb\r\nc\u2028d", true}}) << runs({{"a b c d", true}});
    QTest::newRow("control characters go") << Narrative{QString("a\x01\u0085b\t")} << Narrative{"ab\t"};
    QTest::newRow("in headings") << of(Heading{2, "1.\n一"}) << of(Heading{2, "1. 一"});
    QTest::newRow("in captions") << of(Picture{"image/png", png, "图\x02 1"})
                                 << of(Picture{"image/png", png, "图 1"});
    QTest::newRow("blank end") << Narrative{"", "a", "", " "} << Narrative{"", "a"};
    QTest::newRow("an empty heading stays") << of(Heading{1, ""}) << of(Heading{1, ""});
}

void TestNarrative::normalizes()
{
    QFETCH(Narrative, given);
    QFETCH(Narrative, kept);
    const Result<Narrative> normal = given.normalized();
    QVERIFY(normal.ok());
    QVERIFY(*normal == kept);
    QVERIFY(*normal->normalized() == kept);
}

void TestNarrative::refuses_data()
{
    QTest::addColumn<Narrative>("given");
    QTest::newRow("no level") << of(Heading{0, "x"});
    QTest::newRow("too deep") << of(Heading{3, "x"});
    QTest::newRow("no picture") << of(Picture{"image/png", "GIF89a", ""});
    QTest::newRow("no type") << of(Picture{"", "GIF89a", ""});
    QTest::newRow("another type") << of(Picture{"image/jpeg", png, ""});
    QTest::newRow("too large") << of(Picture{"image/png", png + QByteArray(Narrative::largestPicture, 'x'), ""});
}

void TestNarrative::refuses()
{
    QFETCH(Narrative, given);
    const Result<Narrative> normal = given.normalized();
    QVERIFY(!normal.ok());
    QVERIFY(!normal.error().message.isEmpty());
    Report report;
    const Result<Change> taken = report.apply({{SetNarrative{"s5", given}}});
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().place, QString("s5"));
    QVERIFY(report == Report());
}

void TestNarrative::picturesByTheirBytes()
{
    QCOMPARE(Narrative::pictureType(png), QString("image/png"));
    QCOMPARE(Narrative::pictureType("\xff\xd8\xff\xe0"), QString("image/jpeg"));
    QCOMPARE(Narrative::pictureType("<svg/>"), QString());
    QCOMPARE(Narrative::pictureType(""), QString());
}

void TestNarrative::goesIntoAReportAndBack()
{
    const Narrative text(QList<Block>{Heading{1, "（一）问题"}, Paragraph{{{"不够", false}, {"及时", true}}},
                                      Picture{"image/png", png, "图1"}});
    Report report;
    const Report before = report;
    const Result<Change> back = report.apply({{SetNarrative{"s5", text}}});
    QVERIFY(back.ok());
    QVERIFY(report.narrative("s5") == text);
    QCOMPARE(report.narrative("s5").texts(), (QStringList{"（一）问题", "不够及时", "图1"}));
    QVERIFY(report.apply(*back).ok());
    QVERIFY(report == before);
}

void TestNarrative::picturesStayWithTheirYear()
{
    Report previous;
    QVERIFY(previous.apply({{SetNarrative{"s1", QList<Block>{Heading{1, "（一）公开"},
                                                             Picture{"image/png", png, "2023年构成"},
                                                             Paragraph{{{"话", true}}}}}}}));
    const Report next = nextYear(previous);
    QVERIFY(next.narrative("s1") == Narrative(QList<Block>{Heading{1, "（一）公开"}, Paragraph{{{"话", true}}}}));
    QVERIFY(next.isInherited("s1", Paragraph{{{"（一）公开"}}}));
    QVERIFY(next.isInherited("s1", Paragraph{{{"话"}}}));
    QVERIFY(!next.isInherited("s1", Paragraph{{{"2023年构成"}}}));
    QCOMPARE(next.previous()->narrative("s1").blocks().size(), 3);
}

QTEST_APPLESS_MAIN(TestNarrative)
#include "test_narrative.moc"
