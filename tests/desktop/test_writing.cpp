#include "window_fixture.h"

#include "desktop/text/narrative_clipboard.h"
#include "desktop/text/word_count_line.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTextBlock>

using namespace nianbao;

// Headings, bold words, pictures and what is pasted, in a section's text.
class TestWriting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->click(edit());
    }
    void cleanup() { m_fixture.reset(); }
    void boldWords();
    void boldFollowsTheCursor();
    void headings();
    void enterEndsAHeading();
    void backspaceMakesItPlain();
    void deleteKeepsWhatIsBelow();
    void onlyInText();
    void undoOfAFormatIsAStep();
    void refreshKeepsTheCursor();
    void pasteKeepsStructure();
    void ownCopiesComeBack();
    void pasteIntoTheMiddle();
    void pictures();
    void captions();
    void picturesGoByKey();
    void aPictureCanBeFirst();
    void picturesFromTheClipboard();
    void picturesByDrop();
    void picturesFromAFile();
    void wordCount();
    void readOnlyTakesNothing();

private:
    NarrativeEdit *edit() const { return m_fixture->narrative("s5"); }
    Narrative stored() const { return m_fixture->window->document().report().narrative("s5"); }
    int steps() const { return m_fixture->window->document().history().count(); }
    void undo() const { m_fixture->window->document().undo(); }
    void put(int position, int anchor = -1) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(anchor < 0 ? position : anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    void show(const QList<Block> &blocks) const
    {
        ReportDocument &document = m_fixture->window->document();
        QVERIFY(document.apply({{SetNarrative{"s5", blocks}}}, document.newToken()));
    }
    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "png");
        return bytes;
    }
    static Picture picture(const QString &caption) { return {"image/png", png(100, 60), caption}; }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_fixture->folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file can't be made");
        return out.fileName();
    }
    void pasteData(QMimeData *data) const
    {
        QApplication::clipboard()->setMimeData(data);
        WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    }
    bool drop(QMimeData *data) const
    {
        const std::unique_ptr<QMimeData> owner(data);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(edit()->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit()->viewport(), &dropped);
        return true;
    }
    static Paragraph plain(const QString &text) { return {{Run{text}}}; }

    std::unique_ptr<WindowFixture> m_fixture;
};

#define COMPARE_TEXT(...)                                                                                    \
    do {                                                                                                     \
        const Narrative wanted(QList<Block>{__VA_ARGS__});                                                   \
        QVERIFY2(stored() == wanted, qPrintable(stored().texts().join('|')));                                \
    } while (false)

void TestWriting::boldWords()
{
    WindowFixture::type("ab");
    WindowFixture::press(Qt::Key_B, Qt::ControlModifier);
    WindowFixture::type("cd");
    WindowFixture::press(Qt::Key_B, Qt::ControlModifier);
    WindowFixture::type("ef");
    COMPARE_TEXT(Paragraph{{{"ab", false}, {"cd", true}, {"ef", false}}});
    put(3, 0);
    m_fixture->trigger("actionBold"); // by its first character: not bold yet
    COMPARE_TEXT(Paragraph{{{"abcd", true}, {"ef", false}}});
    QVERIFY(edit()->textCursor().hasSelection());
    WindowFixture::press(Qt::Key_B, Qt::ControlModifier);
    COMPARE_TEXT(Paragraph{{{"abc", false}, {"d", true}, {"ef", false}}});
}

void TestWriting::boldFollowsTheCursor()
{
    show({Paragraph{{{"ab", false}, {"cd", true}}}, Heading{2, "1."}});
    put(1);
    QVERIFY(!m_fixture->action("actionBold")->isChecked());
    put(3);
    QVERIFY(m_fixture->action("actionBold")->isChecked());
    QVERIFY(m_fixture->action("actionParagraph")->isChecked());
    put(5);
    QVERIFY(!m_fixture->action("actionBold")->isEnabled());
    QVERIFY(m_fixture->action("actionHeading2")->isChecked());
    QVERIFY(!m_fixture->action("actionParagraph")->isChecked());
}

void TestWriting::headings()
{
    WindowFixture::type("abc");
    WindowFixture::press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    COMPARE_TEXT(Heading{1, "abc"});
    WindowFixture::press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    COMPARE_TEXT(Heading{2, "abc"});
    QVERIFY(m_fixture->action("actionHeading2")->isChecked());
    WindowFixture::press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    COMPARE_TEXT(plain("abc"));
    undo();
    undo();
    COMPARE_TEXT(Heading{1, "abc"});
    undo();
    COMPARE_TEXT(plain("abc"));
    // All that is selected.
    show({plain("a"), picture("p"), Paragraph{{{"b", true}}}});
    put(0, 5);
    m_fixture->trigger("actionHeading1");
    COMPARE_TEXT(Heading{1, "a"}, picture("p"), Heading{1, "b"});
    m_fixture->trigger("actionParagraph");
    COMPARE_TEXT(plain("a"), picture("p"), Paragraph{{{"b", false}}});
}

void TestWriting::enterEndsAHeading()
{
    show({Heading{1, "head"}});
    put(4);
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::type("x");
    COMPARE_TEXT(Heading{1, "head"}, plain("x"));
    put(2);
    WindowFixture::press(Qt::Key_Return);
    COMPARE_TEXT(Heading{1, "he"}, Heading{1, "ad"}, plain("x"));
    put(0);
    WindowFixture::press(Qt::Key_Return);
    COMPARE_TEXT(Paragraph{}, Heading{1, "he"}, Heading{1, "ad"}, plain("x"));
    show({Heading{1, ""}, plain("x")});
    put(0);
    WindowFixture::press(Qt::Key_Return);
    COMPARE_TEXT(Paragraph{}, plain("x"));
    WindowFixture::press(Qt::Key_Return, Qt::ShiftModifier); // no break within a paragraph
    QCOMPARE(stored().blocks().size(), 3);
}

void TestWriting::backspaceMakesItPlain()
{
    show({plain("a"), Heading{2, "b"}});
    put(2);
    WindowFixture::press(Qt::Key_Backspace);
    COMPARE_TEXT(plain("a"), plain("b"));
    WindowFixture::press(Qt::Key_Backspace);
    COMPARE_TEXT(plain("ab"));
}

void TestWriting::deleteKeepsWhatIsBelow()
{
    show({Paragraph{}, Heading{1, "h"}, Paragraph{}, picture("p")});
    put(0);
    WindowFixture::press(Qt::Key_Delete);
    COMPARE_TEXT(Heading{1, "h"}, Paragraph{}, picture("p"));
    put(2);
    WindowFixture::press(Qt::Key_Delete);
    COMPARE_TEXT(Heading{1, "h"}, picture("p"));
    put(1);
    WindowFixture::press(Qt::Key_Delete); // chooses the picture
    COMPARE_TEXT(Heading{1, "h"}, picture("p"));
    WindowFixture::press(Qt::Key_Delete);
    COMPARE_TEXT(Heading{1, "h"}, plain("p"));
    // Where a heading comes into a paragraph, it is text of the paragraph's kind.
    show({plain("a"), Heading{1, "h"}});
    put(1);
    WindowFixture::press(Qt::Key_Delete);
    COMPARE_TEXT(plain("ah"));
    const QTextBlock block = edit()->document()->begin();
    QVERIFY(++block.begin() == block.end()); // one stretch of one manner
}

void TestWriting::onlyInText()
{
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    for (const char *name :
         {"actionBold", "actionHeading1", "actionHeading2", "actionParagraph", "actionInsertPicture"})
        QVERIFY2(!m_fixture->action(name)->isEnabled(), name);
    m_fixture->click(edit());
    for (const char *name :
         {"actionBold", "actionHeading1", "actionHeading2", "actionParagraph", "actionInsertPicture"})
        QVERIFY2(m_fixture->action(name)->isEnabled(), name);
}

void TestWriting::undoOfAFormatIsAStep()
{
    WindowFixture::type("ab");
    put(0, 2);
    WindowFixture::press(Qt::Key_B, Qt::ControlModifier);
    put(2);
    WindowFixture::type("c");
    QCOMPARE(steps(), 3);
    undo();
    undo();
    COMPARE_TEXT(plain("ab"));
    QCOMPARE(edit()->document()->begin().begin().fragment().charFormat().fontWeight(), int(QFont::Normal));
    m_fixture->window->document().redo();
    COMPARE_TEXT(Paragraph{{{"ab", true}}});
    QCOMPARE(edit()->document()->begin().begin().fragment().charFormat().fontWeight(), int(QFont::Bold));
}

void TestWriting::refreshKeepsTheCursor()
{
    show({plain("one"), plain("two")});
    put(1);
    ReportDocument &document = m_fixture->window->document();
    QVERIFY(document.apply({{SetNarrative{"s5", QList<Block>{plain("one"), Heading{1, "two"}}}}},
                           document.newToken()));
    QCOMPARE(edit()->textCursor().position(), 1);
    // Who comes to a text that is new begins at its beginning.
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    show({plain("another"), plain("text")});
    m_fixture->window->sheet().goTo("s5", true);
    QCOMPARE(edit()->textCursor().position(), 0);
}

void TestWriting::pasteKeepsStructure()
{
    auto *data = new QMimeData;
    data->setHtml(
        "<h2>（一）主动公开</h2><p style='color:red'>　　公开<b>214</b>条<span> </span></p><p>&nbsp;</p>"
        "<p><img src='http://x/y.png'></p>");
    data->setText("not this");
    pasteData(data);
    COMPARE_TEXT(Heading{1, "（一）主动公开"}, Paragraph{{{"公开", false}, {"214", true}, {"条", false}}});
    QCOMPARE(steps(), 1);
    QVERIFY(!m_fixture->message().isEmpty()); // of the picture that didn't come along
    WindowFixture::type("x");
    QCOMPARE(steps(), 2);
    undo();
    undo();
    QVERIFY(stored().isEmpty());
}

void TestWriting::ownCopiesComeBack()
{
    const QList<Block> all{Heading{2, "1.甲"}, Paragraph{{{"乙 ", false}, {" 丙", true}}}, picture("图1"),
                           plain("丁")};
    show(all);
    WindowFixture::press(Qt::Key_A, Qt::ControlModifier);
    m_fixture->trigger("actionCopy");
    QCOMPARE(QApplication::clipboard()->text(), QString("1.甲\n乙  丙\n图1\n丁"));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains("<b> 丙</b>"));
    m_fixture->trigger("actionCut");
    QVERIFY(stored().isEmpty());
    m_fixture->trigger("actionPaste");
    QVERIFY(stored() == Narrative(all));
    m_fixture->click(m_fixture->narrative("s1"));
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_fixture->window->document().report().narrative("s1") == Narrative(all));
}

void TestWriting::pasteIntoTheMiddle()
{
    show({plain("ab")});
    put(1);
    auto *data = new QMimeData;
    data->setText("x\r\n　　y\n");
    pasteData(data);
    COMPARE_TEXT(plain("ax"), plain("yb"));
    QCOMPARE(edit()->textCursor().position(), 4);
}

void TestWriting::pictures()
{
    show({plain("a"), picture("图1"), plain("b")});
    const QTextDocument *document = edit()->document();
    const int height = edit()->height();
    QVERIFY(height > 60 + 3 * 20);
    // It is painted where the layout leaves room: above its caption, in the middle.
    const QImage painted = edit()->grab().toImage();
    const QRectF caption =
        edit()->document()->documentLayout()->blockBoundingRect(document->findBlockByNumber(1));
    const QPoint middle(edit()->width() / 2, int(caption.top()) - 38);
    QCOMPARE(painted.pixelColor(middle * painted.devicePixelRatio()), QColor(Qt::darkCyan));
    QVERIFY(painted.pixelColor(QPoint(edit()->width() / 2, int(caption.top()) - 80)) != QColor(Qt::darkCyan));
    QTest::mouseClick(edit()->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    QCOMPARE(edit()->textCursor().position(), 2);
    WindowFixture::press(Qt::Key_C, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Delete);
    COMPARE_TEXT(plain("a"), plain("图1"), plain("b"));
    put(5);
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(stored().blocks()[2] == Block(picture("图1")) || stored().blocks()[3] == Block(picture("图1")));
}

void TestWriting::captions()
{
    show({picture("")});
    put(0);
    WindowFixture::type("图1");
    COMPARE_TEXT(picture("图1"));
    QVERIFY(!m_fixture->action("actionBold")->isEnabled());
    WindowFixture::press(Qt::Key_Return);
    WindowFixture::type("x");
    COMPARE_TEXT(picture("图1"), plain("x"));
    put(4, 3);
    WindowFixture::press(Qt::Key_Delete);
    put(3);
    WindowFixture::press(Qt::Key_Backspace); // the empty line goes
    WindowFixture::type("y");
    COMPARE_TEXT(picture("图1y"));
    show({picture("p"), plain("x")});
    put(2);
    WindowFixture::press(Qt::Key_Backspace); // a paragraph isn't part of a caption
    COMPARE_TEXT(picture("p"), plain("x"));
    QCOMPARE(edit()->textCursor().position(), 1);
}

void TestWriting::picturesGoByKey()
{
    show({plain("a"), picture("p")});
    put(2);
    WindowFixture::press(Qt::Key_Backspace);
    COMPARE_TEXT(plain("a"), picture("p"));
    WindowFixture::press(Qt::Key_Escape);
    WindowFixture::press(Qt::Key_Left); // chosen again
    WindowFixture::press(Qt::Key_Backspace);
    COMPARE_TEXT(plain("a"), plain("p"));
    undo();
    COMPARE_TEXT(plain("a"), picture("p"));
    put(2);
    WindowFixture::press(Qt::Key_Left);
    WindowFixture::press(Qt::Key_X, Qt::ControlModifier);
    COMPARE_TEXT(plain("a"));
    WindowFixture::press(Qt::Key_V, Qt::ControlModifier);
    COMPARE_TEXT(plain("a"), picture("p"));
}

void TestWriting::aPictureCanBeFirst()
{
    const QString placeholder = edit()->placeholderText();
    show({picture("")});
    QVERIFY(edit()->height() > 60);
    QCOMPARE(edit()->placeholderText(), QString()); // it would stand across the picture
    put(0);
    WindowFixture::press(Qt::Key_Left);
    WindowFixture::press(Qt::Key_Return); // room above it
    WindowFixture::type("x");
    COMPARE_TEXT(plain("x"), picture(""));
    show({});
    QCOMPARE(edit()->placeholderText(), placeholder);
}

void TestWriting::picturesFromTheClipboard()
{
    auto *data = new QMimeData;
    data->setImageData(QImage::fromData(png(30, 20)));
    pasteData(data);
    QCOMPARE(stored().blocks().size(), 1);
    QCOMPARE(QImage::fromData(std::get<Picture>(stored().blocks()[0]).data).size(), QSize(30, 20));
    QCOMPARE(steps(), 1);
    // A spreadsheet puts a picture of its cells beside their text.
    show({});
    auto *both = new QMimeData;
    both->setHtml("<p>text</p>");
    both->setImageData(QImage::fromData(png(30, 20)));
    pasteData(both);
    COMPARE_TEXT(plain("text"));
}

void TestWriting::picturesByDrop()
{
    const QByteArray large = png(2500, 100);
    auto *data = new QMimeData;
    data->setUrls(
        {QUrl::fromLocalFile(file("a.png", png(30, 20))), QUrl::fromLocalFile(file("b.png", large))});
    QVERIFY(drop(data));
    QCOMPARE(stored().blocks().size(), 2);
    QCOMPARE(std::get<Picture>(stored().blocks()[0]).data, png(30, 20));
    QCOMPARE(QImage::fromData(std::get<Picture>(stored().blocks()[1]).data).width(), 2000);
    QCOMPARE(steps(), 1);

    auto *broken = new QMimeData;
    broken->setUrls({QUrl::fromLocalFile(file("c.png", "no picture"))});
    QVERIFY(drop(broken));
    QCOMPARE(stored().blocks().size(), 2);
    QVERIFY(m_fixture->message().contains("c.png"));

    auto *report = new QMimeData; // the window's
    report->setUrls({QUrl::fromLocalFile(file("d.nianbao", "{}"))});
    QVERIFY(!drop(report));

    QMimeData none; // a list of files without any
    none.setData("text/uri-list", "\r\n");
    none.setText("甲");
    QVERIFY(none.hasUrls() && none.urls().isEmpty());
    QCOMPARE(takenFrom(none).text.blocks().size(), 1);
}

void TestWriting::picturesFromAFile()
{
    m_fixture->dialogs.toOpen = file("a.png", png(30, 20));
    m_fixture->trigger("actionInsertPicture");
    QCOMPARE(stored().blocks().size(), 1);
    m_fixture->dialogs.toOpen = file("b.png", "no picture");
    m_fixture->trigger("actionInsertPicture");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures[0].reason.contains("b.png"));
    QCOMPARE(stored().blocks().size(), 1);
}

void TestWriting::wordCount()
{
    const auto *line = m_fixture->window->findChild<WordCountLine *>("wordCount");
    QVERIFY(line && line->isVisible());
    WindowFixture::type("公开214条。");
    m_fixture->click(m_fixture->narrative("s6"));
    WindowFixture::type("无");
    QTRY_VERIFY2(line->text().contains("1 ") && line->text().contains("6 "), qPrintable(line->text()));
    QVERIFY(line->geometry().top() > m_fixture->narrative("s6")->geometry().bottom());
    QCOMPARE(line->geometry().left(), m_fixture->narrative("s6")->geometry().left());
    m_fixture->click(edit());
    QTRY_VERIFY2(line->text().contains("5 ") && line->text().contains("4 "), qPrintable(line->text()));
    m_fixture->trigger("actionWordCount");
    QCOMPARE(m_fixture->message(), line->text());
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    QVERIFY(!line->isVisible());
}

void TestWriting::readOnlyTakesNothing()
{
    show({Heading{1, "h"}, picture("p")});
    edit()->setReadOnly(true);
    put(0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete})
        WindowFixture::press(key);
    edit()->setLevel(0);
    edit()->insert(Narrative{"x"});
    COMPARE_TEXT(Heading{1, "h"}, picture("p"));
}

QTEST_MAIN(TestWriting)
#include "test_writing.moc"
