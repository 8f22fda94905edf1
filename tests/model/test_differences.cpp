#include "model/block_matching.h"
#include "model/differences.h"

#include "breakdowns.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;
using Kind = ReportDifference::Kind;

namespace {

Report reportOf(const Change::Step &step)
{
    Report report;
    if (const Result<Change> taken = report.apply({{step}}); !taken)
        qFatal("%s", qPrintable(taken.error().text()));
    return report;
}

Report reportWith(const QStringList &paragraphs)
{
    return reportOf(SetNarrative{"s1", Narrative(paragraphs)});
}

Report blockOf(const Block &block)
{
    return reportOf(SetNarrative{"s1", QList<Block>{block}});
}

// "1:甲 → 乙" for a paragraph that changed, "-:" for one that came; "figure: 1 → 2".
QString shown(const ReportDifference &one)
{
    QString place = one.place;
    if (one.kind == Kind::InText) {
        const auto index = [](int block) { return block < 0 ? QString("-") : QString::number(block); };
        place = index(one.blockBefore) + '/' + index(one.blockAfter);
    }
    return QString("%1: %2 → %3").arg(place, one.before, one.after);
}

QStringList shown(const QList<ReportDifference> &all)
{
    QStringList lines;
    for (const ReportDifference &one : all)
        lines += shown(one);
    return lines;
}

} // namespace

class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void none();
    void fieldsAndFigures();
    void paragraphs_data();
    void paragraphs();
    void manners_data();
    void manners();
    void liveFiguresAsTheyRead();
    void sectionsInOrder();
    void manyParagraphsAtOnce();
    void manyParagraphsOfWhichTwoDiffer();
};

void TestDifferences::none()
{
    const Report report = reportWith({"甲", "乙"});
    QVERIFY(differences(report, report).isEmpty());
    // Said of the report, not in it.
    Report other = report;
    QVERIFY(other.apply({{SetAcknowledged{{"in-force", "s1", "x", "已核实"}}, SetRuleOff{{"a", "b"}}}}).ok());
    QVERIFY(differences(report, other).isEmpty());
}

void TestDifferences::fieldsAndFigures()
{
    Report before;
    QVERIFY(before
                .apply({{SetField{Field::Organ, "甲局"}, SetField{Field::Source, "某网"},
                         SetFigure{"t3.received.natural", Figure::number(1)},
                         SetFigure{"t2.rules.made", Figure::notApplicable()},
                         SetFigure{"t2.fees.amount", Figure::number(12'500'000, 6, 1)}}})
                .ok());
    Report after = before;
    QVERIFY(
        after
            .apply({{SetField{Field::Organ, "乙局"}, SetField{Field::Source, ""},
                     SetField{Field::Year, "2023"}, SetFigure{"t3.received.natural", Figure::number(2)},
                     SetFigure{"t2.rules.made", Figure()}, SetFigure{"t4.review.upheld", Figure::number(0)},
                     SetFigure{"t2.fees.amount", Figure::number(12'500'000, 6, 2)}}})
            .ok());
    const QStringList expected{"organ: 甲局 → 乙局",
                               "year:  → 2023",
                               "source: 某网 → ",
                               "t2.rules.made: / → ",
                               "t2.fees.amount: 12.5 → 12.50",
                               "t3.received.natural: 1 → 2",
                               "t4.review.upheld:  → 0"};
    QCOMPARE(shown(differences(before, after)), expected);
    QCOMPARE(differences(before, after).first().kind, Kind::InHeader);
    QCOMPARE(differences(before, after).last().kind, Kind::InTable);
}

void TestDifferences::paragraphs_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("expected");
    const QStringList abc{"甲一", "乙二", "丙三"};
    QTest::newRow("one changed") << abc << QStringList{"甲一", "乙贰", "丙三"}
                                 << QStringList{"1/1: 乙二 → 乙贰"};
    QTest::newRow("one more at the front")
        << abc << QStringList{"新", "甲一", "乙二", "丙三"} << QStringList{"-/0:  → 新"};
    QTest::newRow("one more at the end")
        << abc << QStringList{"甲一", "乙二", "丙三", "新"} << QStringList{"-/3:  → 新"};
    QTest::newRow("one gone") << abc << QStringList{"甲一", "丙三"} << QStringList{"1/-: 乙二 → "};
    QTest::newRow("one gone, one changed")
        << abc << QStringList{"乙二", "丙叁"} << QStringList{"0/-: 甲一 → ", "2/1: 丙三 → 丙叁"};
    QTest::newRow("one put before a changed one")
        << QStringList{"全年公开信息214条。"} << QStringList{"新的一段。", "全年公开信息215条。"}
        << QStringList{"-/0:  → 新的一段。", "0/1: 全年公开信息214条。 → 全年公开信息215条。"};
    QTest::newRow("all gone") << QStringList{"甲"} << QStringList() << QStringList{"0/-: 甲 → "};
    QTest::newRow("all new") << QStringList() << QStringList{"甲"} << QStringList{"-/0:  → 甲"};
    QTest::newRow("a blank one") << QStringList{"甲", "乙"} << QStringList{"甲", "", "乙"}
                                 << QStringList{"-/1:  → "};
}

void TestDifferences::paragraphs()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(differences(reportWith(before), reportWith(after))), expected);
}

void TestDifferences::manners_data()
{
    QTest::addColumn<Report>("before");
    QTest::addColumn<Report>("after");
    QTest::addColumn<QString>("expected");

    const Block plain = Paragraph{{{"共两条"}}};
    QTest::newRow("bold") << blockOf(plain) << blockOf(Paragraph{{{"共"}, {"两", true}, {"条"}}})
                          << "0/0: 共两条 → 共**两**条";
    QTest::newRow("a heading's level")
        << blockOf(Heading{1, "（一）"}) << blockOf(Heading{2, "（一）"}) << "0/0: # （一） → ## （一）";
    const QByteArray png = "\x89PNG\r\n\x1a\n";
    QTest::newRow("a picture's size")
        << blockOf(Picture{"image/png", png + "a", "图"}) << blockOf(Picture{"image/png", png + "bc", "图"})
        << "0/0: 图 [image/png, 9] → 图 [image/png, 10]";
    QTest::newRow("a caption") << blockOf(Picture{"image/png", png, "图"})
                               << blockOf(Picture{"image/png", png, "画"}) << "0/0: 图 → 画";

    Breakdown other = sixParts();
    other.showsSentence = false;
    Breakdown recounted = other;
    recounted.parts[1].count = Figure::number(56);
    QTest::newRow("a count without a sentence")
        << blockOf(other) << blockOf(recounted)
        << "0/0: 公开信息  (条): 要闻 120; 通知公告 55; 政策文件 2; 财政 10; 人事 7; 其他类 20 → "
           "公开信息  (条): 要闻 120; 通知公告 56; 政策文件 2; 财政 10; 人事 7; 其他类 20";
}

void TestDifferences::manners()
{
    QFETCH(Report, before);
    QFETCH(Report, after);
    QFETCH(QString, expected);
    QCOMPARE(shown(differences(before, after)), QStringList{expected});

    // Whatever differs, something is shown that does.
    const QByteArray png = "\x89PNG\r\n\x1a\n";
    Breakdown chart = sixParts();
    chart.chart = ChartKind::Pie;
    const QList<std::pair<Block, Block>> pairs{
        {Picture{"image/png", png + "a", "图"}, Picture{"image/png", png + "b", "图"}},
        {sixParts(), chart},
        {Paragraph{{{"甲"}}}, Heading{1, "甲"}}};
    for (const auto &[a, b] : pairs) {
        const auto [was, is] = tellApart(a, b);
        QVERIFY2(was != is, qPrintable(was));
    }
}

void TestDifferences::liveFiguresAsTheyRead()
{
    Report before;
    QVERIFY(
        before
            .apply({{SetFigure{"t3.received.natural", Figure::number(1)},
                     SetNarrative{"s1", QList<Block>{paragraphOf({"收到", "{t3.received.total}", "件。"})}}}})
            .ok());
    Report after = before;
    QVERIFY(after.apply({{SetFigure{"t3.received.natural", Figure::number(2)}}}).ok());
    QCOMPARE(shown(differences(before, after)),
             (QStringList{"t3.received.natural: 1 → 2", "0/0: 收到1件。 → 收到2件。"}));
    // The same words, bound to another figure.
    Report bound = before;
    QVERIFY(bound
                .apply({{SetNarrative{"s1",
                                      QList<Block>{paragraphOf({"收到", "{t3.received.natural}", "件。"})}}}})
                .ok());
    QCOMPARE(shown(differences(before, bound)),
             QStringList{"0/0: 收到{t3.received.total}件。 → 收到{t3.received.natural}件。"});
}

void TestDifferences::sectionsInOrder()
{
    Report after;
    QVERIFY(after
                .apply({{SetNarrative{"s6", Narrative{"己"}}, SetNarrative{"lead", Narrative{"首"}},
                         SetNarrative{"s1", Narrative{"甲"}}}})
                .ok());
    QStringList places;
    for (const ReportDifference &one : differences(Report(), after))
        places += one.place;
    QCOMPARE(places, (QStringList{"lead", "s1", "s6"}));
}

void TestDifferences::manyParagraphsAtOnce()
{
    // A text of no sensible length is compared, too, before the time of a test runs out.
    QStringList before, after;
    for (int i = 0; i < 100'000; ++i) {
        before += QString("甲%1").arg(i);
        after += QString("乙%1").arg(i);
    }
    const Report a = reportWith(before);
    const Report b = reportWith(after);
    QCOMPARE(differences(a, b).size(), 100'000);
}

// However many there are between two that differ, they aren't taken for others.
void TestDifferences::manyParagraphsOfWhichTwoDiffer()
{
    QStringList before;
    for (int i = 0; i < 2'000; ++i)
        before += QString("第%1段。").arg(i);
    QStringList after = before;
    after[1'999] = "最后一段。";
    after.insert(1, "新的一段。");
    QCOMPARE(shown(differences(reportWith(before), reportWith(after))),
             (QStringList{"-/1:  → 新的一段。", "1999/2000: 第1999段。 → 最后一段。"}));
}

Q_DECLARE_METATYPE(nianbao::Report)
QTEST_APPLESS_MAIN(TestDifferences)
#include "test_differences.moc"
