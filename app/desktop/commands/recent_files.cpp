#include "desktop/commands/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace nianbao {

namespace {

constexpr int longest = 10;

QString key()
{
    return QStringLiteral("recentFiles");
}

} // namespace

RecentFiles::RecentFiles(QMenu *menu) : QObject(menu), m_menu(menu)
{
    // Filled when it opens: another window may have opened files since.
    connect(menu, &QMenu::aboutToShow, this, &RecentFiles::fillMenu);
}

QStringList RecentFiles::paths() const
{
    return QSettings().value(key()).toStringList();
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    store(all.mid(0, longest));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    store(all);
}

void RecentFiles::clear()
{
    store({});
}

void RecentFiles::store(const QStringList &list)
{
    // Settings go to the disk at once, and who opens last time's file waits for that before seeing it.
    if (list != paths())
        QSettings().setValue(key(), list);
    emit changed(); // what such a file says of itself may have changed
}

void RecentFiles::fillMenu()
{
    m_menu->clear();
    const QStringList all = paths();
    for (const QString &path : all) {
        const QFileInfo file(path);
        QString words = QStringLiteral("%1 – %2").arg(file.fileName(), QDir::toNativeSeparators(file.path()));
        QAction *action = m_menu->addAction(words.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (all.isEmpty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *clearAll = m_menu->addAction(tr("Clear this list"), this, &RecentFiles::clear);
    clearAll->setEnabled(!all.isEmpty());
}

} // namespace nianbao
