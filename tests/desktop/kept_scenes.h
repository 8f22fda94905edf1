#pragma once

#include "picture_stage.h"

#include "desktop/panels/status_line.h"
#include "desktop/recovery/kept_window.h"
#include "storage/file.h"
#include "storage/report_file.h"
#include "storage/session.h"

#include <QTimer>

// The scenes with what the program keeps of its own accord, and with a file in other hands.
namespace nianbao {

inline QWidget *lookAtKept(PictureStage &stage)
{
    auto *window = stage.window.findChild<KeptWindow *>();
    if (!window)
        qFatal("nothing is offered");
    stage.look(*window);
    delete window;
    stage.comeBack();
    return nullptr;
}

inline QWidget *showRecovered(PictureStage &stage)
{
    const ReportDocument &document = stage.window.document();
    JournalEntry saved = *document.journalEntry();
    saved.report = reportToJson(document.report());
    saved.pending = {{stage.window.findChild<FigureEdit *>("t3.received.natural")->accessibleName(),
                      QStringLiteral("1l")}};
    JournalEntry neverSaved = saved;
    neverSaved.path.clear();
    neverSaved.title = document.report().title();
    neverSaved.when = saved.when.addDays(-1);
    {
        Session first;
        Session second;
        if (!first.keep(saved) || !second.keep(neverSaved))
            qFatal("nothing can be kept");
    }
    stage.window.offerCrashed();
    (void)QTest::qWaitFor([&stage] { return stage.window.findChild<KeptWindow *>() != nullptr; });
    return lookAtKept(stage);
}

inline QWidget *showEarlierVersions(PictureStage &stage)
{
    stage.trigger("actionSave");
    stage.set("t3.received.natural", 15);
    stage.trigger("actionSave");
    stage.trigger("actionEarlierVersions");
    return lookAtKept(stage);
}

// The question that saving asks.
inline QWidget *showAlteredFile(PictureStage &stage)
{
    Report other = stage.window.document().report();
    if (!other.apply({{SetFigure{"t3.received.natural", Figure::number(16)}}})
        || !writeFile(stage.window.document().path(), reportToJson(other)))
        qFatal("the scene can't be set");
    QTimer::singleShot(100, &stage.window, [&stage] {
        QWidget *question = QApplication::activeModalWidget();
        if (!question)
            qFatal("nothing is asked");
        stage.look(*question);
        question->close();
    });
    stage.trigger("actionSave");
    stage.comeBack();
    return nullptr;
}

// A full disk.
inline QWidget *showNotKept(PictureStage &stage)
{
    auto *status = stage.window.findChild<StatusLine *>();
    status->setKeepingProblem(QStringLiteral("…"));
    stage.look(stage.window);
    status->setKeepingProblem({});
    return nullptr;
}

// What a supervisor sees of a report that comes back.
inline QWidget *showAlteredSince(PictureStage &stage)
{
    ReportDocument &document = stage.window.document();
    const Review before = document.report().review();
    Review review = before;
    review.seen = std::make_shared<const Report>(document.report().published());
    stage.write(QStringLiteral("s5"), QStringLiteral("进一步加强对政府信息公开工作人员的业务培训。"));
    review.way += {Stage::Submitted, QStringLiteral("李敏"), QDateTime::currentDateTimeUtc()};
    if (!document.moveOn(review))
        qFatal("the scene can't be set");
    stage.window.sheet().goTo(QStringLiteral("s5"), false);
    QTest::qWait(100); // marks come with what is found
    stage.look(stage.window);
    if (!document.moveOn(before))
        qFatal("the scene can't be taken back");
    return nullptr;
}

} // namespace nianbao
