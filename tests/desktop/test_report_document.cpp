#include "desktop/report_document.h"

#include "storage/report_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

class TestReportDocument : public QObject
{
    Q_OBJECT

private slots:
    void appliesAndComputes();
    void mergesByToken();
    void typingThatEndsWhereItBeganLeavesNothing();
    void undoEndsAMerge();
    void stampsWhatIsTyped();
    void typingTheSameKeepsTheOrigin();
    void typingBackKeepsTheOrigin();
    void undoBringsTheOriginBack();
    void refusesWhatTheFormHasNot();
    void isUnmodifiedOnlyOnceItWasWritten();
    void loadsWholeOrNotAtAll();
    void newerFormatIsReadOnly();
    void startsModifiedFromLastYear();
    void randomWalk_data();
    void randomWalk();
};

namespace {

Change setting(const QString &address, qint64 number)
{
    return {{SetFigure{address, Figure::number(number)}}};
}

std::optional<Origin> originAt(const ReportDocument &document, const QString &address)
{
    return document.report().origin(document.report().form().figureAt(address));
}

const Origin imported =
    Origin::at(Origin::Kind::Imported, QDateTime(QDate(2024, 2, 1), QTime(9, 0), Qt::UTC));

} // namespace

void TestReportDocument::appliesAndComputes()
{
    ReportDocument document;
    QSignalSpy changed(&document, &ReportDocument::changed);
    QVERIFY(document.apply(setting("t3.received.natural", 3), document.newToken()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(document.figures().at("t3.received.total").text(), QString("3"));
    QVERIFY(document.isModified());
    QVERIFY(document.apply(setting("t3.received.natural", 3), document.newToken())); // nothing new
    QCOMPARE(changed.size(), 1);
    QCOMPARE(document.history().count(), 1);
    document.undo();
    QVERIFY(document.figures().at("t3.received.total").isEmpty());
    QVERIFY(!document.isModified());
    document.redo();
    QCOMPARE(document.figures().at("t3.received.total").text(), QString("3"));
    document.redo(); // nothing left, nothing happens
    QCOMPARE(changed.size(), 3);
}

void TestReportDocument::mergesByToken()
{
    ReportDocument document;
    const int token = document.newToken();
    QVERIFY(document.apply(setting("t3.received.natural", 1), token));
    QVERIFY(document.apply(setting("t3.received.natural", 12), token));
    QCOMPARE(document.history().count(), 1);
    QVERIFY(document.apply(setting("t3.received.business", 1), token)); // another place
    QCOMPARE(document.history().count(), 2);
    QVERIFY(document.apply(setting("t3.received.business", 2), document.newToken())); // another time
    QCOMPARE(document.history().count(), 3);
    document.undo();
    QCOMPARE(document.figures().at("t3.received.total").text(), QString("13"));
    document.undo();
    document.undo();
    QVERIFY(document.report() == Report());
    document.redo();
    QCOMPARE(document.figures().at("t3.received.total").text(), QString("12"));
}

void TestReportDocument::typingThatEndsWhereItBeganLeavesNothing()
{
    ReportDocument document;
    const int token = document.newToken();
    QVERIFY(document.apply(setting("t3.received.natural", 1), token));
    QVERIFY(document.apply({{SetFigure{"t3.received.natural", Figure()}}}, token));
    QCOMPARE(document.history().count(), 0);
    QVERIFY(!document.isModified());
}

void TestReportDocument::stampsWhatIsTyped()
{
    ReportDocument document;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1); // whole seconds are kept
    QVERIFY(document.apply(setting("t3.received.natural", 3), document.newToken()));
    const std::optional<Origin> origin = originAt(document, "t3.received.natural");
    QVERIFY(origin && origin->kind == Origin::Kind::Typed);
    QVERIFY(origin->when > before && origin->when <= QDateTime::currentDateTimeUtc());
    QVERIFY(!originAt(document, "t3.received.business"));
    // What says where it comes from keeps that.
    QVERIFY(document.apply({{SetFigure{"t3.received.natural", Figure::number(4), imported}}}, 7));
    QVERIFY(originAt(document, "t3.received.natural") == imported);
}

void TestReportDocument::typingTheSameKeepsTheOrigin()
{
    ReportDocument document;
    QVERIFY(document.apply({{SetFigure{"t3.received.natural", Figure::number(4), imported}}}, 1));
    document.start(document.report(), false);
    QVERIFY(document.apply(setting("t3.received.natural", 4), document.newToken()));
    QCOMPARE(document.history().count(), 0);
    QVERIFY(!document.isModified());
    QVERIFY(originAt(document, "t3.received.natural") == imported);
}

// 4, 45, 4 in one go: nothing was altered, and the figure is as old as it was.
void TestReportDocument::typingBackKeepsTheOrigin()
{
    ReportDocument document;
    QVERIFY(document.apply({{SetFigure{"t3.received.natural", Figure::number(4), imported}}}, 1));
    document.start(document.report(), false);
    const int token = document.newToken();
    QVERIFY(document.apply(setting("t3.received.natural", 45), token));
    QVERIFY(originAt(document, "t3.received.natural")->kind == Origin::Kind::Typed);
    QVERIFY(document.apply(setting("t3.received.natural", 4), token));
    QCOMPARE(document.history().count(), 0);
    QVERIFY(!document.isModified());
    QVERIFY(originAt(document, "t3.received.natural") == imported);
    QCOMPARE(document.figures().at("t3.received.total").text(), QString("4"));
}

void TestReportDocument::undoBringsTheOriginBack()
{
    ReportDocument document;
    QVERIFY(document.apply({{SetFigure{"t3.received.natural", Figure::number(4), imported}}}, 1));
    document.start(document.report(), false);
    const int token = document.newToken();
    QVERIFY(document.apply(setting("t3.received.natural", 5), token));
    QVERIFY(document.apply(setting("t3.received.natural", 56), token));
    const std::optional<Origin> typed = originAt(document, "t3.received.natural");
    QCOMPARE(document.history().count(), 1);
    document.undo();
    QVERIFY(originAt(document, "t3.received.natural") == imported);
    document.redo();
    QVERIFY(originAt(document, "t3.received.natural") == typed);
    QVERIFY(document.apply({{SetFigure{"t3.received.natural", Figure()}}}, document.newToken()));
    QVERIFY(!originAt(document, "t3.received.natural"));
    document.undo();
    QVERIFY(originAt(document, "t3.received.natural") == typed);
}

void TestReportDocument::undoEndsAMerge()
{
    ReportDocument document;
    const int token = document.newToken();
    QVERIFY(document.apply(setting("t3.received.natural", 1), token));
    QVERIFY(document.apply(setting("t3.received.business", 2), token));
    document.undo();
    QVERIFY(document.apply(setting("t3.received.natural", 5), token));
    QCOMPARE(document.history().count(), 2);
    document.undo();
    QCOMPARE(document.figures().at("t3.received.natural").text(), QString("1"));
}

void TestReportDocument::refusesWhatTheFormHasNot()
{
    ReportDocument document;
    const Done refused = document.apply({{SetFigure{"t3.received.natural", Figure::number(1)},
                                          SetFigure{"t3.received.total", Figure::number(1)}}},
                                        document.newToken());
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, QString("t3.received.total"));
    QVERIFY(document.report() == Report());
    QCOMPARE(document.history().count(), 0);
}

void TestReportDocument::isUnmodifiedOnlyOnceItWasWritten()
{
    const QTemporaryDir folder;
    ReportDocument document;
    QSignalSpy modified(&document, &ReportDocument::modifiedChanged);
    QVERIFY(document.apply(setting("t3.received.natural", 3), document.newToken()));
    QCOMPARE(modified.takeFirst().first().toBool(), true);
    QVERIFY(!document.save(folder.filePath("missing/report.nianbao")));
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
    QVERIFY(modified.isEmpty());

    const QString path = folder.filePath("report.nianbao");
    const int token = document.newToken();
    QVERIFY(document.apply(setting("t3.received.natural", 4), token));
    QVERIFY(document.save(path));
    QVERIFY(!document.isModified());
    QCOMPARE(document.path(), path);
    QCOMPARE(document.name(), QString("report.nianbao"));
    QVERIFY(readReport(path)->report == document.report());
    // What is typed on in the same place isn't part of what was saved.
    QVERIFY(document.apply(setting("t3.received.natural", 45), token));
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
}

void TestReportDocument::loadsWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    ReportDocument document;
    QVERIFY(document.apply(setting("t3.received.natural", 3), document.newToken()));
    const Report before = document.report();
    QFile broken(folder.filePath("broken.nianbao"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": 1, \"templ");
    broken.close();
    const Done loaded = document.load(broken.fileName());
    QVERIFY(!loaded);
    QVERIFY(loaded.error().text().contains("broken.nianbao"));
    QVERIFY(document.report() == before);
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void TestReportDocument::newerFormatIsReadOnly()
{
    const QTemporaryDir folder;
    QByteArray json = reportToJson(Report());
    json.replace("\"format\": 1", "\"format\": 99");
    QFile file(folder.filePath("newer.nianbao"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    ReportDocument document;
    QVERIFY(document.load(file.fileName()));
    QVERIFY(document.isReadOnly());
    QVERIFY(!document.readOnlyBecause().isEmpty());
    document.start(Report(), false);
    QVERIFY(!document.isReadOnly());
}

void TestReportDocument::startsModifiedFromLastYear()
{
    ReportDocument document;
    document.start(Report(), true);
    QVERIFY(document.isModified());
    QVERIFY(!document.history().canUndo());
    document.start(Report(), false);
    QVERIFY(!document.isModified());
}

void TestReportDocument::randomWalk_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// However a report came to be: undoing all of it leads to the start, redoing all of it to the end.
void TestReportDocument::randomWalk()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ReportDocument document;
    const QList<FigureSpec> &figures = document.report().form().figures();
    int token = document.newToken();
    for (int i = 0; i < 400; ++i) {
        Change::Step step = SetField{Field::Organ, QString::number(random.bounded(3))};
        const int kind = random.bounded(10);
        if (kind < 6) {
            const FigureSpec &spec = figures[random.bounded(int(figures.size()))];
            if (spec.computed)
                continue;
            step =
                SetFigure{spec.address, random.bounded(4) ? Figure::number(random.bounded(1000)) : Figure()};
        } else if (kind < 8) {
            step = SetNarrative{random.bounded(2) ? "s1" : "lead", QStringList(random.bounded(3), "段")};
        }
        if (random.bounded(2))
            token = document.newToken();
        QVERIFY(document.apply({{step}}, token));
        if (random.bounded(10) == 0)
            document.undo();
    }
    const Report end = document.report();
    while (document.history().canUndo())
        document.undo();
    QVERIFY(document.report() == Report());
    while (document.history().canRedo())
        document.redo();
    // Redo leads as far as the history goes; what was undone last isn't part of `end`.
    const Figures recomputed(document.report());
    for (int i = 0; i < figures.size(); ++i)
        QCOMPARE(document.figures().at(i), recomputed.at(i));
    if (!(document.report() == end)) {
        document.undo();
        QVERIFY(document.report() == end);
    }
}

QTEST_MAIN(TestReportDocument)
#include "test_report_document.moc"
