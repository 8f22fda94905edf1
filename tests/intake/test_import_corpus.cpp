#include "intake/report_import.h"
#include "model/figures.h"

#include <QtTest>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nianbao;

namespace {

// $NIANBAO_CORPUS says where they are, else ../shared/corpus; which needn't be there.
QString corpus()
{
    return qEnvironmentVariable("NIANBAO_CORPUS",
                                qEnvironmentVariable("NIANBAO_SOURCE") + "/../shared/corpus");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The labels of a page: its JSON beside it.
QStringList labelFiles()
{
    QStringList paths;
    for (const QString &folder : {corpus(), corpus() + "/pages"}) {
        const QStringList names = QDir(folder).entryList({"*.json"}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            paths += folder + '/' + name;
    }
    return paths;
}

} // namespace

// Every page of the corpus as it was labelled: header, all figures, all paragraphs, the totals that disagree.
class TestImportCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void page_data();
    void page();
    void cleanupTestCase();

private:
    int m_right = 0, m_wrong = 0, m_missing = 0;
};

void TestImportCorpus::initTestCase()
{
    if (labelFiles().isEmpty())
        QSKIP("the corpus isn't there (NIANBAO_CORPUS)");
}

void TestImportCorpus::page_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = labelFiles();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section('/', -1))) << path;
}

void TestImportCorpus::page()
{
    QFETCH(QString, path);
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(path)).object();
    const QString source = path.section('/', 0, -2) + '/' + expected["source_file"].toString();
    const Result<ImportResult> imported = ReportImport::fromBytes(bytesOf(source));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().text()));
    const Report &report = imported->report;

    int right = 0, wrong = 0, missing = 0;
    const QJsonObject cells = expected["figures"].toObject();
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString got = report.input(report.form().figureAt(cell.key())).text();
        const QString wanted = cell.value().toString();
        (got == wanted ? right : got.isEmpty() ? missing : wrong) += 1;
        if (got != wanted)
            qWarning() << cell.key() << "is" << got << "and should be" << wanted;
    }
    m_right += right;
    m_wrong += wrong;
    m_missing += missing;
    qInfo(
        "%-24s right %3d  wrong %d  missing %d  likely %lld  unmatched %lld",
        qPrintable(path.section('/', -1)), right, wrong, missing,
        (long long)std::count_if(imported->figures.begin(), imported->figures.end(),
                                 [](const ImportedFigure &one) { return one.sureness == Sureness::Likely; }),
        (long long)imported->unmatched.size());
    QCOMPARE(wrong, 0);
    QCOMPARE(missing, 0);

    for (const Field field : Header::fields()) {
        const QJsonValue wanted = expected[Header::name(field)];
        if (!wanted.isUndefined())
            QCOMPARE(report.header().value(field), wanted.toVariant().toString());
    }
    const QJsonObject sections = expected["sections"].toObject();
    for (const QString section : {"lead", "s1", "s5", "s6"})
        QCOMPARE(report.narrative(section).texts(), sections[section].toVariant().toStringList());
    QStringList disagreeing;
    for (const StatedTotal &total : imported->disagreeing)
        disagreeing += report.form().figures()[total.figure].address;
    QCOMPARE(disagreeing, expected["disagreeing"].toVariant().toStringList());
    QCOMPARE(imported->form.right(4), expected["format"].toString());
    QVERIFY(imported->missing.isEmpty());
    QVERIFY(imported->missingSections.isEmpty());
}

void TestImportCorpus::cleanupTestCase()
{
    qInfo("all pages: right %d, wrong %d, missing %d", m_right, m_wrong, m_missing);
}

QTEST_GUILESS_MAIN(TestImportCorpus)
#include "test_import_corpus.moc"
