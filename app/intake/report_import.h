#pragma once

#include "intake/import_result.h"
#include "model/result.h"

#include <QCoreApplication>
#include <QDateTime>

namespace nianbao {

// Brings a report that was published elsewhere over into one that can be edited.
class ReportImport
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportImport)

public:
    // The largest source that is read.
    static constexpr qsizetype largestSource = qsizetype(64) * 1024 * 1024; // bytes

    // A page or document in whatever of our formats its bytes are: HTML, alone or packed with its pictures,
    // plain text, a Word document, a workbook; they decide, not the file's name. `path` is the file that they
    // were read from: a saved page has pictures beside it. An error for what can't be read: damaged, locked,
    // too large, of another format.
    static Result<SourceDocument> read(const QByteArray &bytes, const QString &path = {});
    // What is in it of a report. An error for what holds nothing of one. `now` is when its figures came in.
    static Result<ImportResult> fromDocument(const SourceDocument &document, const QDateTime &now = {});
    // Both at once.
    static Result<ImportResult> fromBytes(const QByteArray &bytes, const QDateTime &now = {},
                                          const QString &path = {});

private:
    static Result<SourceDocument> readAs(const QByteArray &bytes, const QString &path);
    static Result<SourceDocument> readPacked(const QByteArray &bytes);
};

} // namespace nianbao
