#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace nianbao {

// Files dragged onto a window: they come to it wherever they are dropped, over texts and cells too,
// which would take a file's name for a text. Pictures, and all that isn't a file, stay with the widget
// below.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // A report; and how many other files came with it.
    void reportDropped(const QString &path, int others);
    // Something that is no report.
    void otherDropped(const QString &path);

private:
    static bool isForWindow(const QMimeData &data);
    void take(const QMimeData &data);

    QWidget &m_window;
};

} // namespace nianbao
