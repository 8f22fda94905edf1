#include "desktop/panels/section_delegate.h"
#include "desktop/panels/section_list.h"
#include "desktop/panels/section_progress.h"
#include "window_fixture.h"

#include <QAccessible>

using namespace nianbao;

// How far each part of the form is: the arithmetic, and the list that shows it.
class TestSections : public QObject
{
    Q_OBJECT

private slots:
    void progress_data();
    void progress();
    void findingsAreCountedOnceASection();
    void words();
    void theListSaysIt();
    void theListFollowsTheReport();
    void shapesTellTheStagesApart();
    void longHeadingsAreBroken();
    void everyPartIsReachable();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

Report reportOf(const QStringList &assignments)
{
    Report report;
    for (const QString &one : assignments) {
        const auto step = stepFor(report.form(), one.section('=', 0, 0), one.section('=', 1));
        if (!step || !report.apply({{*step}}))
            qFatal("%s", qPrintable(one));
    }
    return report;
}

using Progress = SectionProgress::Stage;

} // namespace

void TestSections::progress_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("report");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("filled");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char *name, const QString &part, const QStringList &report, Progress stage,
                        int filled, int wanted) {
        QTest::newRow(name) << part << report << int(stage) << filled << wanted;
    };
    row("no field", "header", {}, Progress::Empty, 0, 3);
    row("some fields", "header", {"organ=青禾区", "year=2023"}, Progress::Begun, 2, 3);
    row("all fields", "header", {"organ=青禾区", "year=2023", "signedOn=2024-01-23"}, Progress::Complete, 3,
        3);
    row("a field that can do without", "header", {"source=青禾区"}, Progress::Empty, 0, 3);
    row("no lead", "lead", {"s1=文"}, Progress::Empty, 0, 1);
    row("lead", "lead", {"lead=文"}, Progress::Complete, 1, 1);
    row("text of spaces", "s1", {"s1= \n　"}, Progress::Empty, 0, 1);
    row("text", "s1", {"s1=文"}, Progress::Complete, 1, 1);
    row("no cell", "s2", {"t3.received.natural=1"}, Progress::Empty, 0, 10);
    row("a cell", "s2", {"t2.rules.made=0"}, Progress::Begun, 1, 10);
    row("all cells but one", "s2",
        {"t2.rules.made=0", "t2.rules.repealed=0", "t2.rules.inForce=0", "t2.normative.made=0",
         "t2.normative.repealed=0", "t2.normative.inForce=0", "t2.licensing.decisions=0",
         "t2.penalty.decisions=0", "t2.coercion.decisions=/"},
        Progress::Begun, 9, 10);
    row("all cells", "s2",
        {"t2.rules.made=0", "t2.rules.repealed=0", "t2.rules.inForce=0", "t2.normative.made=0",
         "t2.normative.repealed=0", "t2.normative.inForce=0", "t2.licensing.decisions=0",
         "t2.penalty.decisions=0", "t2.coercion.decisions=/", "t2.fees.amount=1.5"},
        Progress::Complete, 10, 10);
}

void TestSections::progress()
{
    QFETCH(QString, part);
    QFETCH(QStringList, report);
    QFETCH(int, stage);
    QFETCH(int, filled);
    QFETCH(int, wanted);
    const SectionProgress found = progressOf(part, reportOf(report), {});
    QCOMPARE(int(found.stage), stage);
    QCOMPARE(found.filled, filled);
    QCOMPARE(found.wanted, wanted);
    QCOMPARE(found.findings(), 0);
}

void TestSections::findingsAreCountedOnceASection()
{
    const QList<Finding> findings{
        {"a", Severity::Error, {}, {CellPlace{"t2.rules.made"}, CellPlace{"t2.rules.inForce"}}},
        {"b", Severity::Warning, {}, {CellPlace{"t2.rules.made"}, TextPlace{"s1", 0, 0, 1, {}}}},
        {"c", Severity::Note, {}, {FieldPlace{Field::Year}}},
    };
    const Report report;
    const SectionProgress table = progressOf("s2", report, findings);
    QCOMPARE(table.errors, 1);
    QCOMPARE(table.warnings, 1);
    QCOMPARE(table.notes, 0);
    QCOMPARE(progressOf("s1", report, findings).findings(), 1);
    QCOMPARE(progressOf("header", report, findings).notes, 1);
    QCOMPARE(progressOf("s6", report, findings).findings(), 0);
    // Last year's words are no completed section.
    Report inherited = reportOf({"s1=甲\n乙"});
    QVERIFY(inherited.apply({{SetInherited{"s1", {"乙"}}}}));
    QCOMPARE(int(progressOf("s1", inherited, {}).stage), int(Progress::Begun));
    QCOMPARE(progressOf("s1", inherited, {}).inherited, 1);
}

void TestSections::words()
{
    QCOMPARE(SectionProgress().words(), QString("empty"));
    QCOMPARE((SectionProgress{Progress::Begun, 3, 10, 2, 1, 2, 3}.words()),
             QString("being filled in, 3 of 10, 2 still last year's, 1 error(s), 2 warning(s), 3 note(s)"));
    QCOMPARE((SectionProgress{Progress::Begun, 1, 1}.words()), QString("being filled in"));
    QCOMPARE((SectionProgress{Progress::Complete, 1, 1}.words()), QString("complete"));
}

void TestSections::theListSaysIt()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto *list = m_fixture->window->findChild<SectionList *>();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(accessible->childCount(), list->count());
    for (int row = 0; row < list->count(); ++row) {
        const QString words = list->item(row)->text() + ": empty";
        QCOMPARE(accessible->child(row)->text(QAccessible::Name), words);
        QCOMPARE(list->item(row)->toolTip(), words);
    }
}

void TestSections::theListFollowsTheReport()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto *list = m_fixture->window->findChild<SectionList *>();
    const auto words = [list](int row) { return list->item(row)->data(Qt::AccessibleTextRole).toString(); };
    m_fixture->click(m_fixture->cell("t2.rules.made"));
    WindowFixture::type("3");
    // What is empty in a table that is begun, and the sections without a text.
    QTRY_VERIFY2(words(3).endsWith(": being filled in, 1 of 10, 1 error(s)"), qPrintable(words(3)));
    QVERIFY2(words(2).endsWith(": empty, 1 error(s)"), qPrintable(words(2)));
    m_fixture->click(m_fixture->narrative("s1"));
    WindowFixture::type("文");
    QTRY_VERIFY2(words(2).contains(": complete"), qPrintable(words(2)));
    m_fixture->trigger("actionUndo");
    m_fixture->trigger("actionUndo");
    for (int row = 0; row < list->count(); ++row)
        QTRY_VERIFY2(words(row).endsWith(": empty"), qPrintable(words(row)));
}

void TestSections::shapesTellTheStagesApart()
{
    // In one colour only: what is seen then differs by its shape.
    QListWidget list;
    list.setItemDelegate(new SectionDelegate(&list));
    list.resize(240, 300);
    auto *entry = new QListWidgetItem("一", &list);
    const auto picture = [&](Progress stage, int errors, int warnings, int notes) {
        entry->setData(SectionDelegate::StageRole, int(stage));
        entry->setData(SectionDelegate::ErrorsRole, errors);
        entry->setData(SectionDelegate::WarningsRole, warnings);
        entry->setData(SectionDelegate::NotesRole, notes);
        QImage image = list.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qGray(image.pixel(x, y)) < 200 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        return image;
    };
    const QList<QImage> pictures{picture(Progress::Empty, 0, 0, 0),    picture(Progress::Begun, 0, 0, 0),
                                 picture(Progress::Complete, 0, 0, 0), picture(Progress::Empty, 1, 0, 0),
                                 picture(Progress::Empty, 0, 1, 0),    picture(Progress::Empty, 0, 0, 1),
                                 picture(Progress::Empty, 2, 0, 0)};
    for (int i = 0; i < pictures.size(); ++i) {
        for (int other = 0; other < i; ++other)
            QVERIFY2(pictures[i] != pictures[other], qPrintable(QString("%1 and %2").arg(i).arg(other)));
    }
}

void TestSections::longHeadingsAreBroken()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto *list = m_fixture->window->findChild<SectionList *>();
    QTest::qWait(60); // the first check is done: nothing but the width asks for a new layout
    for (const int width : {240, 160}) {
        list->setFixedWidth(width);
        QCoreApplication::processEvents();
        for (int row = 0; row < list->count(); ++row) {
            const auto height = [list, row] { return list->visualItemRect(list->item(row)).height(); };
            const QRect entry = list->visualItemRect(list->item(row));
            // Beside the mark and the count, on its lines.
            const QRect needed = list->fontMetrics().boundingRect(QRect(0, 0, entry.width() - 64, 1000),
                                                                  Qt::TextWordWrap, list->item(row)->text());
            QTRY_VERIFY2(height() >= needed.height(), qPrintable(list->item(row)->text()));
            QVERIFY(entry.width() <= width);
        }
    }
    QVERIFY(list->sizeHint().width() <= 240); // there is no more beside the sheet on 1366 dots
}

void TestSections::everyPartIsReachable()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto *list = m_fixture->window->findChild<SectionList *>();
    const QStringList first{"organ", "lead", "s1", "t2.rules.made", "t3.received.natural", "t4.review.upheld",
                            "s5",    "s6"};
    for (int row = 0; row < list->count(); ++row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
        QCOMPARE(QApplication::focusWidget()->objectName(), first[row]);
    }
    // By the keyboard: from the list, and by number from anywhere.
    list->setFocus();
    WindowFixture::press(Qt::Key_Home);
    WindowFixture::press(Qt::Key_Down);
    WindowFixture::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("lead"));
    for (int number = 1; number <= 6; ++number) {
        WindowFixture::press(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), first[number + 1]);
    }
}

QTEST_MAIN(TestSections)
#include "test_sections.moc"
