#include "desktop/commands/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace nianbao {

namespace {

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isReport(const QString &path)
{
    return suffixOf(path) == QLatin1String("nianbao");
}

bool isPicture(const QString &path)
{
    static const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    return formats.contains(suffixOf(path).toLatin1());
}

} // namespace

FileDrop::FileDrop(QWidget &window) : QObject(&window), m_window(window)
{
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

bool FileDrop::isForWindow(const QMimeData &data)
{
    const QStringList files = filesOf(data);
    return !files.isEmpty() && !std::all_of(files.begin(), files.end(), isPicture);
}

// The system's window hears of a drag before the widgets in it do.
bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == &m_window && m_window.windowHandle())
            m_window.windowHandle()->installEventFilter(this);
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event); // a move is one, too, in all but the drop itself
        if (watched == &m_window || !isForWindow(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        if (event->type() == QEvent::Drop)
            take(*drop->mimeData());
        return true;
    }
    default:
        return false;
    }
}

// Not within the drop itself: whoever dragged waits for its end, and there may be something to ask.
void FileDrop::take(const QMimeData &data)
{
    const QStringList files = filesOf(data);
    const auto report = std::find_if(files.begin(), files.end(), isReport);
    const QString path = report != files.end() ? *report : files.first();
    const int others = int(files.size()) - 1;
    const bool found = report != files.end();
    QMetaObject::invokeMethod(
        this,
        [this, path, others, found] {
            if (found)
                emit reportDropped(path, others);
            else
                emit otherDropped(path);
        },
        Qt::QueuedConnection);
}

} // namespace nianbao
