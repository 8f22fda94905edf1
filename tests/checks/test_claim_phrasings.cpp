#include "checks/claims.h"

#include <QDir>
#include <QTest>

using namespace nianbao;

// What people write in such reports, sentence by sentence, and what it says: phrasings/<class>.txt, a line
// each: `sentence => quantity words | …`, in a report of 2023. "t3." and ".total" are left out, ~ is inexact,
// nothing after => is a sentence that claims nothing.
class TestClaimPhrasings : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
};

void TestClaimPhrasings::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QDir folder(qEnvironmentVariable("NIANBAO_SOURCE") + "/tests/checks/phrasings");
    const QStringList files = folder.entryList({"*.txt"}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 9);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int line = 0;
        while (!file.atEnd()) {
            const QStringList sides = QString::fromUtf8(file.readLine()).trimmed().split(" =>");
            QTest::addRow("%s:%d", qPrintable(name), ++line) << sides.value(0) << sides.value(1).trimmed();
            QVERIFY2(sides.size() == 2, qPrintable(name + ": " + sides[0]));
        }
        QVERIFY2(line >= 12, qPrintable(name));
    }
}

void TestClaimPhrasings::sentences()
{
    QFETCH(QString, text);
    QStringList claims;
    for (const Claim &claim : claimsIn(text, *Template::current(), 2023)) {
        QString quantity = claim.quantity;
        quantity.remove("t3.").remove(".total");
        claims += quantity + ' ' + text.mid(claim.start, claim.length + claim.unitLength)
                  + (claim.inexact ? " ~" : "");
    }
    QTEST(claims.join(" | "), "expected");
}

QTEST_APPLESS_MAIN(TestClaimPhrasings)
#include "test_claim_phrasings.moc"
