#include "findings_fixture.h"

#include "desktop/findings/rules_dialog.h"

#include <QTreeWidget>

using namespace nianbao;

// The list of rules and their switches.
class TestRulesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<FindingsFixture>();
        m_fixture->trigger("actionRules");
        QVERIFY(dialog() && dialog()->isVisible());
    }
    void cleanup() { m_fixture.reset(); }
    void everyRuleByGroup();
    void offWithAReason();
    void onWithOneClick();
    void withoutAReasonItStays();
    void searched();
    void ownRulesAreReadAgain();
    void firmOnesStayOn();
    void beginsWithTheSearch();

private:
    RulesDialog *dialog() const { return m_fixture->window->findChild<RulesDialog *>(); }
    QTreeWidget *list() const { return dialog()->findChild<QTreeWidget *>(); }
    QTreeWidgetItem *item(const QString &rule) const
    {
        for (QTreeWidgetItemIterator at(list()); *at; ++at) {
            if ((*at)->data(0, Qt::UserRole) == rule)
                return *at;
        }
        return nullptr;
    }
    QString text() const { return dialog()->findChild<QTextBrowser *>("ruleText")->toPlainText(); }
    const QList<RuleOff> &off() const { return m_fixture->document().report().rulesOff(); }
    void press(const QString &rule, Qt::Key key) const
    {
        dialog()->activateWindow();
        list()->setCurrentItem(item(rule));
        list()->setFocus();
        QTest::keyClick(list(), key);
    }

    std::unique_ptr<FindingsFixture> m_fixture;
};

void TestRulesDialog::everyRuleByGroup()
{
    const RuleBook &book = m_fixture->window->findChild<FindingsWatch *>()->book();
    for (const Rule &rule : book.rules()) {
        QVERIFY2(item(rule.id), qPrintable(rule.id));
        QCOMPARE(item(rule.id)->checkState(0), Qt::Checked);
        QVERIFY(item(rule.id)->data(0, Qt::AccessibleTextRole).toString().contains("on"));
    }
    list()->setCurrentItem(item("t3-balance"));
    QVERIFY2(text().contains("R-T3-01 · allows no exception"), qPrintable(text()));
    QVERIFY(item("own-words")->parent() != item("t3-balance")->parent());
}

void TestRulesDialog::offWithAReason()
{
    press("own-words", Qt::Key_Space);
    QCOMPARE(item("own-words")->checkState(0), Qt::Checked); // not before there is a reason
    m_fixture->answer("本地不用。", "李复核");
    QCOMPARE(off().size(), 1);
    QCOMPARE(item("own-words")->checkState(0), Qt::Unchecked);
    QVERIFY2(text().contains("本地不用。") && text().contains("李复核"), qPrintable(text()));
    QVERIFY(!m_fixture->listed().contains("own-words"));
}

void TestRulesDialog::onWithOneClick()
{
    press("own-words", Qt::Key_Space);
    m_fixture->answer("本地不用。", {});
    press("own-words", Qt::Key_Space);
    QVERIFY(!qobject_cast<ReasonDialog *>(QApplication::activeModalWidget()));
    QVERIFY(off().isEmpty());
    QCOMPARE(item("own-words")->checkState(0), Qt::Checked);
    m_fixture->document().undo(); // and the switch follows
    QCOMPARE(item("own-words")->checkState(0), Qt::Unchecked);
}

void TestRulesDialog::withoutAReasonItStays()
{
    press("own-words", Qt::Key_Space);
    auto *asked = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
    QVERIFY(asked);
    asked->reject();
    QVERIFY(off().isEmpty());
    QCOMPARE(item("own-words")->checkState(0), Qt::Checked);
}

void TestRulesDialog::searched()
{
    auto *search = dialog()->findChild<QLineEdit *>("rulesSearch");
    search->setText("r-t3-01");
    QVERIFY(!item("t3-balance")->isHidden());
    QVERIFY(item("own-words")->isHidden() && item("own-words")->parent()->isHidden());
    search->setText("规范用词");
    QVERIFY(item("t3-balance")->isHidden());
    QVERIFY(!item("own-words")->isHidden());
    search->clear();
    QVERIFY(!item("t3-balance")->isHidden());
}

void TestRulesDialog::ownRulesAreReadAgain()
{
    dialog()->close();
    m_fixture->writeRules("more.json", R"({"rules": [{"id": "more", "severity": "note", "title": "又一条",
        "message": "“{wrong}”", "words": [["依据"]]}]})");
    m_fixture->window->activateWindow();
    m_fixture->trigger("actionRules");
    QVERIFY(item("more"));
    QVERIFY(m_fixture->listed().contains("more"));
}

// Neither by the switch nor by a file that says so.
void TestRulesDialog::firmOnesStayOn()
{
    press("t3-balance", Qt::Key_Space);
    QVERIFY(!qobject_cast<ReasonDialog *>(QApplication::activeModalWidget()));
    QVERIFY(off().isEmpty());
    m_fixture->apply({{SetRuleOff{{"t3-balance", "不想看", "", {}}}}});
    QCOMPARE(item("t3-balance")->checkState(0), Qt::Checked);
    QVERIFY2(item("t3-balance")->text(2) == "always on", qPrintable(item("t3-balance")->text(2)));
    QVERIFY(m_fixture->listed().contains("t3-balance"));
    dialog()->close();
    m_fixture->choose("t3-balance");
    QVERIFY(!m_fixture->button("switchRuleOff")->isEnabled());
    m_fixture->choose("own-words");
    QVERIFY(m_fixture->button("switchRuleOff")->isEnabled());
}

void TestRulesDialog::beginsWithTheSearch()
{
    QCOMPARE(dialog()->focusWidget(), dialog()->findChild<QLineEdit *>("rulesSearch"));
}

QTEST_MAIN(TestRulesDialog)
#include "test_rules_dialog.moc"
