#pragma once

#include "model/report.h"

#include <QMultiHash>

#include <optional>

namespace nianbao {

// Where last year's reports are: one file, or a folder of many, of which each is found by its organ and year.
class PreviousReports
{
public:
    // None.
    PreviousReports() = default;
    // Looks through the folder's *.nianbao files, not into folders within it; says which can't be read.
    explicit PreviousReports(const QString &path);

    bool isFolder() const { return m_isFolder; }
    bool hasUnread() const { return m_hasUnread; }

    // Gives the report last year's; says in `messages` why it has none, or that the one named is another's.
    // False if a file can't be read.
    bool addTo(Report &report, const QString &file, QStringList &messages) const;

private:
    std::optional<QString> find(const Report &report, const QString &file, QStringList &messages) const;

    QString m_path;
    bool m_isFolder = false;
    bool m_hasUnread = false;
    QMultiHash<std::pair<QString, int>, QString> m_files; // by organ and year
};

} // namespace nianbao
