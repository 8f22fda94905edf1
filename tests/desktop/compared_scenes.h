#pragma once

#include "picture_stage.h"

#include "desktop/compare/comparison_window.h"
#include "desktop/compare/merge_window.h"

#include <QPushButton>

// The scenes with two versions of the sample.
namespace nianbao {

// What a clerk or a supervisor made of the sample: some places both, some one of them.
inline Report otherVersion(const Report &report, bool isSupervisors)
{
    QList<Block> s1 = report.narrative("s1").blocks();
    QList<Block> s5 = report.narrative("s5").blocks();
    const QString words = isSupervisors ? QStringLiteral("切实") : QStringLiteral("进一步");
    s5[0] = Paragraph{{Run{words + textOf(s5[0])}}};
    if (isSupervisors)
        s5 += Paragraph{{Run{QStringLiteral("三是加强对政府信息公开工作人员的业务培训。")}}};
    Breakdown *breakdown = nullptr;
    for (Block &block : s1) {
        if ((breakdown = std::get_if<Breakdown>(&block)))
            break;
    }
    if (breakdown && isSupervisors)
        breakdown->parts[0].count = Figure::number(121);
    Report made = report;
    const Change change{
        {SetFigure{"t3.received.natural", Figure::number(isSupervisors ? 14 : 13)},
         SetFigure{isSupervisors ? "t2.licensing.decisions" : "t2.penalty.decisions", Figure::number(241)},
         SetField{Field::SignedOn, isSupervisors ? "2024-01-29" : "2024-01-26"}, SetNarrative{"s1", s1},
         SetNarrative{"s5", s5}}};
    if (!made.apply(change))
        qFatal("the scene can't be set");
    return made;
}

inline QWidget *showComparison(PictureStage &stage)
{
    ReportDocument document;
    document.start(stage.window.document().report(), false);
    WindowDialogs dialogs;
    auto *window = new ComparisonWindow(document, dialogs, &stage.window);
    window->compareWith(otherVersion(document.report(), true), QStringLiteral("退回稿.nianbao"));
    window->show();
    stage.look(*window);
    delete window;
    stage.comeBack();
    return nullptr;
}

inline QWidget *showMerge(PictureStage &stage)
{
    const Report &ancestor = stage.window.document().report();
    ReportDocument document;
    document.start(otherVersion(ancestor, false), true);
    WindowDialogs dialogs;
    auto *window = new MergeWindow(document, ancestor, otherVersion(ancestor, true),
                                   QStringLiteral("审核稿.nianbao"), dialogs, &stage.window);
    window->show();
    QTest::mouseClick(window->findChild<QPushButton *>("takeTheirs"), Qt::LeftButton);
    stage.look(*window);
    delete window;
    stage.comeBack();
    return nullptr;
}

} // namespace nianbao
