#include "publish/review_wording.h"

#include <QTest>

using namespace nianbao;

static const QByteArray small = R"json({"title": "T", "continued": "C{digits}", "box": "b",
"counts": "{errors}/{warnings}/{notes}/{acknowledged}",
"rows": [{"height": 10, "cells": [{"label": "L", "fact": "title"}]},
         {"height": 14, "cells": [{"label": "M", "choices": ["x", "y"]}, {"label": "N"}]}],
"acknowledged": {"heading": "H{count}", "headingAgain": "A", "none": "0", "finding": "{number} {finding}",
                 "reason": "R{reason}", "signature": "({by})"},
"foot": "F {digits}", "draft": "D", "correction": "{date} {reason}", "page": "{page}/{pages}"})json";

class TestReviewWording : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void shipped();
    void isVerified_data();
    void isVerified();
};

void TestReviewWording::reads()
{
    const Result<ReviewWording> wording = ReviewWording::fromJson(small);
    QVERIFY2(wording.ok(), wording ? "" : qPrintable(wording.error().text()));
    QCOMPARE(wording->title(), QString("T"));
    QCOMPARE(wording->rows().size(), 2);
    QCOMPARE(wording->rows()[0].height, 10.);
    QCOMPARE(wording->rows()[0].cells[0].fact, QString("title"));
    QCOMPARE(wording->rows()[1].cells[0].choices, (QStringList{"x", "y"}));
    QCOMPARE(wording->rows()[1].cells[1].label, QString("N"));
    QCOMPARE(wording->text("page", {{"page", "1"}, {"pages", "2"}}), QString("1/2"));
    QCOMPARE(wording->text("acknowledged.reason", {{"reason", "已核实"}}), QString("R已核实"));
}

void TestReviewWording::shipped()
{
    // Every field of domain.md 5.3, wherever it stands.
    QStringList labels, facts, choices;
    for (const ReviewWording::Row &row : ReviewWording::shipped().rows()) {
        for (const ReviewWording::Cell &cell : row.cells) {
            labels += QString(cell.label).remove('\n');
            facts += cell.fact;
            choices += cell.choices;
        }
    }
    for (const QString label :
         {"报告名称", "机关", "报告年度", "范围", "数据指纹", "拟稿人", "数据提供科室", "核稿（办公室）",
          "保密审查意见", "审查人", "分管领导审核", "签发（主要负责人）", "公开属性", "发布网址", "发布时间",
          "发布人", "备案时间", "校核结果"})
        QCOMPARE(labels.count(label), 1);
    QCOMPARE(labels.count("日期"), 5); // of drafting, checking, reviewing, and both signatures
    for (const QString &fact : ReviewWording::factNames())
        QCOMPARE(facts.count(fact), 1);
    for (const QString choice : {"可公开", "部分处理", "不公开", "主动公开"})
        QVERIFY(choices.contains(choice));
}

void TestReviewWording::isVerified_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *from, const char *to, const char *path) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(path);
    };
    row("no title", R"("title": "T")", R"("title": "")", "title");
    row("a key too many", R"("page")", R"("footer": "f", "page")", "footer");
    row("no rows", R"({"height": 10, "cells": [{"label": "L", "fact": "title"}]},)", "1,", "rows[0]");
    row("a row of no height", R"("height": 10)", R"("height": 0)", "rows[0].height");
    row("a row without cells", R"([{"label": "L", "fact": "title"}])", "[]", "rows[0].cells");
    row("three cells", R"({"label": "N"})", R"({"label": "N"}, {"label": "O"})", "rows[1].cells");
    row("a cell without a label", R"("label": "N")", R"("fact": "year")", "rows[1].cells[1].label");
    row("a fact that there isn't", R"("fact": "title")", R"("fact": "weather")", "rows[0].cells[0].fact");
    row("a choice that is none", R"("y")", "1", "rows[1].cells[0].choices[1]");
    row("another placeholder", "{count}", "{number}", "acknowledged.heading");
    row("a text missing", R"("none": "0", )", "", "acknowledged.none");
}

void TestReviewWording::isVerified()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QCOMPARE(small.count(from), 1);
    const Result<ReviewWording> wording = ReviewWording::fromJson(QByteArray(small).replace(from, to));
    QVERIFY(!wording.ok());
    QTEST(wording.error().place, "path");
}

QTEST_APPLESS_MAIN(TestReviewWording)
#include "test_review_wording.moc"
