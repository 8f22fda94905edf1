#include "window_fixture.h"

#include "desktop/table/frozen_head.h"

#include <QAccessible>
#include <QScrollBar>

using namespace nianbao;

// The large table's heads while it scrolls.
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
    void rowsStayWhileTheTableScrollsSideways();
    void showsTheRowsAndTheCorner();
    void leavesTheCurrentCellFree();
    void leavesTheCurrentCellFreeSideways();
    void followsTheZoom();
    void isNothingToAScreenReader();

private:
    Sheet &sheet() const { return m_fixture->window->sheet(); }
    FrozenHead *head(FrozenHead::Part part = FrozenHead::Part::Columns) const
    {
        for (FrozenHead *head : sheet().findChildren<FrozenHead *>()) {
            if (head->part() == part)
                return head;
        }
        return nullptr;
    }
    FormTable *table() const { return sheet().findChild<FormTable *>("t3"); }
    // So that this much of the table is above the upper edge.
    void scrollBy(int pixels) const
    {
        QScrollBar *bar = sheet().verticalScrollBar();
        bar->setValue(bar->value() + table()->mapTo(sheet().viewport(), QPoint()).y() + pixels);
    }
    void scrollSidewaysBy(int pixels) const
    {
        QScrollBar *bar = sheet().horizontalScrollBar();
        bar->setValue(bar->value() + table()->mapTo(sheet().viewport(), QPoint()).x() + pixels);
    }
    // What the table itself looks like there.
    QImage pictureOf(const QRect &heads) const
    {
        // As fine as the screen: at 200 % a picture of half as many dots would be another.
        QImage image(heads.size() * table()->devicePixelRatio(), QImage::Format_RGB32);
        image.setDevicePixelRatio(table()->devicePixelRatio());
        image.fill(themeFor(table()->palette()).sheet);
        table()->render(&image, QPoint(), QRegion(heads), QWidget::DrawChildren);
        return image;
    }
    QImage seenIn(FrozenHead *frozen) const
    {
        return frozen->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFrozenHead::staysWhileTheTableScrolls()
{
    QCOMPARE(sheet().findChildren<FrozenHead *>().size(), 3);
    scrollBy(-40);
    QVERIFY(!head()->isVisible());
    scrollBy(1);
    QVERIFY(head()->isVisible());
    QCOMPARE(head()->height(), table()->headSize().height());
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
    const QRect heads(0, 0, table()->width(), table()->headSize().height());
    const auto same = [&] { return seenIn(head()) == pictureOf(heads); };
    QVERIFY(same());
    const QImage before = head()->grab().toImage();
    WindowFixture::press(Qt::Key_Right);
    scrollBy(150);
    QVERIFY(head()->grab().toImage() != before); // another column is tinted
    QVERIFY(same());
}

void TestFrozenHead::rowsStayWhileTheTableScrollsSideways()
{
    FrozenHead *rows = head(FrozenHead::Part::Rows);
    FrozenHead *corner = head(FrozenHead::Part::Corner);
    sheet().setZoom(200);
    scrollBy(-40);
    scrollSidewaysBy(-10);
    QVERIFY(!rows->isVisible());
    scrollSidewaysBy(60);
    QVERIFY(rows->isVisible());
    QVERIFY(!corner->isVisible()); // it is one with the rows as long as the columns are in their place
    QCOMPARE(rows->width(), table()->headSize().width());
    QCOMPARE(rows->x(), sheet().viewport()->x());
    QCOMPARE(rows->mapToGlobal(QPoint()).y(), table()->mapToGlobal(QPoint()).y());
    scrollBy(200);
    QVERIFY(rows->isVisible());
    QVERIFY(head()->isVisible());
    QVERIFY(corner->isVisible());
    QCOMPARE(corner->size(), table()->headSize());
    QCOMPARE(corner->pos(), sheet().viewport()->pos());
    // On top of the other two.
    QCOMPARE(sheet().grab(corner->geometry()).toImage().convertToFormat(QImage::Format_RGB32),
             seenIn(corner));
    scrollSidewaysBy(-10);
    QVERIFY(!rows->isVisible());
    QVERIFY(!corner->isVisible());
    QVERIFY(head()->isVisible());
    sheet().setZoom(100);
    QVERIFY(!rows->isVisible());
}

void TestFrozenHead::showsTheRowsAndTheCorner()
{
    sheet().setZoom(200);
    m_fixture->click(m_fixture->cell("t3.granted.research"));
    scrollBy(150);
    scrollSidewaysBy(100);
    FrozenHead *rows = head(FrozenHead::Part::Rows);
    FrozenHead *corner = head(FrozenHead::Part::Corner);
    QVERIFY(rows->isVisible() && corner->isVisible());
    QCOMPARE(seenIn(corner), pictureOf({QPoint(), table()->headSize()}));
    const auto same = [&] {
        const QPoint offset = rows->mapToGlobal(QPoint()) - table()->mapToGlobal(QPoint());
        const QImage whole = pictureOf({0, 0, table()->headSize().width(), table()->height()});
        const int dots = int(rows->devicePixelRatio());
        return seenIn(rows) == whole.copy(0, dots * offset.y(), dots * rows->width(), dots * rows->height());
    };
    QVERIFY(same());
    const QImage before = seenIn(rows);
    WindowFixture::press(Qt::Key_Down);
    QVERIFY(rows->isVisible());
    QVERIFY(seenIn(rows) != before); // another row is tinted
    QVERIFY(same());
}

void TestFrozenHead::leavesTheCurrentCellFreeSideways()
{
    sheet().setZoom(200);
    m_fixture->click(m_fixture->cell("t3.granted.otherOrg"));
    FrozenHead *rows = head(FrozenHead::Part::Rows);
    for (int i = 0; i < 5; ++i) {
        WindowFixture::press(Qt::Key_Left);
        const QWidget *cell = QApplication::focusWidget();
        const int left = cell->mapTo(sheet().viewport(), QPoint()).x();
        QVERIFY2(left >= (rows->isVisible() ? rows->width() : 0),
                 qPrintable(QString("%1 at %2").arg(cell->objectName()).arg(left)));
    }
    for (int i = 0; i < 5; ++i) {
        WindowFixture::press(Qt::Key_Right);
        const QWidget *cell = QApplication::focusWidget();
        const int right = cell->mapTo(sheet().viewport(), QPoint(cell->width(), 0)).x();
        QVERIFY2(right <= sheet().viewport()->width(), qPrintable(cell->objectName()));
    }
}

void TestFrozenHead::followsTheZoom()
{
    scrollBy(150);
    QVERIFY(head()->isVisible());
    sheet().setZoom(130);
    scrollBy(150);
    QCOMPARE(head()->size().height(), table()->headSize().height());
    QCOMPARE(head()->width(), table()->width());
    QCOMPARE(seenIn(head()), pictureOf({0, 0, table()->width(), table()->headSize().height()}));
}

void TestFrozenHead::leavesTheCurrentCellFree()
{
    m_fixture->click(m_fixture->cell("t3.granted.natural"));
    scrollBy(table()->headSize().height() + 300);
    for (int i = 0; i < 3; ++i) {
        WindowFixture::press(Qt::Key_Up);
        const QWidget *cell = QApplication::focusWidget();
        const int top = cell->mapTo(sheet().viewport(), QPoint()).y();
        QVERIFY2(!head()->isVisible() || top >= head()->height(),
                 qPrintable(QString("%1 at %2").arg(QApplication::focusWidget()->objectName()).arg(top)));
    }
    scrollBy(table()->headSize().height() + 300);
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
