#include "model/report.h"

#include <QtTest>

using namespace nianbao;

// A report's way through the house: who may do what, and what is refused.
class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void goesItsWay_data();
    void goesItsWay();
    void needsReasons();
    void locksWhatItsStageLocks_data();
    void locksWhatItsStageLocks();
    void keepsTheVersionsThatWereSubmitted();
    void refusesFaultyComments_data();
    void refusesFaultyComments();
    void tickLastsAsLongAsItsFigure();
    void dropsTheOldestOfALongHistory();
};

namespace {

const QDateTime noon = QDateTime::fromString("2024-01-20T04:00:00Z", Qt::ISODate);

Report filled()
{
    Report report;
    const Change change{{SetField{Field::Organ, "某县审计局"}, SetField{Field::Year, "2023"},
                         SetFigure{"t3.received.natural", Figure::number(3)},
                         SetNarrative{"s1", {"全年收到申请3件。"}}}};
    if (!report.apply(change))
        qFatal("the report can't be made");
    return report;
}

Report at(const QList<Stage> &way)
{
    Report report = filled();
    for (const Stage stage : way) {
        const Result<Review> review = movedOn(report, stage, "李", noon, "有事", "f00d");
        if (!review || !report.apply({{SetReview{*review}}}))
            qFatal("the report can't go there");
    }
    return report;
}

Comment comment(const QString &text, const QString &by, const QString &answers = {})
{
    Comment one;
    one.text = text;
    one.by = by;
    one.on = noon;
    one.answers = answers;
    return one;
}

const QHash<Stage, QList<Stage>> ways{
    {Stage::Draft, {}},
    {Stage::Submitted, {Stage::Submitted}},
    {Stage::Returned, {Stage::Submitted, Stage::Returned}},
    {Stage::Approved, {Stage::Submitted, Stage::Approved}},
    {Stage::Published, {Stage::Submitted, Stage::Approved, Stage::Published}},
};

} // namespace

void TestReview::goesItsWay_data()
{
    QTest::addColumn<Stage>("from");
    QTest::addColumn<Stage>("to");
    QTest::addColumn<bool>("may");
    const QList<Stage> all{Stage::Draft, Stage::Submitted, Stage::Returned, Stage::Approved,
                           Stage::Published};
    const QList<QPair<Stage, Stage>> allowed{
        {Stage::Draft, Stage::Submitted},    {Stage::Submitted, Stage::Draft},
        {Stage::Submitted, Stage::Returned}, {Stage::Submitted, Stage::Approved},
        {Stage::Returned, Stage::Submitted}, {Stage::Approved, Stage::Published},
        {Stage::Approved, Stage::Draft},     {Stage::Published, Stage::Draft}};
    for (const Stage from : all) {
        for (const Stage to : all)
            QTest::addRow("%s to %s", qPrintable(stageName(from)), qPrintable(stageName(to)))
                << from << to << allowed.contains({from, to});
    }
}

void TestReview::goesItsWay()
{
    QFETCH(Stage, from);
    QFETCH(Stage, to);
    QFETCH(bool, may);
    const Report report = at(ways.value(from));
    QCOMPARE(report.stage(), from);
    const Result<Review> moved = movedOn(report, to, "王", noon, "改数", "beef");
    QCOMPARE(moved.ok(), may);
    if (!may)
        return;
    QCOMPARE(moved->stage(), to);
    QCOMPARE(moved->way.last(), (StageEntry{to, "王", noon, "改数", "beef"}));
    QVERIFY(!movedOn(report, to, " ", noon, "改数", {})); // nobody
    QVERIFY(!movedOn(report, to, QString(101, u'王'), noon, "改数", {}));
}

void TestReview::needsReasons()
{
    QVERIFY(!movedOn(at(ways[Stage::Approved]), Stage::Draft, "王", noon, " ", {}));
    QVERIFY(!movedOn(at(ways[Stage::Published]), Stage::Draft, "王", noon, {}, {}));
    QVERIFY(movedOn(at(ways[Stage::Submitted]), Stage::Draft, "王", noon, {}, {}));
    // Who returns it says what is to be done: in a note, or in a comment.
    Report report = at(ways[Stage::Submitted]);
    QVERIFY(!movedOn(report, Stage::Returned, "王", noon, {}, {}));
    QVERIFY(report.apply({{SetReview{withComment(report, comment("请核实", "王"))}}}));
    QVERIFY(movedOn(report, Stage::Returned, "王", noon, {}, {}));
}

void TestReview::locksWhatItsStageLocks_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("data");
    QTest::addColumn<bool>("words");
    QTest::newRow("draft") << Stage::Draft << true << true;
    QTest::newRow("submitted") << Stage::Submitted << false << true;
    QTest::newRow("returned") << Stage::Returned << true << true;
    QTest::newRow("approved") << Stage::Approved << false << false;
    QTest::newRow("published") << Stage::Published << false << false;
}

void TestReview::locksWhatItsStageLocks()
{
    QFETCH(Stage, stage);
    QFETCH(bool, data);
    QFETCH(bool, words);
    const QList<Change::Step> alterations{SetFigure{"t3.received.natural", Figure::number(4)},
                                          SetField{Field::Year, "2022"}, SetNarrative{"s1", {"别的。"}},
                                          SetPrevious{std::make_shared<const Report>()}};
    for (const Change::Step &step : alterations) {
        Report report = at(ways[stage]);
        const Report before = report;
        QCOMPARE(report.apply({{step}}).ok(), data);
        QCOMPARE(report == before, !data);
    }
    Report report = at(ways[stage]);
    QCOMPARE(report.apply({{SetAcknowledged{{"t3-balance", "t3", "00", "属实"}}}}).ok(), words);
    QVERIFY(report.apply({{SetReview{withComment(report, comment("请核实", "王"))}}}));
    // What alters nothing is no alteration: an editor that is left writes what it holds.
    QVERIFY(report.apply({{SetFigure{"t3.received.natural", Figure::number(3)}}}));
}

void TestReview::keepsTheVersionsThatWereSubmitted()
{
    Report report = at({Stage::Submitted});
    QVERIFY(report.review().submitted->readsAs(filled()));
    QVERIFY(!report.review().seen);
    const auto go = [&report](Stage stage) {
        const Result<Review> review = movedOn(report, stage, "李", noon, "改数", {});
        return review && report.apply({{SetReview{*review}}});
    };
    QVERIFY(go(Stage::Returned));
    QVERIFY(report.apply({{SetFigure{"t3.received.natural", Figure::number(5)}}}));
    QVERIFY(go(Stage::Submitted));
    QVERIFY(report.review().seen->readsAs(filled()));
    QCOMPARE(report.review().submitted->input(report.form().figureAt("t3.received.natural")),
             Figure::number(5));
    // Taken back and submitted anew, nobody has looked at it in between; after an approval somebody has.
    QVERIFY(go(Stage::Draft));
    QVERIFY(report.apply({{SetFigure{"t3.received.natural", Figure::number(6)}}}));
    QVERIFY(go(Stage::Submitted));
    QVERIFY(report.review().seen->readsAs(filled()));
    QVERIFY(go(Stage::Approved));
    QVERIFY(go(Stage::Draft));
    QVERIFY(go(Stage::Submitted));
    QCOMPARE(report.review().seen->input(report.form().figureAt("t3.received.natural")), Figure::number(6));
}

void TestReview::refusesFaultyComments_data()
{
    QTest::addColumn<QList<Comment>>("comments");
    const auto withId = [](Comment one, const QString &id) {
        one.id = id;
        return one;
    };
    const Comment fine = withId(comment("请核实", "王"), "a");
    Comment elsewhere = withId(comment("请核实", "王"), "b");
    elsewhere.anchor.place = "t9.nothing";
    QTest::newRow("no name") << QList{withId(comment("请核实", "  "), "b")};
    QTest::newRow("no text") << QList{withId(comment("\n", "王"), "b")};
    QTest::newRow("a megabyte") << QList{withId(comment(QString(1024 * 1024, u'核'), "王"), "b")};
    QTest::newRow("no such place") << QList{elsewhere};
    QTest::newRow("one id twice") << QList{fine, fine};
    QTest::newRow("no id") << QList{comment("请核实", "王")};
    QTest::newRow("answers itself") << QList{withId(comment("是", "王", "b"), "b")};
    QTest::newRow("answers in a circle")
        << QList{withId(comment("是", "王", "c"), "b"), withId(comment("否", "李", "b"), "c")};
    QTest::newRow("answers an answer")
        << QList{fine, withId(comment("是", "王", "a"), "b"), withId(comment("否", "李", "b"), "c")};
    QTest::newRow("answers nothing") << QList{withId(comment("是", "王", "x"), "b")};
}

void TestReview::refusesFaultyComments()
{
    QFETCH(QList<Comment>, comments);
    Report report = filled();
    const Report before = report;
    Review review;
    review.comments = comments;
    const Result<Change> taken = report.apply({{SetReview{review}}});
    QVERIFY(!taken);
    QVERIFY(!taken.error().message.isEmpty());
    QVERIFY(report == before);
}

void TestReview::tickLastsAsLongAsItsFigure()
{
    Report report = filled();
    Review review;
    for (const QString place : {"t3.received.natural", "t3.received.total", "s1", "year"})
        review.ticks += {place, tickAbout(report, place), "王", noon};
    QVERIFY(report.apply({{SetReview{review}}}));
    // A text that is altered elsewhere leaves the figures' ticks alone.
    QVERIFY(report.apply({{SetNarrative{"s1", {"全年收到申请4件。"}}}}));
    QVERIFY(!tickAt(report, "s1"));
    QVERIFY(tickAt(report, "t3.received.natural"));
    QVERIFY(tickAt(report, "year"));
    const Result<Change> back = report.apply({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    QVERIFY(!tickAt(report, "t3.received.natural"));
    QVERIFY(!tickAt(report, "t3.received.total"));
    QVERIFY(report.apply(*back));
    QVERIFY(tickAt(report, "t3.received.natural"));
    QVERIFY(tickAt(report, "t3.received.total"));
    QVERIFY(!tickAt(report, "t3.granted.natural")); // nobody looked
    QCOMPARE(ticksThatHold(report).size(), 3);      // all but the altered text's
}

void TestReview::dropsTheOldestOfALongHistory()
{
    Report report;
    QList<Revision> revisions;
    for (int i = 0; i < 3; ++i)
        revisions += {"王", noon.addDays(i), QList<LoggedChange>(30'000, {"t3.received.natural", "1", "2"})};
    QVERIFY(report.apply({{SetHistory{revisions}}}));
    QCOMPARE(report.history().size(), 1);
    QCOMPARE(report.history().first().on, noon.addDays(2));
}

QTEST_GUILESS_MAIN(TestReview)
#include "test_review.moc"
