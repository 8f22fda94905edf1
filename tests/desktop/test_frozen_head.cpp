#include "window_fixture.h"

#include "desktop/frozen_head.h"

#include <QAccessible>
#include <QScrollBar>

using namespace nianbao;

// The tall table's column heads while it scrolls.
class TestFrozenHead : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->load(m_fixture->makeReport("sample.nianbao"));
    }
    void cleanup() { m_fixture.reset(); }
    void staysWhileTheTableScrolls();
    void showsTheHeads();
    void leavesTheCurrentCellFree();
    void isNothingToAScreenReader();

private:
    Sheet &sheet() const { return m_fixture->window->sheet(); }
    FrozenHead *head() const { return sheet().findChild<FrozenHead *>(); }
    FormTable *table() const { return sheet().findChild<FormTable *>("t3"); }
    // So that this much of the table is above the upper edge.
    void scrollBy(int pixels) const
    {
        QScrollBar *bar = sheet().verticalScrollBar();
        bar->setValue(bar->value() + table()->mapTo(sheet().viewport(), QPoint()).y() + pixels);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFrozenHead::staysWhileTheTableScrolls()
{
    QCOMPARE(sheet().findChildren<FrozenHead *>().size(), 1);
    scrollBy(-40);
    QVERIFY(!head()->isVisible());
    scrollBy(1);
    QVERIFY(head()->isVisible());
    QCOMPARE(head()->height(), table()->headHeight());
    QCOMPARE(head()->mapToGlobal(QPoint()),
             QPoint(table()->mapToGlobal(QPoint()).x(), sheet().viewport()->mapToGlobal(QPoint()).y()));
    scrollBy(table()->height() - head()->height() - 30);
    QVERIFY(head()->isVisible());
    scrollBy(table()->height() - head()->height());
    QVERIFY(!head()->isVisible()); // its last row is out of sight
}

void TestFrozenHead::showsTheHeads()
{
    m_fixture->click(m_fixture->cell("t3.granted.research"));
    scrollBy(150);
    const QRect heads(0, 0, table()->width(), table()->headHeight());
    const auto same = [&] {
        return head()->grab().toImage().convertToFormat(QImage::Format_RGB32) == [&] {
            QImage image(heads.size(), QImage::Format_RGB32);
            image.fill(themeFor(table()->palette()).sheet);
            table()->render(&image, QPoint(), QRegion(heads), QWidget::DrawChildren);
            return image;
        }();
    };
    QVERIFY(same());
    const QImage before = head()->grab().toImage();
    WindowFixture::press(Qt::Key_Right);
    scrollBy(150);
    QVERIFY(head()->grab().toImage() != before); // another column is tinted
    QVERIFY(same());
}

void TestFrozenHead::leavesTheCurrentCellFree()
{
    m_fixture->click(m_fixture->cell("t3.granted.natural"));
    scrollBy(table()->headHeight() + 300);
    for (int i = 0; i < 3; ++i) {
        WindowFixture::press(Qt::Key_Up);
        const QWidget *cell = QApplication::focusWidget();
        const int top = cell->mapTo(sheet().viewport(), QPoint()).y();
        QVERIFY2(!head()->isVisible() || top >= head()->height(),
                 qPrintable(QString("%1 at %2").arg(QApplication::focusWidget()->objectName()).arg(top)));
    }
    scrollBy(table()->headHeight() + 300);
    WindowFixture::press(Qt::Key_Tab, Qt::ShiftModifier);
    const int top = QApplication::focusWidget()->mapTo(sheet().viewport(), QPoint()).y();
    QVERIFY2(!head()->isVisible() || top >= head()->height(),
             qPrintable(QString("%1 at %2").arg(QApplication::focusWidget()->objectName()).arg(top)));
}

void TestFrozenHead::isNothingToAScreenReader()
{
    scrollBy(100);
    QVERIFY(head()->isVisible());
    QAccessibleInterface *area = QAccessible::queryAccessibleInterface(&sheet());
    for (int i = 0; i < area->childCount(); ++i) {
        QVERIFY(area->child(i)->object() != head());
        for (int j = 0; j < area->child(i)->childCount(); ++j)
            QVERIFY(area->child(i)->child(j)->object() != head());
    }
}

QTEST_MAIN(TestFrozenHead)
#include "test_frozen_head.moc"
