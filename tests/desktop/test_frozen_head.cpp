#include "window_fixture.h"

#include "desktop/table/frozen_head.h"

#include <QAccessible>
#include <QPainter>
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
    void spanningLabelsStayInSight_data();
    void spanningLabelsStayInSight();
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
        const QPoint offset = rows->inTable(QPoint());
        const QImage whole = pictureOf({0, 0, table()->headSize().width(), table()->height()});
        const int dots = int(rows->devicePixelRatio());
        QImage part = whole.copy(0, dots * offset.y(), dots * rows->width(), dots * rows->height());
        QImage seen = seenIn(rows);
        for (QImage *image : {&part, &seen}) { // but for the labels that are moved into sight
            QPainter painter(image);
            for (const Cell &cell : table()->grid().cells) {
                if (!rows->placeOf(cell).isEmpty())
                    painter.fillRect(table()->rectOf(cell).translated(-offset), Qt::gray);
            }
        }
        return seen == part;
    };
    QVERIFY(same());
    const QImage before = seenIn(rows);
    WindowFixture::press(Qt::Key_Down);
    QVERIFY(rows->isVisible());
    QVERIFY(seenIn(rows) != before); // another row is tinted
    QVERIFY(same());
}

void TestFrozenHead::spanningLabelsStayInSight_data()
{
    QTest::addColumn<FrozenHead::Part>("part");
    QTest::newRow("rows") << FrozenHead::Part::Rows;
    QTest::newRow("columns") << FrozenHead::Part::Columns;
}

// Wherever the table is scrolled to: the words of a label that names what is seen are seen, too.
void TestFrozenHead::spanningLabelsStayInSight()
{
    QFETCH(FrozenHead::Part, part);
    sheet().setZoom(200);
    const bool isRows = part == FrozenHead::Part::Rows;
    int moved = 0;
    for (int way = 60; way < table()->height(); way += 97) {
        scrollBy(isRows ? way : 200);
        scrollSidewaysBy(isRows ? 100 : way);
        FrozenHead *frozen = head(part);
        if (!frozen->isVisible())
            break;
        const QRect view(table()->mapFromGlobal(sheet().viewport()->mapToGlobal(QPoint())),
                         sheet().viewport()->size());
        const QSize heads = table()->headSize();
        const QRect free =
            isRows ? view.adjusted(0, heads.height(), 0, 0) : view.adjusted(heads.width(), 0, 0, 0);
        for (const Cell &cell : table()->grid().cells) {
            const QRect whole = table()->rectOf(cell);
            const QRect place = frozen->placeOf(cell);
            if (place.isEmpty())
                continue;
            ++moved;
            QVERIFY2(whole.contains(place), qPrintable(cell.label));
            const QRect words =
                table()->fontMetrics().boundingRect(place, Qt::AlignCenter | Qt::TextWordWrap, cell.label);
            const QRect seen = whole
                               & (isRows ? QRect(whole.left(), free.top(), whole.width(), free.height())
                                         : QRect(free.left(), whole.top(), free.width(), whole.height()));
            if (isRows ? seen.height() < words.height() + 2 : seen.width() < words.width() + 2)
                continue;
            QVERIFY2(seen.contains(words), qPrintable(cell.label));
            // And there they are.
            const QImage image = seenIn(frozen);
            const QPoint offset = frozen->inTable(QPoint());
            int ink = 0;
            const int dots = int(frozen->devicePixelRatio());
            const QRect where = words.translated(-offset);
            for (int y = dots * where.top(); y < dots * where.bottom(); ++y) {
                for (int x = dots * where.left(); x < dots * where.right(); ++x)
                    ink += qGray(image.pixel(x, y)) < 128;
            }
            QVERIFY2(ink > 20, qPrintable(QString("%1 at %2").arg(cell.label).arg(way)));
        }
    }
    QVERIFY2(moved > (isRows ? 10 : 2), qPrintable(QString::number(moved)));
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
