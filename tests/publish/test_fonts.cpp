#include "publish/fonts.h"

#include <QFontDatabase>
#include <QTest>

using namespace nianbao;

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void prefersInOrder();
    void reportsWhatStandsIn();
    void fallsBackOnTheSystem();
    void namesFaults_data();
    void namesFaults();
    void readsWhatShips();
    void choosesWhatIsInstalled();
    void takesChoices_data();
    void takesChoices();
    void tellsTheLists();
};

namespace {

const QByteArray everyRole(R"({"roles": [
    {"role": "title", "preferred": ["T1", "T2"], "standIns": [{"family": "S", "weight": "bold"}]},
    {"role": "body", "preferred": ["B1", "B2"], "standIns": [{"family": "S"}, {"family": "R"}]},
    {"role": "heading", "preferred": ["H1"]},
    {"role": "subheading", "preferred": ["H1"]},
    {"role": "table", "preferred": ["B2"]},
    {"role": "pageNumber", "preferred": ["B2"]}]})");

Fonts chosen(const QStringList &installed, const FontChoices &choices = {})
{
    const Result<Fonts> fonts = Fonts::choose(
        everyRole, [&installed](const QString &family) { return installed.contains(family); },
        QStringLiteral("system"), choices);
    if (!fonts)
        qFatal("%s", qUtf8Printable(fonts.error().text()));
    return *fonts;
}

} // namespace

void TestFonts::prefersInOrder()
{
    const Fonts fonts = chosen({"T1", "T2", "B2", "S", "H1"});
    QCOMPARE(fonts.font(FontRole::Title, 22).family(), QStringLiteral("T1"));
    QCOMPARE(fonts.font(FontRole::Body, 16).family(), QStringLiteral("B2"));
    QCOMPARE(fonts.font(FontRole::Body, 16).pointSizeF(), 16.0);
    QVERIFY(fonts.substitutions().isEmpty()); // the second of the proper faces is proper, too
}

void TestFonts::reportsWhatStandsIn()
{
    const Fonts fonts = chosen({"H1", "S", "B2"});
    QCOMPARE(fonts.substitutions().size(), 1);
    const FontSubstitution title = fonts.substitutions().first();
    QCOMPARE(title.role, FontRole::Title);
    QCOMPARE(title.roleName, QStringLiteral("title"));
    QCOMPARE(title.wanted, QStringLiteral("T1"));
    QCOMPARE(title.used, QStringLiteral("S"));
    QVERIFY(fonts.font(FontRole::Title, 22).bold());
    QVERIFY(!fonts.font(FontRole::Body, 16).bold());
    // Bold words are set in the body's face, and it isn't told of twice.
    QCOMPARE(fonts.font(FontRole::Strong, 16).family(), fonts.font(FontRole::Body, 16).family());
    QVERIFY(fonts.font(FontRole::Strong, 16).bold());
}

void TestFonts::fallsBackOnTheSystem()
{
    const Fonts fonts = chosen({});
    QCOMPARE(fonts.substitutions().size(), 6);
    for (const FontSubstitution &one : fonts.substitutions())
        QCOMPARE(one.used, QStringLiteral("system"));
    QCOMPARE(fonts.font(FontRole::Table, 9).family(), QStringLiteral("system"));
}

void TestFonts::namesFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("not JSON") << QByteArray("[") << QString();
    QTest::newRow("no roles") << QByteArray("{}") << QStringLiteral("roles");
    QTest::newRow("unknown role") << QByteArray(everyRole).replace("heading", "footing")
                                  << QStringLiteral("roles");
    QTest::newRow("role twice") << QByteArray(everyRole).replace("\"heading", "\"body")
                                << QStringLiteral("roles");
    QTest::newRow("no proper face") << QByteArray(everyRole).replace("[\"H1\"]", "[]")
                                    << QStringLiteral("roles[2].preferred");
    QTest::newRow("not a name") << QByteArray(everyRole).replace("\"B1\"", "1")
                                << QStringLiteral("roles[1].preferred[0]");
    QTest::newRow("stand-in without name") << QByteArray(everyRole).replace("\"family\": \"R\"", "")
                                           << QStringLiteral("roles[1].standIns[1].family");
    QTest::newRow("unknown weight") << QByteArray(everyRole).replace("\"bold\"", "\"heavy\"")
                                    << QStringLiteral("roles[0].standIns[0].weight");
}

void TestFonts::namesFaults()
{
    QFETCH(QByteArray, json);
    const Result<Fonts> fonts = Fonts::choose(
        json, [](const QString &) { return true; }, QString());
    QVERIFY(!fonts);
    QVERIFY(!fonts.error().message.isEmpty());
    QTEST(fonts.error().place, "place");
}

void TestFonts::readsWhatShips()
{
    QFile file(QStringLiteral(":/fonts/roles.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray roles = file.readAll();
    // A machine with the standard's own faces has nothing to report, under either of their names.
    for (const QStringList &names :
         {QStringList{"方正小标宋简体", "仿宋_GB2312", "黑体", "宋体", "楷体_GB2312"},
          QStringList{"FZXiaoBiaoSong-B05S", "FangSong", "SimHei", "SimSun", "KaiTi"}}) {
        const Result<Fonts> fonts = Fonts::choose(
            roles, [&names](const QString &family) { return names.contains(family); }, QString());
        QVERIFY2(fonts.ok(), qPrintable(fonts ? QString() : fonts.error().text()));
        QVERIFY(fonts->substitutions().isEmpty());
        QCOMPARE(fonts->font(FontRole::Title, 22).family(), names[0]);
        QCOMPARE(fonts->font(FontRole::PageNumber, 14).family(), names[3]);
        QCOMPARE(fonts->font(FontRole::Subheading, 16).family(), names[4]);
    }
}

void TestFonts::choosesWhatIsInstalled()
{
    const Fonts fonts = Fonts::installed();
    for (const FontRole role : {FontRole::Title, FontRole::Body, FontRole::Strong, FontRole::Heading,
                                FontRole::Subheading, FontRole::Table, FontRole::PageNumber})
        QVERIFY2(QFontDatabase::hasFamily(fonts.font(role, 16).family()),
                 qPrintable(fonts.font(role, 16).family()));
    for (const FontSubstitution &one : fonts.substitutions()) {
        QCOMPARE(fonts.font(one.role, 16).family(), one.used);
        QVERIFY(!QFontDatabase::hasFamily(one.wanted));
    }
}

void TestFonts::takesChoices_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<QString>("wanted");
    const QStringList all{"T1", "T2", "S", "own"};
    QTest::newRow("no choice") << all << QString() << "T1" << false << QString();
    QTest::newRow("another proper face") << all << "T2"
                                         << "T2" << false << QString();
    QTest::newRow("a stand-in, though a proper face is there") << all << "S"
                                                               << "S" << true << QString();
    QTest::newRow("a face of one's own") << all << "own"
                                         << "own" << false << QString();
    QTest::newRow("one's own, and no proper face") << QStringList{"S", "own"} << "own"
                                                   << "own" << false << "T1";
    QTest::newRow("not installed any more") << all << "gone"
                                            << "T1" << false << "gone";
    QTest::newRow("not installed, and no proper face") << QStringList{"S"} << "gone"
                                                       << "S" << true << "gone";
    QTest::newRow("nothing is installed") << QStringList{} << "gone"
                                          << "system" << false << "gone";
}

void TestFonts::takesChoices()
{
    QFETCH(QStringList, installed);
    QFETCH(QString, choice);
    QFETCH(QString, wanted);
    // A role that there isn't is no harm.
    const Fonts fonts =
        chosen(installed + QStringList{"B1", "H1", "B2"}, {{"title", choice}, {"no role", "S"}});
    QTEST(fonts.font(FontRole::Title, 22).family(), "family");
    QTEST(fonts.font(FontRole::Title, 22).bold(), "bold");
    QCOMPARE(fonts.font(FontRole::Body, 16).family(), QStringLiteral("B1"));
    QCOMPARE(fonts.substitutions().size(), wanted.isEmpty() ? 0 : 1);
    if (!wanted.isEmpty()) {
        QCOMPARE(fonts.substitutions().first().wanted, wanted);
        QCOMPARE(fonts.substitutions().first().used, fonts.font(FontRole::Title, 22).family());
    }
}

void TestFonts::tellsTheLists()
{
    const QList<RoleFamilies> roles = Fonts::roles();
    QCOMPARE(roles.size(), 6);
    QCOMPARE(roles.first().role, FontRole::Title);
    QCOMPARE(roles.first().name, QStringLiteral("title"));
    QCOMPARE(roles.first().preferred.first(), QStringLiteral("方正小标宋简体"));
    QVERIFY(roles.first().standIns.contains("Noto Serif CJK SC"));
    // A choice of the person's goes before what would be taken.
    const Fonts fonts = Fonts::installed({{"title", "Noto Sans CJK SC"}});
    QCOMPARE(fonts.font(FontRole::Title, 22).family(), QStringLiteral("Noto Sans CJK SC"));
}

QTEST_MAIN(TestFonts)
#include "test_fonts.moc"
