#include "merge_story.h"

#include <QFile>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;
using Kind = MergeConflict::Kind;

namespace {

Report taken(Report report, const Change &change)
{
    if (const Result<Change> result = report.apply(change); !result)
        qFatal("%s", qPrintable(result.error().text()));
    return report;
}

Merge mergeOf(const Report &ancestor, const Report &ours, const Report &theirs,
              const QList<MergeSide> &choices = {})
{
    const Result<Merge> merged = merge(ancestor, ours, theirs, choices);
    if (!merged)
        qFatal("%s", qPrintable(merged.error().text()));
    return *merged;
}

// Acknowledgements come in the order in which they were said.
bool saysTheSame(const Report &a, const Report &b)
{
    for (const Acknowledgement &word : a.acknowledgements()) {
        if (!b.acknowledgements().contains(word))
            return false;
    }
    for (const Section &section : a.form().sections()) {
        if (a.narrative(section.id) != b.narrative(section.id))
            return false;
    }
    for (int i = 0; i < a.form().figures().size(); ++i) {
        if (a.input(i) != b.input(i))
            return false;
    }
    return a.acknowledgements().size() == b.acknowledgements().size() && a.header() == b.header()
           && a.profile() == b.profile() && a.inherited() == b.inherited();
}

QString shown(const Report &report)
{
    QStringList lines;
    for (const char *section : {"s1", "s5", "s6"})
        lines += QString(section) + "\n  " + report.narrative(section).texts().join("\n  ");
    return lines.join('\n');
}

QString shown(const Merge &merge)
{
    QStringList lines;
    for (const MergeConflict &one : merge.conflicts)
        lines +=
            QString("%1 %2 %3 %4: %5 | %6 | %7")
                .arg(int(one.kind))
                .arg(one.place)
                .arg(one.block)
                .arg(one.part, one.ancestor.value_or("-"), one.ours.value_or("-"), one.theirs.value_or("-"));
    return lines.join('\n');
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void differentPlaces();
    void theSameEdits();
    void theSamePlace();
    void edits_data();
    void edits();
    void namesWhatConflicts();
    void breakdownsUnderOneId();
    void partsUnderOneId();
    void breakdownsThatMove();
    void liveFiguresAreNoWording();
    void originsComeAlong();
    void whatIsSaidOfIt();
    void whatBothWentOnFrom();
    void anotherForm();
};

// 1,000 pairs of edits that touch different places: both are in what is merged, and nothing is asked.
void TestMerge::differentPlaces()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 1'000; ++round) {
        Story story(random);
        const QList<StoryEdit> ourEdits = story.anyEdits(random, 1 + random.bounded(4));
        const QList<StoryEdit> theirEdits = story.anyEdits(random, 1 + random.bounded(4), ourEdits);
        const Report ancestor = story.with({});
        const Report ours = story.with(ourEdits);
        const Report theirs = story.with(theirEdits);
        const Merge merged = mergeOf(ancestor, ours, theirs);
        const Report expected = story.with(ourEdits + theirEdits);
        QVERIFY2(merged.conflicts.isEmpty(),
                 qPrintable(QString("round %1: %2\n%3\n--- ours\n%4\n--- theirs\n%5")
                                .arg(round)
                                .arg(shown(merged), shown(ancestor), shown(ours), shown(theirs))));
        const Report result = taken(ours, merged.change);
        QVERIFY2(
            saysTheSame(result, expected),
            qPrintable(
                QString("round %1:\n%2\n--- expected\n%3").arg(round).arg(shown(result), shown(expected))));
        if (round % 5 != 0)
            continue;
        // Nothing depends on who is who, nor on merging once more.
        QVERIFY(saysTheSame(taken(theirs, mergeOf(ancestor, theirs, ours).change), expected));
        const Merge again = mergeOf(ancestor, result, theirs);
        QVERIFY2(again.change.steps.isEmpty() && again.conflicts.isEmpty(),
                 qPrintable(QString("round %1: %2\n%3\n--- result\n%4\n--- theirs\n%5")
                                .arg(round)
                                .arg(shown(again), shown(ancestor), shown(result), shown(theirs))));
    }
}

void TestMerge::theSameEdits()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 200; ++round) {
        Story story(random);
        const QList<StoryEdit> both = story.anyEdits(random, 1 + random.bounded(4));
        const QList<StoryEdit> theirEdits = story.anyEdits(random, random.bounded(3), both);
        const Merge merged = mergeOf(story.with({}), story.with(both), story.with(both + theirEdits));
        QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
        QVERIFY(saysTheSame(taken(story.with(both), merged.change), story.with(both + theirEdits)));
    }
}

// Where both touch one place in different ways it is asked, always, and what is chosen stands there.
void TestMerge::theSamePlace()
{
    QRandomGenerator random(3);
    QSet<int> kinds;
    for (int round = 0; round < 1'000; ++round) {
        Story story(random);
        const StoryEdit our = story.anyEdit(random);
        StoryEdit their = our;
        their.value += 1'000'000;                     // the same, to something else
        if (our.kind == StoryEdit::Kind::BlockGone) { // taken away, and altered
            const QList<StoryEdit> some = story.anyEdits(random, 40);
            const auto inside = std::find_if(some.begin(), some.end(), [&our](const StoryEdit &edit) {
                return !edit.isApartFrom(our) && edit.block == our.block
                       && edit.kind != StoryEdit::Kind::BlockGone && edit.kind != StoryEdit::Kind::BlockCame;
            });
            if (inside == some.end())
                continue;
            their = *inside;
        } else if (our.kind == StoryEdit::Kind::SentenceGone) {
            their = {StoryEdit::Kind::Sentence, our.section, our.block, our.at, 1'000'000};
        } else if (our.kind == StoryEdit::Kind::PartGone) {
            their = {StoryEdit::Kind::Count, our.section, our.block, our.at, 1'000'000};
        } else if (our.kind == StoryEdit::Kind::Confirm) {
            continue; // it can be done in one way only
        }
        kinds += int(our.kind);
        const QList<StoryEdit> ourEdits = story.anyEdits(random, random.bounded(3), {our, their});
        const QList<StoryEdit> theirEdits =
            story.anyEdits(random, random.bounded(3), ourEdits + QList<StoryEdit>{our, their});
        const Report ancestor = story.with({});
        const Report ours = story.with(ourEdits + QList<StoryEdit>{our});
        const Report theirs = story.with(theirEdits + QList<StoryEdit>{their});
        const Merge merged = mergeOf(ancestor, ours, theirs);
        const QString told = QString("round %1, kind %2: %3\n%4\n--- ours\n%5\n--- theirs\n%6")
                                 .arg(round)
                                 .arg(int(our.kind))
                                 .arg(shown(merged), shown(ancestor), shown(ours), shown(theirs));
        QVERIFY2(merged.conflicts.size() == 1, qPrintable(told));
        QVERIFY2(saysTheSame(taken(ours, merged.change),
                             story.with(ourEdits + theirEdits + QList<StoryEdit>{our})),
                 qPrintable(told));
        const Merge chosen = mergeOf(ancestor, ours, theirs, {MergeSide::Theirs});
        QCOMPARE(chosen.conflicts, merged.conflicts);
        QVERIFY2(saysTheSame(taken(ours, chosen.change),
                             story.with(ourEdits + theirEdits + QList<StoryEdit>{their})),
                 qPrintable(told));
    }
    QVERIFY(kinds.size() >= 13);
}

void TestMerge::edits_data()
{
    QTest::addColumn<QStringList>("ancestor");
    QTest::addColumn<QStringList>("ours");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QStringList>("merged");
    QTest::addColumn<QStringList>("withTheirs");
    const QStringList none{"（没有冲突）"};
    const QStringList abc{"甲一。甲二。", "乙一。乙二。", "丙一。丙二。"};
    QTest::newRow("sentences side by side")
        << abc << QStringList{"甲1。甲二。", abc[1], abc[2]} << QStringList{"甲一。甲2。", abc[1], abc[2]}
        << QStringList{"甲1。甲2。", abc[1], abc[2]} << none;
    QTest::newRow("one sentence, two ways")
        << abc << QStringList{"甲1。甲二。", abc[1], abc[2]} << QStringList{"甲①。甲二。", abc[1], abc[2]}
        << QStringList{"甲1。甲二。", abc[1], abc[2]} << QStringList{"甲①。甲二。", abc[1], abc[2]};
    QTest::newRow("both put one in at the end")
        << abc << abc + QStringList{"丁。"} << abc + QStringList{"戊。"} << abc + QStringList{"丁。"}
        << abc + QStringList{"戊。"};
    QTest::newRow("both put in the same")
        << abc << abc + QStringList{"丁。"} << abc + QStringList{"丁。"} << abc + QStringList{"丁。"} << none;
    QTest::newRow("into what the other took away")
        << abc << QStringList{abc[0], abc[1], "新。", abc[2]} << QStringList{abc[0]}
        << QStringList{abc[0], "新。"} << QStringList{abc[0]};
    QTest::newRow("beside what the other took away")
        << abc << QStringList{abc[0], "新。", abc[1], abc[2]} << QStringList{abc[0], abc[2]}
        << QStringList{abc[0], "新。", abc[2]} << none;
    QTest::newRow("moved, and nothing else")
        << abc << QStringList{abc[1], abc[2], abc[0]} << QStringList{abc[0], abc[1], "丙一。丙2。"}
        << QStringList{abc[1], "丙一。丙2。", abc[0]} << none;
    QTest::newRow("moved, and altered")
        << abc << QStringList{abc[1], abc[2], abc[0]} << QStringList{"甲一。甲2。", abc[1], abc[2]}
        << QStringList{abc[1], abc[2], abc[0]} << QStringList{"甲一。甲2。", abc[1], abc[2]};
    QTest::newRow("moved, and taken away")
        << abc << QStringList{abc[1], abc[2], abc[0]} << QStringList{abc[1], abc[2]}
        << QStringList{abc[1], abc[2], abc[0]} << QStringList{abc[1], abc[2]};
    QTest::newRow("both moved it elsewhere")
        << abc << QStringList{abc[1], abc[2], abc[0]} << QStringList{abc[1], abc[0], abc[2]}
        << QStringList{abc[1], abc[2], abc[0]} << QStringList{abc[1], abc[0], abc[2]};
    QTest::newRow("both took it away") << abc << abc.mid(1) << abc.mid(1) << abc.mid(1) << none;
    QTest::newRow("a heading of it, and altered")
        << abc << QStringList{"# 甲一。甲二。", abc[1], abc[2]} << QStringList{"甲一。甲2。", abc[1], abc[2]}
        << QStringList{"# 甲一。甲二。", abc[1], abc[2]} << QStringList{"甲一。甲2。", abc[1], abc[2]};
    QTest::newRow("parted in two, and altered in what stays")
        << abc << QStringList{"甲一。", "甲二。", abc[1], abc[2]}
        << QStringList{"甲1。甲二。", abc[1], abc[2]} << QStringList{"甲1。", "甲二。", abc[1], abc[2]}
        << none;
    QTest::newRow("all of it taken away") << abc << QStringList() << abc << QStringList() << none;
}

void TestMerge::edits()
{
    QFETCH(QStringList, ancestor);
    QFETCH(QStringList, ours);
    QFETCH(QStringList, theirs);
    QFETCH(QStringList, merged);
    QFETCH(QStringList, withTheirs);
    const auto report = [](const QStringList &texts) {
        QList<Block> blocks;
        for (const QString &text : texts) {
            if (text.startsWith("# "))
                blocks += Heading{1, text.mid(2)};
            else
                blocks += Paragraph{{Run{text}}};
        }
        return taken(Report(), {{SetNarrative{"s1", blocks}}});
    };
    const auto texts = [](const Report &of) {
        QStringList all;
        for (const Block &block : of.narrative("s1").blocks())
            all += (std::holds_alternative<Heading>(block) ? "# " : "") + textOf(block);
        return all;
    };
    const bool isAsked = withTheirs != QStringList{"（没有冲突）"};
    const Merge made = mergeOf(report(ancestor), report(ours), report(theirs));
    QCOMPARE(texts(taken(report(ours), made.change)), merged);
    QVERIFY2(made.conflicts.isEmpty() != isAsked, qPrintable(shown(made)));
    if (!isAsked)
        return;
    QCOMPARE(made.conflicts.size(), 1);
    const Merge chosen = mergeOf(report(ancestor), report(ours), report(theirs), {MergeSide::Theirs});
    QCOMPARE(chosen.conflicts, made.conflicts);
    QCOMPARE(texts(taken(report(ours), chosen.change)), withTheirs);
}

void TestMerge::namesWhatConflicts()
{
    const Report ancestor =
        taken(Report(), {{SetField{Field::Organ, "某局"}, SetFigure{"t3.received.natural", Figure::number(1)},
                          SetNarrative{"s1", {"甲一。甲二。", "乙"}}}});
    const Report ours =
        taken(ancestor, {{SetField{Field::Organ, "甲局"}, SetFigure{"t3.received.natural", {}},
                          SetNarrative{"s1", {"新", "甲一。甲2。", "乙"}}}});
    const Report theirs =
        taken(ancestor, {{SetField{Field::Organ, "乙局"}, SetFigure{"t3.received.natural", Figure::number(2)},
                          SetNarrative{"s1", {"甲一。", "乙"}}}});
    const QList<MergeConflict> conflicts = mergeOf(ancestor, ours, theirs).conflicts;
    QCOMPARE(conflicts.size(), 3);
    QCOMPARE(conflicts[0], (MergeConflict{Kind::Field, "organ", -1, "某局", "甲局", "乙局"}));
    QCOMPARE(conflicts[1], (MergeConflict{Kind::Figure, "t3.received.natural", -1, "1", "", "2"}));
    QCOMPARE(conflicts[2], (MergeConflict{Kind::Text, "s1", 1, "甲二。", "甲2。", std::nullopt}));
}

// Both added a breakdown, and the program called both b1: what follows theirs goes on following theirs.
void TestMerge::breakdownsUnderOneId()
{
    const Report ancestor = taken(Report(), {{SetNarrative{"s1", {"甲", "乙"}}, SetNarrative{"s6", {"丙"}}}});
    const Report ours = taken(
        ancestor,
        {{SetNarrative{"s1", QList<Block>{withCounts("1 2"), paragraphOf({"甲"}), paragraphOf({"乙"})}}}});
    Breakdown other = withCounts("30 40");
    other.title = "另一项";
    const Report theirs = taken(
        ancestor,
        {{SetNarrative{"s6", QList<Block>{paragraphOf({"丙"}), other, paragraphOf({"共", "{b1}", "条"})}}}});
    const Merge merged = mergeOf(ancestor, ours, theirs);
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
    const Report result = taken(ours, merged.change);
    QCOMPARE(result.narrative("s6").texts().last(), QString("共70条"));
    QCOMPARE(breakdownIn(result).id, QString("b1"));
}

void TestMerge::partsUnderOneId()
{
    const Breakdown was = withCounts("1 2");
    const auto with = [](Breakdown breakdown, qsizetype at, const QString &label, int count) {
        breakdown.parts.insert(at, {"p3", label, Figure::number(count)});
        return breakdown;
    };
    const auto follows = paragraphOf({"其中", "{b1.p3}", "条"});
    const Report ancestor = reportOf(was);
    const Report ours = reportOf({}, {with(was, 0, "我方", 5), follows});
    const Report theirs = reportOf({}, {with(was, 2, "对方", 7)});
    const Merge merged = mergeOf(ancestor, ours, theirs);
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
    const Report result = taken(ours, merged.change);
    QStringList labels;
    for (const BreakdownPart &part : breakdownIn(result).parts)
        labels += part.label;
    QCOMPARE(labels, (QStringList{"我方", "甲", "甲甲", "对方"}));
    QCOMPARE(result.narrative("s1").texts().last(), QString("其中5条"));
}

void TestMerge::breakdownsThatMove()
{
    const Breakdown was = withCounts("1 2");
    Breakdown recounted = was;
    recounted.parts[0].count = Figure::number(9);
    const Report ancestor = taken(
        Report(), {{SetNarrative{"s1", QList<Block>{paragraphOf({"甲"}), was}}, SetNarrative{"s6", {"丙"}}}});
    const auto moved = [&](const QString &section) {
        return taken(ancestor, {{SetNarrative{"s1", {"甲"}},
                                 SetNarrative{section, QList<Block>{paragraphOf({"丁"}), was}}}});
    };
    const Report recountedHere =
        taken(ancestor, {{SetNarrative{"s1", QList<Block>{paragraphOf({"甲"}), recounted}}}});
    // Where it stands and what it counts are two things.
    const Merge merged = mergeOf(ancestor, moved("s6"), recountedHere);
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
    const Report result = taken(moved("s6"), merged.change);
    QCOMPARE(std::get<Breakdown>(result.narrative("s6").blocks().last()).parts[0].count.text(), QString("9"));
    QCOMPARE(result.narrative("s1").texts(), QStringList{"甲"});
    // And the other way round: it comes from a later section into an earlier one.
    QCOMPARE(taken(recountedHere, mergeOf(ancestor, recountedHere, moved("s6")).change).narrative("s6"),
             result.narrative("s6"));
    const Report late = taken(
        ancestor, {{SetNarrative{"s1", {"甲"}}, SetNarrative{"s6", QList<Block>{paragraphOf({"丙"}), was}}}});
    const Report back = mergeOf(late, late, ancestor).conflicts.isEmpty()
                            ? taken(late, mergeOf(late, late, ancestor).change)
                            : Report();
    QCOMPARE(back.narrative("s1"), ancestor.narrative("s1"));
    // Both put it elsewhere.
    for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs}) {
        const Merge two = mergeOf(ancestor, moved("s6"), moved("s5"), {side});
        QVERIFY(std::any_of(two.conflicts.begin(), two.conflicts.end(),
                            [](const MergeConflict &one) { return one.kind == Kind::Moved; }));
        const Report chosen = taken(moved("s6"), two.change);
        const char *there = side == MergeSide::Ours ? "s6" : "s5";
        const char *not_there = side == MergeSide::Ours ? "s5" : "s6";
        QVERIFY(std::holds_alternative<Breakdown>(chosen.narrative(there).blocks().last()));
        QVERIFY(!std::holds_alternative<Breakdown>(chosen.narrative(not_there).blocks().last()));
    }
}

void TestMerge::liveFiguresAreNoWording()
{
    const Report ancestor = taken(
        Report(),
        {{SetNarrative{"s1", QList<Block>{paragraphOf({"收到", "{t3.received.total}", "件。没有其他。"})}}}});
    const Report ours = taken(ancestor, {{SetFigure{"t3.received.natural", Figure::number(3)}}});
    const Report theirs = taken(
        ancestor,
        {{SetFigure{"t3.received.business", Figure::number(4)},
          SetNarrative{"s1", QList<Block>{paragraphOf({"收到", "{t3.received.total}", "件。另有。"})}}}});
    const Merge merged = mergeOf(ancestor, ours, theirs);
    QVERIFY2(merged.conflicts.isEmpty(), qPrintable(shown(merged)));
    QCOMPARE(taken(ours, merged.change).narrative("s1").texts(), QStringList{"收到7件。另有。"});
}

void TestMerge::originsComeAlong()
{
    const Origin carried =
        Origin::at(Origin::Kind::Carried, QDateTime(QDate(2024, 1, 2), QTime(3, 4), Qt::UTC));
    const Report theirs =
        taken(Report(), {{SetFigure{"t3.carriedOver.natural", Figure::number(3), carried}}});
    const Report result = taken(Report(), mergeOf(Report(), Report(), theirs).change);
    QVERIFY(result == theirs);
}

// Comments, ticks, the way: whatever both said is there once, at its place.
void TestMerge::whatIsSaidOfIt()
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

void TestMerge::whatBothWentOnFrom()
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

void TestMerge::anotherForm()
{
    QFile file(":/former/national-2019.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Template::Pointer> former = Template::fromJson(file.readAll());
    QVERIFY(former.ok());
    QVERIFY(!merge(Report(*former), Report(), Report()).ok());
}

QTEST_APPLESS_MAIN(TestMerge)
#include "test_merge.moc"
