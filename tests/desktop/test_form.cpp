#include "window_fixture.h"

#include <QAccessible>
#include <QLabel>

using namespace nianbao;

// The walk over the template: everything of the form is on screen, once, under its official name.
class TestForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void isWholeSoonAfterItsFirstPainting();
    void everyLabel();
    void everyFigure();
    void everySection();
    void nothingIsCutOffOrOverlaps();
    void valuesThroughAccessibility();
    void tabFollowsTheForm();
    void contrast_data();
    void contrast();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestForm::isWholeSoonAfterItsFirstPainting()
{
    MainWindow window(&m_fixture->dialogs);
    window.show();
    QTRY_COMPARE(window.findChildren<FigureEdit *>().size(), 200);
    const auto last = [&window] { return window.findChild<NarrativeEdit *>("s6"); };
    QTRY_VERIFY(last() && last()->isVisible());
    window.findChild<NarrativeEdit *>("s1")->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(window.focusWidget()->objectName(), QString("t2.rules.made"));
    window.close();
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

void TestForm::everyLabel()
{
    for (const Table &table : Template::current()->tables()) {
        QStringList wanted;
        for (const Cell &cell : table.cells) {
            if (cell.kind == Cell::Kind::Label)
                wanted += cell.label;
        }
        QStringList found;
        for (const QLabel *label :
             m_fixture->window->findChild<FormTable *>(table.id)->findChildren<QLabel *>())
            found += label->text();
        QCOMPARE(found, wanted); // in the same order, too
    }
}

void TestForm::everyFigure()
{
    const QList<FigureSpec> &figures = Template::current()->figures();
    QCOMPARE(figures.size(), 200);
    for (const FigureSpec &spec : figures) {
        const QList<QWidget *> found = m_fixture->window->findChildren<QWidget *>(spec.address);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->accessibleName(), spec.fullLabel());
        QCOMPARE(found.first()->accessibleDescription(), spec.address);
        QCOMPARE(qobject_cast<FigureEdit *>(found.first())->isReadOnly(), spec.computed);
    }
}

void TestForm::everySection()
{
    QStringList texts;
    for (const QLabel *label : m_fixture->window->findChildren<QLabel *>())
        texts += label->text();
    for (const Section &section : Template::current()->sections()) {
        if (!section.heading.isEmpty())
            QCOMPARE(texts.count(section.heading), 1);
        if (section.isNarrative())
            QVERIFY(m_fixture->narrative(section.id));
    }
    for (const Field field : Header::fields()) {
        QVERIFY(m_fixture->field(Header::name(field)));
        QVERIFY(!m_fixture->field(Header::name(field))->accessibleName().isEmpty());
    }
}

void TestForm::nothingIsCutOffOrOverlaps()
{
    for (const FormTable *table : m_fixture->window->findChildren<FormTable *>()) {
        QList<QWidget *> cells;
        for (QObject *child : table->children()) {
            if (auto *widget = qobject_cast<QWidget *>(child))
                cells += widget;
        }
        for (const QWidget *cell : cells) {
            QVERIFY(table->rect().contains(cell->geometry()));
            if (const auto *label = qobject_cast<const QLabel *>(cell))
                QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
            for (const QWidget *other : cells)
                QVERIFY(cell == other || !cell->geometry().intersects(other->geometry()));
        }
    }
    // The parts of the page follow one another.
    QCoreApplication::processEvents();
    int bottom = 0;
    const QWidget *page = m_fixture->narrative("lead")->parentWidget();
    for (QObject *child : page->children()) {
        if (const auto *part = qobject_cast<QWidget *>(child)) {
            QVERIFY2(part->geometry().top() >= bottom, qPrintable(part->objectName()));
            bottom = part->geometry().bottom() + 1;
        }
    }
    QVERIFY(bottom <= page->height());
}

void TestForm::valuesThroughAccessibility()
{
    for (const FigureSpec &spec : Template::current()->figures()) {
        QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(m_fixture->cell(spec.address));
        QVERIFY(cell && cell->isValid());
        QCOMPARE(cell->text(QAccessible::Name), spec.fullLabel());
        QCOMPARE(cell->text(QAccessible::Description), spec.address);
        QCOMPARE(bool(cell->state().readOnly), spec.computed);
        if (!spec.computed)
            cell->setText(QAccessible::Value, "1");
    }
    QCoreApplication::processEvents();
    const Figures &figures = m_fixture->window->document().figures();
    for (const FigureSpec &spec : Template::current()->figures()) {
        QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(m_fixture->cell(spec.address));
        QCOMPARE(cell->text(QAccessible::Value), figures.at(spec.address).text());
        QVERIFY(!cell->text(QAccessible::Value).isEmpty());
    }
    QCOMPARE(figures.at("t3.received.total").text(), QString("6"));

    // As AT-SPI sets it; written as the report prints it, without a focus that could go away.
    auto *edit = QAccessible::queryAccessibleInterface(m_fixture->cell("t3.received.natural"))
                     ->editableTextInterface();
    QVERIFY(edit);
    edit->replaceText(0, 1, "００７");
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("7"));
    QCOMPARE(m_fixture->text("t3.received.total"), QString("12"));
    m_fixture->window->document().undo();
    QCOMPARE(m_fixture->text("t3.received.natural"), QString("1"));
}

void TestForm::tabFollowsTheForm()
{
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    QStringList visited;
    for (int i = 0; i < 165 + 2; ++i) { // and sections five and six behind the tables
        visited += QApplication::focusWidget()->objectName();
        WindowFixture::press(Qt::Key_Tab);
    }
    QStringList wanted;
    for (const FigureSpec &spec : Template::current()->figures()) {
        if (!spec.computed)
            wanted += spec.address;
    }
    wanted += "s5";
    QCOMPARE(visited, wanted);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("s6"));
}

void TestForm::contrast_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0xEFEFEF);
    QTest::newRow("dark") << QColor(0x202326);
}

namespace {

double luminance(const QColor &color)
{
    const auto part = [](float c) { return c <= 0.03928F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

void TestForm::contrast()
{
    QFETCH(QColor, window);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    const Theme &theme = themeFor(palette);
    QCOMPARE(theme.sheet.lightness() < 128, window.lightness() < 128);
    const auto enough = [](const QColor &text, const QColor &ground) {
        const double a = luminance(text);
        const double b = luminance(ground);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5;
    };
    for (const QColor &ground : {theme.sheet, theme.computed, theme.headTint, theme.errorGround, theme.desk})
        QVERIFY2(enough(theme.ink, ground), qPrintable(ground.name()));
    for (const QColor &text :
         {theme.secondary, theme.accent, theme.error, theme.warning, theme.good, theme.inherited})
        QVERIFY2(enough(text, theme.sheet), qPrintable(text.name()));
    QVERIFY(enough(theme.onAccent, theme.accent));
}

QTEST_MAIN(TestForm)
#include "test_form.moc"
