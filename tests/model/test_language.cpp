#include "model/language.h"

#include <QtTest>

using namespace nianbao;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void speaksChineseUnlessAnotherIsThere_data();
    void speaksChineseUnlessAnotherIsThere();
    void translates();
};

void TestLanguage::speaksChineseUnlessAnotherIsThere_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringList{"zh-Hans-CN", "zh-CN"} << "zh_CN";
    QTest::newRow("English") << QStringList{"en-US", "en"} << "en";
    QTest::newRow("Taiwan") << QStringList{"zh-TW"} << "zh_TW";
    QTest::newRow("its script") << QStringList{"zh-HK"} << "zh_TW";
    QTest::newRow("Singapore") << QStringList{"zh-SG"} << "zh_CN";
    QTest::newRow("no translation") << QStringList{"fr-FR"} << "zh_CN";
    QTest::newRow("the next best") << QStringList{"fr-FR", "en-GB"} << "en";
    QTest::newRow("no locale") << QStringList{"C"} << "zh_CN";
    QTest::newRow("nothing said") << QStringList{} << "zh_CN";
}

void TestLanguage::speaksChineseUnlessAnotherIsThere()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, language);
    QCOMPARE(interfaceLanguage(wanted), language);
}

// The tests run in a locale without a language: then the program speaks Chinese.
void TestLanguage::translates()
{
    const char *text = "“%1” is too large for this cell.";
    QCOMPARE(QCoreApplication::translate("nianbao::Figure", text), QString::fromUtf8(text));
    installTranslations(*QCoreApplication::instance());
    const QString chinese = QCoreApplication::translate("nianbao::Figure", text);
    QVERIFY2(chinese != QString::fromUtf8(text), qPrintable(chinese));
    QVERIFY(chinese.contains("%1"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
