// The yardstick for the editor's start: an empty QMainWindow, gone as soon as it was painted.
#include "first_paint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    quitAfterFirstPaint(window);
    window.show();
    return application.exec();
}
