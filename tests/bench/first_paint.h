#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

// Ends the program once the window was painted the first time and what that left to do is done; with
// --stay as its last argument it stays, for its memory to be looked at.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, [] { QCoreApplication::exit(0); }); // quit() would close the window, too
        return false;
    }
};

inline void quitAfterFirstPaint(QWidget &window)
{
    if (QCoreApplication::arguments().last() != QLatin1String("--stay"))
        window.installEventFilter(new FirstPaint(&window));
}
