#include "desktop/commands/file_commands.h"

#include "desktop/commands/new_report.h"
#include "storage/profile_file.h"
#include "storage/report_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace nianbao {

FileCommands::FileCommands(ReportDocument &document, Sheet &sheet, Dialogs &dialogs, RecentFiles &recent,
                           QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_sheet(sheet)
    , m_dialogs(dialogs)
    , m_recent(recent)
    , m_window(window)
{
    connect(&recent, &RecentFiles::chosen, this, &FileCommands::openPath);
}

FileKind FileCommands::reportKind()
{
    return {tr("Annual reports"), QStringLiteral("nianbao")};
}

void FileCommands::startNew()
{
    if (!mayGo())
        return;
    m_document.start(newReport(keptProfile(), QDate::currentDate()), false);
    m_sheet.goTo(Sheet::headerPart(), true);
    emit said(QString());
}

void FileCommands::startFromLastYear()
{
    if (!mayGo())
        return;
    const QString path = m_dialogs.fileToOpen(m_window, tr("Last year's report"), folder(), reportKind());
    if (path.isEmpty())
        return;
    const Result<StoredReport> previous = readReport(path);
    if (!previous) {
        m_dialogs.fail(m_window, {tr("Start from last year's report"), tr("Your report is unchanged."),
                                  previous.error().text()});
        return;
    }
    const Report next = newReportFrom(previous->report, keptProfile(), QDateTime::currentDateTimeUtc());
    m_document.start(next, true);
    m_sheet.goTo(Sheet::headerPart(), true);
    emit said(tr("Started from “%1”.").arg(QFileInfo(path).fileName()));
}

void FileCommands::linkLastYear()
{
    if (m_document.isReadOnly()) {
        emit said(m_document.readOnlyBecause());
        return;
    }
    const QString path = m_dialogs.fileToOpen(m_window, tr("Last year's report"), folder(), reportKind());
    if (path.isEmpty() || !finishEditing())
        return;
    const Result<StoredReport> previous = readReport(path);
    if (!previous) {
        m_dialogs.fail(m_window, {tr("Compare with last year's report"), tr("Your report is unchanged."),
                                  previous.error().text()});
        return;
    }
    const int year = m_document.report().header().value(Field::Year).toInt();
    const QString &other = previous->report.header().value(Field::Year);
    const Question question{tr("Compare with last year's report"),
                            tr("“%1” is a report of %2.").arg(QFileInfo(path).fileName(), other),
                            tr("The checks compare with the year before this report's, which is %1.")
                                .arg(QString::number(year - 1)),
                            tr("Compare All the Same")};
    if (year > 0 && other.toInt() != year - 1 && !m_dialogs.confirm(m_window, question))
        return;
    const Change change{{SetPrevious{std::make_shared<const Report>(previous->report)}}};
    const Done applied = m_document.apply(change, m_document.newToken());
    emit said(applied ? tr("Compared with “%1”. It can be undone.").arg(QFileInfo(path).fileName())
                      : applied.error().text());
}

OrganProfile FileCommands::keptProfile()
{
    const Result<OrganProfile> kept = readProfile(profilePath());
    if (kept)
        return *kept;
    m_dialogs.fail(m_window, {tr("Organ profile"), tr("The new report begins without it."),
                              kept.error().text() + u'\n'
                                  + tr("Fill it in anew with “Organ Profile…”; the file is kept beside the "
                                       "new one.")});
    return {};
}

void FileCommands::open()
{
    if (!mayGo())
        return;
    const QString path = m_dialogs.fileToOpen(m_window, tr("Open a report"), folder(), reportKind());
    if (!path.isEmpty())
        load(path);
}

void FileCommands::openPath(const QString &path)
{
    if (mayGo())
        load(path);
}

void FileCommands::openSample()
{
    if (!mayGo())
        return;
    const Result<StoredReport> sample = readReport(QStringLiteral(":/samples/development-zone-2023.nianbao"));
    if (!sample)
        qFatal("The sample is missing from the program: %s", qUtf8Printable(sample.error().text()));
    m_document.start(sample->report, false);
    m_sheet.goTo(Sheet::headerPart(), true);
    emit said(tr("This is the sample. Saving it makes a file of your own."));
}

void FileCommands::openDropped(const QString &path, int others)
{
    openPath(path);
    if (others > 0 && m_document.path() == QFileInfo(path).absoluteFilePath())
        emit said(tr("Opened “%1”, the first report among the files.").arg(QFileInfo(path).fileName()));
}

void FileCommands::close()
{
    if (!mayGo())
        return;
    m_document.start(Report(), false);
    emit said(QString());
    emit closed();
}

bool FileCommands::save()
{
    if (m_document.path().isEmpty())
        return saveAs();
    return finishEditing() && saveTo(m_document.path());
}

bool FileCommands::saveAs()
{
    if (!finishEditing())
        return false;
    QString proposal = m_document.path();
    if (proposal.isEmpty())
        proposal = proposedPath(reportKind().suffix);
    const QString path = m_dialogs.fileToSave(m_window, tr("Save the report"), proposal, reportKind());
    return !path.isEmpty() && saveTo(path);
}

bool FileCommands::mayGo()
{
    if (!mayLeaveOut())
        return false;
    if (!m_document.isModified())
        return true;
    switch (m_dialogs.askUnsaved(m_window, m_document.name())) {
    case Dialogs::Unsaved::Save:
        return save();
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Cancel:
        break;
    }
    return false;
}

// What can't be taken could never be saved: who leaves may do without it.
bool FileCommands::mayLeaveOut()
{
    while (const std::optional<Sheet::Problem> problem = m_sheet.finishEditing()) {
        m_sheet.reveal(problem->edit);
        const bool agrees = m_dialogs.confirm(
            m_window,
            {tr("Something can't be taken as it is"), tr("“%1”: %2").arg(problem->name, problem->message),
             tr("Everything else that you entered stays. Without it, what stood there before stays."),
             tr("Go On Without It")});
        if (!agrees)
            return false;
        problem->edit->revert();
    }
    return true;
}

bool FileCommands::finishEditing()
{
    const std::optional<Sheet::Problem> problem = m_sheet.finishEditing();
    if (!problem)
        return true;
    m_sheet.reveal(problem->edit);
    m_dialogs.fail(m_window, {tr("Something can't be taken as it is"),
                              tr("Everything you entered is still in this window."),
                              tr("“%1”: %2\nCorrect it, or press Esc there to go back to what it was.")
                                  .arg(problem->name, problem->message)});
    m_sheet.reveal(problem->edit);
    return false;
}

QString FileCommands::folder() const
{
    const QStringList recent = m_recent.paths();
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).absolutePath();
    if (!recent.isEmpty())
        return QFileInfo(recent.first()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString FileCommands::proposedPath(const QString &suffix) const
{
    QString name = m_document.report().title();
    // Not to be had in a file's name on one system or another.
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    name.removeIf([](QChar c) { return forbidden.contains(c) || !c.isPrint(); });
    name = name.trimmed().left(80); // bytes, not characters, are limited: 255, at three each
    if (name.isEmpty())
        name =
            m_document.path().isEmpty() ? m_document.name() : QFileInfo(m_document.path()).completeBaseName();
    return QDir(folder()).filePath(name + u'.' + suffix);
}

} // namespace nianbao
