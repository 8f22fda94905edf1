#pragma once

#include "desktop/main_window.h"
#include "desktop/sheet/sheet.h"
#include "desktop/table/figure_edit.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <functional>

namespace nianbao {

// What the scenes play on.
struct PictureStage {
    // The sample, in a window of that size.
    explicit PictureStage(const QSize &size)
    {
        window.resize(size);
        window.show();
        // In a place such as people have: the start page shows where it lies.
        const QDir home = QDir::home();
        const QString path = home.filePath(QStringLiteral("年报/2023.nianbao"));
        if (!home.mkpath(QStringLiteral("年报"))
            || !QFile::copy(qEnvironmentVariable("NIANBAO_SOURCE")
                                + "/resources/samples/development-zone-2023.nianbao",
                            path))
            qFatal("the sample can't be copied");
        window.load(path);
        window.sheet().completeParts();
        window.activateWindow();
        QTest::qWait(100); // what is found comes after a pause
    }
    // The cursor there, and the place as far up and to the left as it goes.
    void scrollTo(const QString &cell, int below, int beside)
    {
        auto *edit = window.findChild<FigureEdit *>(cell);
        window.sheet().reveal(edit);
        const QPoint at = edit->mapTo(window.sheet().viewport(), QPoint());
        QScrollBar &across = *window.sheet().horizontalScrollBar();
        QScrollBar &down = *window.sheet().verticalScrollBar();
        across.setValue(across.value() + at.x() - beside);
        down.setValue(down.value() + at.y() - below);
    }

    // To the fore again, after a dialog: without that nothing has the cursor.
    void comeBack()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window doesn't come to the fore");
    }
    void trigger(const char *action) { window.findChild<QAction *>(action)->trigger(); }
    void set(const QString &address, int count) { apply({{SetFigure{address, Figure::number(count)}}}); }
    void write(const QString &section, const QString &paragraph)
    {
        apply({{SetNarrative{section, {paragraph}}}});
    }
    void apply(const Change &change)
    {
        if (!window.document().apply(change, window.document().newToken()))
            qFatal("the scene can't be set");
    }

    // For what shows itself only until it is answered.
    std::function<void(QWidget &)> look;
    MainWindow window;
};

inline QByteArray somePicture()
{
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < 5; ++i)
        painter.fillRect(80 + 100 * i, 320 - 50 * (i + 1), 60, 50 * (i + 1), QColor(0x1F, 0x5F, 0xBF));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

inline Narrative someText()
{
    return QList<Block>{
        Heading{1, QStringLiteral("（一）主动公开情况")},
        Paragraph{
            {{QStringLiteral("全年主动公开政府信息214条，"), false},
             {QStringLiteral("其中通过政府网站公开198条"), true},
             {QStringLiteral(
                  "，通过政务新媒体公开16条；规范性文件及其解读材料同步公开，未发生应公开而未公开的情形。"),
              false}}},
        Heading{2, QStringLiteral("1.公开渠道")},
        Paragraph{{{QStringLiteral("网站专栏按月更新。"), false}}},
        Picture{QStringLiteral("image/png"), somePicture(), QStringLiteral("图1　近五年主动公开信息数量")},
        Heading{1, QStringLiteral("（二）依申请公开情况")},
        Paragraph{{{QStringLiteral("申请均在法定期限内答复。"), false}}}};
}

inline Paragraph liveParagraph()
{
    return {{{"2023年，收到政府信息公开申请"},
             {{}, false, "t3.received.total"},
             {"件，上年结转"},
             {{}, false, "t3.carriedOver.total"},
             {"件；予以公开的占"},
             {{}, false, "t3.granted.total/t3.concluded.total:%"},
             {"。"}}};
}

inline Breakdown sixParts()
{
    Breakdown breakdown;
    breakdown.id = "b1";
    breakdown.title = "公开信息分类情况";
    breakdown.subject = "公开信息";
    breakdown.unit = "条";
    breakdown.phrasing = "share";
    breakdown.showsTable = true;
    breakdown.chart = ChartKind::Bar;
    const QList<std::pair<QString, int>> parts{{"要闻动态", 120}, {"通知公告", 55}, {"政策文件", 2},
                                               {"政策解读", 10},  {"政策兑现", 7},  {"财政预决算", 20}};
    for (const auto &[label, count] : parts)
        breakdown.parts += {breakdown.freshPartId(), label, Figure::number(count)};
    return breakdown;
}

} // namespace nianbao
