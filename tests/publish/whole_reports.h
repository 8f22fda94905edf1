#pragma once

#include "storage/report_file.h"

// Reports as organs write them, in files: the sample, and others of a character of their own. None is
// anybody's.
//   city        headings of two levels, breakdowns with tables and charts, pictures, large figures
//   department  few and very long paragraphs: units, 《》 and 〔〕, Latin words and addresses; a long name
//   town        a short one that ends at a page's edge
namespace nianbao::test {

inline const QStringList wholeReports{QStringLiteral("sample"), QStringLiteral("city"),
                                      QStringLiteral("department"), QStringLiteral("town")};

inline Report wholeReport(const QString &name)
{
    const QString path = name == u"sample"
                             ? QStringLiteral("/resources/samples/development-zone-2023.nianbao")
                             : QStringLiteral("/tests/publish/reports/%1.nianbao").arg(name);
    const Result<StoredReport> stored = readReport(qEnvironmentVariable("NIANBAO_SOURCE") + path);
    if (!stored)
        qFatal("%s", qUtf8Printable(stored.error().text()));
    return stored->report;
}

} // namespace nianbao::test
