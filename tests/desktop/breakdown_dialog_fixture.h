#pragma once

#include "desktop/breakdown/breakdown_dialog.h"
#include "desktop/breakdown/breakdown_preview.h"
#include "desktop/breakdown/parts_table.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

// An open breakdown dialog, and the hand that works it.
class BreakdownDialogTest : public QObject
{
    Q_OBJECT

protected:
    using Breakdown = nianbao::Breakdown;
    using Report = nianbao::Report;
    // The six parts of 214 of a published report.
    static Breakdown six()
    {
        const QList<std::pair<QString, int>> parts{{"要闻", 120},    {"通知公告", 55}, {"政策解读", 2},
                                                   {"政策文件", 10}, {"机构职能", 7},  {"其他", 20}};
        Breakdown breakdown = empty();
        breakdown.subject = "公开信息";
        for (const auto &[label, count] : parts)
            breakdown.parts += {breakdown.freshPartId(), label, nianbao::Figure::number(count)};
        return breakdown;
    }
    static Breakdown empty()
    {
        Breakdown breakdown;
        breakdown.id = "b1";
        breakdown.unit = "条";
        breakdown.phrasing = "share";
        return breakdown;
    }
    static Report reportWith(const Breakdown &breakdown)
    {
        Report report;
        if (!report.apply({{nianbao::SetNarrative{"s1", QList<nianbao::Block>{breakdown}}}}))
            qFatal("the report refuses the breakdown");
        return report;
    }
    void open(const Breakdown &breakdown, const Report &report, const QStringList &taken = {})
    {
        m_dialog = std::make_unique<nianbao::BreakdownDialog>(breakdown, report, taken);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }
    void open(const Breakdown &breakdown) { open(breakdown, reportWith(breakdown)); }
    template<typename T = QLineEdit>
    T *in(const char *name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    nianbao::PartsTable *parts() const { return in<nianbao::PartsTable>("parts"); }
    QPushButton *ok() const { return in<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok); }
    QString problem() const { return in<QLabel>("problem")->text(); }
    QString at(int row, int column) const { return parts()->model()->index(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < parts()->model()->rowCount(); ++row)
            texts += at(row, column);
        return texts;
    }
    // The text cursor into that cell, by the mouse.
    void click(int row, int column) const
    {
        const QRect cell = parts()->visualRect(parts()->model()->index(row, column));
        QTest::mouseClick(parts()->viewport(), Qt::LeftButton, {}, cell.center());
    }
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
    void push(const char *name) const { QTest::mouseClick(in<QPushButton>(name), Qt::LeftButton); }
    void choose(const char *name) const
    {
        QTest::mouseClick(in<QAbstractButton>(name), Qt::LeftButton, {}, QPoint(8, 8));
    }
    QString sentence() const { return nianbao::textOf(m_dialog->breakdown().sentence); }
    QString seen() const { return in<nianbao::BreakdownPreview>("preview")->accessibleDescription(); }

    std::unique_ptr<nianbao::BreakdownDialog> m_dialog;
};
