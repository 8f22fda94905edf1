#pragma once

#include "desktop/main_window.h"
#include "desktop/panels/balance_bar.h"
#include "desktop/panels/status_line.h"
#include "desktop/sheet/sheet.h"
#include "desktop/table/figure_edit.h"
#include "desktop/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>

// Answers the program's questions in the person's stead, and keeps what it was told.
class AnsweringDialogs : public nianbao::Dialogs
{
public:
    Unsaved askUnsaved(QWidget *, const QString &name) override
    {
        asked += name;
        return unsaved;
    }
    bool confirm(QWidget *, const nianbao::Question &question) override
    {
        questions += question;
        return agrees;
    }
    int choose(QWidget *, const nianbao::Choice &choice) override
    {
        choices += choice;
        return int(choice.answers.indexOf(answer));
    }
    QString fileToOpen(QWidget *, const QString &, const QString &, const nianbao::FileKind &) override
    {
        return toOpen;
    }
    QString folderToUse(QWidget *, const QString &, const QString &) override { return toUse; }
    QString fileToSave(QWidget *, const QString &, const QString &proposal,
                       const nianbao::FileKind &) override
    {
        proposals += proposal;
        if (whileChoosing)
            whileChoosing();
        return toSave;
    }
    void fail(QWidget *, const nianbao::Failure &failure) override { failures += failure; }
    void tell(QWidget *, const QString &, const QString &text) override { told += text; }
    void tellExported(QWidget *, const QString &path, const QString &about) override
    {
        exported += path;
        remarks += about;
    }
    bool setUpPrinter(QWidget *parent, QPrinter &printer, int pages, bool hasCurrentPage) override
    {
        askedFrom = parent;
        pagesToChooseFrom = pages;
        mayChooseCurrentPage = hasCurrentPage;
        if (!printsOnPaper) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(printTo);
        }
        if (setUp)
            setUp(printer);
        return printsOnPaper || !printTo.isEmpty();
    }

    Unsaved unsaved = Unsaved::Cancel;
    bool agrees = false;
    QString answer; // to a choice; none by itself
    QString toOpen;
    QString toUse; // a folder
    QString toSave;
    std::function<void()> whileChoosing; // what happens elsewhere, before toSave is chosen
    QString printTo;
    bool printsOnPaper = false;            // on the printer that there is, and not to a file
    std::function<void(QPrinter &)> setUp; // what the person chooses besides
    QWidget *askedFrom = nullptr;
    int pagesToChooseFrom = 0;
    bool mayChooseCurrentPage = false;
    QStringList asked;
    QStringList proposals;
    QList<nianbao::Question> questions;
    QList<nianbao::Choice> choices;
    QList<nianbao::Failure> failures;
    QStringList told;
    QStringList exported;
    QStringList remarks; // one for each of them
};

// The editor's window with a folder and settings of its own.
class WindowFixture
{
public:
    WindowFixture()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath("settings"));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath("config"))); // the profile's
        qputenv("XDG_STATE_HOME", QFile::encodeName(folder.filePath("state")));   // what is kept for a crash
        QCoreApplication::setOrganizationName("nianbao-test");
        QCoreApplication::setApplicationName("nianbao-test");
        open();
    }

    // A window as on the next start.
    void open()
    {
        window.reset();
        window = std::make_unique<nianbao::MainWindow>(&dialogs);
        window->resize(1366, 720);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->sheet().completeParts();
    }

    nianbao::FigureEdit *cell(const QString &address) const
    {
        return window->findChild<nianbao::FigureEdit *>(address);
    }
    QString text(const QString &address) const { return cell(address)->text(); }
    nianbao::NarrativeEdit *narrative(const QString &section) const
    {
        return window->findChild<nianbao::NarrativeEdit *>(section);
    }
    nianbao::FieldEdit *field(const QString &name) const
    {
        return window->findChild<nianbao::FieldEdit *>(name);
    }
    void click(QWidget *widget) const
    {
        window->sheet().ensureWidgetVisible(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
        QTRY_COMPARE(QApplication::focusWidget(), widget);
    }
    // Keys go wherever the cursor is, as a person's do.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QAction *action(const char *name) const { return window->findChild<QAction *>(name); }
    void trigger(const char *name) const
    {
        QVERIFY2(action(name) && action(name)->isEnabled(), name);
        action(name)->trigger();
    }
    // As somebody does who takes the paper as it is.
    void exportPdf() const
    {
        trigger("actionExportPdf");
        agreeToPaper();
    }
    void print() const
    {
        trigger("actionPrint");
        agreeToPaper();
    }
    void agreeToPaper() const
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>("agree"), Qt::LeftButton);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QString balance() const { return window->findChild<nianbao::BalanceBar *>("balance")->accessibleName(); }
    QString message() const { return window->findChild<QLabel *>("message")->text(); }

    // A file whose T3 is whole and balanced: zero everywhere.
    QString makeReport(const QString &name) const
    {
        using namespace nianbao;
        ReportDocument document;
        Change change{{SetField{Field::Organ, "青禾区管委会"}, SetField{Field::Year, "2023"},
                       SetNarrative{"s1", {"一段话。"}}}};
        for (const FigureSpec &spec : document.report().form().figures()) {
            if (!spec.computed)
                change.steps += SetFigure{spec.address, Figure::number(0)};
        }
        if (!document.apply(change, 1) || !document.save(folder.filePath(name)))
            qFatal("the report can't be made");
        return folder.filePath(name);
    }

    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    std::unique_ptr<nianbao::MainWindow> window;
};
