#include "desktop/recovery/journal.h"

#include "storage/report_file.h"

namespace nianbao {

Journal::Journal(ReportDocument &document, const std::function<QList<PendingText>()> &pending,
                 QObject *parent)
    : QObject(parent), m_document(document), m_pending(pending)
{
    m_writer.setMaxThreadCount(1);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Journal::look);
    connect(&m_document, &ReportDocument::changed, this, [this] { m_isAltered = true; });
    connect(&m_document, &ReportDocument::pathChanged, this, [this] { m_isAltered = true; });
    m_timer.start();
}

Journal::~Journal()
{
    m_writer.waitForDone();
}

std::optional<JournalEntry> Journal::entryNow() const
{
    std::optional<JournalEntry> entry = m_document.journalEntry();
    if (!entry)
        return entry;
    entry->pending = m_pending();
    if (!m_document.isModified() && entry->pending.isEmpty())
        return std::nullopt;
    return entry;
}

void Journal::look()
{
    if (m_isWriting)
        return;
    const std::optional<JournalEntry> entry = entryNow();
    if (!entry) {
        if (m_isKept)
            m_session.clear();
        m_isKept = false;
        m_keptPending.clear();
        m_isAltered = false;
        return;
    }
    const bool isKept = m_isKept && !m_isAltered && entry->pending == m_keptPending && m_problem.isEmpty();
    if (isKept)
        return;
    m_isAltered = false;
    m_isWriting = true;
    m_keptPending = entry->pending;
    m_writer.start([this, entry = *entry, report = m_document.report()]() mutable {
        entry.report = reportToJson(report);
        const Done kept = m_session.keep(entry);
        QMetaObject::invokeMethod(
            this, [this, kept] { finish(kept); }, Qt::QueuedConnection);
    });
}

void Journal::finish(const Done &kept)
{
    m_isWriting = false;
    m_isKept = m_isKept || kept.ok();
    const QString problem = kept ? QString() : kept.error().text();
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

Done Journal::keepNow()
{
    m_writer.waitForDone();
    std::optional<JournalEntry> entry = entryNow();
    if (!entry)
        return done();
    entry->report = reportToJson(m_document.report());
    const Done kept = m_session.keep(*entry);
    m_keptPending = entry->pending;
    m_isAltered = false;
    finish(kept);
    return kept;
}

void Journal::end()
{
    m_timer.stop();
    m_writer.waitForDone();
    m_session.clear();
    m_isKept = false;
}

} // namespace nianbao
