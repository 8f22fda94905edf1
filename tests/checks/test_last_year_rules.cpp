#include "checks/checks.h"

#include <QtTest>

using namespace nianbao;

class TestLastYearRules : public QObject
{
    Q_OBJECT

private slots:
    void pointsAtWhatIsStillLastYears();
    void countsEveryBlock();
    void isSilentOtherwise();

private:
    static QList<Finding> findings(const Report &report)
    {
        QList<Finding> found;
        for (const Finding &finding : check(report, Figures(report))) {
            if (finding.rule == "still-last-year")
                found += finding;
        }
        return found;
    }
};

void TestLastYearRules::pointsAtWhatIsStillLastYears()
{
    Report previous;
    QVERIFY(previous
                .apply({{SetFigure{"t3.carriedForward.natural", Figure::number(5)},
                         SetFigure{"t3.carriedForward.research", Figure::number(0)},
                         SetNarrative{"lead", {"导语"}}, SetNarrative{"s5", {"一", "😀二"}}}})
                .ok());
    Report next = nextYear(previous);
    QVERIFY(next.apply({{SetNarrative{"s5", {"改了", "😀二"}}}}).ok());
    const QList<Finding> found = findings(next);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[0].places.size(), 2);
    QCOMPARE(std::get<CellPlace>(found[0].places[1]).address, QString("t3.carriedOver.research"));
    QCOMPARE(std::get<TextPlace>(found[1].places[0]).section, QString("lead"));
    QCOMPARE(found[2].places.size(), 1);
    const auto &place = std::get<TextPlace>(found[2].places[0]);
    QCOMPARE(place.section, QString("s5"));
    QCOMPARE(place.paragraph, 1);
    QCOMPARE(place.length, 2); // code points, not UTF-16 units
}

// A place names the block that it lies in, whatever stands above.
void TestLastYearRules::countsEveryBlock()
{
    const Block heading = Heading{1, "（一）题"};
    const Block picture = Picture{"image/png", QByteArray("\x89PNG\r\n\x1a\n"), ""};
    const Block text = Paragraph{{{"甲", false}, {"😀乙", true}}};
    Report previous;
    QVERIFY(previous.apply({{SetNarrative{"s5", QList<Block>{text}}}}).ok());
    Report next = nextYear(previous);
    QVERIFY(next.apply({{SetNarrative{"s5", QList<Block>{heading, picture, text}}}}).ok());
    const QList<Finding> found = findings(next);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].places.size(), 1);
    const auto &place = std::get<TextPlace>(found[0].places[0]);
    QCOMPARE(place.paragraph, 2);
    QCOMPARE(place.length, 3); // across its runs
    QCOMPARE(place.text, QString("甲😀乙"));
}

void TestLastYearRules::isSilentOtherwise()
{
    Report report;
    QVERIFY(report.apply({{SetNarrative{"s5", {"一"}}}}).ok());
    QVERIFY(findings(report).isEmpty());
    Report next = nextYear(report);
    QVERIFY(!findings(next).isEmpty());
    QVERIFY(next.apply({{SetInherited{"s5", {}}}}).ok());
    QVERIFY(findings(next).isEmpty());
}

QTEST_APPLESS_MAIN(TestLastYearRules)
#include "test_last_year_rules.moc"
