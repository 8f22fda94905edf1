// Between an empty window and the editor: a window with nothing but a QTextEdit that shows the same report
// as plain text. What it needs of memory any program needs that shows a Chinese report with Qt.
// Usage: text_window TEXT --stay
#include "first_paint.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTextEdit>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    auto *text = new QTextEdit(&window);
    text->setFontFamily(QStringLiteral("Noto Serif CJK SC"));
    QFile file(application.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    text->setPlainText(QString::fromUtf8(file.readAll()));
    window.setCentralWidget(text);
    quitAfterFirstPaint(window);
    window.show();
    return application.exec();
}
