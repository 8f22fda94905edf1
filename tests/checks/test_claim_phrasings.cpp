#include "checks/claims.h"

#include <QFile>
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
    void changes_data();
    void changes();

private:
    static void rows(const QString &name);
};

void TestClaimPhrasings::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const QString name :
         {"applicants", "carried", "cases", "none", "others", "received", "results", "tables", "years"})
        rows(name);
}

void TestClaimPhrasings::rows(const QString &name)
{
    QFile file(qEnvironmentVariable("NIANBAO_SOURCE") + "/tests/checks/phrasings/" + name + ".txt");
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
    int line = 0;
    while (!file.atEnd()) {
        const QStringList sides = QString::fromUtf8(file.readLine()).trimmed().split(" =>");
        QTest::addRow("%s:%d", qPrintable(name), ++line) << sides.value(0) << sides.value(1).trimmed();
        QVERIFY2(sides.size() == 2, qPrintable(name + ": " + sides[0]));
    }
    QVERIFY2(line >= 12, qPrintable(name));
}

// Of last year (@), of the change (+) and its rate (%), as `kind quantity value`.
void TestClaimPhrasings::changes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    rows("changes");
}

void TestClaimPhrasings::changes()
{
    QFETCH(QString, text);
    QStringList changes;
    for (const Claim &claim : claimsAndChangesIn(text, *Template::current(), 2023).changes) {
        const QString kind = claim.kind == Claim::Kind::LastYear ? "@"
                             : claim.kind == Claim::Kind::Rate   ? "%"
                                                                 : "+";
        QString quantity = claim.quantity;
        quantity.remove("t3.").remove(".total");
        changes += kind + ' ' + quantity + ' ' + QString::number(claim.value) + (claim.inexact ? " ~" : "");
    }
    QTEST(changes.join(" | "), "expected");
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
