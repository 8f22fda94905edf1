#include "median_time.h"

#include "storage/report_file.h"

#include <QFile>

#include <cstdio>

using namespace nianbao;

// How long a report takes to open that was reviewed at length: 2,000 comments and 50,000 logged changes,
// beside the same report without them; and what a keystroke in a text costs that carries 100 of the comments.
// Usage: bench_review REPORT.nianbao
namespace {

Report reviewed(Report report)
{
    const QDateTime on = QDateTime::fromSecsSinceEpoch(1'705'723'200, Qt::UTC);
    Review review;
    for (int i = 0; i < 2'000; ++i) {
        Comment comment;
        comment.id = QString::number(i, 16);
        comment.text = QStringLiteral("与上年相差较大，请核实来源并补充说明。");
        comment.by = QStringLiteral("王");
        comment.on = on;
        comment.anchor.place = QStringLiteral("t3.received.natural");
        if (i % 20 == 0)
            comment.anchor = {QStringLiteral("s1"), i / 20, i / 20 + 3, QStringLiteral("某某某"), false};
        review.comments += comment;
    }
    QList<Revision> history;
    for (int save = 0; save < 500; ++save) {
        Revision revision{QStringLiteral("李"), on, {}};
        for (int i = 0; i < 100; ++i)
            revision.changes += {QStringLiteral("t3.refused.stateSecret.natural"), QString::number(i),
                                 QString::number(i + 1)};
        history += revision;
    }
    if (!report.apply({{SetReview{review}, SetHistory{history}}}))
        qFatal("no review");
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("review: no report to read (%s)\n", argc > 1 ? argv[1] : "none named");
        return 0;
    }
    const QByteArray plain = file.readAll();
    const Result<StoredReport> stored = reportFromJson(plain);
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    Report report = reviewed(stored->report);
    const QByteArray json = reportToJson(report);
    const double alone = medianTime([&] { (void)reportFromJson(plain); });
    const double whole = medianTime([&] { (void)reportFromJson(json); });
    const double writing = medianTime([&] { (void)reportToJson(report); });
    std::printf(
        "review: 2,000 comments, 50,000 changes: %.1f MB, opened in %.1f ms (aim 300), written in %.1f; "
        "the report alone %.1f ms, ratio %.1f\n",
        double(json.size()) / 1e6, whole, writing, alone, whole / alone);

    Report bare = stored->report;
    QStringList texts = bare.narrative("s1").texts();
    bool grown = false;
    const auto type = [&](Report &one) {
        QStringList typed = texts;
        typed.last() += grown ? QStringLiteral("。") : QString();
        if (!one.apply({{SetNarrative{"s1", typed}}}))
            qFatal("refused");
    };
    const double without = medianTime([&] {
        grown = !grown;
        type(bare);
    });
    const double with = medianTime([&] {
        grown = !grown;
        type(report);
    });
    std::printf("review: a keystroke in a commented text %.3f ms, in one without comments %.3f\n", with,
                without);
    return 0;
}
