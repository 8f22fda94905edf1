#include "desktop/panels/site_profile_dialog.h"
#include "storage/file.h"
#include "storage/site_profile_file.h"
#include "window_fixture.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace nianbao;

// The way to the portal from the window: the clipboard, the browser, the site's profile.
class TestPortalCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("a.nianbao"));
        m_opened.clear();
        QDesktopServices::setUrlHandler("file", this, "takeUrl");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler("file");
        m_fixture.reset();
    }
    void copiesTheFragment();
    void copiesWhatIsBeingTyped();
    void tellsOfPicturesLeftOut();
    void exportsFragmentsAndData_data();
    void exportsFragmentsAndData();
    void opensTheBrowser();
    void previewGoesWithTheProgram();
    void profileStandsOnThePage();
    void mistypedNamesAreTold();
    void byKeysAlone();
    void wrongValuesStay_data();
    void wrongValuesStay();
    void isHandedOn();
    void faultInTheFileIsTold();
    void faultInTheLookIsTold();
    void everyFieldHasItsName();
    void fitsTheOfficesScreens();

public slots:
    void takeUrl(const QUrl &url) { m_opened += url; }

private:
    SiteProfileDialog *dialog() const { return m_fixture->window->findChild<SiteProfileDialog *>(); }
    void openDialog() const
    {
        m_fixture->window->activateWindow(); // another dialog may just have been closed
        QTRY_VERIFY(QApplication::focusWidget());
        WindowFixture::press(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_COMPARE(QApplication::focusWidget(), dialog()->findChild<QLineEdit *>("siteName"));
    }
    void click(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(dialog()->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    QByteArray exportedPage() const
    {
        m_fixture->dialogs.toSave = m_fixture->folder.filePath("page.html");
        m_fixture->trigger("actionExportPage");
        const Result<QByteArray> page = readFile(m_fixture->dialogs.toSave);
        return page ? *page : QByteArray();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QList<QUrl> m_opened;
};

void TestPortalCommands::copiesTheFragment()
{
    m_fixture->trigger("actionCopyFragment");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml() && data->hasText());
    QCOMPARE(data->html().count("<table border=\"1\""), 3);
    QVERIFY(data->html().contains("charset=utf-8") && data->html().contains("一段话。"));
    QVERIFY(!data->html().contains("class="));
    QVERIFY(data->text().contains("\n规章\t0\t0\t0\n"));
    QVERIFY(!m_fixture->message().isEmpty());
    QVERIFY(m_fixture->dialogs.told.isEmpty());
}

void TestPortalCommands::copiesWhatIsBeingTyped()
{
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    WindowFixture::type("77");
    m_fixture->trigger("actionCopyFragment");
    QVERIFY(QGuiApplication::clipboard()->text().contains("\n规章\t77\t0\t0\n"));
}

void TestPortalCommands::tellsOfPicturesLeftOut()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    ReportDocument &document = m_fixture->window->document();
    const Block picture = Picture{"image/png", png, "图1"};
    QVERIFY(document.apply({{SetNarrative{"s5", QList<Block>{picture}}}}, document.newToken()).ok());
    m_fixture->trigger("actionCopyFragment");
    QCOMPARE(m_fixture->dialogs.told.size(), 1);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains("图1"));
}

void TestPortalCommands::exportsFragmentsAndData_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("has");
    QTest::newRow("for any editor") << "actionExportFragment"
                                    << ".html" << QByteArray("<table border=\"1\"");
    QTest::newRow("accessible") << "actionExportAccessible"
                                << ".html" << QByteArray("<caption");
    QTest::newRow("JSON") << "actionExportJson"
                          << ".json" << QByteArray("\"t2.rules.made\": \"77\"");
    QTest::newRow("CSV") << "actionExportCsv"
                         << ".csv" << QByteArray("t2.rules.made,");
}

void TestPortalCommands::exportsFragmentsAndData()
{
    QFETCH(QString, action);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, has);
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    WindowFixture::type("77"); // what is being typed goes along
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("out" + suffix);
    m_fixture->trigger(action.toLatin1().constData());
    const Result<QByteArray> written = readFile(m_fixture->dialogs.toSave);
    QVERIFY(written.ok());
    QVERIFY(written->contains(has) && written->contains("77"));
    QCOMPARE(m_fixture->dialogs.exported, QStringList{m_fixture->dialogs.toSave});
    // The title is the content system's own.
    const QByteArray title = m_fixture->window->document().report().title().toUtf8();
    QVERIFY(!title.isEmpty());
    QCOMPARE(written->contains(title), suffix == ".json");
    m_fixture->trigger("actionCopyFragment");
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->html().contains(title));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(title));
}

void TestPortalCommands::opensTheBrowser()
{
    m_fixture->trigger("actionPreviewPage");
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().isLocalFile());
    const QString path = m_opened.first().toLocalFile();
    QVERIFY(path.startsWith(QDir::tempPath()));
    QVERIFY(readFile(path)->contains("一段话。"));
    // Nobody else's business.
    QCOMPARE(QFileInfo(QFileInfo(path).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // Once more, as it is now, in the same place: a reload shows it.
    QVERIFY(m_fixture->window->document().apply({{SetNarrative{"s1", {"又一段话。"}}}}, 99).ok());
    m_fixture->trigger("actionPreviewPage");
    QCOMPARE(m_opened.last(), m_opened.first());
    QVERIFY(readFile(path)->contains("又一段话。"));
}

void TestPortalCommands::previewGoesWithTheProgram()
{
    m_fixture->trigger("actionPreviewPage");
    const QString path = m_opened.first().toLocalFile();
    m_fixture->window.reset();
    QVERIFY(!QFileInfo::exists(path) && !QFileInfo::exists(QFileInfo(path).path()));
}

void TestPortalCommands::profileStandsOnThePage()
{
    QVERIFY(!exportedPage().contains("SiteIDCode"));
    QVERIFY(m_fixture->dialogs.remarks.last().contains("SiteIDCode"));
    openDialog();
    dialog()->findChild<QLineEdit *>("siteIdCode")->setText("1410810005");
    dialog()->findChild<QLineEdit *>("accessibility")->setText("适老化 /old");
    dialog()
        ->findChild<QPlainTextEdit *>("breadcrumb")
        ->setPlainText("首页 https://www.example.gov.cn/\n\n年报");
    dialog()->findChild<QPlainTextEdit *>("notices")->setPlainText("涉密文件严禁上网");
    click(QDialogButtonBox::Save);
    const QByteArray page = exportedPage();
    for (const char *part : {"content=\"1410810005\"", "<a href=\"/old\">适老化</a>",
                             "<a href=\"https://www.example.gov.cn/\">首页</a>", "<li>年报</li>", "涉密文件"})
        QVERIFY2(page.contains(part), part);
    QVERIFY(!m_fixture->dialogs.remarks.last().contains("SiteIDCode"));
}

// They do nothing, and whoever wrote them hears of it; but they stay: a newer version may know them.
void TestPortalCommands::mistypedNamesAreTold()
{
    QVERIFY(writeSite(ownSitePath(), SiteProfile()).ok());
    QVERIFY(writeFile(ownSitePath(), R"({"siteNmae":"某县人民政府"})").ok());
    QVERIFY(!exportedPage().isEmpty());
    QVERIFY(m_fixture->dialogs.remarks.last().contains("siteNmae"));
    openDialog();
    QVERIFY(dialog()->findChild<QLabel *>("problem")->text().contains("siteNmae"));
    click(QDialogButtonBox::Save);
    QCOMPARE(readOwnSite()->unknownKeys.size(), 1);
}

void TestPortalCommands::byKeysAlone()
{
    openDialog();
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("siteName"));
    WindowFixture::type("某网");
    QStringList visited;
    while (visited.size() < 30
           && (visited.isEmpty() || QApplication::focusWidget()->objectName() != "siteName")) {
        visited += QApplication::focusWidget()->objectName();
        if (visited.last() == "links")
            WindowFixture::type("地图 /map");
        WindowFixture::press(Qt::Key_Tab);
    }
    QVERIFY2(visited.size() == 20, qPrintable(visited.join(' ')));
    dialog()->findChild<QLineEdit *>("host")->setFocus();
    WindowFixture::press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const Result<SiteProfile> kept = readOwnSite();
    QVERIFY(kept.ok());
    QCOMPARE(kept->value(SiteItem::SiteName), QString("某网"));
    QVERIFY(kept->links == QList<SiteLink>({{"地图", "/map"}}));
}

void TestPortalCommands::wrongValuesStay_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("code") << "siteIdCode"
                          << "12";
    QTest::newRow("domain") << "siteDomain"
                            << "nowhere";
    QTest::newRow("mark") << "accessibility"
                          << "a javascript:alert(1)";
    QTest::newRow("breadcrumb") << "breadcrumb"
                                << "首页 /\n/zwgk/";
    QTest::newRow("link") << "links"
                          << "首页 file:///etc/passwd";
}

void TestPortalCommands::wrongValuesStay()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    openDialog();
    auto *edit = dialog()->findChild<QWidget *>(field);
    if (auto *box = qobject_cast<QPlainTextEdit *>(edit))
        box->setPlainText(text);
    else
        qobject_cast<QLineEdit *>(edit)->setText(text);
    click(QDialogButtonBox::Save);
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(QApplication::focusWidget(), edit);
    const QString problem = dialog()->findChild<QLabel *>("problem")->text();
    QVERIFY(!problem.isEmpty());
    QCOMPARE(edit->accessibleDescription(), problem);
    QVERIFY(!QFileInfo::exists(ownSitePath()));
    click(QDialogButtonBox::Cancel);
}

void TestPortalCommands::isHandedOn()
{
    openDialog();
    const QString path = m_fixture->folder.filePath("handed.json");
    dialog()->findChild<QLineEdit *>("icp")->setText("某ICP备1号");
    m_fixture->dialogs.toSave = path;
    QTest::mouseClick(dialog()->findChild<QPushButton *>("saveCopy"), Qt::LeftButton);
    QCOMPARE(readSite(path)->value(SiteItem::Icp), QString("某ICP备1号"));
    click(QDialogButtonBox::Cancel); // a copy isn't the program's own
    QTRY_VERIFY(!dialog());
    QVERIFY(!QFileInfo::exists(ownSitePath()));

    openDialog();
    m_fixture->dialogs.toOpen = path;
    QTest::mouseClick(dialog()->findChild<QPushButton *>("fromFile"), Qt::LeftButton);
    QCOMPARE(dialog()->findChild<QLineEdit *>("icp")->text(), QString("某ICP备1号"));
    QVERIFY(writeFile(path, "{\"icp\":1}").ok());
    QTest::mouseClick(dialog()->findChild<QPushButton *>("fromFile"), Qt::LeftButton);
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.last().reason.contains("icp"));
    QCOMPARE(dialog()->findChild<QLineEdit *>("icp")->text(), QString("某ICP备1号"));
    click(QDialogButtonBox::Save);
    QCOMPARE(readOwnSite()->value(SiteItem::Icp), QString("某ICP备1号"));
}

void TestPortalCommands::faultInTheFileIsTold()
{
    QVERIFY(writeSite(ownSitePath(), {}).ok() && writeFile(ownSitePath(), "{\"links\":[1]}").ok());
    QCOMPARE(exportedPage(), QByteArray());
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY2(m_fixture->dialogs.failures.last().reason.contains("links[0]"),
             qPrintable(m_fixture->dialogs.failures.last().reason));
    // The dialog mends it, and keeps what stood there.
    openDialog();
    QCOMPARE(m_fixture->dialogs.failures.size(), 2);
    click(QDialogButtonBox::Save);
    QVERIFY(!exportedPage().isEmpty());
    QCOMPARE(*readFile(ownSitePath() + ".unread"), QByteArray("{\"links\":[1]}"));
}

void TestPortalCommands::faultInTheLookIsTold()
{
    QVERIFY(writeSite(ownSitePath(), {}).ok() && writeFile(ownPageTemplatePath(), "a\n{{#title}}").ok());
    m_fixture->trigger("actionPreviewPage");
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_fixture->dialogs.failures.last().reason.contains(ownPageTemplatePath()));
    QVERIFY(writeFile(ownPageTemplatePath(), "my look {{{report}}}").ok());
    m_fixture->trigger("actionPreviewPage");
    QVERIFY(readFile(m_opened.first().toLocalFile())->startsWith("my look <"));
}

void TestPortalCommands::everyFieldHasItsName()
{
    openDialog();
    QStringList names;
    for (QWidget *field : dialog()->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QPlainTextEdit *>(field) || qobject_cast<QLineEdit *>(field);
        if (!isField)
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QVERIFY(!field->accessibleName().contains('&'));
        names += field->accessibleName();
    }
    QCOMPARE(names.size(), 16);
    QCOMPARE(names.removeDuplicates(), 0);
    click(QDialogButtonBox::Cancel);
}

void TestPortalCommands::fitsTheOfficesScreens()
{
    openDialog();
    QVERIFY2(dialog()->sizeHint().height() <= 700,
             qPrintable(QString::number(dialog()->sizeHint().height())));
    QVERIFY2(dialog()->sizeHint().width() <= 1366, qPrintable(QString::number(dialog()->sizeHint().width())));
    click(QDialogButtonBox::Cancel);
}

QTEST_MAIN(TestPortalCommands)
#include "test_portal_commands.moc"
