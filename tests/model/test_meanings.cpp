#include "model/template.h"

#include <QtTest>

using namespace nianbao;

// What each row and column counts, held against the regulation (国务院令第711号) and the filling rules of
// domain.md 2.2 to 2.4; written out here, not taken from the template's file.
class TestMeanings : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureHasOneForItsRowAndItsColumn();
    void everySectionHasOne();
    void areShort();
    void nameTheirArticle_data();
    void nameTheirArticle();
    void sayWhatClerksGetWrong_data();
    void sayWhatClerksGetWrong();

private:
    static const FigureSpec &spec(const QString &address)
    {
        return Template::current()->figures()[Template::current()->figureAt(address)];
    }
};

void TestMeanings::everyFigureHasOneForItsRowAndItsColumn()
{
    // A row of 表二 with a single cell is its column as well.
    for (const FigureSpec &figure : Template::current()->figures()) {
        const bool single = figure.address.endsWith(".decisions") || figure.address.endsWith(".amount");
        QVERIFY2(figure.meanings.size() == (single ? 1 : 2), qPrintable(figure.address));
        for (const Meaning &meaning : figure.meanings) {
            QVERIFY2(meaning.text.size() > 8 && meaning.text.endsWith(u'。'), qPrintable(meaning.text));
            QVERIFY2(meaning.source.contains("条例第") || meaning.source.contains("号"),
                     qPrintable(meaning.source));
        }
        if (!single)
            QVERIFY2(figure.meanings[0].text != figure.meanings[1].text, qPrintable(figure.address));
    }
}

void TestMeanings::everySectionHasOne()
{
    const QStringList items{"（四）", "（一）", "（二）", "（三）", "（四）", "（五）"}; // of article 50
    int number = 0;
    for (const Section &section : Template::current()->sections()) {
        QVERIFY2(section.meaning.text.endsWith(u'。'), qPrintable(section.id));
        QVERIFY2(section.meaning.text.size() <= 110, qPrintable(section.id));
        if (section.heading.isEmpty())
            continue;
        const QString item = "条例第五十条第" + items[number++] + "项";
        QVERIFY2(section.meaning.source.contains(item), qPrintable(section.id));
    }
    QCOMPARE(number, 6);
}

void TestMeanings::areShort()
{
    for (const FigureSpec &figure : Template::current()->figures()) {
        for (const Meaning &meaning : figure.meanings)
            QVERIFY2(meaning.text.size() <= 110, qPrintable(meaning.text));
    }
}

void TestMeanings::nameTheirArticle_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("article");
    const auto row = [](const char *address, const char *article) {
        QTest::newRow(address) << QString(address) << QString(article);
    };
    row("t2.rules.made", "第二十条第（一）项");
    row("t2.normative.made", "第二十条第（一）项");
    row("t2.licensing.decisions", "第二十条第（五）项");
    row("t2.penalty.decisions", "第二十条第（六）项");
    row("t2.coercion.decisions", "第二十条第（六）项");
    row("t2.fees.amount", "第二十条第（八）项");
    row("t3.granted.natural", "第三十六条第（一）、（二）项");
    row("t3.partlyGranted.natural", "第三十七条");
    row("t3.refused.stateSecret.natural", "第十四条");
    row("t3.refused.otherLaw.natural", "第十四条");
    row("t3.refused.threeSecurities.natural", "第十四条");
    row("t3.refused.thirdParty.natural", "第十五条");
    row("t3.refused.internalAffairs.natural", "第十六条第一款");
    row("t3.refused.deliberative.natural", "第十六条第二款");
    row("t3.refused.enforcementFile.natural", "第十六条第二款");
    row("t3.refused.adminQuery.natural", "第三十六条第（七）项");
    row("t3.unavailable.notHeld.natural", "第三十六条第（四）、（五）项");
    row("t3.unavailable.needsCreation.natural", "第三十八条");
    row("t3.unavailable.stillUnclear.natural", "第三十条");
    row("t3.notProcessed.petition.natural", "第三十九条第一款");
    row("t3.notProcessed.repeated.natural", "第三十六条第（六）项");
    row("t3.notProcessed.publication.natural", "第三十九条第二款");
    row("t3.notProcessed.massRepeated.natural", "第三十五条");
    row("t3.other.uncorrected.natural", "第三十条");
    row("t3.other.unpaid.natural", "国办函〔2020〕109号");
    row("t4.review.upheld", "第五十条第（三）项");
    row("t4.direct.upheld", "第五十条第（三）项");
    row("t4.afterReview.upheld", "第五十条第（三）项");
}

void TestMeanings::nameTheirArticle()
{
    QFETCH(QString, address);
    QFETCH(QString, article);
    const QString source = spec(address).meanings.first().source;
    QVERIFY2(source.contains(article), qPrintable(source));
}

void TestMeanings::sayWhatClerksGetWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("meaning"); // 0: of the row, 1: of the column
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *address, int meaning, const char *words) {
        QTest::newRow(name) << QString(address) << meaning << QString(words);
    };
    row("who may make rules", "t2.rules.made", 0, "县级及以下政府");
    row("a summing report may have some", "t2.rules.made", 0, "汇总的除外");
    row("no internal documents", "t2.normative.made", 0, "内部管理制度");
    row("a revision counts", "t2.normative.made", 1, "修订");
    row("a stock, not a flow", "t2.normative.inForce", 1, "12月31日");
    row("a stock may be counted anew", "t2.normative.inForce", 1, "清理");
    row("decisions, not items", "t2.penalty.decisions", 0, "不是权责清单上的事项数");
    row("not the fee of section six", "t2.fees.amount", 0, "信息处理费不在此列");
    row("one application, one result", "t3.concluded.natural", 0, "每件申请只计一种办理结果");
    row("mixed results", "t3.partlyGranted.natural", 0, "只计在这里");
    row("as last year ended", "t3.carriedOver.natural", 0, "逐列相同");
    row("what the balance asks", "t3.carriedForward.natural", 0, "新收加上年结转减办结总数");
    row("withdrawn", "t3.other.other.natural", 0, "撤回申请");
    row("lawyers", "t3.received.legalService", 1, "律师事务所");
    row("charities", "t3.received.welfare", 1, "慈善组织");
    row("against this organ", "t4.review.upheld", 0, "本机关");
    row("both routes", "t4.afterReview.upheld", 0, "另计入行政复议");
    row("pending at the year's end", "t4.direct.pending", 1, "12月31日");
}

void TestMeanings::sayWhatClerksGetWrong()
{
    QFETCH(QString, address);
    QFETCH(int, meaning);
    QFETCH(QString, words);
    const QString text = spec(address).meanings[meaning].text;
    QVERIFY2(text.contains(words), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestMeanings)
#include "test_meanings.moc"
