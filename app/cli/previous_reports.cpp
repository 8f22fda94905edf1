#include "cli/previous_reports.h"

#include "cli/output.h"
#include "storage/report_summary.h"

#include <QDir>

namespace nianbao {

namespace {

int yearOf(const Report &report)
{
    return report.header().value(Field::Year).toInt();
}

Result<ReportSummary> wholeSummary(const QString &file)
{
    const Result<StoredReport> stored = readReport(file);
    if (!stored)
        return stored.error();
    const Header &header = stored->report.header();
    return ReportSummary{header.value(Field::Organ), header.value(Field::Year), {}};
}

// All that the organ may be called.
QStringList namesOf(const Report &report)
{
    QStringList names = report.profile().names();
    const QString &organ = report.header().value(Field::Organ);
    if (!organ.isEmpty() && !names.contains(organ))
        names.prepend(organ);
    return names;
}

} // namespace

PreviousReports::PreviousReports(const QString &path) : m_path(path), m_isFolder(QFileInfo(path).isDir())
{
    if (!m_isFolder)
        return;
    const QDir folder(path);
    for (const QString &name : folder.entryList({"*.nianbao"}, QDir::Files, QDir::Name)) {
        const QString file = folder.filePath(name);
        // A file that another program wrote may have its header fields further on.
        Result<ReportSummary> summary = readSummary(file);
        if (!summary || summary->organ.isEmpty() || summary->year.isEmpty())
            summary = wholeSummary(file);
        if (summary)
            m_files.insert({summary->organ, summary->year.toInt()}, file);
        else
            say(summary.error().text());
        m_hasUnread |= !summary;
    }
}

bool PreviousReports::addTo(Report &report, const QString &file, QStringList &messages) const
{
    if (m_path.isEmpty())
        return true;
    const std::optional<QString> path = m_isFolder ? find(report, file, messages) : std::optional(m_path);
    if (!path)
        return true;
    const Result<StoredReport> previous = readReport(*path);
    if (!previous) {
        messages += previous.error().text();
        return false;
    }
    if (yearOf(previous->report) + 1 != yearOf(report))
        messages +=
            Error{CommandLine::tr("This report is of %1, and %2 of %3; it was compared all the same.")
                      .arg(QString::number(yearOf(previous->report)), file, QString::number(yearOf(report))),
                  *path}
                .text();
    report.setPrevious(previous->report);
    return true;
}

std::optional<QString> PreviousReports::find(const Report &report, const QString &file,
                                             QStringList &messages) const
{
    QStringList found;
    for (const QString &name : namesOf(report))
        found += m_files.values({name, yearOf(report) - 1});
    found.removeDuplicates();
    if (found.size() == 1)
        return found.first();
    const QString organ = report.header().value(Field::Organ);
    const QString year = QString::number(yearOf(report) - 1);
    if (found.isEmpty())
        messages +=
            Error{CommandLine::tr("There is no report of “%1” for %2 in %3.").arg(organ, year, m_path), file}
                .text();
    else
        messages += Error{CommandLine::tr("Several reports of “%1” for %2 are there: %3; none was compared.")
                              .arg(organ, year, found.join(u", ")),
                          file}
                        .text();
    return std::nullopt;
}

} // namespace nianbao
