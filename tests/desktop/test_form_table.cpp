#include "window_fixture.h"

using namespace nianbao;

// A table by itself: what may be typed, what is drawn.
class TestFormTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void validator_data();
    void validator();
    void ringAndHeads_data();
    void ringAndHeads();
    void totalsHaveAGroundOfTheirOwn();
    void longFiguresAreSetSmaller();
    void followsTheSystemsColours();
    void undoDoesNotFightTheCursor();

private:
    // The colour of a ground: just inside the upper left corner of what stands there, clear of texts.
    QColor groundAt(const QWidget *widget) const
    {
        const QWidget *table = widget->parentWidget();
        return const_cast<QWidget *>(table)->grab().toImage().pixelColor(widget->geometry().topLeft()
                                                                         + QPoint(3, 2));
    }
    QWidget *head(const QString &table, const QString &label) const
    {
        for (QLabel *found : m_fixture->window->findChild<FormTable *>(table)->findChildren<QLabel *>()) {
            if (found->text() == label)
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFormTable::validator_data()
{
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QValidator::State>("state");
    QTest::newRow("nothing") << 0 << "" << QValidator::Acceptable;
    QTest::newRow("digits") << 0 << "12" << QValidator::Acceptable;
    QTest::newRow("full-width") << 0 << "１２" << QValidator::Acceptable;
    QTest::newRow("on its way to 1,234") << 0 << "1," << QValidator::Intermediate;
    QTest::newRow("point in a count") << 0 << "1.5" << QValidator::Intermediate;
    QTest::newRow("point in an amount") << 6 << "1.5" << QValidator::Acceptable;
    QTest::newRow("ideographic full stop") << 6 << "1。5" << QValidator::Acceptable;
    QTest::newRow("slash") << 0 << "/" << QValidator::Acceptable;
    QTest::newRow("slash and more") << 0 << "/1" << QValidator::Intermediate;
    QTest::newRow("letter") << 0 << "1a" << QValidator::Invalid;
    QTest::newRow("full-width letter") << 0 << "１ａ" << QValidator::Invalid;
    QTest::newRow("minus") << 0 << "-3" << QValidator::Intermediate;
    QTest::newRow("unit") << 0 << "12 件" << QValidator::Invalid;
    QTest::newRow("other script's digits") << 0 << "१२" << QValidator::Invalid;
}

void TestFormTable::validator()
{
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QFETCH(QValidator::State, state);
    const FigureValidator validator({"type", decimals, {}}, nullptr);
    int position = int(text.size());
    QCOMPARE(validator.validate(text, position), state);
    // Space around it comes with a copied cell and goes again.
    QString padded = "\t" + text + " \n";
    position = int(padded.size());
    QCOMPARE(validator.validate(padded, position), state);
    QCOMPARE(padded, text);
    QVERIFY(position <= padded.size());
}

void TestFormTable::ringAndHeads_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nested heads") << "t3.refused.stateSecret.business";
    QTest::newRow("under a band") << "t2.penalty.decisions";
    QTest::newRow("column heads only") << "t4.afterReview.pending";
}

// Every head that the cell's name is made of is tinted, and no head of another row.
void TestFormTable::ringAndHeads()
{
    QFETCH(QString, address);
    FigureEdit *cell = m_fixture->cell(address);
    const Theme &theme = themeFor(cell->palette());
    m_fixture->click(cell);
    QCOMPARE(groundAt(cell).name(), theme.sheet.name());
    const QImage table = cell->parentWidget()->grab().toImage();
    QCOMPARE(table.pixelColor(cell->geometry().left(), cell->geometry().center().y()), theme.accent);
    QStringList tinted;
    for (QLabel *label : cell->parentWidget()->findChildren<QLabel *>()) {
        if (table.pixelColor(label->geometry().topLeft() + QPoint(0, 1)) == theme.headTint)
            tinted += label->text();
    }
    QStringList named = cell->spec().rowLabels + cell->spec().columnLabels;
    for (const Cell &band : Template::current()->tables()[cell->spec().table].cells) {
        if (band.kind == Cell::Kind::Label && band.role == LabelRole::Band)
            named.removeAll(band.label); // a line across the table, no head
    }
    for (const QString &name : named)
        QVERIFY2(tinted.contains(name), qPrintable(name));
    QVERIFY2(tinted.size() <= named.size() + 1,
             qPrintable(tinted.join(' '))); // a head that names its own column only
}

void TestFormTable::longFiguresAreSetSmaller()
{
    ReportDocument &document = m_fixture->window->document();
    const int usual = m_fixture->cell("t3.received.natural")->font().pixelSize();
    for (const char *digits : {"7", "12345", "1555470", "999999999999"}) {
        const Figure figure = *Figure::parse(QString::fromLatin1(digits), {"count"});
        QVERIFY(document.apply({{SetFigure{"t3.granted.natural", figure}}}, document.newToken()));
        for (const char *address : {"t3.granted.natural", "t3.concluded.total"}) {
            const FigureEdit *cell = m_fixture->cell(address);
            QCOMPARE(cell->text(), QString::fromLatin1(digits));
            QVERIFY2(cell->fontMetrics().horizontalAdvance(cell->text()) <= cell->width() - 4, digits);
            QVERIFY(cell->text().size() > 5 || cell->font().pixelSize() == usual);
        }
    }
    document.undo();
}

void TestFormTable::totalsHaveAGroundOfTheirOwn()
{
    FigureEdit *total = m_fixture->cell("t3.received.total");
    QCOMPARE(groundAt(total), themeFor(total->palette()).computed);
    QCOMPARE(total->focusPolicy(), Qt::ClickFocus); // to be asked about; the Tab key passes it by
    QCOMPARE(groundAt(m_fixture->cell("t3.received.natural")), themeFor(total->palette()).sheet);
}

void TestFormTable::followsTheSystemsColours()
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, QColor(0x202020));
    QApplication::setPalette(dark);
    FigureEdit *total = m_fixture->cell("t3.received.total");
    QTRY_COMPARE(groundAt(total), themeFor(dark).computed);
    QCOMPARE(head("t4", Template::current()->tables()[2].cells.first().label)
                 ->palette()
                 .color(QPalette::WindowText),
             themeFor(dark).ink);
    QApplication::setPalette(before);
    QTRY_COMPARE(groundAt(total), themeFor(before).computed);
}

void TestFormTable::undoDoesNotFightTheCursor()
{
    FigureEdit *cell = m_fixture->cell("t3.received.business");
    m_fixture->click(cell);
    WindowFixture::type("00１");
    // A change elsewhere reaches every cell; the one being typed in keeps its signs and its cursor.
    ReportDocument &document = m_fixture->window->document();
    cell->setCursorPosition(1);
    QVERIFY(document.apply({{SetFigure{"t3.received.welfare", Figure::number(4)}}}, document.newToken()));
    QCOMPARE(cell->text(), QString("00１"));
    QCOMPARE(cell->cursorPosition(), 1);
    document.undo();
    QCOMPARE(cell->text(), QString("00１"));
    document.undo(); // its own
    QCOMPARE(cell->text(), QString());
}

QTEST_MAIN(TestFormTable)
#include "test_form_table.moc"
