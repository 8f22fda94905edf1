#include "findings_fixture.h"

#include "desktop/findings/repair_preview.h"

using namespace nianbao;

// What is done about findings: acknowledged, reopened, mended, their rule switched off.
class TestFindingCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<FindingsFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void acknowledged();
    void aReasonIsNeeded();
    void reopenedByAChange();
    void reopenedByHand();
    void firmRulesAllowNone();
    void atTheCursor();
    void mended();
    void mendsWhatStandsThereNow();
    void previews();
    void switchedOff();
    void aFileThatCanOnlyBeRead();

private:
    void acknowledge(const QString &reason) const
    {
        m_fixture->choose("own-words");
        m_fixture->button("acknowledgeFinding")->click();
        m_fixture->answer(reason, "李复核");
    }
    int openOf(const QString &rule) const
    {
        const QList<Finding> &findings = m_fixture->window->findChild<FindingsWatch *>()->findings();
        return int(std::count_if(findings.begin(), findings.end(), [&rule](const Finding &finding) {
            return finding.rule == rule && !finding.acknowledged;
        }));
    }
    QString text() const { return m_fixture->document().report().narrative("s1").texts().join('\n'); }

    std::unique_ptr<FindingsFixture> m_fixture;
};

void TestFindingCommands::acknowledged()
{
    const QString counted = m_fixture->window->findChild<QToolButton *>("findings")->text();
    acknowledge("引文如此。");
    const QList<Acknowledgement> &words = m_fixture->document().report().acknowledgements();
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().reason, QString("引文如此。"));
    QCOMPARE(words.first().by, QString("李复核"));
    QVERIFY(words.first().on.isValid());
    QVERIFY(!m_fixture->listed().contains("own-words"));
    QVERIFY(m_fixture->window->findChild<QToolButton *>("findings")->text() != counted);
    m_fixture->combo("which")->setCurrentIndex(1);
    QCOMPARE(m_fixture->listed(), QStringList{"own-words"});
    QVERIFY2(m_fixture->details().contains("引文如此。") && m_fixture->details().contains("李复核"),
             qPrintable(m_fixture->details()));
    // The name is remembered.
    m_fixture->combo("which")->setCurrentIndex(0);
    m_fixture->apply({{SetNarrative{"s1", {"又做为例子。"}}}});
    m_fixture->choose("own-words");
    m_fixture->button("acknowledgeFinding")->click();
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>("by")->text(), QString("李复核"));
    dialog->close();
    m_fixture->document().undo();
    m_fixture->document().undo();
    QVERIFY(m_fixture->document().report().acknowledgements().isEmpty());
}

void TestFindingCommands::aReasonIsNeeded()
{
    m_fixture->choose("own-words");
    m_fixture->button("acknowledgeFinding")->click();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>("agree")->isEnabled());
    dialog->findChild<QPlainTextEdit *>("reason")->setPlainText("  \n");
    QVERIFY(!dialog->findChild<QPushButton *>("agree")->isEnabled());
    dialog->accept();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(m_fixture->document().report().acknowledgements().isEmpty());
}

void TestFindingCommands::reopenedByAChange()
{
    acknowledge("引文如此。");
    QCOMPARE(openOf("own-words"), 0);
    // What the rule doesn't look at changes nothing.
    m_fixture->apply({{SetFigure{"t3.received.natural", Figure::number(9)},
                       SetNarrative{"s1", {"第一段改了。", "以此做为依据。"}}}});
    QCOMPARE(openOf("own-words"), 0);
    m_fixture->apply({{SetNarrative{"s1", {"第一段改了。", "以此做为全部依据。"}}}});
    QCOMPARE(openOf("own-words"), 1);
    m_fixture->choose("own-words");
    QVERIFY2(m_fixture->details().contains("引文如此。"), qPrintable(m_fixture->details()));
    QVERIFY(m_fixture->rowOf("own-words").data(FindingsModel::PlaceRole).toString().contains("reopened"));
    // What was said is at hand to be said again.
    m_fixture->button("acknowledgeFinding")->click();
    QCOMPARE(QApplication::activeModalWidget()->findChild<QPlainTextEdit *>("reason")->toPlainText(),
             QString("引文如此。"));
    QApplication::activeModalWidget()->close();
}

void TestFindingCommands::reopenedByHand()
{
    acknowledge("引文如此。");
    m_fixture->combo("which")->setCurrentIndex(1);
    m_fixture->choose("own-words");
    QVERIFY(m_fixture->button("acknowledgeFinding")->isHidden());
    m_fixture->button("reopenFinding")->click();
    QTRY_COMPARE(openOf("own-words"), 1);
    QVERIFY(m_fixture->document().report().acknowledgements().isEmpty());
    m_fixture->document().undo();
    QTRY_COMPARE(openOf("own-words"), 0);
}

void TestFindingCommands::firmRulesAllowNone()
{
    m_fixture->choose("t3-balance");
    QVERIFY(!m_fixture->button("acknowledgeFinding")->isEnabled());
    m_fixture->trigger("actionAcknowledge"); // by keys: the panel has the cursor
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY2(m_fixture->message().contains("no exception"), qPrintable(m_fixture->message()));
}

void TestFindingCommands::atTheCursor()
{
    m_fixture->clickRow("own-words"); // puts the cursor there
    m_fixture->panel()->close();
    m_fixture->narrative("s1")->setFocus();
    m_fixture->trigger("actionAcknowledge");
    m_fixture->answer("引文如此。", {});
    QCOMPARE(openOf("own-words"), 0);
    m_fixture->click(m_fixture->cell("t3.refused.thirdParty.research"));
    m_fixture->trigger("actionAcknowledge");
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY2(m_fixture->message().contains("Nothing open"), qPrintable(m_fixture->message()));
}

void TestFindingCommands::mended()
{
    const QString before = text();
    m_fixture->choose("own-words");
    QVERIFY2(m_fixture->details().contains("以此做为依据。 → 以此作为依据。"),
             qPrintable(m_fixture->details()));
    QVERIFY(m_fixture->button("repairFinding")->isVisible());
    m_fixture->button("repairFinding")->click();
    QCOMPARE(text(), QString("第一段。\n以此作为依据。"));
    QTRY_COMPARE(openOf("own-words"), 0);
    m_fixture->trigger("actionUndo");
    QCOMPARE(text(), before);
    QTRY_COMPARE(openOf("own-words"), 1);
    // The smallest change that balances.
    QCOMPARE(openOf("t3-balance"), 2); // the column, and that of the totals
    m_fixture->choose("t3-balance");
    QVERIFY(m_fixture->button("repairFinding")->isVisible());
    m_fixture->button("repairFinding")->click();
    QTRY_COMPARE(openOf("t3-balance"), 0);
    m_fixture->trigger("actionUndo");
    QTRY_COMPARE(openOf("t3-balance"), 2);
}

// What was typed since the list was made isn't lost.
void TestFindingCommands::mendsWhatStandsThereNow()
{
    m_fixture->choose("own-words");
    const Finding *finding = m_fixture->panel()->current();
    QVERIFY(finding && finding->repair);
    QVERIFY(m_fixture->document().apply({{SetNarrative{"s1", {"刚写的。", "以此做为依据。"}}}}, 77));
    m_fixture->button("repairFinding")->click(); // before the pause is over
    QCOMPARE(text(), QString("刚写的。\n以此作为依据。"));
}

void TestFindingCommands::previews()
{
    const Report &report = m_fixture->document().report();
    const QList<Alteration> all = alterationsOf(
        {{SetFigure{"t3.received.natural", Figure::number(36)}, SetField{Field::Organ, "另一个"},
          SetNarrative{"s1", {"第一段。", "以此作为依据。"}}}},
        report);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].now, QString("3"));
    QCOMPARE(all[0].then, QString("36"));
    QVERIFY(all[0].place.startsWith("表三"));
    QCOMPARE(all[1].now, report.header().value(Field::Organ));
    QCOMPARE(all[2].now, QString("以此做为依据。"));
    QCOMPARE(all[2].then, QString("以此作为依据。"));
    QVERIFY(all[2].place.endsWith("paragraph 2"));
}

void TestFindingCommands::switchedOff()
{
    m_fixture->choose("own-words");
    m_fixture->button("switchRuleOff")->click();
    m_fixture->answer("本地不用。", "李复核");
    QCOMPARE(m_fixture->document().report().rulesOff().size(), 1);
    QCOMPARE(m_fixture->document().report().rulesOff().first().reason, QString("本地不用。"));
    QVERIFY(!m_fixture->listed().contains("own-words"));
    m_fixture->trigger("actionUndo");
    QTRY_VERIFY(m_fixture->listed().contains("own-words"));
}

void TestFindingCommands::aFileThatCanOnlyBeRead()
{
    QFile file(m_fixture->folder.filePath("newer.nianbao"));
    QVERIFY(m_fixture->document().save(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    json.replace("\"format\": 1", "\"format\": 1000");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(json) == json.size());
    file.close();
    m_fixture->window->load(file.fileName());
    QVERIFY(m_fixture->document().isReadOnly());
    QTest::qWait(60);
    m_fixture->choose("own-words");
    m_fixture->button("switchRuleOff")->click();
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_fixture->message(), m_fixture->document().readOnlyBecause());
}

QTEST_MAIN(TestFindingCommands)
#include "test_finding_commands.moc"
