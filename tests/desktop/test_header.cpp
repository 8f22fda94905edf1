#include "window_fixture.h"

using namespace nianbao;

class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void textIsTakenAtOnce();
    void placeholdersSayWhatWillStandThere();
    void wholeValues_data();
    void wholeValues();
    void wrongOnesStayAndAreMarked();
    void saveTakesWhatIsBeingTyped();
    void signatureAndTitleFollow();

private:
    const Header &header() const { return m_fixture->window->document().report().header(); }
    bool showsLabel(const QString &text) const
    {
        const QList<QLabel *> labels = m_fixture->window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestHeader::textIsTakenAtOnce()
{
    m_fixture->click(m_fixture->field("organ"));
    WindowFixture::type("某局 ");
    QCOMPARE(header().value(Field::Organ), QString("某局"));
    QCOMPARE(m_fixture->field("organ")->text(), QString("某局 ")); // not taken from under the cursor
    WindowFixture::type("办");
    QCOMPARE(header().value(Field::Organ), QString("某局 办"));
    QCOMPARE(m_fixture->window->document().history().count(), 1);
    m_fixture->window->document().undo();
    QCOMPARE(m_fixture->field("organ")->text(), QString());
}

void TestHeader::placeholdersSayWhatWillStandThere()
{
    QVERIFY(m_fixture->field("title")->placeholderText().isEmpty());
    m_fixture->click(m_fixture->field("organ"));
    WindowFixture::type("某局");
    QCOMPARE(m_fixture->field("signedBy")->placeholderText(), QString("某局"));
    m_fixture->click(m_fixture->field("year"));
    WindowFixture::type("2023");
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->field("title")->placeholderText(), Template::current()->titleFor("某局", "2023"));
    QVERIFY(showsLabel(Template::current()->titleFor("某局", "2023")));
}

void TestHeader::wholeValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("year") << "year"
                          << "2023"
                          << "2023";
    QTest::newRow("full-width") << "year"
                                << "２０２３年"
                                << "2023";
    QTest::newRow("date") << "signedOn"
                          << "2024年1月23日"
                          << "2024-01-23";
    QTest::newRow("dots") << "publishedOn"
                          << "2024.1.3"
                          << "2024-01-03";
}

void TestHeader::wholeValues()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    m_fixture->click(m_fixture->field(field));
    WindowFixture::type(typed);
    QVERIFY(!m_fixture->window->document().isModified()); // half a date is none
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(m_fixture->field(field)->text(), kept);
    Field found = Field::Organ;
    QVERIFY(Header::find(field, found));
    QCOMPARE(header().value(found), kept);
}

void TestHeader::wrongOnesStayAndAreMarked()
{
    FieldEdit *edit = m_fixture->field("signedOn");
    m_fixture->click(edit);
    WindowFixture::type("2024-02-30");
    WindowFixture::press(Qt::Key_Return); // says so, and stays there
    QCOMPARE(QApplication::focusWidget(), edit);
    QVERIFY(m_fixture->message().contains("2024-02-30"));
    WindowFixture::press(Qt::Key_Tab);
    QCOMPARE(edit->text(), QString("2024-02-30"));
    QVERIFY(!edit->problem().isEmpty());
    QCOMPARE(edit->toolTip(), edit->problem());

    m_fixture->dialogs.toSave = m_fixture->folder.filePath("never.nianbao");
    m_fixture->trigger("actionSave");
    QCOMPARE(m_fixture->dialogs.failures.size(), 1);
    QVERIFY(m_fixture->dialogs.failures.first().reason.contains(edit->accessibleName()));
    QVERIFY(!QFile::exists(m_fixture->dialogs.toSave));
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    WindowFixture::press(Qt::Key_Escape);
    QVERIFY(edit->problem().isEmpty());
    QCOMPARE(edit->text(), QString());
}

void TestHeader::saveTakesWhatIsBeingTyped()
{
    m_fixture->click(m_fixture->field("year"));
    WindowFixture::type("2024");
    m_fixture->dialogs.toSave = m_fixture->folder.filePath("typed.nianbao");
    m_fixture->trigger("actionSave");
    ReportDocument saved;
    QVERIFY(saved.load(m_fixture->dialogs.toSave));
    QCOMPARE(saved.report().header().value(Field::Year), QString("2024"));
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
}

void TestHeader::signatureAndTitleFollow()
{
    ReportDocument &document = m_fixture->window->document();
    QVERIFY(document.apply({{SetField{Field::SignedBy, "某局"}, SetField{Field::SignedOn, "2024-01-23"},
                             SetField{Field::Title, "某局年报"}}},
                           document.newToken()));
    QVERIFY(showsLabel("某局\n2024年1月23日"));
    QVERIFY(showsLabel("某局年报"));
    QCOMPARE(m_fixture->field("signedOn")->text(), QString("2024-01-23"));
}

QTEST_MAIN(TestHeader)
#include "test_header.moc"
