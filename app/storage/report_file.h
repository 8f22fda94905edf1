#pragma once

#include "model/report.h"

namespace nianbao {

// A report as it came from a file.
struct StoredReport {
    Report report;
    // Set for a file of a newer format: it can be shown, checked and exported, but what this version
    // doesn't understand would be lost by saving it. In the user's words, empty otherwise.
    QString readOnlyBecause{};
};

// The file format's number; contract.md describes the file. What is new in a format has a migration.
inline constexpr int reportFormat = 1;

// A file that is larger isn't opened, and none is written: eight pictures of the largest size and a scan have
// room. In memory it takes several times that.
inline constexpr qsizetype largestReport = qsizetype(128) * 1024 * 1024; // bytes

// The report's file: JSON with the keys in a fixed order, unknown ones last, two spaces of indent, a
// newline at the end. The same report gives the same bytes.
QByteArray reportToJson(const Report &report);
// The same of what the public may see, for a copy that leaves the house: header, figures and text, which is
// what the fingerprint covers. Nothing of the review, of where figures come from, of last year, of the
// organ's profile, nor any unknown key.
QByteArray reportToPublish(const Report &report);

// Likewise of a newer version's file, whose report can't be written: as it is, but for what this version
// knows not to be the public's.
QByteArray fileToPublish(const QByteArray &newer);

// Reads such a file whole or not at all: malformed JSON, a key that stands twice, an unknown template,
// cell or section, or a value that its place can't take, is an error with its place
// ("figures.t3.received.natural").
Result<StoredReport> reportFromJson(const QByteArray &json);

// The bytes to be written to a file; an error where they are more than could be opened again.
Result<QByteArray> reportForFile(const Report &report);

// The same from and to a path; errors name the file. One that somebody has open isn't written.
// `digest` is of the very bytes that were read (digestOf in file.h).
Result<StoredReport> readReport(const QString &path, QByteArray *digest = nullptr);
Done writeReport(const QString &path, const Report &report);

} // namespace nianbao
