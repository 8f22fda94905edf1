#include "model/copying_across.h"

#include "breakdowns.h"

#include "model/field_readings.h"

#include <QTest>

#include <limits>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Report madeOf(const Change &change)
{
    Report report;
    if (const Result<Change> taken = report.apply(change); !taken)
        qFatal("%s", qPrintable(taken.error().text()));
    return report;
}

void take(Report &report, const Change &change)
{
    if (const Result<Change> taken = report.apply(change); !taken)
        qFatal("%s: %s", qPrintable(taken.error().place), qPrintable(taken.error().text()));
}

const ComparedFigure &figureAt(const ReportComparison &comparison, const QString &address)
{
    for (const ComparedFigure &one : comparison.figures) {
        if (comparison.form->figures()[one.figure].address == address)
            return one;
    }
    qFatal("%s isn't compared", qPrintable(address));
}

// "要闻 120 (56.07) → 121 (56.28)"
QStringList shown(const ComparedBreakdown &breakdown)
{
    QStringList lines;
    for (const ComparedPart &one : breakdown.parts) {
        const auto side = [](const Figure &count, const QString &percent) {
            return count.text() + (percent.isEmpty() ? QString() : QString(" (%1)").arg(percent));
        };
        lines += QString("%1 %2 → %3")
                     .arg(one.label, side(one.before, one.percentBefore), side(one.after, one.percentAfter));
    }
    return lines;
}

// A report with something everywhere, of few words, so that two of them have much in common.
Report someReport(QRandomGenerator &random)
{
    Change change;
    const QStringList words{"甲局", "乙局", "", "2022"};
    for (const Field field :
         {Field::Organ, Field::Title, Field::DocumentNumber, Field::SignedBy, Field::Source})
        change.steps += SetField{field, words[random.bounded(int(words.size()))]};
    const Template::Pointer form = Template::current();
    for (const FigureSpec &spec : form->figures()) {
        if (spec.computed)
            continue;
        const int chosen = random.bounded(4);
        change.steps += SetFigure{spec.address, chosen == 0   ? Figure()
                                                : chosen == 1 ? Figure::notApplicable()
                                                              : Figure::number(random.bounded(3))};
    }
    QStringList ids{"b1", "b2", "b3"};
    for (const char *section : {"lead", "s1", "s5", "s6"}) {
        QList<Block> blocks;
        for (int left = random.bounded(6); left > 0; --left) {
            const QString text = QString("第%1段，").arg(random.bounded(4)) + words[random.bounded(4)] + "。"
                                 + words[random.bounded(4)] + "的话。";
            switch (random.bounded(5)) {
            case 0:
                blocks += Heading{1 + random.bounded(2), text};
                break;
            case 1:
                blocks += paragraphOf({text, "{t3.received.total}", "件。"});
                break;
            case 2:
                if (!ids.isEmpty()) {
                    Breakdown breakdown = sixParts();
                    breakdown.id = ids.takeAt(random.bounded(int(ids.size())));
                    breakdown.title = words[random.bounded(4)];
                    breakdown.parts[random.bounded(6)].count = Figure::number(random.bounded(200));
                    blocks += breakdown;
                    break;
                }
                [[fallthrough]];
            default:
                blocks += Paragraph{{{text, random.bounded(3) == 0}}};
            }
        }
        change.steps += SetNarrative{section, blocks};
    }
    return madeOf(change);
}

// What copies all fields and cells that differ or, once none does, a block.
Change nextCopy(const ReportComparison &comparison, const Report &into)
{
    Change change;
    for (const ComparedField &one : comparison.fields) {
        if (one.differs())
            change.steps += copyAcross(one).steps;
    }
    for (const ComparedFigure &one : comparison.figures) {
        if (one.differs())
            change.steps += copyAcross(one, *comparison.form).steps;
    }
    for (qsizetype i = 0; i < comparison.blocks.size() && change.steps.isEmpty(); ++i) {
        // A breakdown that stands elsewhere yet would get another id: it has to go first.
        const ComparedBlock &one = comparison.blocks[i];
        const auto *breakdown = one.before ? std::get_if<Breakdown>(&*one.before) : nullptr;
        const auto *now = one.after ? std::get_if<Breakdown>(&*one.after) : nullptr;
        const bool isElsewhere =
            breakdown && breakdownOf(into, breakdown->id) && !(now && now->id == breakdown->id);
        if (one.differs() && !isElsewhere)
            change = copyAcross(comparison, i, into);
    }
    return change;
}

} // namespace

class TestReportComparison : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsThere();
    void figuresAndTotals();
    void titlesThatAreMade();
    void blocks();
    void manners();
    void breakdownsByPart();
    void breakdownsThatMovedOrWent();
    void copiesEverything();
    void copiesParts();
    void copiesABreakdownWhoseIdIsTaken();
};

void TestReportComparison::everythingIsThere()
{
    QRandomGenerator random(1);
    const Report report = someReport(random);
    const ReportComparison same = compareReports(report, report);
    QCOMPARE(same.differing(), 0);
    QCOMPARE(same.fields.size(), Header::fields().size());
    QCOMPARE(same.figures.size(), report.form().figures().size());
    qsizetype blocks = 0;
    for (const Section &section : report.form().sections())
        blocks += report.narrative(section.id).blocks().size();
    QCOMPARE(same.blocks.size(), blocks);
    QVERIFY(blocks > 0);
}

void TestReportComparison::figuresAndTotals()
{
    const Report before = madeOf({{SetFigure{"t3.received.natural", Figure::number(20)},
                                   SetFigure{"t3.received.business", Figure::number(4)}}});
    Report after = before;
    take(after, {{SetFigure{"t3.received.natural", Figure::number(23)},
                  SetFigure{"t2.fees.amount", Figure::number(1'500'000, 6, 1)}}});
    const ReportComparison comparison = compareReports(before, after);
    QCOMPARE(comparison.differing(), 2); // the total follows
    const ComparedFigure &total = figureAt(comparison, "t3.received.total");
    QVERIFY(total.differs());
    QCOMPARE(total.change->inWords("件"), QString("增加3件"));
    QCOMPARE(total.change->rateInWords(), QString("增长12.50%"));
    const ComparedFigure &fees = figureAt(comparison, "t2.fees.amount");
    QVERIFY(fees.differs());
    QVERIFY(!fees.change); // nothing was there to be more than
    QVERIFY(!figureAt(comparison, "t3.received.business").differs());
    QCOMPARE(figureAt(comparison, "t3.received.business").change->units, 0);
    // A total can't be copied.
    QVERIFY(copyAcross(total, *comparison.form).steps.isEmpty());
}

void TestReportComparison::titlesThatAreMade()
{
    const Report before = madeOf({{SetField{Field::Organ, "甲局"}, SetField{Field::Year, "2023"}}});
    Report after = before;
    take(after, {{SetField{Field::Title, before.title()}}});
    const ComparedField title = compareReports(before, after).fields[2];
    QCOMPARE(title.field, Field::Title);
    QVERIFY(title.differs());
    QCOMPARE(title.before, QString());
    QCOMPARE(title.readsBefore, title.readsAfter);
}

void TestReportComparison::blocks()
{
    const Report before = madeOf({{SetNarrative{"s1", {"全年公开214条。没有其他。", "乙", "丙"}}}});
    const Report after = madeOf({{SetNarrative{"s1", {"全年公开215条。没有其他。", "丙", "丁"}}}});
    const QList<ComparedBlock> all = compareReports(before, after).blocks;
    QCOMPARE(all.size(), 4);
    QVERIFY(all[0].differs());
    const QList<TextPiece> pieces = all[0].pieces();
    QCOMPARE(pieces.size(), 4);
    QCOMPARE(pieces[1], (TextPiece{TextPiece::Kind::Removed, "214"}));
    QCOMPARE(pieces[2], (TextPiece{TextPiece::Kind::Added, "215"}));
    QVERIFY(!all[1].after);
    QCOMPARE(all[1].pieces(), (QList<TextPiece>{{TextPiece::Kind::Removed, "乙"}}));
    QVERIFY(!all[2].differs());
    QVERIFY(!all[3].before);
}

void TestReportComparison::manners()
{
    const Report before = madeOf({{SetNarrative{"s1", {"共两条"}}}});
    const Report after = madeOf({{SetNarrative{"s1", QList<Block>{Paragraph{{{"共两条", true}}}}}}});
    const ComparedBlock block = compareReports(before, after).blocks.first();
    QVERIFY(block.differs());
    QCOMPARE(block.pieces(), (QList<TextPiece>{{TextPiece::Kind::Same, "共两条"}}));
    QCOMPARE(block.manners(), std::pair(QString("共两条"), QString("**共两条**")));
}

void TestReportComparison::breakdownsByPart()
{
    Breakdown was = withCounts("1 3");
    Breakdown is = was;
    is.parts[0].count = Figure::number(2);
    is.parts += {"p9", "新", Figure::number(4)};
    is.parts.removeAt(1);
    const Report before = madeOf({{SetNarrative{"s1", QList<Block>{was}}}});
    const Report after = madeOf({{SetNarrative{"s1", QList<Block>{is}}}});
    const QList<ComparedBreakdown> all = compareReports(before, after).breakdowns;
    QCOMPARE(all.size(), 1);
    QCOMPARE(shown(all[0]), (QStringList{"公开信息 4 → 6", "甲 1 (25.00) → 2 (33.33)", "新  → 4 (66.67)",
                                         "甲甲 3 (75.00) → "}));
    QVERIFY(all[0].differs());
    QCOMPARE(all[0].parts[0].change->rateInWords(), QString("增长50.00%"));
    QCOMPARE(all[0].parts[1].change->inWords("条"), QString("增加1条"));
    QVERIFY(!all[0].parts[2].change);

    // Last year counted other things: nothing is more or less.
    was.unit = "件";
    const Report others = madeOf({{SetNarrative{"s1", QList<Block>{was}}}});
    const ComparedBreakdown uncounted = compareReports(others, after).breakdowns.first();
    for (const ComparedPart &part : uncounted.parts)
        QVERIFY(!part.change);
}

void TestReportComparison::breakdownsThatMovedOrWent()
{
    Breakdown one = withCounts("1 3");
    one.title = "按类别";
    Breakdown two = withCounts("5 5", "12");
    two.id = "b2";
    two.title = "按渠道";
    Breakdown moved = two; // in another section, under another id
    moved.id = "b7";
    const Report before = madeOf({{SetNarrative{"s1", QList<Block>{one, two}}}});
    const Report after = madeOf({{SetNarrative{"s6", QList<Block>{moved}}}});
    const QList<ComparedBreakdown> all = compareReports(before, after).breakdowns;
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, QString("按渠道"));
    QCOMPARE(all[0].sectionBefore, QString("s1"));
    QCOMPARE(all[0].sectionAfter, QString("s6"));
    QVERIFY(!all[0].differs());
    QCOMPARE(all[0].parts.last().label, BreakdownWording::shipped().rest);
    QCOMPARE(all[0].parts.last().after.text(), QString("2"));
    QCOMPARE(all[1].name, QString("按类别"));
    QCOMPARE(all[1].indexAfter, -1);
    QVERIFY(all[1].differs());
    QCOMPARE(shown(all[1]), (QStringList{"公开信息 4 → ", "甲 1 (25.00) → ", "甲甲 3 (75.00) → "}));
}

// Copying one difference after the other makes the one report the other, and each makes them more alike.
void TestReportComparison::copiesEverything()
{
    QRandomGenerator random(2);
    int copied = 0;
    for (int round = 0; round < 12; ++round) {
        const Report before = someReport(random);
        Report after = someReport(random);
        take(after, {{SetInherited{"s1", {"不相干"}}}}); // what was said of it stays
        int left = std::numeric_limits<int>::max();
        while (left > 0) {
            const ReportComparison comparison = compareReports(before, after);
            QVERIFY(comparison.differing() < left);
            left = comparison.differing();
            const Change change = nextCopy(comparison, after);
            if (change.steps.isEmpty()) // done, or each waits for another one's id
                break;
            take(after, change);
        }
        if (left > 0)
            continue;
        ++copied;
        QVERIFY(after.header() == before.header());
        for (int i = 0; i < after.form().figures().size(); ++i)
            QCOMPARE(after.input(i), before.input(i));
        for (const Section &section : after.form().sections())
            QVERIFY(after.narrative(section.id) == before.narrative(section.id));
        QCOMPARE(after.inherited().value("s1"), QStringList{"不相干"});
    }
    QVERIFY(copied > 6);
}

void TestReportComparison::copiesParts()
{
    const Breakdown was = withCounts("1 3 5");
    Breakdown is = was;
    is.parts[0].count = Figure::number(2);
    is.parts.removeAt(1);
    is.parts += {"p9", "新", Figure::number(4)};
    const Report before = madeOf({{SetNarrative{"s1", QList<Block>{was}}}});
    Report after = madeOf({{SetNarrative{"s1", QList<Block>{Heading{1, "（一）"}, is}}}});
    for (int left = 3; left > 0; --left) {
        const ComparedBreakdown breakdown = compareReports(before, after).breakdowns.first();
        QVERIFY(
            copyAcross(breakdown, breakdown.parts[0], before, after).steps.isEmpty()); // the whole follows
        for (const ComparedPart &part : breakdown.parts) {
            if (!part.isWhole && (part.before.text() != part.after.text())) {
                take(after, copyAcross(breakdown, part, before, after));
                break;
            }
        }
    }
    const ComparedBreakdown done = compareReports(before, after).breakdowns.first();
    QVERIFY(!done.differs());
}

void TestReportComparison::copiesABreakdownWhoseIdIsTaken()
{
    Breakdown own = withCounts("1 3");
    own.phrasing.clear();
    own.sentence = {Run{"共"}, Run{{}, false, "b1"}, Run{"条，占"}, Run{{}, false, "b1.p2:%"}};
    Breakdown other = withCounts("7 7");
    other.title = "另一项";
    const Report before = madeOf({{SetNarrative{"s1", QList<Block>{own}}}});
    Report after = madeOf({{SetNarrative{"s6", QList<Block>{other}}}});
    const ReportComparison comparison = compareReports(before, after);
    QCOMPARE(comparison.blocks.size(), 2);
    take(after, copyAcross(comparison, 0, after));
    const auto copied = std::get<Breakdown>(after.narrative("s1").blocks().first());
    QVERIFY(copied.id != "b1");
    QCOMPARE(textOf(copied.sentence), QString("共4条，占75.00%")); // bound to its own counts
}

QTEST_APPLESS_MAIN(TestReportComparison)
#include "test_report_comparison.moc"
