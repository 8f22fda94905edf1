#include "model/grid_geometry.h"

#include <QtTest>

using namespace nianbao;

class TestGridGeometry : public QObject
{
    Q_OBJECT

private slots:
    void sharesTheWidthOut();
    void cellsTileTheTable();
    void growsRowsForTheirText();
    void aSpanningCellGrowsItsLastRow();
    void headsAreThoseThatNameTheFigure();
};

void TestGridGeometry::sharesTheWidthOut()
{
    Table table{"t", "t", {1, 2, 1}};
    table.rows = 2;
    const GridGeometry grid = layOut(table, 200, 10, [](const Cell &, double) { return 0.0; });
    QCOMPARE(grid.columnEdges, (QList<double>{0, 50, 150, 200}));
    QCOMPARE(grid.rowEdges, (QList<double>{0, 10, 20}));
}

void TestGridGeometry::cellsTileTheTable()
{
    for (const Table &table : Template::current()->tables()) {
        const auto heightFor = [](const Cell &cell, double width) {
            return double(cell.label.size()) * 400 / width; // longer labels are higher
        };
        const GridGeometry grid = layOut(table, 590, 28, heightFor);
        double area = 0;
        for (const Cell &cell : table.cells) {
            const QRectF rect = grid.rect(cell);
            area += rect.width() * rect.height();
            QVERIFY(rect.height() + 1e-6 >= heightFor(cell, rect.width()));
            QVERIFY(rect.height() + 1e-6 >= 28);
            for (const Cell &other : table.cells) {
                if (&other != &cell) {
                    const QRectF shared = rect.intersected(grid.rect(other));
                    QVERIFY(shared.width() < 1e-6 || shared.height() < 1e-6);
                }
            }
        }
        QVERIFY(qAbs(area - grid.width() * grid.height()) < 1e-3);
        QCOMPARE(grid.width(), 590.0);
    }
}

void TestGridGeometry::growsRowsForTheirText()
{
    Table table{"t", "t", {1, 1}};
    table.rows = 2;
    table.cells = {Cell{Cell::Kind::Label, 0, 0, 1, 1, "a"}, Cell{Cell::Kind::Label, 1, 0, 1, 1, "b"}};
    const GridGeometry grid
        = layOut(table, 100, 10, [](const Cell &cell, double) { return cell.label == "b" ? 35.0 : 5.0; });
    QCOMPARE(grid.rowEdges, (QList<double>{0, 10, 45}));
}

void TestGridGeometry::aSpanningCellGrowsItsLastRow()
{
    Table table{"t", "t", {1, 1}};
    table.rows = 3;
    table.cells = {Cell{Cell::Kind::Label, 0, 0, 2, 1, "tall"}};
    const GridGeometry grid = layOut(table, 100, 10, [](const Cell &, double) { return 50.0; });
    QCOMPARE(grid.rowEdges, (QList<double>{0, 10, 50, 60}));
}

// By where they lie: the same ones that the template's reader finds for the figure's name.
void TestGridGeometry::headsAreThoseThatNameTheFigure()
{
    const Template &form = *Template::current();
    for (const Table &table : form.tables()) {
        QStringList bands;
        for (const Cell &cell : table.cells) {
            if (cell.role == LabelRole::Band)
                bands += cell.label;
        }
        for (const Cell &cell : table.cells) {
            if (cell.figure < 0)
                continue;
            QStringList rows;
            QStringList columns;
            for (const Cell &label : table.cells) {
                if (isHeadOf(table, label, cell))
                    (label.role == LabelRole::Row ? rows : columns) += label.label;
            }
            const FigureSpec &spec = form.figures()[cell.figure];
            QCOMPARE(rows, spec.rowLabels);
            QStringList named = spec.columnLabels;
            named.removeIf([&bands](const QString &label) { return bands.contains(label); });
            QCOMPARE(columns, named);
        }
    }
}

QTEST_APPLESS_MAIN(TestGridGeometry)
#include "test_grid_geometry.moc"
