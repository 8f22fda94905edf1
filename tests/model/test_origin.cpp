#include "model/report.h"

#include <QtTest>

using namespace nianbao;

// Where figures come from, and when.
class TestOrigin : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void isUtcAndWholeSeconds();
    void travelsWithTheFigure();
    void leavesWithTheFigure();
    void stampsWhatDoesNotSay();
    void staysWhereTheFigureStays();
    void reportsDifferByOriginAlone();
    void carriedOverFromLastYear();

private:
    static std::optional<Origin> originAt(const Report &report, const QString &address)
    {
        return report.origin(report.form().figureAt(address));
    }

    const QString m_cell = "t3.received.natural";
    const QDateTime m_time{QDate(2026, 11, 24), QTime(10, 32, 5), Qt::UTC};
    const Origin m_typed = Origin::at(Origin::Kind::Typed, m_time);
    const Origin m_imported = Origin::at(Origin::Kind::Imported, m_time.addDays(-1));
};

void TestOrigin::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: no origin
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QString(text) << QString(written);
    };
    row("typed 2026-11-24T10:32:05Z", "typed 2026-11-24T10:32:05Z");
    row("carried 2026-11-24T10:32:05Z", "carried 2026-11-24T10:32:05Z");
    row("imported 2026-11-24T10:32:05Z", "imported 2026-11-24T10:32:05Z");
    row("carried", "carried");
    row("typed 2026-11-24T18:32:05+08:00", "typed 2026-11-24T10:32:05Z");
    row("typed 2026-11-24T10:32:05.750Z", "typed 2026-11-24T10:32:05Z");
    row("typed 2026-11-24T10:32:05", ""); // whose clock?
    row("typed 2026-11-31T10:32:05Z", "");
    row("typed yesterday", "");
    row("guessed 2026-11-24T10:32:05Z", "");
    row("Typed", "");
    row(" typed", "");
    row("", "");
}

void TestOrigin::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const std::optional<Origin> origin = Origin::parse(text);
    QCOMPARE(origin ? origin->text() : QString(), written);
    if (origin)
        QVERIFY(Origin::parse(written) == origin);
}

void TestOrigin::isUtcAndWholeSeconds()
{
    const QDateTime elsewhere(QDate(2026, 11, 24), QTime(18, 32, 5, 999), Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(Origin::at(Origin::Kind::Typed, elsewhere).text(), m_typed.text());
    QVERIFY(Origin::at(Origin::Kind::Typed, elsewhere) == m_typed);
    QVERIFY(!(Origin::at(Origin::Kind::Typed, m_time.addSecs(1)) == m_typed));
    QVERIFY(!(Origin::at(Origin::Kind::Imported, m_time) == m_typed));
    QCOMPARE(Origin::at(Origin::Kind::Carried, {}).text(), QString("carried"));
}

void TestOrigin::travelsWithTheFigure()
{
    Report report;
    QVERIFY(!originAt(report, m_cell));
    QVERIFY(report.apply({{SetFigure{m_cell, Figure::number(1), m_imported}}}));
    const Result<Change> back = report.apply({{SetFigure{m_cell, Figure::number(2), m_typed}}});
    QVERIFY(back.ok() && originAt(report, m_cell) == m_typed);
    const Result<Change> again = report.apply(*back);
    QVERIFY(again.ok() && originAt(report, m_cell) == m_imported);
    QVERIFY(report.apply(*again).ok() && originAt(report, m_cell) == m_typed);
    // From who knows where.
    QVERIFY(report.apply({{SetFigure{m_cell, Figure::number(3)}}}).ok() && !originAt(report, m_cell));
}

void TestOrigin::leavesWithTheFigure()
{
    Report report;
    QVERIFY(report.apply({{SetFigure{m_cell, Figure::number(1), m_typed}}}).ok());
    const Result<Change> back = report.apply({{SetFigure{m_cell, Figure(), m_typed}}});
    QVERIFY(back.ok() && !originAt(report, m_cell));
    QVERIFY(report == Report());
    QVERIFY(report.apply(*back).ok() && originAt(report, m_cell) == m_typed);
}

void TestOrigin::stampsWhatDoesNotSay()
{
    Report report;
    const Change change{{SetFigure{m_cell, Figure::number(1)}, SetField{Field::Organ, "某局"},
                         SetFigure{"t3.received.business", Figure::number(2), m_imported},
                         SetFigure{"t9.nowhere", Figure::number(2)}}};
    const Change entering = stamped(change, report, m_typed);
    QCOMPARE(entering.steps.size(), change.steps.size());
    QVERIFY(std::get<SetFigure>(entering.steps[0]).origin == m_typed);
    QVERIFY(std::get<SetFigure>(entering.steps[2]).origin == m_imported);
}

void TestOrigin::staysWhereTheFigureStays()
{
    Report report;
    QVERIFY(report.apply({{SetFigure{m_cell, Figure::number(1), m_imported},
                           SetFigure{"t3.received.business", Figure::number(1)}}}));
    const Report before = report;
    QVERIFY(report.apply(stamped(
        {{SetFigure{m_cell, Figure::number(1)}, SetFigure{"t3.received.business", Figure::number(1)}}},
        report, m_typed)));
    QVERIFY(report == before);
    QVERIFY(report.apply(stamped({{SetFigure{m_cell, Figure::number(7)}}}, report, m_typed)));
    QVERIFY(originAt(report, m_cell) == m_typed);
}

void TestOrigin::reportsDifferByOriginAlone()
{
    Report one;
    QVERIFY(one.apply({{SetFigure{m_cell, Figure::number(1), m_typed}}}));
    Report other = one;
    QVERIFY(one == other && one.readsAs(other));
    QVERIFY(other.apply({{SetFigure{m_cell, Figure::number(1), m_imported}}}));
    QVERIFY(!(one == other) && one.readsAs(other));
    QVERIFY(other.apply({{SetFigure{m_cell, Figure::number(2), m_typed}}}));
    QVERIFY(!one.readsAs(other));
}

void TestOrigin::carriedOverFromLastYear()
{
    Report previous;
    QVERIFY(previous.apply({{SetFigure{"t3.carriedForward.natural", Figure::number(5), m_typed}}}));
    const Report next = nextYear(previous, m_time);
    QVERIFY(originAt(next, "t3.carriedOver.natural") == Origin::at(Origin::Kind::Carried, m_time));
    QVERIFY(!originAt(next, "t3.carriedOver.business"));
    QVERIFY(originAt(nextYear(previous), "t3.carriedOver.natural") == Origin{Origin::Kind::Carried});
    // Last year's own file has when its figures came in.
    QVERIFY(!originAt(*next.previous(), "t3.carriedForward.natural"));

    const Template &form = next.form();
    QCOMPARE(carriedFrom(form, form.figureAt("t3.carriedOver.total")),
             form.figureAt("t3.carriedForward.total"));
    QCOMPARE(carriedFrom(form, form.figureAt("t3.carriedForward.total")), -1);
}

QTEST_APPLESS_MAIN(TestOrigin)
#include "test_origin.moc"
