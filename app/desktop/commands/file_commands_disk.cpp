// The part of FileCommands that opens and saves, and asks what to do where the file is in other hands.

#include "desktop/commands/file_commands.h"
#include "storage/file.h"
#include "storage/report_file.h"
#include "storage/salvage.h"

#include <QFileInfo>

namespace nianbao {

bool FileCommands::load(const QString &path)
{
    const Done loaded = m_document.load(QFileInfo(path).absoluteFilePath());
    if (!loaded)
        return salvage(path, loaded.error());
    m_recent.add(path);
    m_sheet.goTo(Sheet::headerPart(), false);
    if (m_document.openElsewhere()) {
        askWhereItIsOpen();
    } else if (!m_document.isSavable()) {
        m_dialogs.tell(m_window, tr("This report can only be read"), m_document.unsavableBecause());
    }
    emit said(m_document.readOnlyBecause());
    return true;
}

void FileCommands::notOpened(const QString &path, const Error &error)
{
    QString reason = error.text();
    if (!QFileInfo::exists(path) && m_recent.paths().contains(QFileInfo(path).absoluteFilePath())) {
        m_recent.remove(path);
        reason += u'\n' + tr("It was taken out of the list of recent files.");
    }
    const bool nothingOpen = m_document.path().isEmpty() && !m_document.isModified();
    m_dialogs.fail(m_window, {tr("Open a report"),
                              nothingOpen ? tr("The file can't be opened; it is left as it is.")
                                          : tr("What was open before is unchanged."),
                              reason});
}

// Offers what can be read of a damaged report. False: nothing else is open now.
bool FileCommands::salvage(const QString &path, const Error &error)
{
    const Result<QByteArray> bytes = readFile(path, largestReport);
    const Result<Salvaged> salvaged = bytes ? salvageReport(*bytes) : Result<Salvaged>(error);
    if (!salvaged || salvaged->report.readsAs(Report())) {
        notOpened(path, error);
        return false;
    }
    const Choice choice{
        tr("This file is damaged"),
        error.text(),
        tr("What can be read of it can be opened as a new report. The file itself is left as it "
           "is."),
        {tr("Open What Can Be Read")}};
    if (m_dialogs.choose(m_window, choice) < 0)
        return false;
    m_document.start(salvaged->report, true);
    m_sheet.goTo(Sheet::headerPart(), false);
    constexpr qsizetype shown = 12; // as much as a small screen has room for
    QStringList lost = salvaged->lost.mid(0, shown);
    if (salvaged->lost.size() > shown)
        lost += tr("… and %n more", nullptr, int(salvaged->lost.size() - shown));
    m_dialogs.tell(m_window, tr("What couldn't be read"),
                   lost.isEmpty() ? tr("All of it could be read.") : lost.join(u'\n'));
    emit said(tr("This is what could be read of “%1”, as a report without a file. Compare it with the paper.")
                  .arg(QFileInfo(path).fileName()));
    return true;
}

void FileCommands::askWhereItIsOpen()
{
    enum Answer { Read, Copy, TakeOver };
    const LockHolder holder = *m_document.openElsewhere();
    QStringList answers{tr("Only Read It"), tr("Open a Copy")};
    QString remark = tr("A copy is a report of its own, which has no file yet.");
    if (!holder.isHere) { // whether that program still runs can't be seen from here
        answers += tr("Open All the Same");
        remark +=
            u'\n'
            + tr("Open it all the same only if that computer is off or its program is gone: what one of "
                 "you saves, the other one doesn't have.");
    }
    switch (
        m_dialogs.choose(m_window, {tr("This report is open already"), lockWords(holder), remark, answers})) {
    case Copy:
        m_document.start(m_document.report(), true);
        break;
    case TakeOver:
        m_document.takeOver();
        break;
    default:
        break;
    }
}

// False: not now, or it was dealt with in another way.
bool FileCommands::mayReplaceAltered()
{
    enum Answer { Compare, MergeIt, Another, Replace };
    const Choice choice{
        tr("The file was altered"),
        tr("“%1” isn't as you opened it: somebody else has saved it since.").arg(m_document.name()),
        tr("Everything you entered is still in this window. What you replace is kept as an "
           "earlier version."),
        {tr("Compare"), tr("Merge…"), tr("Save As…"), tr("Replace It")}};
    switch (m_dialogs.choose(m_window, choice)) {
    case Compare:
        emit comparisonWanted(m_document.path());
        return false;
    case MergeIt:
        emit mergeWanted(m_document.path());
        return false;
    case Another:
        saveAs();
        return false;
    case Replace:
        return true;
    default:
        return false;
    }
}

bool FileCommands::mayOverwrite(const Error &refused)
{
    return m_dialogs.confirm(
        m_window,
        {tr("Save the report"),
         tr("This place doesn't let the file be replaced in one step. %1").arg(refused.text()),
         tr("It can be written into instead; what is in it now is kept as an earlier version first. "
            "If the power failed in the middle, the file would be damaged."),
         tr("Write into It")});
}

void FileCommands::notSaved(const Error &error)
{
    m_dialogs.fail(m_window, {tr("Save the report"),
                              tr("The report wasn't saved. Everything you entered is still in this window."),
                              error.text() + u'\n' + tr("Choose another place with “Save As…”.")});
}

bool FileCommands::saveTo(const QString &path)
{
    if (!m_document.isSavable()) { // saving would drop what this version doesn't know
        m_dialogs.tell(m_window, tr("This report can only be read"), m_document.unsavableBecause());
        return false;
    }
    if (path == m_document.path() && m_document.isFileAltered() && !mayReplaceAltered())
        return !m_document.isModified(); // saved under another name
    Done saved = m_document.save(path);
    if (!saved && m_document.mayOverwrite() && mayOverwrite(saved.error()))
        saved = m_document.save(path, ReportDocument::SaveWay::Overwrite);
    if (!saved) {
        notSaved(saved.error());
        return false;
    }
    m_recent.add(path);
    const QString name = QFileInfo(path).fileName();
    emit said(m_document.backupProblem().isEmpty()
                  ? tr("“%1” is saved.").arg(name)
                  : tr("“%1” is saved, but the version before isn't kept. %2")
                        .arg(name, m_document.backupProblem()));
    return true;
}

} // namespace nianbao
