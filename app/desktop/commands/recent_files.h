#pragma once

#include <QMenu>
#include <QStringList>

namespace nianbao {

// The files that were open last, kept from run to run, as a menu.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QMenu *menu);

    // Newest first.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

signals:
    void chosen(const QString &path);
    void changed();

private:
    void store(const QStringList &list);
    void fillMenu();

    QMenu *m_menu;
};

} // namespace nianbao
