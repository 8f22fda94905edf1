#include "sample_report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <ctime>

using namespace nianbao;

namespace {

// Nanoseconds that this thread has computed: what else the machine does isn't counted.
qint64 processorTime()
{
    timespec now{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0)
        qFatal("there is no clock");
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

// The rules about the text's surface against prose that was written without them: they hardly ever cry wolf,
// and need time in proportion to the text's length.
class TestStyleCorpus : public QObject
{
    Q_OBJECT

private slots:
    void houma();
    void passages();
    void timeIsLinear_data();
    void timeIsLinear();

private:
    static const QStringList &ours();
    static QString folder()
    {
        return qEnvironmentVariable("NIANBAO_CORPUS",
                                    qEnvironmentVariable("NIANBAO_SOURCE") + "/../shared/corpus");
    }
    static Report saying(const QStringList &paragraphs)
    {
        Report report;
        if (!report.apply({{SetNarrative{"s1", paragraphs}}}))
            qFatal("the text can't be set");
        return report;
    }
};

const QStringList &TestStyleCorpus::ours()
{
    static const QStringList all = [] {
        QStringList ids;
        for (const Rule &rule : RuleBook::shipped().rules()) {
            if (rule.group == "privacy" || rule.group == "style")
                ids += rule.id;
        }
        return ids;
    }();
    return all;
}

void TestStyleCorpus::houma()
{
    QFile file(folder() + "/houma-2023.txt");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable("the corpus isn't there (set NIANBAO_CORPUS): " + file.fileName()));
    // The report itself, without the portal's head and foot.
    QString page = QString::fromUtf8(file.readAll());
    page = page.mid(page.indexOf("按照")).section("手机端入口", 0, 0);
    const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts).filter(QRegularExpression("[^\\s]"));
    QStringList worse;
    QStringList notes;
    for (const Finding &finding : findingsOf(ours(), saying(lines))) {
        if (finding.severity == Severity::Note)
            notes += finding.rule;
        else
            worse += std::get<TextPlace>(finding.places[0]).text + u' ' + finding.message;
    }
    QCOMPARE(worse, QStringList({// The table's last row and the heading behind it, all in one section here.
                                 "四、 “四、” stands twice.", "处二是 There is no stop before “二是”.",
                                 "度三是 There is no stop before “三是”."}));
    notes.removeAll("half-width-punctuation"); // of how the page was stored
    QCOMPARE(notes, QStringList());
}

void TestStyleCorpus::passages()
{
    QFile file(folder() + "/claims.jsonl");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable("the corpus isn't there (set NIANBAO_CORPUS): " + file.fileName()));
    QMap<QString, int> counts;
    QStringList worse;
    int passages = 0;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        ++passages;
        for (const Finding &finding : findingsOf(ours(), saying({json["text"].toString()}))) {
            ++counts[finding.rule];
            const QString line = json["id"].toString() + u' ' + finding.rule + u' ' + finding.message;
            if (finding.severity != Severity::Note)
                worse += line;
            if (finding.severity != Severity::Note || finding.rule == "misspelling")
                qInfo().noquote() << line;
        }
    }
    QVERIFY(passages >= 100);
    for (auto one = counts.begin(); one != counts.end(); ++one)
        qInfo().noquote() << one.key() << one.value() << "in" << passages << "passages";
    QCOMPARE(worse, QStringList());
}

void TestStyleCorpus::timeIsLinear_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("digits") << "1";
    QTest::newRow("half-width") << "公开,透明;好,";
    QTest::newRow("doubled") << "，，";
    QTest::newRow("brackets") << "(";
    QTest::newRow("quotes") << "“";
    QTest::newRow("items") << "一是甲二是乙";
    QTest::newRow("misspelled") << "布署";
    QTest::newRow("nearly") << "中式国现代化";
    QTest::newRow("invisible") << QString::fromUtf8("公\u200b");
    QTest::newRow("mail") << "a.b";
    QTest::newRow("homes") << "家庭住址12";
    QTest::newRow("names") << "申请人李小明";
    QTest::newRow("spaces") << "1 ";
}

void TestStyleCorpus::timeIsLinear()
{
    QFETCH(QString, piece);
    const auto timeFor = [&piece](qsizetype length) {
        const Report report = saying({piece.repeated(length / piece.size())});
        // Of others' rules no more is asked here.
        Report alone = report;
        for (const Rule &rule : RuleBook::shipped().rules()) {
            if (!ours().contains(rule.id) && !alone.apply({{SetRuleOff{{rule.id, "not asked"}}}}))
                qFatal("the rule can't be switched off");
        }
        const Figures figures(alone);
        const qint64 start = processorTime();
        check(alone, figures);
        return processorTime() - start;
    };
    timeFor(1000);
    const qint64 small = std::max<qint64>(timeFor(5'000), 2'000'000);
    const qint64 large = timeFor(50'000);
    qInfo() << small / 1000 << "µs for 5,000 characters," << large / 1000 << "for 50,000";
    // Ten times in proportion; a hundred if it were quadratic.
    QVERIFY2(large < 40 * small, qPrintable(QString::number(double(large) / double(small))));
}

QTEST_APPLESS_MAIN(TestStyleCorpus)
#include "test_style_corpus.moc"
