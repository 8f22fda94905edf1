#include "model/template.h"

#include <QtTest>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace nianbao;

// The rules that hold the house together and that no compiler checks.
class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noRoomLooksUpOrSideways();
    void modelUsesQtCoreAlone();
    void noFileIsTooLong();
    void officialLabelsStandInTheTemplateOnly();
    void packagesAreListedOnce();
    void versionIsTheSameEverywhere();

private:
    QStringList files(const QString &folder, const QStringList &names) const
    {
        QStringList found;
        QDirIterator walk(m_root + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found += walk.next();
        return found;
    }
    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QString m_root;
};

void TestHouse::initTestCase()
{
    m_root = qEnvironmentVariable("NIANBAO_SOURCE");
    QVERIFY2(QFile::exists(m_root + "/CMakeLists.txt"), "NIANBAO_SOURCE names the project's folder");
    QVERIFY(files("app", {"*.cpp"}).size() > 20);
}

void TestHouse::noRoomLooksUpOrSideways()
{
    const QHash<QString, QStringList> mayLookAt{
        {"model", {"model"}},
        {"storage", {"model", "storage"}},
        {"checks", {"model", "checks"}},
        {"intake", {"model", "intake"}},
        {"publish", {"model", "publish"}},
        {"desktop", {"model", "storage", "checks", "intake", "publish", "desktop"}},
        {"cli", {"model", "storage", "checks", "intake", "publish", "cli"}},
    };
    static const QRegularExpression include("#include \"([a-z]+)/");
    int seen = 0;
    for (const QString &path : files("app", {"*.cpp", "*.h"})) {
        const QString room = path.mid(m_root.size() + 5).section('/', 0, 0);
        QVERIFY2(mayLookAt.contains(room), qPrintable(room + " is no room of the plan"));
        auto matches = include.globalMatch(contents(path));
        while (matches.hasNext()) {
            const QString other = matches.next().captured(1);
            QVERIFY2(mayLookAt[room].contains(other), qPrintable(path + " looks at " + other));
            ++seen;
        }
    }
    QVERIFY(seen > 50);
}

void TestHouse::modelUsesQtCoreAlone()
{
    // What the linker can't see: a header of another Qt module that needs no symbol of it.
    static const QRegularExpression links("LINKS ([^)]*)\\)");
    QCOMPARE(links.match(contents(m_root + "/app/model/CMakeLists.txt")).captured(1).simplified(),
             QString("Qt6::Core"));
}

void TestHouse::noFileIsTooLong()
{
    QStringList all = files("app", {"*.cpp", "*.h"}) + files("tests", {"*.cpp", "*.h"});
    for (const QString &path : all) {
        const qsizetype lines = contents(path).count('\n');
        QVERIFY2(lines <= 500, qPrintable(QString("%1 has %2 lines: two jobs").arg(path).arg(lines)));
    }
}

void TestHouse::officialLabelsStandInTheTemplateOnly()
{
    QSet<QString> labels;
    for (const Table &table : Template::current()->tables()) {
        for (const Cell &cell : table.cells) {
            if (cell.label.size() > 2) // 其他 and 总计 are words of everyday language as well
                labels.insert(cell.label);
        }
    }
    for (const Section &section : Template::current()->sections()) {
        if (!section.heading.isEmpty())
            labels.insert(section.heading);
    }
    QVERIFY(labels.size() > 50);
    for (const QString &path : files("app", {"*.cpp", "*.h"}) + files("forms", {"*.ui"})) {
        static const QRegularExpression comment("//[^\n]*");
        const QString text = contents(path).remove(comment);
        for (const QString &label : labels)
            QVERIFY2(!text.contains(label), qPrintable(path + " holds " + label));
    }
    for (const QString &path : files("translations", {"*.ts"})) {
        const QString text = contents(path);
        for (const QString &label : labels) {
            if (label.size() > 4) // a message may well say 行政复议
                QVERIFY2(!text.contains(label), qPrintable(path + " holds " + label));
        }
    }
}

void TestHouse::packagesAreListedOnce()
{
    static const QRegularExpression entry("^(build|run|test|lint|coverage|package|pictures) ([a-z0-9][a-z0-9+.-]+)$");
    QStringList names;
    for (const QString &line : contents(m_root + "/packaging/packages.txt").split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QRegularExpressionMatch match = entry.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QVERIFY2(!names.contains(match.captured(2)), qPrintable(line));
        names += match.captured(2);
    }
    QVERIFY(names.size() > 10);
    // The one list: no script names a package on its own.
    for (const QString &path : files("packaging", {"*.sh"})) {
        for (const QString &name : names) {
            const QRegularExpression word("(?<![\\w/.-])" + QRegularExpression::escape(name) + "(?![\\w.-])");
            const QString text = contents(path);
            if (name.startsWith("qt6") || name.startsWith("fonts") || name.startsWith("lib"))
                QVERIFY2(!text.contains(word), qPrintable(path + " names " + name));
        }
    }
}

// The package, the programs and what is said of changes are of one version, released on one day.
void TestHouse::versionIsTheSameEverywhere()
{
    const auto found = [this](const QString &file, const QString &pattern) {
        const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
        return wanted.match(contents(m_root + u'/' + file)).captured(1);
    };
    const QString version = found("CMakeLists.txt", "^project\\(nianbao VERSION ([0-9.]+)");
    QVERIFY(!version.isEmpty());
    QCOMPARE(found("packaging/debian/changelog", "^nianbao \\(([^)]+)\\)"), version);
    QCOMPARE(found("CHANGELOG.md", "^## ([0-9.]+)"), version);
    const QString signature =
        found("packaging/debian/changelog", "^ -- .*>  [A-Z][a-z]{2}, (.*) [0-9:]+ \\+0000$");
    const QDate day = QLocale::c().toDate(signature, "d MMM yyyy");
    QCOMPARE(found("CMakeLists.txt", "NIANBAO_RELEASED ([0-9-]+)"), day.toString(Qt::ISODate));
}

QTEST_APPLESS_MAIN(TestHouse)
#include "test_house.moc"
