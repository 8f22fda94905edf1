#include "storage/report_lock.h"

#include "model/time_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <unistd.h>

namespace nianbao {

namespace {

struct Lock {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportLock)
};

QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo whole(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    return whole.path() + QStringLiteral("/.") + whole.fileName() + QStringLiteral(".lock");
}

} // namespace

ReportLock::ReportLock(const QString &path) : m_path(lockPath(path)), m_lock(m_path)
{
    // Time says nothing: a report may be open for days. That the process is gone says it, and is looked at.
    m_lock.setStaleLockTime(0);
}

ReportLock::Outcome ReportLock::take()
{
    if (m_lock.isLocked() || m_lock.tryLock())
        return Outcome::Held;
    return m_lock.error() == QLockFile::LockFailedError ? Outcome::Other : Outcome::Nowhere;
}

std::optional<LockHolder> ReportLock::takeUnlessHeld()
{
    return take() == Outcome::Other ? holder() : std::nullopt;
}

ReportLock::Outcome ReportLock::takeOver()
{
    QFile::remove(m_path);
    return take();
}

std::optional<LockHolder> ReportLock::holder() const
{
    LockHolder holder;
    QString program;
    if (!m_lock.getLockInfo(&holder.process, &holder.host, &program))
        return std::nullopt;
    const QFileInfo file(m_path);
    holder.isHere = holder.host.isEmpty() || holder.host == QSysInfo::machineHostName();
    // A share that doesn't keep owners names whoever mounted it: ourselves.
    if (holder.isHere || file.ownerId() != ::getuid())
        holder.user = file.owner();
    holder.since = file.lastModified();
    return holder;
}

bool ReportLock::isHeldOf(const QString &path) const
{
    return m_lock.isLocked() && lockPath(path) == m_path;
}

QString lockWords(const LockHolder &holder)
{
    const QString since = timeWords(holder.since);
    if (holder.isHere && holder.user.isEmpty())
        return Lock::tr("It is open in another window on this computer, since %1.").arg(since);
    if (holder.isHere)
        return Lock::tr("It is open on this computer in another window of “%1”, since %2.")
            .arg(holder.user, since);
    if (holder.user.isEmpty())
        return Lock::tr("It is open on the computer “%1”, since %2.").arg(holder.host, since);
    return Lock::tr("It is open by “%1” on the computer “%2”, since %3.")
        .arg(holder.user, holder.host, since);
}

} // namespace nianbao
