#include "checks/claims.h"

#include <QtTest>

using namespace nianbao;

// What reading the prose of a long report costs: 20,000 characters, as the lines of tests/checks/phrasings,
// and 5 MB of nothing but digits. The aim for the first is well under 3 ms.
class BenchClaims : public QObject
{
    Q_OBJECT

private slots:
    void report();
    void longTexts_data();
    void longTexts();
};

void BenchClaims::report()
{
    QString line = QCoreApplication::arguments().value(1), prose;
    QDir folder(line);
    for (const QString &name : folder.entryList({"*.txt"}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd())
            prose += QString::fromUtf8(file.readLine()).section(" =>", 0, 0);
    }
    QVERIFY(prose.size() > 1000);
    QStringList paragraphs;
    constexpr int length = 400, all = 20000;
    for (int i = 0; i < all; i += length)
        paragraphs += prose.repeated(1 + all / prose.size()).mid(i, length);
    qsizetype claims = 0;
    QBENCHMARK
    {
        for (const QString &paragraph : paragraphs)
            claims += claimsIn(paragraph, *Template::current(), 2023).size();
    }
    QVERIFY(claims > 0);
}

void BenchClaims::longTexts_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString piece :
         {"1", "9,", "1.", "一", "中", "政府信息公开申请5件，", "无共", "（", "结转2件"})
        QTest::newRow(qPrintable(piece)) << piece;
}

void BenchClaims::longTexts()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(5000000 / piece.toUtf8().size());
    QBENCHMARK_ONCE
    {
        claimsIn(text, *Template::current(), 2023);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    BenchClaims bench;
    return QTest::qExec(&bench, {argv[0]});
}

#include "bench_claims.moc"
