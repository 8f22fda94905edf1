#include "desktop/commands/action_tips.h"
#include "desktop/table/cell_tips.h"
#include "desktop/table/frozen_head.h"
#include "window_fixture.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolTip>

using namespace nianbao;

// What the form and the menus say of themselves where the pointer rests.
class TestTips : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        QToolTip::hideText();
        m_fixture.reset();
    }
    void ofACell();
    void ofACellThatCanNotBeTaken();
    void ofHeads_data();
    void ofHeads();
    void ofFrozenHeads();
    void ofSections();
    void ofHeaderFields();
    void ofEveryAction();

private:
    // As when the pointer rests there: the event goes up from the innermost widget until one takes it.
    static QString tipAt(QWidget *widget, const QPoint &where)
    {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, where, widget->mapToGlobal(where));
        QApplication::sendEvent(widget, &help);
        return QToolTip::text();
    }
    static QString tipAt(QWidget *widget) { return tipAt(widget, widget->rect().center()); }
    static const FigureSpec &spec(const QString &address)
    {
        return Template::current()->figures()[Template::current()->figureAt(address)];
    }
    QLabel *labelOf(const QString &table, const QString &text) const
    {
        for (QLabel *label : m_fixture->window->findChild<QWidget *>(table)->findChildren<QLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTips::ofACell()
{
    for (const FigureSpec &figure : Template::current()->figures()) {
        const QString tip = tipAt(m_fixture->cell(figure.address));
        QVERIFY2(tip.contains(figure.fullLabel().toHtmlEscaped()), qPrintable(figure.address + ": " + tip));
        for (const Meaning &meaning : figure.meanings)
            QVERIFY2(tip.contains(meaning.text.toHtmlEscaped()) && tip.contains(meaning.source),
                     qPrintable(figure.address + ": " + tip));
        // Asked for, not made ahead.
        QVERIFY(m_fixture->cell(figure.address)->toolTip().isEmpty());
    }
}

void TestTips::ofACellThatCanNotBeTaken()
{
    m_fixture->click(m_fixture->cell("t3.received.natural"));
    WindowFixture::type("-3");
    FigureEdit *cell = m_fixture->cell("t3.received.natural");
    QVERIFY(!cell->problem().isEmpty());
    QCOMPARE(tipAt(cell), cell->problem());
}

void TestTips::ofHeads_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("address"); // of a cell below or beside it; empty: the head has no tip
    QTest::addColumn<int>("meaning");     // which of that cell's
    QTest::newRow("a row") << "t3" << spec("t3.received.natural").rowLabels.last() << "t3.received.natural"
                           << 0;
    QTest::newRow("an inner row") << "t3" << spec("t3.refused.otherLaw.natural").rowLabels.last()
                                  << "t3.refused.otherLaw.welfare" << 0;
    QTest::newRow("a column") << "t3" << spec("t3.received.natural").columnLabels.last()
                              << "t3.granted.natural" << 1;
    QTest::newRow("rows of several meanings")
        << "t3" << spec("t3.refused.otherLaw.natural").rowLabels.at(1) << "" << 0;
    QTest::newRow("columns of several meanings")
        << "t3" << spec("t3.received.business").columnLabels.at(1) << "" << 0;
    QTest::newRow("a row of another table")
        << "t2" << spec("t2.rules.made").rowLabels.last() << "t2.rules.made" << 0;
    QTest::newRow("a column below a band")
        << "t2" << spec("t2.rules.inForce").columnLabels.last() << "t2.normative.inForce" << 1;
    QTest::newRow("a group") << "t4" << spec("t4.review.other").columnLabels.first() << "t4.review.upheld"
                             << 0;
}

void TestTips::ofHeads()
{
    QFETCH(QString, table);
    QFETCH(QString, label);
    QFETCH(QString, address);
    QFETCH(int, meaning);
    QLabel *head = labelOf(table, label);
    QVERIFY2(head, qPrintable(label));
    const QString tip = tipAt(head);
    if (address.isEmpty()) {
        QCOMPARE(tip, QString());
        return;
    }
    QVERIFY2(tip.contains(label.toHtmlEscaped()), qPrintable(tip));
    const QList<Meaning> &meanings = spec(address).meanings;
    for (int i = 0; i < meanings.size(); ++i)
        QCOMPARE(tip.contains(meanings[i].text.toHtmlEscaped()), i == meaning);
}

// They cover cells, and say what they are, not what is below them.
void TestTips::ofFrozenHeads()
{
    QWidget *table = m_fixture->window->findChild<QWidget *>("t3");
    m_fixture->click(m_fixture->cell("t3.carriedForward.natural"));
    auto *head = m_fixture->window->findChild<FrozenHead *>();
    QVERIFY(head->isVisible());
    QLabel *column = labelOf("t3", spec("t3.received.natural").columnLabels.last());
    const QPoint there(column->mapTo(table, column->rect().center()));
    const QPoint global = head->mapToGlobal(there); // the table's left edge is the head's
    QWidget *below = m_fixture->window->childAt(m_fixture->window->mapFromGlobal(global));
    QVERIFY(qobject_cast<FigureEdit *>(below));
    const QString tip = tipAt(below, below->mapFromGlobal(global));
    QVERIFY2(tip.contains(spec("t3.received.natural").meanings.last().text), qPrintable(tip));
    QVERIFY2(!tip.contains(spec(below->objectName()).meanings.first().text), qPrintable(tip));
}

void TestTips::ofSections()
{
    int told = 0;
    for (const Section &section : Template::current()->sections()) {
        for (QLabel *label : m_fixture->window->sheet().findChildren<QLabel *>()) {
            if (section.heading.isEmpty() || label->text() != section.heading)
                continue;
            QVERIFY2(tipAt(label).contains(section.meaning.text), qPrintable(section.id));
            ++told;
        }
    }
    QCOMPARE(told, 6);
}

void TestTips::ofHeaderFields()
{
    QSet<QString> said;
    for (const Field field : Header::fields()) {
        FieldEdit *edit = m_fixture->field(Header::name(field));
        const QString tip = tipAt(edit);
        QVERIFY2(!tip.isEmpty(), qPrintable(edit->objectName()));
        QCOMPARE(edit->accessibleDescription(), tip); // and for those who listen
        said += tip;
        for (QLabel *caption : edit->parentWidget()->findChildren<QLabel *>()) {
            if (caption->buddy() == edit)
                QCOMPARE(tipAt(caption), tip);
        }
    }
    QCOMPARE(said.size(), Header::fields().size());
    FieldEdit *year = m_fixture->field("year");
    m_fixture->click(year);
    WindowFixture::type("99");
    WindowFixture::press(Qt::Key_Return);
    QVERIFY(!year->problem().isEmpty());
    QCOMPARE(tipAt(year), year->problem());
}

void TestTips::ofEveryAction()
{
    QMenuBar *bar = m_fixture->window->menuBar();
    int told = 0;
    for (QAction *top : bar->actions()) {
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QMenu *menu = top->menu();
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text() + ' ' + action->objectName()));
            QCOMPARE(action->statusTip(), ActionTips::tipOf(action->objectName()));
            ++told;
        }
        QTest::keyClick(menu, Qt::Key_Down);
        QTRY_COMPARE(m_fixture->window->statusBar()->currentMessage(), menu->activeAction()->statusTip());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!menu->isVisible());
    }
    QVERIFY(told > 20);
}

QTEST_MAIN(TestTips)
#include "test_tips.moc"
