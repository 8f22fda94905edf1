#include "preview_fixture.h"
#include "printed.h"

#include "desktop/paper/paper_dialog.h"
#include "storage/file.h"

#include <QCheckBox>
#include <QFontDatabase>

using namespace nianbao;

// The choice of faces and of how the pages are set, and what it does to the pages.
class TestPaperDialog : public QObject
{
    Q_OBJECT

private slots:
    void offersTheProperFacesFirst();
    void saysWhatStandsIn();
    void keepsWhatIsChosen();
    void keepsNothingOfWhatOneGetsAnyway();
    void saysWhatIsMissing();
    void goesBackToTheStandard();
    void cancelAltersNothing();
    void asksOnceAtATime();
    void exportTakesTheFaces();
    void previewTakesTheChoice();
    void aProofIsMadeOnce();
    void everyOptionIsTaken_data();
    void everyOptionIsTaken();

private:
    static QComboBox *faces(const QWidget &dialog, const char *role)
    {
        return dialog.findChild<QComboBox *>(QStringLiteral("face-") + QLatin1String(role));
    }
    static QString remark(const QWidget &dialog, const char *role)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("remark-") + QLatin1String(role))->text();
    }
    static PaperDialog *opened() { return qobject_cast<PaperDialog *>(QApplication::activeModalWidget()); }
    // A family that nobody looks for by itself: it is in none of the lists for text.
    static QString otherFamily() { return QStringLiteral("AR PL UKai CN"); }
};

void TestPaperDialog::offersTheProperFacesFirst()
{
    const PaperDialog dialog({}, "Export", "Export", nullptr);
    const Fonts fonts = Fonts::installed();
    for (const RoleFamilies &role : Fonts::roles()) {
        const QComboBox *list = faces(dialog, role.name.toLatin1());
        QVERIFY(list && list->count() > 1);
        QCOMPARE(list->currentText(), fonts.font(role.role, 16).family());
        QCOMPARE(list->currentIndex(), 0); // the best that there is
        QVERIFY(!list->accessibleName().isEmpty());
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(QFontDatabase::hasFamily(list->itemText(i)), qPrintable(list->itemText(i)));
        QVERIFY(list->findText(otherFamily()) >= 0); // any that can show Chinese
        QVERIFY(list->findText("DejaVu Sans") < 0);
    }
}

void TestPaperDialog::saysWhatStandsIn()
{
    const PaperDialog dialog({}, "Export", "Export", nullptr);
    const Fonts fonts = Fonts::installed();
    for (const RoleFamilies &role : Fonts::roles()) {
        const bool isProper = role.preferred.contains(fonts.font(role.role, 16).family());
        QCOMPARE(remark(dialog, role.name.toLatin1()),
                 isProper ? QString() : "stands in for " + role.preferred.first());
    }
}

void TestPaperDialog::keepsWhatIsChosen()
{
    const PreviewFixture fixture; // for settings of its own
    const PaperDialog dialog({}, "Export", "Export", nullptr);
    faces(dialog, "body")->setCurrentText(otherFamily());
    dialog.findChild<QCheckBox *>("withSeal")->click();
    dialog.choice().keep();
    const PaperChoice kept = PaperChoice::kept();
    QCOMPARE(kept.fonts, (FontChoices{{"body", otherFamily()}}));
    QVERIFY(kept.options.withSeal && !kept.options.turnsWideTables);
    const PaperDialog again(kept, "Export", "Export", nullptr);
    QCOMPARE(faces(again, "body")->currentText(), otherFamily());
    QVERIFY(again.findChild<QCheckBox *>("withSeal")->isChecked());
}

void TestPaperDialog::keepsNothingOfWhatOneGetsAnyway()
{
    const PaperDialog dialog({}, "Export", "Export", nullptr);
    faces(dialog, "body")->setCurrentText(otherFamily());
    faces(dialog, "body")->setCurrentIndex(0);
    QVERIFY(dialog.choice().fonts.isEmpty());
}

void TestPaperDialog::saysWhatIsMissing()
{
    const PaperChoice choice{{{"body", "No Such Face"}}, {}};
    const PaperDialog dialog(choice, "Export", "Export", nullptr);
    QCOMPARE(remark(dialog, "body"), QString("No Such Face, chosen before, isn't installed"));
    QCOMPARE(faces(dialog, "body")->currentText(), Fonts::installed().font(FontRole::Body, 16).family());
    QCOMPARE(dialog.choice().fonts, choice.fonts); // it may come back
    faces(dialog, "body")->setCurrentText(otherFamily());
    QVERIFY(!remark(dialog, "body").contains("No Such Face"));
    QCOMPARE(dialog.choice().fonts, (FontChoices{{"body", otherFamily()}}));
}

void TestPaperDialog::goesBackToTheStandard()
{
    const PaperDialog dialog({{{"body", otherFamily()}, {"table", otherFamily()}}, {}}, "Export", "Export",
                             nullptr);
    dialog.findChild<QPushButton *>("standardFaces")->click();
    QVERIFY(dialog.choice().fonts.isEmpty());
    QCOMPARE(faces(dialog, "table")->currentIndex(), 0);
}

void TestPaperDialog::cancelAltersNothing()
{
    PreviewFixture fixture;
    fixture.dialogs.toSave = fixture.folder.filePath("out.pdf");
    fixture.window->activateWindow();
    fixture.trigger("actionExportPdf");
    QVERIFY(opened());
    faces(*opened(), "body")->setCurrentText(otherFamily());
    QTest::keyClick(opened(), Qt::Key_Escape);
    QVERIFY(!QFile::exists(fixture.dialogs.toSave));
    QVERIFY(fixture.dialogs.proposals.isEmpty());
    QVERIFY(PaperChoice::kept().fonts.isEmpty());
}

// One is asked for in either window; the later question is the one that counts.
void TestPaperDialog::asksOnceAtATime()
{
    PreviewFixture fixture;
    fixture.dialogs.toSave = fixture.folder.filePath("out.pdf");
    const auto dialogs = [] {
        QList<PaperDialog *> open;
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<PaperDialog *>(one); dialog && dialog->isVisible())
                open += dialog;
        }
        return open;
    };
    WindowFixture::press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(dialogs().first()->parentWidget(), PreviewFixture::preview());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.trigger("actionPrint");
    QCOMPARE(dialogs().size(), 1);
    QCOMPARE(dialogs().first()->parentWidget(), fixture.window.get());
    dialogs().first()->reject();
    fixture.exportPdf();
    QCOMPARE(fixture.dialogs.exported, QStringList{fixture.dialogs.toSave});
    QVERIFY(dialogs().isEmpty());
}

void TestPaperDialog::exportTakesTheFaces()
{
    PreviewFixture fixture;
    fixture.dialogs.toSave = fixture.folder.filePath("out.pdf");
    fixture.window->activateWindow();
    fixture.trigger("actionExportPdf");
    faces(*opened(), "body")->setCurrentText(otherFamily());
    fixture.agreeToPaper();
    QVERIFY(readFile(fixture.dialogs.toSave)->startsWith("%PDF"));
    QVERIFY(QString::fromUtf8(run("pdffonts", {fixture.dialogs.toSave})).contains("UKai"));
    QVERIFY2(fixture.dialogs.remarks.last().contains("AR PL UKai CN stands in"),
             qPrintable(fixture.dialogs.remarks.last()));
    // The next one is asked with what was chosen last.
    fixture.trigger("actionExportPdf");
    QCOMPARE(faces(*opened(), "body")->currentText(), otherFamily());
    opened()->reject();
}

void TestPaperDialog::previewTakesTheChoice()
{
    PreviewFixture fixture;
    const QImage before = PreviewFixture::pages().image(0, 50);
    WindowFixture::press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(opened() && opened()->parentWidget() == PreviewFixture::preview());
    faces(*opened(), "title")->setCurrentText(otherFamily());
    QTest::mouseClick(opened()->findChild<QPushButton *>("agree"), Qt::LeftButton);
    QVERIFY(PreviewFixture::pages().image(0, 50) != before);
}

void TestPaperDialog::aProofIsMadeOnce()
{
    PreviewFixture fixture;
    WindowFixture::press(Qt::Key_T, Qt::ControlModifier);
    opened()->findChild<QCheckBox *>("proof")->click();
    QTest::mouseClick(opened()->findChild<QPushButton *>("agree"), Qt::LeftButton);
    const auto isMarked = [] {
        const QList<PlacedText> &texts = PreviewFixture::pages().pages().first().texts;
        return std::any_of(texts.begin(), texts.end(),
                           [](const PlacedText &text) { return text.text == PaperChoice::draftMark(); });
    };
    QVERIFY(!PaperChoice::draftMark().isEmpty() && isMarked());
    fixture.open(); // the next start
    fixture.window->load(fixture.folder.filePath("sample.nianbao"));
    fixture.openPreview();
    QVERIFY(!isMarked());
}

void TestPaperDialog::everyOptionIsTaken_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("seal") << "withSeal" << true;
    QTest::newRow("wide tables") << "turnsWideTables" << true;
    QTest::newRow("fingerprint") << "withFingerprint" << true;
    QTest::newRow("read aloud") << "isReadAloud" << false;
    QTest::newRow("proof") << "proof" << false;
}

void TestPaperDialog::everyOptionIsTaken()
{
    QFETCH(QString, box);
    QFETCH(bool, isKept);
    PreviewFixture fixture;
    const auto pictures = [] {
        QList<QImage> all;
        for (int page = 0; page < PreviewFixture::pages().count(); ++page)
            all += PreviewFixture::pages().image(page, 40);
        return all;
    };
    const QList<QImage> plain = pictures();
    WindowFixture::press(Qt::Key_T, Qt::ControlModifier);
    opened()->findChild<QCheckBox *>(box)->click();
    QTest::mouseClick(opened()->findChild<QPushButton *>("agree"), Qt::LeftButton);
    const QList<QImage> chosen = pictures();
    QVERIFY(chosen != plain);
    const PaperDialog next(PaperChoice::kept(), "Export", "Export", nullptr);
    QCOMPARE(next.findChild<QCheckBox *>(box)->isChecked(), isKept);
    // Every cell is found nevertheless, turned or with a box beside its figure.
    const int place = PreviewFixture::placeWith("t3.carriedOver.business");
    QVERIFY(place >= 0);
    PreviewFixture::clickPlace(place);
    QTRY_VERIFY(fixture.window->isActiveWindow());
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("t3.carriedOver.business"));
}

QTEST_MAIN(TestPaperDialog)
#include "test_paper_dialog.moc"
