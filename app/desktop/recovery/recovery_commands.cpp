#include "desktop/recovery/recovery_commands.h"

#include "desktop/recovery/kept_window.h"
#include "desktop/settings/settings.h"
#include "model/time_words.h"
#include "storage/backups.h"
#include "storage/report_file.h"

#include <QFileInfo>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::RecoveryCommands)
};

QString detailsOf(const JournalEntry &entry)
{
    QStringList lines{entry.path.isEmpty() ? Words::tr("It was never saved.")
                                           : Words::tr("Its file: %1").arg(entry.path)};
    for (const PendingText &text : entry.pending)
        lines += Words::tr("Typed there and not taken yet, at “%1”: %2").arg(text.place, text.text);
    return lines.join(u'\n');
}

} // namespace

RecoveryCommands::RecoveryCommands(ReportDocument &document, FileCommands &files, CompareCommands &compare,
                                   Journal &journal, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_compare(compare)
    , m_journal(journal)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void RecoveryCommands::offerCrashed()
{
    // Held as long as the window is there: no other one offers the same.
    const auto sessions = std::make_shared<std::vector<std::unique_ptr<Session>>>(Session::crashed());
    if (sessions->empty())
        return;
    QList<KeptWindow::Item> items;
    for (const auto &session : *sessions) {
        const QString &title = session->entry().title;
        items += KeptWindow::Item{title.isEmpty() ? tr("New report") : title, session->entry().when,
                                  detailsOf(session->entry())};
    }
    auto *window = new KeptWindow(
        tr("Recovered reports"),
        tr("Nianbao ended before these reports were saved. What was kept of them is here; their files are "
           "as they were."),
        items, tr("Later"), m_window);
    window->addAct("recoverOpen", tr("&Open"),
                   [this, sessions](int item) { return recover(*(*sessions)[size_t(item)]); });
    window->addAct("recoverCompare", tr("Open and &Compare with the File"), [this, sessions](int item) {
        Session &session = *(*sessions)[size_t(item)];
        const QString path = session.entry().path; // before it is cleared
        if (!recover(session))
            return false;
        if (!path.isEmpty())
            m_compare.compareWithAltered(path);
        return true;
    });
    window->addAct("recoverDiscard", tr("&Discard…"), [this, sessions, window](int item) {
        if (discard(*(*sessions)[size_t(item)]))
            window->remove(item);
        return false;
    });
    window->open();
}

bool RecoveryCommands::recover(Session &session)
{
    if (!m_files.mayGo())
        return false;
    const JournalEntry entry = session.entry();
    if (const Done recovered = m_document.recover(entry); !recovered) {
        m_dialogs.fail(m_window, {tr("Recovered reports"),
                                  tr("It can't be read; it stays where it is. What was open is unchanged."),
                                  recovered.error().text()});
        return false;
    }
    // Only what is kept anew, or in a file, may go from where it was.
    if (m_journal.keepNow())
        session.clear();
    QString said = tr("Recovered as it was at %1; it isn't saved yet.").arg(timeWords(entry.when));
    if (!entry.path.isEmpty() && m_document.path().isEmpty())
        said += tr(" Somebody else has its file open, so it is a copy.", "after another sentence");
    emit this->said(said);
    return true;
}

bool RecoveryCommands::discard(Session &session)
{
    const bool agrees = m_dialogs.confirm(
        m_window, {tr("Recovered reports"), tr("What was kept of this report is deleted."),
                   tr("This can't be undone. A file that it has stays as it is."), tr("Discard")});
    if (agrees)
        session.clear();
    return agrees;
}

void RecoveryCommands::showEarlierVersions()
{
    const QList<Backup> backups =
        m_document.path().isEmpty() ? QList<Backup>() : backupsOf(m_document.path());
    if (backups.isEmpty()) {
        m_dialogs.tell(
            m_window, tr("Earlier versions"),
            tr("There is none. Each time a report is saved, the version before is kept; the last %1 of them "
               "stay.")
                .arg(versionsKept()));
        return;
    }
    QList<KeptWindow::Item> items;
    for (const Backup &backup : backups)
        items += KeptWindow::Item{m_document.name(), backup.when, backup.path};
    const auto read = [this, backups](int item) {
        Result<StoredReport> stored = readReport(backups[item].path);
        if (!stored)
            m_dialogs.fail(m_window,
                           {tr("Earlier versions"), tr("Your report is unchanged."), stored.error().text()});
        return stored;
    };
    auto *window = new KeptWindow(
        tr("Earlier versions"), tr("What stood in this file before it was saved, and when it was replaced."),
        items, tr("Close"), m_window);
    window->addAct("earlierCompare", tr("&Compare with the Report"), [this, read, backups](int item) {
        const Result<StoredReport> stored = read(item);
        if (stored)
            m_compare.compareWith(stored->report, timeWords(backups[item].when));
        return stored.ok();
    });
    window->addAct("earlierOpen", tr("&Open as a New Report"), [this, read](int item) {
        const Result<StoredReport> stored = read(item);
        if (!stored || !m_files.mayGo())
            return false;
        m_document.start(stored->report, true);
        emit said(tr("This is the earlier version, as a report without a file. Saving it asks for a name."));
        return true;
    });
    window->open();
}

} // namespace nianbao
