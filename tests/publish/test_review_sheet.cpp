#include "publish/pdf.h"
#include "publish/review_sheet.h"
#include "publish/review_wording.h"

#include "reports.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr double hair = 0.01; // mm

const QString print = QStringLiteral("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

// As in any Chinese face: Latin letters are half as wide as high.
double halves(const QString &text, FontRole, double pointSize)
{
    double ems = 0;
    for (const char32_t c : text.toUcs4())
        ems += c < 0x80 ? 0.5 : 1;
    return ems * pointSize * paper::point;
}
QRectF boxOf(const PlacedText &text)
{
    const double em = text.pointSize * paper::point;
    return {text.position.x(), text.position.y() - 0.88 * em, halves(text.text, text.role, text.pointSize),
            em};
}

ReviewFacts usual()
{
    return {.title = organ + QStringLiteral("2023年政府信息公开工作年度报告"),
            .organ = organ,
            .year = QStringLiteral("2023"),
            .fingerprint = print,
            .warnings = 2,
            .notes = 13};
}

ReviewFacts acknowledging(int findings, int reasonLength = 5)
{
    ReviewFacts facts = usual();
    for (int i = 1; i <= findings; ++i)
        facts.acknowledged += {QStringLiteral("现行有效件数与上年数不衔接甲%1乙。").arg(i),
                               QStringLiteral("已核实").repeated(reasonLength) + QString::number(i),
                               QStringLiteral("张三 2024-01-20")};
    return facts;
}

// What must hold of any sheet; says what doesn't.
QString faultOf(const QList<Page> &pages)
{
    const QRectF area = reviewArea.adjusted(-hair, -hair, hair, hair);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        const Page &page = pages[number];
        const QString place = QStringLiteral("page %1: ").arg(number + 1);
        QList<QRectF> taken;
        for (const PlacedArea &one : page.areas) {
            for (const QRectF &box : one.boxes) {
                if (!area.contains(box))
                    return place + QStringLiteral("a box outside the margins");
                taken += box;
            }
        }
        for (const PlacedText &text : page.texts) {
            const QRectF box = boxOf(text);
            if (!area.contains(box))
                return place + QStringLiteral("outside the margins: ") + text.text;
            if (text.text.isEmpty() || text.text.contains(u'\n'))
                return place + QStringLiteral("nothing to see, or a line break: ") + text.text;
            for (const QRectF &other : taken) {
                const QRectF shared = box & other;
                if (shared.width() > hair && shared.height() > hair)
                    return place + QStringLiteral("overlapping: ") + text.text;
            }
            for (const PlacedRule &rule : page.rules) {
                const QRectF line = QRectF(rule.line.p1(), rule.line.p2()).normalized();
                const QRectF shared =
                    box.adjusted(hair, hair, -hair, -hair) & line.adjusted(-0.01, -0.01, 0.01, 0.01);
                if (!shared.isEmpty())
                    return place + QStringLiteral("crossed out: ") + text.text;
            }
            taken += box;
        }
        for (const PlacedRule &rule : page.rules) {
            if (!area.contains(rule.line.p1()) || !area.contains(rule.line.p2()))
                return place + QStringLiteral("a rule outside the margins");
            if (rule.line.dx() != 0 && rule.line.dy() != 0)
                return place + QStringLiteral("a slanting rule");
        }
    }
    return {};
}

QString allOf(const QList<Page> &pages)
{
    QString text;
    for (const Page &page : pages) {
        for (const PlacedText &one : page.texts)
            text += one.text;
    }
    return withoutSpace(text);
}

// What a reader of QR codes that isn't ours sees on the page's upper part.
QByteArray decoded(const Page &page, int dotsPerInch)
{
    QImage image(int(paper::width / 25.4 * dotsPerInch), int(80 / 25.4 * dotsPerInch), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(int(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, page, Fonts::installed());
    painter.end();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    image.save(path);
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"),
               {QStringLiteral("--nodbus"), QStringLiteral("--raw"), QStringLiteral("-q"), path});
    if (!zbar.waitForFinished())
        qFatal("zbarimg is needed here; packaging/packages.txt has it");
    return zbar.readAllStandardOutput().trimmed();
}

} // namespace

class TestReviewSheet : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldStandsOnOnePage();
    void factsStand();
    void roomToWriteByHand();
    void flowsOn_data();
    void flowsOn();
    void hostileNames_data();
    void hostileNames();
    void codeCanBeRead_data();
    void codeCanBeRead();
    void codeSaysAllInOneWay();
};

void TestReviewSheet::everyFieldStandsOnOnePage()
{
    const QList<Page> pages = reviewSheet(usual(), halves);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(faultOf(pages), QString());
    const QString text = allOf(pages);
    int fields = 0;
    for (const ReviewWording::Row &row : ReviewWording::shipped().rows()) {
        for (const ReviewWording::Cell &cell : row.cells) {
            const QString label = withoutSpace(cell.label);
            QVERIFY2(text.contains(label), qPrintable(label));
            for (const QString &choice : cell.choices)
                QVERIFY2(text.contains(QStringLiteral("□") + choice), qPrintable(choice));
            ++fields;
        }
    }
    QVERIFY(fields > 15);
}

void TestReviewSheet::factsStand()
{
    ReviewFacts facts = acknowledging(3);
    facts.errors = 1;
    facts.scope = QStringLiteral("本级政府");
    const QString text = allOf(reviewSheet(facts, halves));
    for (const QString &fact :
         {facts.title, facts.organ, facts.year, facts.scope, print, QStringLiteral("错误1警告2提示13已核实3"),
          QStringLiteral("已核实事项（3项）"), QStringLiteral("（张三2024-01-20）")})
        QVERIFY2(text.contains(withoutSpace(fact)), qPrintable(fact));
    QVERIFY(!text.contains(QStringLiteral("□本机关"))); // it is known
    QVERIFY(allOf(reviewSheet(usual(), halves)).contains(QStringLiteral("已核实事项（0项）无")));
}

void TestReviewSheet::roomToWriteByHand()
{
    // Beside a label that waits for a hand, to the next rule: no text, and a box that takes handwriting.
    for (int findings : {0, 3, 40}) {
        const QList<Page> pages = reviewSheet(acknowledging(findings), halves);
        for (const QString label : {"拟稿人", "数据提供科室", "审查人", "分管领导审核", "日期"}) {
            const auto found =
                std::find_if(pages[0].texts.begin(), pages[0].texts.end(),
                             [&](const PlacedText &text) { return withoutSpace(text.text) == label; });
            QVERIFY2(found != pages[0].texts.end(), qPrintable(label));
            const QPointF middle = boxOf(*found).center();
            double top = 0, bottom = 1000, left = 1000, right = 1000;
            for (const PlacedRule &rule : pages[0].rules) {
                const QRectF line = QRectF(rule.line.p1(), rule.line.p2()).normalized();
                const bool isOver = line.left() <= middle.x() && line.right() >= middle.x();
                const bool isBeside = line.top() <= middle.y() && line.bottom() >= middle.y();
                if (line.height() == 0 && isOver && line.top() < middle.y())
                    top = std::max(top, line.top());
                if (line.height() == 0 && isOver && line.top() > middle.y())
                    bottom = std::min(bottom, line.top());
                if (line.width() == 0 && isBeside && line.left() > middle.x()) {
                    if (line.left() < left)
                        right = std::exchange(left, line.left());
                    else
                        right = std::min(right, line.left());
                }
            }
            const QRectF room(QPointF(left, top), QPointF(right, bottom));
            QVERIFY2(room.height() >= 12 && room.width() >= 40,
                     qPrintable(QStringLiteral("%1 %2×%3").arg(label).arg(room.width()).arg(room.height())));
            for (const PlacedText &text : pages[0].texts)
                QVERIFY2(!room.intersects(boxOf(text)), qPrintable(text.text));
        }
    }
}

void TestReviewSheet::flowsOn_data()
{
    QTest::addColumn<ReviewFacts>("facts");
    QTest::addColumn<int>("pages");
    QTest::newRow("two") << acknowledging(2) << 1;
    QTest::newRow("forty") << acknowledging(40) << 3;
    QTest::newRow("forty with long reasons") << acknowledging(40, 100) << -1;
    QTest::newRow("one reason longer than a page") << acknowledging(1, 1500) << -1;
    QTest::newRow("a thousand") << acknowledging(1000) << -1;
}

void TestReviewSheet::flowsOn()
{
    QFETCH(ReviewFacts, facts);
    QFETCH(int, pages);
    const QList<Page> sheet = reviewSheet(facts, halves);
    QCOMPARE(faultOf(sheet), QString());
    if (pages > 0)
        QCOMPARE(sheet.size(), pages);
    else
        QVERIFY(sheet.size() > 1);

    // All of it, in order, and the furniture of every page but the first.
    QString text;
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        QString page = allOf({sheet[i]});
        if (sheet.size() > 1) {
            const auto number = QStringLiteral("第%1页共%2页").arg(i + 1).arg(sheet.size());
            QVERIFY2(page.endsWith(number), qPrintable(page.right(30)));
            page.chop(number.size());
        }
        if (i > 0) {
            const auto head = QStringLiteral("政府信息公开工作年度报告审签单（续）数据指纹66c7f0f4");
            QVERIFY2(page.startsWith(head), qPrintable(page.left(40)));
            page.remove(0, head.size());
            const auto again = QStringLiteral("已核实事项（续）");
            if (page.startsWith(again)) // but where the list begins on this page
                page.remove(0, again.size());
        }
        text += page;
    }
    qsizetype from = 0;
    for (const ReviewFacts::Acknowledged &one : facts.acknowledged) {
        for (const QString &part : {one.finding, one.reason}) {
            from = text.indexOf(withoutSpace(part), from);
            QVERIFY2(from >= 0, qPrintable(one.finding));
            from += withoutSpace(part).size();
        }
    }
}

void TestReviewSheet::hostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("long") << QStringLiteral("某省某市某县某镇人民政府办公室").repeated(4);
    QTest::newRow("longer than any") << QStringLiteral("某局").repeated(20'000);
    QTest::newRow("one word") << QString(3000, u'x');
    QTest::newRow("line breaks") << QStringLiteral("某\n局\r\n\t厅");
    QTest::newRow("beyond the basic plane") << QStringLiteral("𠮷").repeated(300);
}

void TestReviewSheet::hostileNames()
{
    QFETCH(QString, name);
    ReviewFacts facts = acknowledging(5);
    facts.organ = name;
    facts.title = name + QStringLiteral("年度报告");
    const QList<Page> pages = reviewSheet(facts, halves);
    QCOMPARE(faultOf(pages), QString());
    QVERIFY(pages.size() <= 3);
    QVERIFY(!pages[0].areas.isEmpty());
}

void TestReviewSheet::codeCanBeRead_data()
{
    QTest::addColumn<ReviewFacts>("facts");
    QTest::newRow("usual") << usual();
    ReviewFacts facts = usual();
    facts.organ = QStringLiteral("新疆维吾尔自治区巴音郭楞蒙古自治州和静县巴音布鲁克景区管理委员会");
    QTest::newRow("a long name") << facts;
    facts.organ = QStringLiteral("某局").repeated(100);
    QTest::newRow("a name that is cut") << facts;
    facts.organ = QStringLiteral("a;b%c");
    QTest::newRow("what stands between its parts") << facts;
}

void TestReviewSheet::codeCanBeRead()
{
    QFETCH(ReviewFacts, facts);
    const Page page = reviewSheet(facts, measureWith(Fonts::installed())).first();
    for (const int dotsPerInch : {150, 300})
        QCOMPARE(QString::fromUtf8(decoded(page, dotsPerInch)), qrText(facts));
}

void TestReviewSheet::codeSaysAllInOneWay()
{
    QCOMPARE(qrText(usual()),
             QStringLiteral("nianbao:v1;organ=") + organ + QStringLiteral(";year=2023;sm3=") + print);
    ReviewFacts facts = usual();
    facts.organ = QStringLiteral("a;year=1%");
    QVERIFY(qrText(facts).startsWith(QStringLiteral("nianbao:v1;organ=a%3Byear=1%25;year=2023;")));
}

Q_DECLARE_METATYPE(nianbao::ReviewFacts)

QTEST_MAIN(TestReviewSheet)
#include "test_review_sheet.moc"
