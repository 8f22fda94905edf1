#include "merge_story.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;
using Kind = MergeConflict::Kind;

// What isn't in the report but was said of it, on both sides.
class TestMergeReview : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidOfIt();
    void whatOnlyGoes();
    void whatBothWentOnFrom();
};

// Comments, ticks, the way: whatever both said is there once, at its place.
void TestMergeReview::whatIsSaidOfIt()
{
    const QDateTime day(QDate(2024, 1, 8), QTime(9, 0), Qt::UTC);
    const Report ancestor = taken(Report(), {{SetNarrative{"s1", {"甲一。甲二。甲三。甲四。"}}}});
    const auto commented = [&](const Report &report, const QString &words, const QString &by) {
        Comment comment;
        comment.anchor.place = "s1";
        comment.anchor.begin = int(report.narrative("s1").texts().first().indexOf(words));
        comment.anchor.end = comment.anchor.begin + int(words.size());
        comment.text = "请核实";
        comment.by = by;
        comment.on = day;
        return taken(report, {{SetReview{withComment(report, comment)}}});
    };
    const Report ours = commented(
        taken(ancestor, {{SetNarrative{"s1", {"甲一，改得长一些。甲二。甲三。甲四。"}}}}), "甲二", "经办人");
    Report theirs = commented(taken(ancestor, {{SetNarrative{"s1", {"甲一。甲二。甲三。甲四，也改了。"}}}}),
                              "甲三", "审核人");
    Review review = theirs.review();
    review.ticks += {"t2.rules.made", tickAbout(theirs, "t2.rules.made"), "审核人", day};
    theirs = taken(theirs, {{SetReview{review}}});
    const Merge merged = mergeOf(ancestor, ours, theirs);
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
    const Report result = taken(ours, merged.change);
    const QString text = result.narrative("s1").texts().first();
    QCOMPARE(text, QString("甲一，改得长一些。甲二。甲三。甲四，也改了。"));
    QCOMPARE(result.review().comments.size(), 2);
    QStringList quoted;
    for (const Comment &comment : result.review().comments)
        quoted += text.mid(comment.anchor.begin, comment.anchor.end - comment.anchor.begin);
    QCOMPARE(quoted, (QStringList{"甲二", "甲三"}));
    QCOMPARE(result.review().ticks.size(), 1);

    // One marks it done, the other says otherwise of it.
    Review done = result.review(), other = result.review();
    done.comments[0].done = true;
    other.comments[0].text = "不必核实";
    const Merge two =
        mergeOf(result, taken(result, {{SetReview{done}}}), taken(result, {{SetReview{other}}}));
    QCOMPARE(two.conflicts.size(), 1);
    QCOMPARE(two.conflicts[0].kind, Kind::Comment);

    // Both moved it on.
    const auto movedOn = [&](Stage stage, const QString &by) {
        Review way = result.review();
        way.way += {stage, by, day, "原因"};
        return taken(result, {{SetReview{way}}});
    };
    const Merge ways = mergeOf(result, movedOn(Stage::Draft, "经办人"), movedOn(Stage::Returned, "审核人"));
    QCOMPARE(ways.conflicts.size(), 1);
    QCOMPARE(ways.conflicts[0].kind, Kind::Stage);
    QVERIFY(mergeOf(result, result, movedOn(Stage::Returned, "审核人")).conflicts.isEmpty());
    QCOMPARE(taken(result, mergeOf(result, result, movedOn(Stage::Returned, "审核人")).change).stage(),
             Stage::Returned);
}

// Marks and notes of an ancestor of which only what is published is known: what one side has dealt with
// doesn't come back with the other.
void TestMergeReview::whatOnlyGoes()
{
    const ImportNote note{ImportNote::Kind::Text, "t2.rules.made", "无", "/"};
    const Report whole =
        taken(Report(), {{SetInherited{"t2.rules.made", {"3"}}, SetInherited{"s1", {"甲", "乙"}},
                          SetFigure{"t2.rules.made", Figure::number(3)}, SetNarrative{"s1", {"甲", "乙"}},
                          SetImportNotes{{note}}}});
    const Report ours = taken(whole, {{SetInherited{"t2.rules.made", {}}, SetInherited{"s1", {"甲"}}}});
    const Report theirs = taken(whole, {{SetInherited{"s1", {"乙"}}, SetImportNotes{{}}}});
    for (const Report &ancestor : {whole, whole.published()}) {
        const Merge merged = mergeOf(ancestor, ours, theirs);
        QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
        const Report result = taken(ours, merged.change);
        QVERIFY(result.inherited().isEmpty());
        QVERIFY(result.importNotes().isEmpty());
    }
}

void TestMergeReview::whatBothWentOnFrom()
{
    const auto keeps = [](const QString &submitted, const QString &seen = {}) {
        const auto version = [](const QString &organ) {
            return organ.isEmpty()
                       ? nullptr
                       : std::make_shared<const Report>(taken(Report(), {{SetField{Field::Organ, organ}}}));
        };
        Review review;
        review.submitted = version(submitted);
        review.seen = version(seen);
        return taken(Report(), {{SetReview{review}}});
    };
    const auto found = [](const Report &ours, const Report &theirs) {
        const auto ancestor = commonAncestor(ours, theirs);
        return ancestor ? ancestor->header().value(Field::Organ) : QString("none");
    };
    QCOMPARE(found(keeps("甲"), keeps("甲")), QString("甲"));
    QCOMPARE(found(keeps("乙", "甲"), keeps("甲")), QString("甲")); // one was submitted again
    QCOMPARE(found(keeps("甲"), keeps("乙", "甲")), QString("甲"));
    QCOMPARE(found(keeps("甲"), Report()), QString("甲"));
    QCOMPARE(found(Report(), keeps("甲")), QString("甲"));
    QCOMPARE(found(keeps("甲"), keeps("乙")), QString("none"));
    QCOMPARE(found(Report(), Report()), QString("none"));
}

QTEST_APPLESS_MAIN(TestMergeReview)
#include "test_merge_review.moc"
