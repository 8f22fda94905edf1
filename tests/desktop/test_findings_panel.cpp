#include "findings_fixture.h"

#include "desktop/panels/section_list.h"

using namespace nianbao;

// The list of findings: what is in it, and where it leads.
class TestFindingsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<FindingsFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void gravestFirst();
    void leadsToACell();
    void leadsToTheWords();
    void byKeysAlone();
    void filtered_data();
    void filtered();
    void keepsItsPlace();
    void comesAndGoes();
    void faultsOfOwnRules();
    void countsWhatIsSearchedFor();
    void followsTheNextFinding();

private:
    std::unique_ptr<FindingsFixture> m_fixture;
};

void TestFindingsPanel::gravestFirst()
{
    const FindingsModel &model = m_fixture->panel()->model();
    QVERIFY(model.count() >= 2);
    QVERIFY(m_fixture->rowOf("t3-balance").row() < m_fixture->rowOf("own-words").row());
    int before = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        if (const Finding *finding = model.finding(index)) {
            QVERIFY(int(finding->severity) >= before);
            before = int(finding->severity);
            QVERIFY2(said.contains(finding->message), qPrintable(said));
            const QStringList kinds{"Error", "Warning", "Note"};
            QVERIFY2(said.startsWith(kinds[before]), qPrintable(said)); // not by its colour alone
        } else {
            QVERIFY(!(index.flags() & Qt::ItemIsSelectable));
        }
    }
    const QListView &list = *m_fixture->list();
    QTRY_VERIFY(
        list.viewport()->rect().contains(list.visualRect(model.index(0)).center())); // from the beginning
    QVERIFY2(model.index(0).data().toString().startsWith("Errors ("),
             qPrintable(model.index(0).data().toString()));
}

void TestFindingsPanel::leadsToACell()
{
    m_fixture->clickRow("t3-balance");
    QCOMPARE(FindingsFixture::focus(), QString("t3.received.natural"));
    m_fixture->clickRow("t3-balance"); // once more to the next of its places
    QCOMPARE(FindingsFixture::focus(), QString("t3.carriedOver.natural"));
    QVERIFY2(m_fixture->details().contains("R-T3-01"), qPrintable(m_fixture->details()));
}

void TestFindingsPanel::leadsToTheWords()
{
    m_fixture->clickRow("own-words");
    QCOMPARE(FindingsFixture::focus(), QString("s1"));
    QCOMPARE(m_fixture->narrative("s1")->textCursor().selectedText(), QString("做为"));
    QCOMPARE(m_fixture->narrative("s1")->textCursor().blockNumber(), 1);
}

void TestFindingsPanel::byKeysAlone()
{
    QCOMPARE(QApplication::focusWidget(), m_fixture->list());
    WindowFixture::press(Qt::Key_Home);
    QCOMPARE(m_fixture->panel()->current()->severity, Severity::Error);
    for (int i = 0; i < m_fixture->panel()->model().rowCount(); ++i) {
        if (m_fixture->panel()->current()->rule == "own-words")
            break;
        WindowFixture::press(Qt::Key_Down); // over the headings
    }
    QCOMPARE(m_fixture->panel()->current()->rule, QString("own-words"));
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(m_fixture->narrative("s1")->textCursor().selectedText(), QString("做为"));
    m_fixture->trigger("actionFindings");
    QCOMPARE(QApplication::focusWidget(), m_fixture->list());
}

void TestFindingsPanel::filtered_data()
{
    QTest::addColumn<int>("severity"); // the combo's entry
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("balance");
    QTest::addColumn<bool>("ownWords");
    QTest::newRow("errors") << 1 << ""
                            << "" << true << false;
    QTest::newRow("warnings") << 2 << ""
                              << "" << false << true;
    QTest::newRow("own rules") << 0 << "own"
                               << "" << false << true;
    QTest::newRow("tables") << 0 << "tables"
                            << "" << true << false;
    QTest::newRow("words of the message") << 0 << ""
                                          << " 应为“作为” " << false << true;
    QTest::newRow("the place") << 0 << ""
                               << "表三" << true << false;
    QTest::newRow("the rule's number, in small letters") << 0 << ""
                                                         << "r-t3-01" << true << false;
    QTest::newRow("nothing") << 0 << ""
                             << "没有的话" << false << false;
    QTest::newRow("one thing and another") << 1 << "own"
                                           << "" << false << false;
}

void TestFindingsPanel::filtered()
{
    QFETCH(int, severity);
    QFETCH(QString, group);
    QFETCH(QString, words);
    m_fixture->combo("severity")->setCurrentIndex(severity);
    m_fixture->combo("group")->setCurrentIndex(m_fixture->combo("group")->findData(group));
    m_fixture->panel()->findChild<QLineEdit *>("findingsSearch")->setText(words);
    QTEST(m_fixture->listed().contains("t3-balance"), "balance");
    QTEST(m_fixture->listed().contains("own-words"), "ownWords");
    QCOMPARE(m_fixture->list()->isVisible(), m_fixture->panel()->model().count() > 0);
    m_fixture->panel()->findChild<QLineEdit *>("findingsSearch")->clear();
    m_fixture->combo("severity")->setCurrentIndex(0);
    m_fixture->combo("group")->setCurrentIndex(0);
    QVERIFY(m_fixture->listed().contains("t3-balance") && m_fixture->listed().contains("own-words"));
}

// While somebody types, the list doesn't jump.
void TestFindingsPanel::keepsItsPlace()
{
    m_fixture->choose("own-words");
    m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(4)}}});
    QCOMPARE(m_fixture->panel()->current()->rule, QString("own-words"));
    m_fixture->choose("t3-balance");
    m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(5)}}});
    QCOMPARE(m_fixture->panel()->current()->rule, QString("t3-balance"));
    QVERIFY2(m_fixture->details().contains("5"), qPrintable(m_fixture->details()));
    m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(0)}}});
    QVERIFY(!m_fixture->listed().contains("t3-balance"));
}

void TestFindingsPanel::comesAndGoes()
{
    QAction *action = m_fixture->action("actionFindings");
    QVERIFY(m_fixture->panel()->isVisible() && action->isChecked());
    action->trigger(); // it has the cursor
    QVERIFY(!m_fixture->panel()->isVisible() && !action->isChecked());
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    action->trigger();
    QVERIFY(m_fixture->panel()->isVisible() && action->isChecked());
    m_fixture->panel()->close();
    QVERIFY(!action->isChecked());
}

void TestFindingsPanel::faultsOfOwnRules()
{
    auto *told = m_fixture->panel()->findChild<QLabel *>("ruleFaults");
    QVERIFY(told->isHidden());
    m_fixture->writeRules("broken.json", R"({"rules": [{"id": "a", "severity": "grave"}]})");
    m_fixture->open();
    told = m_fixture->panel()->findChild<QLabel *>("ruleFaults");
    m_fixture->window->load(m_fixture->makeReport("two.nianbao"));
    m_fixture->trigger("actionFindings");
    QVERIFY(told->isVisible());
    for (const char *words : {"broken.json", "rules[0].severity", "expected error, warning or note"})
        QVERIFY2(told->text().contains(words), qPrintable(told->text()));
    m_fixture->apply({{SetNarrative{"s1", {"做为依据。"}}}});
    QVERIFY(m_fixture->listed().contains("own-words")); // the other file is used

    // Hundreds of them, of whatever length, leave the window as it is.
    const QString longName(200, u'n');
    for (int i = 0; i < 200; ++i)
        m_fixture->writeRules(longName + QString::number(i) + ".json", "{");
    m_fixture->open();
    m_fixture->window->load(m_fixture->makeReport("three.nianbao"));
    m_fixture->trigger("actionFindings");
    told = m_fixture->panel()->findChild<QLabel *>("ruleFaults");
    QVERIFY2(told->text().endsWith("199 more file(s) of rules"), qPrintable(told->text().right(100)));
    const QSize least = m_fixture->window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 768,
             qPrintable(QString("%1×%2").arg(least.width()).arg(least.height())));
}

void TestFindingsPanel::countsWhatIsSearchedFor()
{
    const QString all = m_fixture->combo("which")->currentText();
    auto *search = m_fixture->panel()->findChild<QLineEdit *>("findingsSearch");
    search->setText("应为“作为”");
    QCOMPARE(m_fixture->combo("which")->currentText(), QString("Open (1)"));
    search->setText("没有的话");
    QCOMPARE(m_fixture->combo("which")->currentText(), QString("Open (0)"));
    search->clear();
    QCOMPARE(m_fixture->combo("which")->currentText(), all);
    m_fixture->combo("group")->setCurrentIndex(m_fixture->combo("group")->findData("own"));
    QCOMPARE(m_fixture->combo("which")->currentText(), QString("Open (1)"));
}

// F8 goes through the form, and the two lists beside it go along.
void TestFindingsPanel::followsTheNextFinding()
{
    const auto *sections = m_fixture->window->findChild<SectionList *>();
    QStringList rules;
    for (int i = 0; i < 20 && !rules.contains("own-words"); ++i) {
        m_fixture->trigger("actionNextFinding");
        QVERIFY(m_fixture->panel()->current());
        rules += m_fixture->panel()->current()->rule;
    }
    QVERIFY2(rules.contains("t3-balance") || rules.contains("own-words"), qPrintable(rules.join(' ')));
    QCOMPARE(m_fixture->panel()->current()->rule, QString("own-words"));
    QCOMPARE(FindingsFixture::focus(), QString("s1"));
    QCOMPARE(sections->currentItem()->data(Qt::UserRole).toString(), QString("s1"));
}

QTEST_MAIN(TestFindingsPanel)
#include "test_findings_panel.moc"
