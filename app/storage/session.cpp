#include "storage/session.h"

#include "storage/disk.h"
#include "storage/file.h"
#include "storage/state_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace nianbao {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Session)
};

QString sessionsFolder()
{
    return stateFolder() + QStringLiteral("/sessions");
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // that its process is gone is what counts
    return lock;
}

} // namespace

Session::Session() : Session(sessionsFolder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Session::Session(const QString &folder) : m_folder(folder) {}

Session::~Session() = default;

QString Session::journalPath() const
{
    return m_folder + QStringLiteral("/report.journal");
}

Done Session::begin()
{
    if (m_lock && QFile::exists(m_folder))
        return done();
    m_lock.reset();
    if (!makePrivateFolder(sessionsFolder()) || !makePrivateFolder(m_folder))
        return Error{SessionWords::tr("Nothing can be kept in this folder."), m_folder};
    std::unique_ptr<QLockFile> lock = lockOf(m_folder);
    if (!lock->tryLock())
        return Error{SessionWords::tr("Nothing can be kept in this folder."), m_folder};
    m_lock = std::move(lock);
    return done();
}

Done Session::keep(const JournalEntry &entry)
{
    if (const Done begun = begin(); !begun)
        return begun;
    const Done written = writeFile(journalPath(), journalToBytes(entry));
    if (written)
        m_entry = entry;
    return written;
}

void Session::clear()
{
    m_entry = {};
    if (!m_lock)
        return;
    Disk::current().remove(QFile::encodeName(journalPath()).constData());
    m_lock.reset();
    QDir().rmdir(m_folder); // stays if anything else is in it
}

std::vector<std::unique_ptr<Session>> Session::crashed()
{
    std::vector<std::unique_ptr<Session>> crashed;
    const QFileInfoList folders = QDir(sessionsFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        std::unique_ptr<Session> session(new Session(folder.filePath()));
        std::unique_ptr<QLockFile> lock = lockOf(folder.filePath());
        if (!lock->tryLock())
            continue; // it lives, or another window has it
        session->m_lock = std::move(lock);
        if (!QFile::exists(session->journalPath())) {
            session->clear();
            continue;
        }
        const Result<QByteArray> bytes = readFile(session->journalPath());
        if (!bytes)
            continue;
        const Result<JournalEntry> entry = journalFromBytes(*bytes);
        if (!entry)
            continue;
        session->m_entry = *entry;
        crashed.push_back(std::move(session));
    }
    std::sort(crashed.begin(), crashed.end(),
              [](const auto &a, const auto &b) { return a->entry().when > b->entry().when; });
    return crashed;
}

} // namespace nianbao
