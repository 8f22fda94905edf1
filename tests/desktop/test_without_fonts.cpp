#include "desktop/screen_fonts.h"
#include "window_fixture.h"

#include <QFontDatabase>

using namespace nianbao;

// A machine that has one font, and no Chinese character in it.
class TestWithoutFonts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSaidAndGoesOn();
};

void TestWithoutFonts::initTestCase()
{
    if (QFontDatabase::families().isEmpty())
        QSKIP("DejaVu, the one font of this test, isn't installed");
}

void TestWithoutFonts::isSaidAndGoesOn()
{
    QVERIFY(!hasChinese(interfaceFont(QApplication::font())));
    WindowFixture fixture; // and it is shown, though nobody can read it
    fixture.click(fixture.cell("t3.received.natural"));
    WindowFixture::type("12");
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.text("t3.received.natural"), QString("12"));
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath("fonts.conf"));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("the fonts' configuration can't be written");
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                 "<dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>"
                 + QFile::encodeName(folder.filePath("cache")) + "</cachedir></fontconfig>");
    config.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(config.fileName()));
    QApplication application(argc, argv);
    TestWithoutFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_without_fonts.moc"
