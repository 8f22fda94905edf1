#include "storage/state_folder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace nianbao {

QString stateFolder()
{
    // A relative one is to be ignored, as the specification says.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/nianbao");
}

bool makePrivateFolder(const QString &path)
{
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(path) && QFile::setPermissions(path, own);
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/nianbao");
}

} // namespace nianbao
