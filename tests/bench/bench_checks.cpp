#include "checks/checks.h"
#include "storage/report_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace nianbao;

namespace {

// Prose as reports have it, with something for many rules in it, made as long as asked for.
QString prose(qsizetype characters)
{
    static const QString unit = QStringLiteral(
        "一是强化组织领导。2023年，我局通过门户网站主动公开信息1,234条，其中政策解读类120条，占9.72%"
        "；收到政府信息公开"
        "申请214件，上年结转3件，办结210件，予以公开98件，部分公开12件，结转下年度继续办理7件。"
        "按照《中华人民共和国政府信息公开条例》（国令第711号）和国办公开办函〔2021〕30号要求，编制本报告。"
        "二是规范公开程序，严格保密审查；三是拓宽公开渠道，未发生行政复议、行政诉讼案件，联系电话0357-"
        "4222222。");
    QString text;
    while (text.size() < characters)
        text += unit;
    return text.left(characters);
}

Report withText(Report report, const QStringList &paragraphs)
{
    if (!report.apply({{SetNarrative{QStringLiteral("s1"), paragraphs}}}))
        qFatal("the text is refused");
    return report;
}

// The median of several runs, in milliseconds.
double millisecondsOf(const Report &report)
{
    const Figures figures(report);
    QList<double> times;
    QElapsedTimer whole;
    whole.start();
    do {
        QElapsedTimer timer;
        timer.start();
        const Assessment all = assess(report, figures);
        times += double(timer.nsecsElapsed()) / 1e6;
    } while (times.size() < 3 || (times.size() < 200 && whole.elapsed() < 1500));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// What each rule costs by itself, the costliest first.
void tell(const Report &report)
{
    const QList<Rule> &rules = RuleBook::shipped().rules();
    QList<std::pair<double, QString>> costs;
    for (const Rule &rule : rules) {
        Report alone = report;
        for (const Rule &other : rules) {
            if (other.id != rule.id && !alone.apply({{SetRuleOff{{other.id, QStringLiteral("measured")}}}}))
                qFatal("the rule can't be switched off");
        }
        const Figures figures(alone);
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 5;
        qsizetype findings = 0;
        for (int round = 0; round < rounds; ++round)
            findings = assess(alone, figures).findings.size();
        costs += {double(timer.nsecsElapsed()) / 1e6 / rounds,
                  rule.id + QStringLiteral(" (%1 findings)").arg(findings)};
    }
    std::sort(costs.rbegin(), costs.rend());
    for (int i = 0; i < 30; ++i)
        std::printf("%8.3f ms %s\n", costs[i].first, qPrintable(costs[i].second));
}

void plot(const char *name, const Report &empty, const std::function<QString(qsizetype)> &make)
{
    std::printf(
        "\n%s, time over length (a row of # is proportional to time; linear if ns per character stays)\n",
        name);
    QList<std::pair<qsizetype, double>> points;
    for (const qsizetype thousands : {20, 50, 100, 200, 500, 1000, 2000, 5000})
        points += {thousands, millisecondsOf(withText(empty, {make(thousands * 1000)}))};
    const double most = points.last().second;
    for (const auto &[thousands, time] : points)
        std::printf("%6lldk %9.1f ms %7.1f ns/char %s\n", qlonglong(thousands), time,
                    time * 1e6 / (double(thousands) * 1000),
                    std::string(size_t(std::lround(50 * time / most)), '#').c_str());
}

} // namespace

// What all rules on one report cost: without prose (aim: under 1 ms), with 20,000 characters of it (under
// 5 ms), and how that grows with its length.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Result<StoredReport> stored = readReport(application.arguments().value(1));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text()));
    Report bare = stored->report;
    for (const char *section : {"lead", "s1", "s5", "s6"}) {
        if (!bare.apply({{SetNarrative{QString::fromLatin1(section), Narrative()}}}))
            qFatal("the text is refused");
    }
    bare.setPrevious(stored->report);
    // What the prose below says, so that there are few findings, as in a report that is nearly done.
    for (const char *one : {"t3.received.natural=214", "t3.carriedOver.natural=3", "t3.granted.natural=98",
                            "t3.partlyGranted.natural=12", "t3.other.other.natural=100",
                            "t3.carriedForward.natural=7", "year=2023"}) {
        const QString text = QString::fromLatin1(one);
        const auto step = stepFor(bare.form(), text.section(u'=', 0, 0), text.section(u'=', 1));
        if (!step || !bare.apply({{*step}}))
            qFatal("%s", one);
    }
    QStringList paragraphs; // of a few hundred characters, as people write
    for (int i = 0; i < 50; ++i)
        paragraphs += prose(400);
    std::printf("%lld rules\n", qlonglong(RuleBook::shipped().rules().size()));
    const double without = millisecondsOf(bare), with = millisecondsOf(withText(bare, paragraphs));
    std::printf("all rules, no prose: %.3f ms (aim 1); 20,000 characters: %.3f ms (aim 5); ratio %.1f\n",
                without, with, with / without);
    tell(withText(bare, paragraphs));
    if (application.arguments().contains(QStringLiteral("--short")))
        return 0;
    plot("prose in one paragraph", bare, prose);
    plot("nothing but digits", bare, [](qsizetype n) { return QString(n, u'7'); });
    plot("nothing but commas", bare, [](qsizetype n) { return QString(n, u','); });
    plot("nothing but brackets", bare, [](qsizetype n) { return QString(n, u'〔'); });
    return 0;
}
