// Shows what a clerk sees, scene by scene, and prints whatever is cut off or lies on something else;
// then its status is 1. With a folder it also takes a picture of each scene there.
// Usage: pictures [--dark] [--size WIDTHxHEIGHT] [FOLDER PREFIX]
//
// A new window or dialog: one more line in scenes(), with what shows it and gives it back.
#include "compared_scenes.h"
#include "fit_check.h"
#include "help_scenes.h"
#include "kept_scenes.h"
#include "picture_stage.h"
#include "reviewed_report.h"

#include "desktop/breakdown/breakdown_dialog.h"
#include "desktop/crash/crash_notice.h"
#include "desktop/findings/check_window.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/findings/reason_dialog.h"
#include "desktop/findings/rules_dialog.h"
#include "desktop/help/help_window.h"
#include "desktop/import/import_window.h"
#include "desktop/import/page_comparison.h"
#include "desktop/panels/balance_panel.h"
#include "desktop/panels/organ_profile_dialog.h"
#include "desktop/panels/site_profile_dialog.h"
#include "desktop/paper/preview_window.h"
#include "desktop/screen_fonts.h"
#include "desktop/text/field_picker.h"
#include "desktop/text/tidy_dialog.h"
#include "desktop/window_style.h"
#include "intake/report_import.h"
#include "model/language.h"
#include "publish/portal_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace nianbao;

namespace {
struct Scene {
    QString name;
    std::function<QWidget *(PictureStage &)> show; // gives what is to be looked at; null where that was done
};

PreviewWindow *previewIn()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *preview = qobject_cast<PreviewWindow *>(window))
            return preview;
    }
    qFatal("there is no preview");
}

// The report's own page, in which one row is called a little otherwise, read again beside the form.
ImportWindow *showImport(PictureStage &stage, const QString &name)
{
    const Report &report = stage.window.document().report();
    QByteArray page = portalPage(compose(report, Figures(report)));
    const QString label =
        report.form().figures()[report.form().figureAt("t3.refused.stateSecret.total")].rowLabels.last();
    page.replace(label.toUtf8(), (label + QStringLiteral("的")).toUtf8());
    QFile file(QDir::home().filePath(QStringLiteral("年报/") + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
        qFatal("the page can't be written");
    const Result<ImportResult> read = ReportImport::fromBytes(page);
    if (!read)
        qFatal("the page can't be read: %s", qPrintable(read.error().text()));
    auto *window = new ImportWindow(*read, name, &stage.window);
    window->show();
    return window;
}

QList<Scene> scenes()
{
    return {
        {"top",
         [](PictureStage &stage) {
             stage.window.sheet().goTo(Sheet::headerPart(), true);
             return &stage.window;
         }},
        {"t3",
         [](PictureStage &stage) {
             stage.scrollTo("t3.refused.thirdParty.research", 300, 400);
             return &stage.window;
         }},
        {"t3-200",
         [](PictureStage &stage) {
             stage.window.sheet().setZoom(200);
             stage.scrollTo("t3.refused.deliberative.otherOrg", 420, 500);
             return &stage.window;
         }},
        {"t3-50",
         [](PictureStage &stage) {
             stage.window.sheet().setZoom(50);
             stage.scrollTo("t3.refused.deliberative.otherOrg", 300, 400);
             return &stage.window;
         }},
        {"section-6",
         [](PictureStage &stage) {
             stage.window.sheet().setZoom(100);
             stage.window.sheet().goTo("s6", true);
             return &stage.window;
         }},
        {"find",
         [](PictureStage &stage) {
             stage.trigger("actionFind");
             QTest::keyClicks(QApplication::focusWidget(), "1");
             return &stage.window;
         }},
        {"balance",
         [](PictureStage &stage) {
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the find bar's
             stage.set("t3.received.natural", 36);
             stage.set("t3.granted.natural", 63);
             stage.scrollTo("t3.granted.natural", 300, 400);
             stage.trigger("actionBalance");
             return stage.window.findChild<BalancePanel *>();
         }},
        {"off-balance",
         [](PictureStage &stage) {
             stage.window.findChild<BalancePanel *>()->close();
             return &stage.window;
         }},
        {"profile",
         [](PictureStage &stage) {
             stage.trigger("actionOrganProfile");
             return stage.window.findChild<OrganProfileDialog *>();
         }},
        {"site-profile",
         [](PictureStage &stage) {
             stage.window.findChild<OrganProfileDialog *>()->close();
             stage.trigger("actionSiteProfile");
             return stage.window.findChild<SiteProfileDialog *>();
         }},
        {"tidy",
         [](PictureStage &stage) {
             stage.window.findChild<SiteProfileDialog *>()->close();
             stage.write("s6", "2023年,共受理申请１２件 , 收费0元.");
             stage.trigger("actionTidy");
             return stage.window.findChild<TidyDialog *>();
         }},
        {"live-figures",
         [](PictureStage &stage) {
             stage.window.findChild<TidyDialog *>()->close();
             stage.comeBack();
             stage.apply({{SetNarrative{"s1", QList<Block>{liveParagraph(), sixParts()}}}});
             stage.window.sheet().goTo("s1", true);
             return &stage.window;
         }},
        {"picker",
         [](PictureStage &stage) {
             stage.trigger("actionInsertField");
             return stage.window.findChild<FieldPicker *>();
         }},
        {"breakdown",
         [](PictureStage &stage) {
             stage.window.findChild<FieldPicker *>()->close();
             stage.comeBack();
             stage.window.sheet().goTo("s1", true);
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
             stage.trigger("actionBreakdown");
             return stage.window.findChild<BreakdownDialog *>();
         }},
        {"guide",
         [](PictureStage &stage) {
             stage.window.findChild<BreakdownDialog *>()->reject();
             stage.trigger("actionGuide");
             return stage.window.findChild<HelpWindow *>();
         }},
        {"six-off",
         [](PictureStage &stage) {
             stage.window.findChild<HelpWindow *>()->close();
             stage.comeBack();
             for (const Balance &balance : stage.window.document().report().form().balances()) {
                 const FigureSpec &spec =
                     stage.window.document().report().form().figures()[balance.left.first().figure];
                 if (!spec.computed)
                     stage.set(spec.address, 1234);
             }
             return &stage.window;
         }},
        {"import",
         [](PictureStage &stage) -> QWidget * {
             ImportWindow *window = showImport(stage, "page.html");
             stage.look(*window);
             delete window;
             stage.comeBack();
             return nullptr;
         }},
        {"page-comparison",
         [](PictureStage &stage) -> QWidget * {
             QFile page(QDir::home().filePath(QStringLiteral("年报/page.html")));
             if (!page.open(QIODevice::ReadOnly))
                 qFatal("there is no page to compare with");
             const Result<ImportResult> read = ReportImport::fromBytes(page.readAll());
             auto *window =
                 new PageComparison(*read, stage.window.document().report(), "page.html", &stage.window);
             window->show();
             stage.look(*window);
             delete window;
             stage.comeBack();
             return nullptr;
         }},
        {"comparison", showComparison},
        {"merge", showMerge},
        {"recovered", showRecovered},
        {"earlier-versions", showEarlierVersions},
        {"altered-file", showAlteredFile},
        {"help-cell", showCellHelp},
        {"help-cells", showCellsHelp},
        {"help-rule", showRuleHelp},
        {"help-rules", showRulesHelp},
        {"help-keys", showKeysHelp},
        {"settings", showSettings},
        {"not-kept", showNotKept},
        {"altered-since", showAlteredSince},
        {"findings",
         [](PictureStage &stage) {
             stage.write("s6", "2023年，上年结转36件，新收申请12件，收取信息处理费0元。");
             QTest::qWait(100); // what is found comes after a pause
             stage.trigger("actionFindings");
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to its place
             return &stage.window;
         }},
        {"findings-warning",
         [](PictureStage &stage) {
             QListView *list = stage.window.findChild<FindingsPanel *>()->list();
             list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
             QTest::keyClick(list, Qt::Key_Return);
             return &stage.window;
         }},
        {"acknowledge",
         [](PictureStage &stage) {
             stage.trigger("actionAcknowledge");
             return stage.window.findChild<ReasonDialog *>();
         }},
        {"acknowledged",
         [](PictureStage &stage) {
             auto *dialog = stage.window.findChild<ReasonDialog *>();
             dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("与登记台账核对无误。"));
             dialog->findChild<QLineEdit *>("by")->setText(QStringLiteral("李复核"));
             dialog->accept();
             stage.comeBack();
             QTest::qWait(100);
             stage.window.findChild<QComboBox *>("which")->setCurrentIndex(1);
             return &stage.window;
         }},
        {"rules",
         [](PictureStage &stage) {
             stage.apply({{SetRuleOff{{"fee-unlikely", QStringLiteral("本机关确有收费。"),
                                       QStringLiteral("王审"), QDateTime({2024, 1, 20}, {9, 30})}}}});
             stage.trigger("actionRules");
             return stage.window.findChild<RulesDialog *>();
         }},
        {"check-page",
         [](PictureStage &stage) {
             stage.window.findChild<RulesDialog *>()->close();
             stage.trigger("actionCheckPage");
             return stage.window.findChild<CheckWindow *>();
         }},
        {"text",
         [](PictureStage &stage) {
             stage.window.findChild<CheckWindow *>()->close();
             stage.comeBack();
             stage.window.findChild<FindingsPanel *>()->close();
             stage.apply({{SetNarrative{"s1", someText()}}});
             stage.window.sheet().goTo("s1", true);
             return &stage.window;
         }},
        {"preview",
         [](PictureStage &stage) {
             stage.trigger("actionPreview");
             PreviewWindow *preview = previewIn();
             preview->resize(stage.window.size());
             preview->view().setFit(PageView::Fit::Page);
             preview->view().goToPage(1);
             QTest::qWait(300); // the thumbnails come one by one
             return preview;
         }},
        {"preview-width",
         [](PictureStage &) {
             PreviewWindow *preview = previewIn();
             preview->findChild<QAction *>("previewFitWidth")->trigger();
             QTest::keyClick(&preview->view(), Qt::Key_Down);
             QTest::keyClick(&preview->view(), Qt::Key_Down);
             return preview;
         }},
        {"preview-notes",
         [](PictureStage &) {
             PreviewWindow *preview = previewIn();
             preview->findChild<QAction *>("previewNotes")->trigger();
             preview->findChild<QAction *>("previewFitPage")->trigger();
             preview->view().goToPage(0);
             return preview;
         }},
        {"preview-book",
         [](PictureStage &) {
             PreviewWindow *preview = previewIn();
             preview->findChild<QAction *>("previewFitPage")->trigger();
             preview->findChild<QAction *>("previewNotes")->trigger();
             preview->findChild<QAction *>("previewBook")->trigger();
             QTest::keyClick(&preview->view(), Qt::Key_PageDown);
             return preview;
         }},
        {"paper",
         [](PictureStage &) {
             previewIn()->findChild<QAction *>("previewPaper")->trigger();
             return QApplication::activeModalWidget();
         }},
        {"preview-review-sheet",
         [](PictureStage &) {
             QWidget *dialog = QApplication::activeModalWidget();
             dialog->findChild<QComboBox *>("reviewSheet")->setCurrentIndex(1);
             QTest::mouseClick(dialog->findChild<QPushButton *>("agree"), Qt::LeftButton);
             PreviewWindow *preview = previewIn();
             preview->findChild<QAction *>("previewBook")->trigger();
             preview->view().goToPage(0);
             QTest::qWait(300); // the thumbnails come one by one
             return preview;
         }},
        {"paper-for-print",
         [](PictureStage &stage) {
             stage.trigger("actionPrint");
             return QApplication::activeModalWidget();
         }},
        {"last-year",
         [](PictureStage &stage) {
             QApplication::activeModalWidget()->close();
             previewIn()->close();
             stage.comeBack();
             stage.window.document().start(nextYear(stage.window.document().report()), true);
             stage.window.sheet().completeParts();
             QTest::qWait(300); // what is found comes after a pause
             stage.scrollTo("t3.carriedOver.research", 300, 400);
             return &stage.window;
         }},
        {"last-year-text",
         [](PictureStage &stage) {
             stage.window.sheet().goTo("s5", true);
             return &stage.window;
         }},
        {"comment",
         [](PictureStage &stage) {
             QSettings().setValue(QStringLiteral("review/name"), QStringLiteral("王晓"));
             stage.scrollTo("t3.received.natural", 300, 300);
             stage.trigger("actionComment");
             return QApplication::activeModalWidget();
         }},
        {"comments",
         [](PictureStage &stage) {
             QApplication::activeModalWidget()->close();
             comment(stage.window.document());
             stage.trigger("actionComments");
             stage.scrollTo("t3.received.natural", 300, 300);
             return &stage.window;
         }},
        {"comments-text",
         [](PictureStage &stage) {
             stage.window.sheet().goTo("s1", true);
             return &stage.window;
         }},
        {"reading",
         [](PictureStage &stage) {
             stage.trigger("actionReading");
             return stage.window.findChild<QWidget *>(QStringLiteral("readingWindow"));
         }},
        {"submit",
         [](PictureStage &stage) {
             stage.window.findChild<QWidget *>(QStringLiteral("readingWindow"))->close();
             stage.trigger("actionSubmit");
             return QApplication::activeModalWidget();
         }},
        {"unsaved",
         [](PictureStage &stage) -> QWidget * {
             QApplication::activeModalWidget()->close();
             stage.window.findChild<QDockWidget *>(QStringLiteral("commentsDock"))->close();
             QTimer::singleShot(200, &stage.window, [&stage] {
                 QWidget *box = QApplication::activeModalWidget();
                 if (!box)
                     qFatal("nothing is asked about what isn't saved");
                 stage.look(*box);
                 box->close();
             });
             stage.trigger("actionNew");
             stage.comeBack();
             return nullptr;
         }},
        {"profile-complaint",
         [](PictureStage &stage) {
             stage.trigger("actionOrganProfile");
             auto *dialog = stage.window.findChild<OrganProfileDialog *>();
             auto *line = dialog->findChild<QLineEdit *>("localDeadline");
             dialog->activateWindow();
             line->setFocus();
             if (!QTest::qWaitFor([line] { return line->hasFocus(); }))
                 qFatal("the profile hasn't the cursor");
             QTest::keyClicks(line, "2-30");
             QTest::keyClick(line, Qt::Key_Tab);
             return dialog;
         }},
        {"empty-year",
         [](PictureStage &stage) {
             stage.window.findChild<OrganProfileDialog *>()->close();
             stage.comeBack();
             stage.window.document().start(Report(), false);
             stage.window.sheet().completeParts();
             stage.scrollTo("t3.received.natural", 200, 400);
             return &stage.window;
         }},
        {"start",
         [](PictureStage &stage) {
             stage.window.showStart();
             return &stage.window;
         }},
        {"start-after-crash",
         [](PictureStage &stage) {
             const QString folder = QDir::homePath() + "/.local/state/nianbao/crashes";
             QFile report(folder + "/2024-01-15T08.30.00Z-1.new");
             if (!QDir().mkpath(folder) || !report.open(QIODevice::WriteOnly))
                 qFatal("the crash can't be told of");
             tellOfCrash(stage.window, folder);
             return &stage.window;
         }},
    };
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x39, 0x3F), QColor(0x2A, 0x2D, 0x31));
    palette.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xC9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WindowStyle);
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    qputenv("XDG_STATE_HOME", QFile::encodeName(home.path() + "/state"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QCoreApplication::setOrganizationName("nianbao-test");
    installTranslations(application);
    QApplication::setFont(interfaceFont(QApplication::font()));
    QStringList arguments = application.arguments().mid(1);
    if (arguments.removeAll("--dark"))
        QApplication::setPalette(darkPalette());
    QSize size(1366, 768);
    if (const qsizetype at = arguments.indexOf("--size"); at >= 0) {
        size = sizeFrom(arguments.value(at + 1));
        arguments.remove(at, 2);
    }

    PictureStage stage(size);
    int faults = 0;
    QString name;
    stage.look = [&](QWidget &shown) {
        QTest::qWait(50);
        // A text that came as the pause ended has asked for its room, and hasn't got it yet.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const QString &fault : faultsIn(shown)) {
            std::printf("%s: %s\n", qPrintable(name), qPrintable(fault));
            ++faults;
        }
        if (arguments.size() < 2)
            return;
        const QString path = QDir(arguments[0]).filePath(arguments[1] + name + ".png");
        if (!shown.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path))
            qFatal("%s can't be written", qPrintable(path));
    };
    for (const Scene &scene : scenes()) {
        name = scene.name;
        if (QWidget *shown = scene.show(stage))
            stage.look(*shown);
    }
    return faults ? 1 : 0;
}
