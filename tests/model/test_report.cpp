#include "model/report.h"

#include <QtTest>

using namespace nianbao;

namespace {

const NumberType count{"count", 0};

SetFigure figure(const QString &address, const QString &text)
{
    return {address, *Figure::parse(text, count)};
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void appliesAndTakesBack();
    void takesAllOrNothing_data();
    void takesAllOrNothing();
    void randomWalkEndsWhereItBegan();
    void readsAnyPlaceFromText_data();
    void readsAnyPlaceFromText();
    void splitsParagraphs_data();
    void splitsParagraphs();
    void copiesAreIndependent();
    void titleAndSignerHaveDefaults();
    void nextYearCarriesOver();
    void nextYearMovesTheTitle_data();
    void nextYearMovesTheTitle();
    void marksWhatIsStillLastYears();
    void keepsLastYearsReport();
};

void TestReport::appliesAndTakesBack()
{
    Report report;
    const Report before = report;
    const Change change{{figure("t3.received.natural", "3"), SetField{Field::Organ, "某县审计局"},
                         SetNarrative{"s1", {"一段。", "又一段。"}}, figure("t3.received.natural", "4")}};
    const Result<Change> inverse = report.apply(change);
    QVERIFY(inverse.ok());
    QCOMPARE(report.input(report.form().figureAt("t3.received.natural")), Figure::number(4));
    QCOMPARE(report.header().value(Field::Organ), QString("某县审计局"));
    QCOMPARE(report.narrative("s1").texts(), (QStringList{"一段。", "又一段。"}));

    const Report after = report;
    const Result<Change> again = report.apply(*inverse);
    QVERIFY(again.ok());
    QVERIFY(report == before);
    QVERIFY(report.apply(*again).ok());
    QVERIFY(report == after);
}

void TestReport::takesAllOrNothing_data()
{
    QTest::addColumn<int>("bad");
    for (int i = 0; i < 6; ++i)
        QTest::addRow("%d", i) << i;
}

void TestReport::takesAllOrNothing()
{
    QFETCH(int, bad);
    const QList<Change::Step> steps{
        figure("t3.received.total", "3"),  figure("t9.nowhere", "3"), SetField{Field::Year, "next"},
        SetField{Field::SignedOn, "soon"}, SetNarrative{"s9", {"x"}}, SetNarrative{"s3", {"x"}},
    };
    Report report;
    QVERIFY(report.apply({{figure("t3.received.natural", "1")}}).ok());
    const Report before = report;
    const Result<Change> refused
        = report.apply({{figure("t3.received.natural", "2"), SetNarrative{"s1", {"新"}}, steps[bad]}});
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(report == before);
}

void TestReport::randomWalkEndsWhereItBegan()
{
    QRandomGenerator random(711);
    Report report;
    const Report start = report;
    const QList<FigureSpec> &figures = report.form().figures();
    const QStringList sections{"lead", "s1", "s5", "s6"};
    QList<Change> inverses;
    for (int i = 0; i < 3000; ++i) {
        Change change;
        for (int n = random.bounded(1, 4); n > 0; --n) {
            switch (random.bounded(3)) {
            case 0: {
                const int any = random.bounded(int(figures.size()));
                if (!figures[any].computed) {
                    const QStringList texts{"", "/", QString::number(random.bounded(100000))};
                    change.steps += SetFigure{figures[any].address,
                                              *Figure::parse(texts[random.bounded(3)], figures[any].type)};
                }
                break;
            }
            case 1:
                change.steps += SetField{Field::Organ, QString::number(random.bounded(50))};
                break;
            default:
                change.steps += SetNarrative{sections[random.bounded(4)],
                                             QStringList(random.bounded(3), QStringLiteral("段"))};
            }
        }
        const Result<Change> inverse = report.apply(change);
        QVERIFY(inverse.ok());
        inverses += *inverse;
    }
    QVERIFY(!(report == start));
    const Report end = report;
    QList<Change> redos;
    for (qsizetype i = inverses.size(); i-- > 0;)
        redos += *report.apply(inverses[i]);
    QVERIFY(report == start);
    for (qsizetype i = redos.size(); i-- > 0;)
        QVERIFY(report.apply(redos[i]).ok());
    QVERIFY(report == end);
}

void TestReport::readsAnyPlaceFromText_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("figure") << "t3.received.natural" << "1,234" << true;
    QTest::newRow("amount") << "t2.fees.amount" << "12.50" << true;
    QTest::newRow("empty") << "t2.fees.amount" << "" << true;
    QTest::newRow("year") << "year" << "2023" << true;
    QTest::newRow("date") << "signedOn" << "2024年1月23日" << true;
    QTest::newRow("text") << "s5" << "一\n二" << true;
    QTest::newRow("lead") << "lead" << "一" << true;
    QTest::newRow("a total") << "t3.received.total" << "3" << false;
    QTest::newRow("no cell") << "t3.received" << "3" << false;
    QTest::newRow("table section") << "s2" << "3" << false;
    QTest::newRow("nothing") << "" << "3" << false;
    QTest::newRow("below zero") << "t3.received.natural" << "-3" << false;
    QTest::newRow("decimals") << "t3.received.natural" << "1.5" << false;
    QTest::newRow("bad year") << "year" << "23" << false;
}

void TestReport::readsAnyPlaceFromText()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    QFETCH(bool, taken);
    Report report;
    const Result<Change::Step> step = stepFor(report.form(), place, text);
    QCOMPARE(step.ok(), taken);
    if (taken)
        QVERIFY(report.apply({{*step}}).ok());
    else
        QCOMPARE(step.error().place, place);
}

void TestReport::splitsParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("none") << "" << QStringList();
    QTest::newRow("only breaks") << "\n \n" << QStringList();
    QTest::newRow("one") << "一" << QStringList{"一"};
    QTest::newRow("ends with a break") << "一\n" << QStringList{"一"};
    QTest::newRow("a blank one within") << "一\n\n二" << QStringList{"一", "", "二"};
    QTest::newRow("Windows") << "一\r\n二\r\n" << QStringList{"一", "二"};
    QTest::newRow("old Mac") << "一\r二" << QStringList{"一", "二"};
    QTest::newRow("a widget's marks") << QString("一%1二%2三").arg(QChar(0x2029)).arg(QChar(0x2028))
                                      << QStringList{"一", "二", "三"};
    QTest::newRow("control characters") << QString("一%1二%2").arg(QChar(0)).arg(QChar(0x1b))
                                        << QStringList{"一二"};
    QTest::newRow("indents stay") << "　　一" << QStringList{"　　一"};
}

void TestReport::splitsParagraphs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, paragraphs);
    QCOMPARE(Report::paragraphsOf(text), paragraphs);
    QCOMPARE(Report::paragraphsOf(paragraphs.join(u'\n')), paragraphs);
}

void TestReport::copiesAreIndependent()
{
    Report report;
    const Report copy = report;
    QVERIFY(report.apply({{SetNarrative{"s1", {"x"}}}}).ok());
    QVERIFY(copy.narrative("s1").isEmpty());
    QVERIFY(!(report == copy));
}

void TestReport::titleAndSignerHaveDefaults()
{
    Report report;
    QCOMPARE(report.title(), QString());
    QVERIFY(report.apply({{SetField{Field::Organ, "某镇人民政府"}}}).ok());
    QCOMPARE(report.title(), QString());
    QCOMPARE(report.signedBy(), QString("某镇人民政府"));
    QVERIFY(report.apply({{SetField{Field::Year, "2023"}}}).ok());
    QCOMPARE(report.title(), QString("某镇人民政府2023年政府信息公开工作年度报告"));
    QVERIFY(report.apply({{SetField{Field::Title, "自拟标题"}, SetField{Field::SignedBy, "某镇"}}}).ok());
    QCOMPARE(report.title(), QString("自拟标题"));
    QCOMPARE(report.signedBy(), QString("某镇"));
}

void TestReport::nextYearCarriesOver()
{
    Report previous;
    QVERIFY(
        previous
            .apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"},
                     SetField{Field::Title, "某局2023年度报告"}, SetField{Field::SignedOn, "2024-01-23"},
                     SetField{Field::Source, "某网"}, SetNarrative{"s5", {"旧话"}},
                     figure("t3.received.natural", "9"), figure("t3.carriedOver.natural", "8"),
                     figure("t3.carriedForward.natural", "5"), figure("t3.carriedForward.business", "0")}})
            .ok());
    const Report next = nextYear(previous);
    QCOMPARE(next.header().value(Field::Organ), QString("某局"));
    QCOMPARE(next.header().value(Field::Year), QString("2024"));
    QCOMPARE(next.header().value(Field::Title), QString("某局2024年度报告"));
    QCOMPARE(next.header().value(Field::SignedOn), QString());
    QCOMPARE(next.header().value(Field::Source), QString("某网"));
    QCOMPARE(next.narrative("s5").texts(), QStringList{"旧话"});
    const auto at = [&next](const QString &address) { return next.input(next.form().figureAt(address)).text(); };
    QCOMPARE(at("t3.carriedOver.natural"), QString("5"));
    QCOMPARE(at("t3.carriedOver.business"), QString("0"));
    QCOMPARE(at("t3.carriedOver.research"), QString());
    QCOMPARE(at("t3.carriedForward.natural"), QString());
    QCOMPARE(at("t3.received.natural"), QString());
}

void TestReport::nextYearMovesTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("next");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("usual") << "某局2023年政府信息公开工作年度报告"
                           << "";
    QTest::newRow("own") << "关于某局2023年政务公开的报告"
                         << "关于某局2024年政务公开的报告";
    QTest::newRow("without 年") << "某局政务公开报告（2023）"
                                << "某局政务公开报告（2024）";
    QTest::newRow("twice") << "2023年报告（2023年版）"
                           << "2024年报告（2024年版）";
    QTest::newRow("no year") << "旧标题"
                             << "";
    QTest::newRow("another year") << "某局2021年报告"
                                  << "";
    QTest::newRow("another year, too") << "某局2022至2023年报告"
                                       << "某局2022至2024年报告";
    QTest::newRow("in a longer number") << "某局第12023号报告"
                                        << "";
}

void TestReport::nextYearMovesTheTitle()
{
    QFETCH(QString, title);
    QFETCH(QString, next);
    Report previous;
    QVERIFY(previous
                .apply({{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"},
                         SetField{Field::Title, title}}})
                .ok());
    QCOMPARE(nextYear(previous).header().value(Field::Title), next);
    // Without a year to move on from, a title may say anything.
    QVERIFY(previous.apply({{SetField{Field::Year, ""}}}).ok());
    QCOMPARE(nextYear(previous).header().value(Field::Title), QString());
}

void TestReport::marksWhatIsStillLastYears()
{
    Report previous;
    QVERIFY(previous.apply({{SetField{Field::Year, "2023"}, SetNarrative{"s5", {"旧话一", "", "旧话二"}},
                             figure("t3.carriedForward.natural", "5"), figure("t3.received.natural", "9")}})
                .ok());
    Report next = nextYear(previous);
    QVERIFY(next.isInherited("t3.carriedOver.natural"));
    QVERIFY(!next.isInherited("t3.received.natural"));
    QVERIFY(!next.isInherited("t3.carriedOver.business")); // there was none
    QVERIFY(next.isInherited("s5", Paragraph{{{"旧话一"}}})
            && next.isInherited("s5", Paragraph{{{"旧话二"}}}));
    QVERIFY(!next.isInherited("s5", Paragraph{{{"新话"}}}) && !next.isInherited("s5", Paragraph{{{""}}})
            && !next.isInherited("s1", Paragraph{{{"旧话一"}}}));

    // Edited: not last year's any more; undone: last year's again.
    const Result<Change> back = next.apply({{figure("t3.carriedOver.natural", "6")}});
    QVERIFY(back.ok() && !next.isInherited("t3.carriedOver.natural"));
    QVERIFY(next.apply(*back).ok() && next.isInherited("t3.carriedOver.natural"));

    // Confirmed: the same figure, unmarked; undoable as everything is.
    const Report marked = next;
    const Result<Change> unconfirm
        = next.apply({{SetInherited{"t3.carriedOver.natural", {}}, SetInherited{"s5", {"旧话二"}}}});
    QVERIFY(unconfirm.ok());
    QVERIFY(!next.isInherited("t3.carriedOver.natural") && !next.isInherited("s5", Paragraph{{{"旧话一"}}}));
    QVERIFY(next.isInherited("s5", Paragraph{{{"旧话二"}}}));
    QVERIFY(next.apply(*unconfirm).ok() && next == marked);

    for (const QString place : {"t3.received.total", "s3", "organ", "nowhere"})
        QVERIFY(!next.apply({{SetInherited{place, {"1"}}}}).ok());
}

void TestReport::keepsLastYearsReport()
{
    Report first;
    QVERIFY(first.apply({{SetField{Field::Year, "2022"}, figure("t3.received.natural", "9")}}).ok());
    QVERIFY(!first.previous());
    const Report second = nextYear(first);
    QVERIFY(second.previous() && *second.previous() == first);
    const Report third = nextYear(second);
    QCOMPARE(third.previous()->header().value(Field::Year), QString("2023"));
    QVERIFY(!third.previous()->previous()); // not a chain of all the years
    QVERIFY(third.previous()->inherited().isEmpty());
    Report other = third;
    QVERIFY(other == third);
    other.setPrevious(first);
    QVERIFY(!(other == third));
}

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
