#include "storage/report_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nianbao;

namespace {

Report sample()
{
    Report report;
    Change change;
    change.steps += SetField{Field::Organ, "某市某局"};
    change.steps += SetField{Field::Year, "2023"};
    change.steps += SetFigure{"t3.received.natural", Figure::number(214)};
    change.steps += SetFigure{"t2.fees.amount", Figure::number(12500000, 6, 2)};
    change.steps += SetFigure{"t4.review.other", Figure::notApplicable()};
    change.steps += SetNarrative{"s1", {"第一段", "第二段“引号”"}};
    change.steps += SetNarrative{"s5", QList<Block>{Heading{1, "（一）问题"},
                                                    Paragraph{{{"不够", false}, {"及时", true}}},
                                                    Picture{"image/jpeg", "\xff\xd8\xff", "图1"}}};
    if (!report.apply(change))
        qFatal("the sample can't be made");
    report.setUnknownKeys({{"later", R"({"a":[1,2.50],"b":"x"})"}});
    return report;
}

// What is accepted must say what was read: written and read again, it is the same.
bool isStable(const Report &report)
{
    const QByteArray json = reportToJson(report);
    const Result<StoredReport> again = reportFromJson(json);
    return again.ok() && again->report == report && reportToJson(again->report) == json;
}

} // namespace

class TestReportFileDamage : public QObject
{
    Q_OBJECT

private slots:
    void cutAtEveryByte();
    void everyByteChanged();
    void randomMutations();
    void moreThanAnyReport();
    void deepNesting_data();
    void deepNesting();
};

void TestReportFileDamage::cutAtEveryByte()
{
    const QByteArray json = reportToJson(sample());
    for (qsizetype length = 0; length < json.size(); ++length) {
        const Result<StoredReport> stored = reportFromJson(json.left(length));
        const bool onlySpaceIsLost = length == json.size() - 1; // the newline at the end
        QVERIFY2(stored.ok() == onlySpaceIsLost, qPrintable(QString::number(length)));
        if (!stored)
            QVERIFY2(!stored.error().message.isEmpty(), qPrintable(QString::number(length)));
    }
}

void TestReportFileDamage::everyByteChanged()
{
    const QByteArray json = reportToJson(sample());
    int refused = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        for (const char byte : {'\0', '"', '}', '9', '\xFF', '\n'}) {
            QByteArray damaged = json;
            damaged[i] = byte;
            const Result<StoredReport> stored = reportFromJson(damaged);
            if (!stored)
                ++refused;
            else
                QVERIFY2(isStable(stored->report), damaged.constData());
        }
    }
    // A zero byte or 0xFF is never taken, wherever it stands.
    QVERIFY(refused >= 2 * json.size());
}

void TestReportFileDamage::randomMutations()
{
    const QByteArray json = reportToJson(sample());
    const QList<QByteArray> pieces{"\"",
                                   "{",
                                   "}",
                                   "[",
                                   "]",
                                   ",",
                                   ":",
                                   "null",
                                   "\\u0000",
                                   "-1",
                                   "1e400",
                                   "\"figures\"",
                                   "\"format\": 2",
                                   "年",
                                   "\xE5",
                                   "\\",
                                   "/",
                                   "0.1"};
    QRandomGenerator random(20231231);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = json;
        for (int times = random.bounded(1, 4); times > 0; --times) {
            const qsizetype at = random.bounded(int(damaged.size()));
            switch (random.bounded(4)) {
            case 0:
                damaged.remove(at, random.bounded(1, 40));
                break;
            case 1:
                damaged.insert(at, pieces[random.bounded(int(pieces.size()))]);
                break;
            case 2:
                damaged[at] = char(random.bounded(256));
                break;
            default: // a piece of itself elsewhere
                damaged.insert(at, damaged.mid(random.bounded(int(damaged.size())), random.bounded(1, 60)));
            }
        }
        const Result<StoredReport> stored = reportFromJson(damaged);
        if (!stored) {
            QVERIFY2(!stored.error().message.isEmpty(), damaged.constData());
            continue;
        }
        ++accepted;
        QVERIFY2(isStable(stored->report), damaged.constData());
    }
    // The mutations are gentle enough that some leave a report, and rough enough that most don't.
    QVERIFY2(accepted > 100 && accepted < 10'000, qPrintable(QString::number(accepted)));
}

// Each of its bytes would take a hundred in memory.
void TestReportFileDamage::moreThanAnyReport()
{
    const Result<StoredReport> read =
        reportFromJson("{\"a\":[" + QByteArray("0,").repeated(20'000'000) + "0]}");
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains("more than any report"), qPrintable(read.error().message));
}

void TestReportFileDamage::deepNesting_data()
{
    QTest::addColumn<QByteArray>("json");
    constexpr int deep = 1'000'000;
    const QByteArray begin = R"({"format":1,"template":"national-2021","later":)";
    QTest::newRow("lists") << begin + QByteArray(deep, '[') + QByteArray(deep, ']') + '}';
    QTest::newRow("objects") << begin + QByteArray("{\"a\":").repeated(deep) + "1" + QByteArray(deep, '}')
                                    + '}';
    QTest::newRow("never closed") << QByteArray(deep, '[');
    QTest::newRow("in a section") << R"({"format":1,"template":"national-2021","sections":{"s1":)"
                                         + QByteArray(deep, '[');
}

void TestReportFileDamage::deepNesting()
{
    QFETCH(QByteArray, json);
    const Result<StoredReport> stored = reportFromJson(json);
    QVERIFY(!stored.ok());
    QVERIFY2(stored.error().message.contains("nested deeper"), qPrintable(stored.error().message));
}

QTEST_APPLESS_MAIN(TestReportFileDamage)
#include "test_report_file_damage.moc"
