#pragma once

#include "desktop/findings/finding_details.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/findings/reason_dialog.h"
#include "desktop/panels/findings_watch.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

// A window with a report in which a few things are found: a column that is off, a wrong word that a rule of
// somebody's own knows, a title that names another organ.
class FindingsFixture : public WindowFixture
{
public:
    FindingsFixture()
    {
        writeRules("words.json",
                   R"({"rules": [{"id": "own-words", "severity": "warning", "title": "规范用词",
                       "message": "“{wrong}”应为“{right}”。", "words": [["做为", "作为"]]}]})");
        open();
        window->load(makeReport("one.nianbao"));
        apply({{nianbao::SetNarrative{"s1", {"第一段。", "以此做为依据。"}},
                nianbao::SetFigure{"t3.received.natural", nianbao::Figure::number(3)}}});
        trigger("actionFindings");
    }

    void writeRules(const QString &name, const QByteArray &json) const
    {
        const QString rules = nianbao::RuleBook::ownFolder();
        QFile file(QDir(rules).filePath(name));
        QVERIFY(QDir().mkpath(rules) && file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }
    nianbao::ReportDocument &document() const { return window->document(); }
    // What is found comes after a pause.
    void whenLookedAt(const std::function<void()> &act) const
    {
        QSignalSpy looked(window->findChild<nianbao::FindingsWatch *>(), &nianbao::FindingsWatch::updated);
        act();
        QVERIFY(looked.wait());
    }
    // Without it.
    void lookAgain() const { window->findChild<nianbao::FindingsWatch *>()->update(); }
    void apply(const nianbao::Change &change) const
    {
        whenLookedAt([&] { QVERIFY(document().apply(change, document().newToken())); });
    }
    nianbao::FindingsPanel *panel() const { return window->findChild<nianbao::FindingsPanel *>(); }
    QListView *list() const { return panel()->list(); }
    // The rules of what is listed, from the top down.
    QStringList listed() const
    {
        QStringList rules;
        const nianbao::FindingsModel &model = panel()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const nianbao::Finding *finding = model.finding(model.index(row)))
                rules += finding->rule;
        }
        return rules;
    }
    QModelIndex rowOf(const QString &rule) const
    {
        const nianbao::FindingsModel &model = panel()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const nianbao::Finding *finding = model.finding(model.index(row));
            if (finding && finding->rule == rule)
                return model.index(row);
        }
        return {};
    }
    void clickRow(const QString &rule) const
    {
        const QModelIndex row = rowOf(rule);
        QVERIFY2(row.isValid(), qPrintable(rule + " isn't listed: " + listed().join(' ')));
        list()->scrollTo(row);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    }
    void choose(const QString &rule) const { list()->setCurrentIndex(rowOf(rule)); }
    QPushButton *button(const char *name) const { return panel()->findChild<QPushButton *>(name); }
    QString details() const { return panel()->findChild<QTextBrowser *>("findingText")->toPlainText(); }
    QComboBox *combo(const char *name) const { return panel()->findChild<QComboBox *>(name); }
    // Answers the question why, as a person does.
    void answer(const QString &reason, const QString &name) const
    {
        auto *dialog = qobject_cast<nianbao::ReasonDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>("reason")->setPlainText(reason);
        dialog->findChild<QLineEdit *>("by")->setText(name);
        QTest::mouseClick(dialog->findChild<QPushButton *>("agree"), Qt::LeftButton);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        lookAgain();
    }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
};
