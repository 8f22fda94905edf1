#include "window_fixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

using namespace nianbao;

// A file dragged onto the window, as the system tells of it: to its window, at a place in it.
class TestFileDrop : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->makeReport("dropped.nianbao");
    }
    void cleanup() { m_fixture.reset(); }
    void opensAnywhere_data();
    void opensAnywhere();
    void asksAboutUnsavedChanges();
    void otherKinds();
    void firstReportOfSeveral();
    void onThePageToStartFrom();
    void picturesStayWithTheWidget();
    void textIsNoFile();

private:
    static std::unique_ptr<QMimeData> files(const QStringList &paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data->setUrls(urls);
        data->setText(urls.first().toString()); // as file managers do, too
        return data;
    }
    // Drags over `widget` and drops; whether that was welcome.
    bool drop(const QMimeData &data, const QWidget &widget) const
    {
        QWindow *window = m_fixture->window->windowHandle();
        const QPoint place = widget.mapTo(m_fixture->window.get(), widget.rect().center());
        QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window, &enter);
        QDragMoveEvent move(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        move.setAccepted(false);
        QApplication::sendEvent(window, &move);
        if (!enter.isAccepted() || !move.isAccepted()) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(window, &leave);
            return false;
        }
        QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window, &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction; // a file isn't moved away
    }
    QWidget *widget(const QByteArray &name) const
    {
        auto *widget = m_fixture->window->findChild<QWidget *>(name);
        if (m_fixture->window->sheet().isAncestorOf(widget))
            m_fixture->window->sheet().reveal(widget);
        return widget;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestFileDrop::opensAnywhere_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"organ", "t3.received.natural", "t3.received.total", "s1", "t3", "sectionList",
                             "inspector", "balance", "toolBar"})
        QTest::newRow(name) << QByteArray(name);
}

// Over texts and cells, too: they would take its name for a text.
void TestFileDrop::opensAnywhere()
{
    QFETCH(QByteArray, name);
    const Report before = m_fixture->window->document().report();
    const std::unique_ptr<QMimeData> data = files({m_path});
    QVERIFY(drop(*data, *widget(name)));
    QVERIFY(m_fixture->window->document().report() == before); // not within the drop: one may be asked
    QTRY_COMPARE(m_fixture->window->document().path(), m_path);
    QCOMPARE(m_fixture->narrative("s1")->toPlainText(), QString("一段话。"));
    QVERIFY(!m_fixture->window->isWindowModified());
}

void TestFileDrop::asksAboutUnsavedChanges()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("3");
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Cancel;
    const std::unique_ptr<QMimeData> data = files({m_path});
    QVERIFY(drop(*data, *widget("s1")));
    QTRY_COMPARE(m_fixture->dialogs.asked.size(), 1);
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("3"));
    m_fixture->dialogs.unsaved = Dialogs::Unsaved::Discard;
    QVERIFY(drop(*data, *widget("s1")));
    QTRY_COMPARE(m_fixture->window->document().path(), m_path);
}

void TestFileDrop::otherKinds()
{
    QFile page(m_fixture->folder.filePath("page.html"));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<p>nothing of a report</p>");
    page.close();
    const std::unique_ptr<QMimeData> data = files({page.fileName()});
    QVERIFY(drop(*data, *widget("organ")));
    QTRY_COMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains("page.html"));
    QCOMPARE(m_fixture->field("organ")->text(), QString());
    QVERIFY(m_fixture->window->document().path().isEmpty());
}

void TestFileDrop::firstReportOfSeveral()
{
    const QString second = m_fixture->makeReport("second.nianbao");
    const std::unique_ptr<QMimeData> data = files({m_fixture->folder.filePath("note.txt"), m_path, second});
    QVERIFY(drop(*data, *widget("organ")));
    QTRY_COMPARE(m_fixture->window->document().path(), m_path);
    QTRY_VERIFY(m_fixture->message().contains("dropped.nianbao"));
    QVERIFY(m_fixture->dialogs.told.isEmpty());
}

void TestFileDrop::onThePageToStartFrom()
{
    m_fixture->window->showStart();
    const std::unique_ptr<QMimeData> data = files({m_path});
    QVERIFY(drop(*data, *m_fixture->window->centralWidget()));
    QTRY_COMPARE(m_fixture->window->document().path(), m_path);
    QVERIFY(m_fixture->window->sheet().isVisible());
}

void TestFileDrop::picturesStayWithTheWidget()
{
    const std::unique_ptr<QMimeData> data = files({m_fixture->folder.filePath("photo.PNG")});
    QVERIFY(!drop(*data, *widget("organ"))); // its name is no text for a field
    QVERIFY(!drop(*data, *widget("t3.received.natural")));
    QCOMPARE(m_fixture->field("organ")->text(), QString());
    QCoreApplication::processEvents();
    QVERIFY(m_fixture->dialogs.told.isEmpty());
    // The text is asked, and not the window.
    class Seen : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::DragEnter;
            return false;
        }
        int count = 0;
    } seen;
    m_fixture->narrative("s1")->viewport()->installEventFilter(&seen);
    drop(*data, *widget("s1"));
    QCOMPARE(seen.count, 1);
}

void TestFileDrop::textIsNoFile()
{
    QMimeData data;
    data.setText("拖来的字");
    QApplication::setActiveWindow(m_fixture->window.get());
    drop(data, *widget("organ"));
    QCOMPARE(m_fixture->field("organ")->text(), QString("拖来的字"));
    QVERIFY(m_fixture->dialogs.told.isEmpty());
}

QTEST_MAIN(TestFileDrop)
#include "test_file_drop.moc"
