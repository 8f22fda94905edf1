#include "model/report.h"
#include "model/text_anchor.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace nianbao;

// Comments on a range of text: they move with whatever is typed around them.
class TestTextAnchor : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsInAText();
    void moves_data();
    void moves();
    void followsTenThousandEdits();
    void severalEditsAtOnce();
    void undoBringsBackWhatWentWithTheText();
    void figuresMoveNothing();
};

namespace {

Anchor on(int begin, int end)
{
    return {"s1", begin, end, {}, false};
}

Report withText(const QStringList &paragraphs)
{
    Report report;
    if (!report.apply({{SetNarrative{"s1", paragraphs}}}))
        qFatal("no text");
    return report;
}

} // namespace

void TestTextAnchor::countsWhatIsInAText()
{
    Breakdown breakdown;
    breakdown.sentence = {Run{"按类别分，甲2件。"}};
    const Narrative text({Paragraph{{Run{"共"}, Run{"214", false, "t3.received.total"}, Run{"件。"}}},
                          Heading{1, "（一）概况"}, Picture{"image/png", "x", "图一"}, breakdown});
    const QString flat = flatText(text);
    QCOMPARE(flat, QStringLiteral("共\uFFFC件。\n（一）概况\n\uFFFC图一\n\uFFFC"));
    // All of it, block by block, as it reads.
    const QList<BlockRange> all = blockRanges(text, on(0, int(flat.size())));
    QCOMPARE(all, (QList<BlockRange>{{0, 0, 6}, {1, 0, 5}, {2, 0, 2}, {3, 0, 9}}));
    QCOMPARE(blockRanges(text, on(1, 2)), (QList<BlockRange>{{0, 1, 3}})); // the live field
    QCOMPARE(flatPosition(text, 0, 4), 2);
    QCOMPARE(flatPosition(text, 0, 2), 1); // within the field
    QCOMPARE(flatPosition(text, 1, 3), 8);
    QCOMPARE(flatPosition(text, 2, 0), 12);
    QVERIFY(blockRanges(text, on(3, 3)).isEmpty());
}

void TestTextAnchor::moves_data()
{
    QTest::addColumn<FlatEdit>("edit");
    QTest::addColumn<Anchor>("expected");
    const Anchor gone{"s1", 10, 10, {}, true};
    QTest::newRow("before") << FlatEdit{2, 1, 4} << on(13, 23);
    QTest::newRow("typed at its beginning") << FlatEdit{10, 0, 2} << on(12, 22);
    QTest::newRow("typed at its end") << FlatEdit{20, 0, 2} << on(10, 20);
    QTest::newRow("after") << FlatEdit{30, 5, 0} << on(10, 20);
    QTest::newRow("within") << FlatEdit{12, 3, 1} << on(10, 18);
    QTest::newRow("over its beginning") << FlatEdit{8, 4, 3} << on(11, 19);
    QTest::newRow("over its end") << FlatEdit{18, 4, 3} << on(10, 18);
    QTest::newRow("all of it") << FlatEdit{10, 10, 3} << gone;
    QTest::newRow("all and more") << FlatEdit{10, 12, 0} << gone;
    QTest::newRow("its beginning taken") << FlatEdit{10, 4, 0} << on(10, 16);
}

void TestTextAnchor::moves()
{
    QFETCH(FlatEdit, edit);
    QFETCH(Anchor, expected);
    QCOMPARE(moved(on(10, 20), edit), expected);
}

// The test follows each character by a number of its own, which knows nothing of positions.
void TestTextAnchor::followsTenThousandEdits()
{
    struct Letter {
        QChar character;
        int id;
    };
    QRandomGenerator random(20231231);
    int nextId = 0;
    int nextCharacter = 0;
    // No character twice within reach, so that an edit can be told from the texts alone.
    const auto letter = [&] {
        return Letter{nextId % 23 == 22 ? QChar(u'\n') : QChar(ushort(0x4E00 + nextCharacter++ % 18'000)),
                      nextId++};
    };
    QList<Letter> letters;
    for (int i = 0; i < 3'000; ++i)
        letters += letter();
    const auto paragraphs = [&letters] {
        QString text;
        for (const Letter &one : letters)
            text += one.character;
        return text.split(u'\n');
    };
    Report report = withText(paragraphs());
    QHash<QString, QSet<int>> covered; // by comment
    for (int i = 0; i < 100; ++i) {
        const int begin = int(random.bounded(letters.size() - 30));
        const int end = begin + 1 + int(random.bounded(25));
        Comment comment;
        comment.anchor = on(begin, end);
        comment.text = "请核实";
        comment.by = "王";
        const Review review = withComment(report, comment);
        for (int at = begin; at < end; ++at)
            covered[review.comments.last().id] += letters[at].id;
        QVERIFY(report.apply({{SetReview{review}}}));
    }
    int gone = 0;
    int checked = 0;
    for (int round = 0; round < 10'000; ++round) {
        const int at = int(random.bounded(letters.size()));
        int removed = int(random.bounded(6)) == 0 ? int(random.bounded(30)) : int(random.bounded(3));
        removed = std::min(removed, int(letters.size()) - at - 1);
        // Line breaks at the text's end would be taken away, and are alike: they stay where they are.
        for (int i = at; i < at + removed; ++i) {
            if (letters[i].character == u'\n')
                removed = i - at;
        }
        letters.remove(at, removed);
        // What is typed between two of a comment's characters belongs to it.
        QList<QSet<int> *> around;
        for (QSet<int> &ids : covered) {
            if (at > 0 && ids.contains(letters[at - 1].id) && ids.contains(letters[at].id))
                around += &ids;
        }
        for (int more = int(random.bounded(4)); more > 0; --more) {
            Letter one = letter();
            if (one.character == u'\n')
                one = letter();
            letters.insert(at, one);
            for (QSet<int> *ids : std::as_const(around))
                *ids += one.id;
        }
        QVERIFY(report.apply({{SetNarrative{"s1", paragraphs()}}}));
        QHash<int, int> positions;
        if (round % 50 != 0)
            continue;
        for (int i = 0; i < letters.size(); ++i)
            positions.insert(letters[i].id, i);
        gone = 0;
        for (const Comment &comment : report.review().comments) {
            int first = INT_MAX;
            int last = -1;
            for (const int id : covered.value(comment.id)) {
                if (!positions.contains(id))
                    continue;
                first = std::min(first, positions.value(id));
                last = std::max(last, positions.value(id));
            }
            ++checked;
            QCOMPARE(comment.anchor.gone, last < 0);
            gone += comment.anchor.gone;
            if (last < 0)
                continue;
            QCOMPARE(comment.anchor.begin, first);
            QCOMPARE(comment.anchor.end, last + 1);
        }
    }
    qInfo("%d places of 100 comments looked at after 10,000 edits, %d texts gone by the end", checked, gone);
    QVERIFY(gone > 5 && gone < 100); // both ends were met
}

// A replacement everywhere leaves what stands between its places alone.
void TestTextAnchor::severalEditsAtOnce()
{
    Report report = withText({"本局收到申请214件。", "请核实此句。", "本局另有申请3件。"});
    const QString flat = flatText(report.narrative("s1"));
    const auto say = [&](const QString &words) {
        const int begin = int(flat.indexOf(words));
        Comment comment;
        comment.anchor = on(begin, begin + int(words.size()));
        comment.text = "？";
        comment.by = "王";
        QVERIFY(report.apply({{SetReview{withComment(report, comment)}}}));
    };
    say("请核实此句");
    say("214件");
    QVERIFY(report.apply(
        {{SetNarrative{"s1", {"我单位收到申请215件。", "请核实此句。", "我单位另有申请3件。"}}}}));
    const QString now = flatText(report.narrative("s1"));
    const auto words = [&](int comment) {
        const Anchor &anchor = report.review().comments[comment].anchor;
        return anchor.gone ? QString() : now.mid(anchor.begin, anchor.end - anchor.begin);
    };
    QCOMPARE(words(0), QString("请核实此句"));
    QCOMPARE(words(1), QString("215件"));
}

void TestTextAnchor::undoBringsBackWhatWentWithTheText()
{
    Report report = withText({"全年收到申请214件。", "另有3件。"});
    Comment comment;
    comment.anchor = on(6, 10);
    comment.text = "请核实";
    comment.by = "王";
    QVERIFY(report.apply({{SetReview{withComment(report, comment)}}}));
    QCOMPARE(report.review().comments.first().anchor.quote, QString("214件"));
    const Report before = report;
    const Result<Change> back = report.apply({{SetNarrative{"s1", {"另有3件。"}}}});
    QVERIFY(back);
    QVERIFY(report.review().comments.first().anchor.gone);
    QCOMPARE(report.review().comments.first().anchor.quote, QString("214件"));
    QVERIFY(report.apply(*back));
    QVERIFY(report == before);
}

void TestTextAnchor::figuresMoveNothing()
{
    Report report;
    const Narrative text(
        {Paragraph{{Run{"共"}, Run{"", false, "t3.received.natural"}, Run{"件，请核实。"}}}});
    QVERIFY(report.apply({{SetNarrative{"s1", text}}}));
    Comment comment;
    comment.anchor = on(4, 7);
    comment.text = "不必";
    comment.by = "王";
    QVERIFY(report.apply({{SetReview{withComment(report, comment)}}}));
    QVERIFY(report.apply({{SetFigure{"t3.received.natural", Figure::number(123456)}}}));
    const Narrative &now = report.narrative("s1");
    const BlockRange range = blockRanges(now, report.review().comments.first().anchor).value(0);
    QCOMPARE(textOf(now.blocks().first()).mid(range.start, range.length), QString("请核实"));
}

QTEST_GUILESS_MAIN(TestTextAnchor)
#include "test_text_anchor.moc"
