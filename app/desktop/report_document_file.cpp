// The part of ReportDocument that has to do with its file: opening, saving, whoever else has it open.

#include "desktop/own_name.h"
#include "desktop/report_document.h"
#include "desktop/settings/settings.h"
#include "model/revision_log.h"
#include "storage/backups.h"
#include "storage/file.h"
#include "storage/report_file.h"

#include <QDateTime>
#include <QFileInfo>

namespace nianbao {

namespace {

// What was in the way of keeping what stands in the file; empty if nothing was.
QString problemOfBackup(const QString &path)
{
    const Result<QByteArray> old = readFile(path);
    if (!old)
        return old.error().text();
    const Result<QString> backup = keepBackup(path, *old, versionsKept());
    return backup ? QString() : backup.error().text();
}

} // namespace

void ReportDocument::start(const Report &report, bool modified)
{
    m_lock.reset();
    m_openElsewhere.reset();
    m_digest.clear();
    replace(report, QString(), QString());
    if (modified)
        m_history.resetClean();
}

Done ReportDocument::load(const QString &path)
{
    const bool isOurs = m_lock && m_lock->isHeldOf(path);
    auto lock = isOurs ? nullptr : std::make_unique<ReportLock>(path);
    const std::optional<LockHolder> other = isOurs ? std::nullopt : lock->takeUnlessHeld();
    QByteArray digest;
    const Result<StoredReport> stored = readReport(path, &digest);
    if (!stored)
        return stored.error();
    m_openElsewhere = other;
    if (!isOurs)
        m_lock = std::move(lock);
    if (!stored->readOnlyBecause.isEmpty())
        m_lock.reset(); // nothing will be written
    m_digest = digest;
    replace(stored->report, path, m_openElsewhere ? lockWords(*m_openElsewhere) : stored->readOnlyBecause);
    return done();
}

void ReportDocument::takeOver()
{
    if (!m_openElsewhere || m_lock->takeOver() == ReportLock::Outcome::Other)
        return; // it was taken again meanwhile
    m_openElsewhere.reset();
    m_unsavableBecause.clear();
    emit pathChanged();
    emit changed(); // for those who look whether it may be altered
    emit stageChanged();
}

Done ReportDocument::recover(const JournalEntry &entry)
{
    const Result<StoredReport> kept = reportFromJson(entry.report);
    if (!kept)
        return kept.error();
    std::unique_ptr<ReportLock> lock;
    if (m_lock && m_lock->isHeldOf(entry.path)) {
        lock = std::move(m_lock);
    } else if (!entry.path.isEmpty()) {
        lock = std::make_unique<ReportLock>(entry.path);
        if (lock->takeUnlessHeld())
            lock.reset();
    }
    const Result<StoredReport> before = readReport(entry.path);
    m_lock = std::move(lock);
    m_openElsewhere.reset();
    m_digest = m_lock ? entry.digest : QByteArray();
    replace(kept->report, m_lock ? entry.path : QString(), QString());
    if (before)
        m_kept = before->report;
    m_history.resetClean();
    return done();
}

Done ReportDocument::save(const QString &path, SaveWay way)
{
    m_mayOverwrite = false;
    m_backupProblem.clear();
    const bool isOurs = m_lock && m_lock->isHeldOf(path);
    auto lock = isOurs ? nullptr : std::make_unique<ReportLock>(path);
    if (const auto other = isOurs ? std::nullopt : lock->takeUnlessHeld())
        return Error{tr("The file can't be written. %1").arg(lockWords(*other)), path};
    if (QFileInfo::exists(path))
        m_backupProblem = problemOfBackup(path);
    const Report report = logged(m_kept, m_report, ownName(), QDateTime::currentDateTimeUtc());
    const Result<QByteArray> bytes = reportForFile(report);
    if (!bytes)
        return Error{bytes.error().message, path};
    const Done written =
        way == SaveWay::Overwrite ? overwriteFile(path, *bytes) : writeFile(path, *bytes, &m_mayOverwrite);
    const QByteArray digest = digestOf(*bytes);
    if (!written) {
        // Something may be wrong although it got there.
        if (path == m_path && fileDigest(path) == digest)
            m_digest = digest;
        return written;
    }
    if (!isOurs)
        m_lock = std::move(lock);
    m_digest = digest;
    m_report = report;
    m_kept = report;
    ++m_generation;
    m_history.setClean();
    if (path != m_path) {
        m_path = path;
        emit pathChanged();
    }
    emit saved();
    return done();
}

bool ReportDocument::isFileAltered() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    const QByteArray digest = fileDigest(m_path);
    return !digest.isEmpty() && digest != m_digest;
}

void ReportDocument::acceptFile(const QByteArray &digest)
{
    m_digest = digest;
}

std::optional<JournalEntry> ReportDocument::journalEntry() const
{
    if (!isSavable())
        return std::nullopt;
    JournalEntry entry;
    entry.path = m_path;
    entry.digest = m_digest;
    entry.title = m_path.isEmpty() ? m_report.title() : QFileInfo(m_path).fileName();
    entry.when = QDateTime::currentDateTimeUtc();
    return entry;
}

void ReportDocument::replace(const Report &report, const QString &path, const QString &unsavableBecause)
{
    m_report = report;
    m_kept = report;
    m_figures = Figures(m_report);
    m_path = path;
    m_unsavableBecause = unsavableBecause;
    ++m_generation;
    m_history.clear();
    m_history.setClean();
    emit pathChanged();
    emit changed();
    emit stageChanged();
}

} // namespace nianbao
