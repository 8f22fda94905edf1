#include "publish/pdf.h"
#include "publish/qr_code.h"
#include "publish/review_sheet.h"

#include "reports.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString print = QStringLiteral("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

ReviewFacts usual()
{
    return {.title = organ + QStringLiteral("2023年政府信息公开工作年度报告"),
            .organ = organ,
            .year = QStringLiteral("2023"),
            .fingerprint = print,
            .warnings = 2,
            .notes = 13};
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

class TestReviewCode : public QObject
{
    Q_OBJECT

private slots:
    void darkModules();
    void noneOfTooMuch();
    void codeCanBeRead_data();
    void codeCanBeRead();
    void codeSaysAllInOneWay();
};

void TestReviewCode::darkModules()
{
    const QrCode code = qrCode("nianbao");
    QCOMPARE((code.modules - 17) % 4, 0); // GB/T 18284: 21, 25, 29 … to a side
    double dark = 0;
    for (qsizetype i = 0; i < code.dark.size(); ++i) {
        QVERIFY(QRectF(0, 0, 1, 1).adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(code.dark[i]));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF shared = code.dark[i] & code.dark[j];
            QVERIFY(shared.width() < 1e-9 || shared.height() < 1e-9);
        }
        dark += code.dark[i].width() * code.dark[i].height();
    }
    QVERIFY(dark > 0.35 && dark < 0.65);
    QCOMPARE(code.dark.first().topLeft(), QPointF(0, 0)); // the corner that readers look for
    QVERIFY(qAbs(code.dark.first().width() - 7.0 / code.modules) < 1e-9);
}

void TestReviewCode::noneOfTooMuch()
{
    QCOMPARE(qrCode(QByteArray(2331, 'x')).modules, 177);
    QCOMPARE(qrCode(QByteArray(2332, 'x')).modules, 0);
    QVERIFY(qrCode(QByteArray(2332, 'x')).dark.isEmpty());
}

void TestReviewCode::codeCanBeRead_data()
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

void TestReviewCode::codeCanBeRead()
{
    QFETCH(ReviewFacts, facts);
    const Page page = reviewSheet(facts, measureWith(Fonts::installed())).first();
    for (const int dotsPerInch : {150, 300})
        QCOMPARE(QString::fromUtf8(decoded(page, dotsPerInch)), qrText(facts));
}

void TestReviewCode::codeSaysAllInOneWay()
{
    QCOMPARE(qrText(usual()),
             QStringLiteral("nianbao:v1;organ=") + organ + QStringLiteral(";year=2023;sm3=") + print);
    ReviewFacts facts = usual();
    facts.organ = QStringLiteral("a;year=1%");
    QVERIFY(qrText(facts).startsWith(QStringLiteral("nianbao:v1;organ=a%3Byear=1%25;year=2023;")));
}

Q_DECLARE_METATYPE(nianbao::ReviewFacts)

QTEST_MAIN(TestReviewCode)
#include "test_review_code.moc"
