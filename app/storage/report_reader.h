#pragma once

#include "storage/json_value.h"
#include "storage/report_file.h"

#include <QCoreApplication>

namespace nianbao {

// Makes a report of a file's JSON: every value goes in as a step of one change, as a person's typing
// does. The first fault ends it.
class ReportReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportReader)

public:
    static Result<StoredReport> read(const JsonValue &root);

private:
    explicit ReportReader(Report report) : m_report(std::move(report)) {}

    // The file's format number; an error for what isn't one.
    static Result<int> formatOf(const JsonValue &root);
    static Result<Report> emptyReport(const JsonValue &root);

    Done readAll(const JsonValue &root);
    Done readField(const QString &name, const JsonValue &value);
    Done readFigures(const JsonValue &figures);
    void readOrigins(const JsonValue &origins);
    Done readSections(const JsonValue &sections);
    Done readInherited(const JsonValue &inherited);
    Done readProfile(const JsonValue &profile);
    Done readPrevious(const JsonValue &previous);
    Done readReview(const JsonValue &review);
    Done readHistory(const JsonValue &history);
    // A report that stands within this one.
    static Result<Report> readWithin(const JsonValue &json, const QString &path);
    void addReview();
    Done take(const Result<QList<Change::Step>> &steps);
    // A list of texts; an error has its place below `path`.
    static Result<QStringList> readTexts(const JsonValue &texts, const QString &path);
    // Adds the step that puts `text` at `place` of the form; an error has `path` for its place.
    Done set(const QString &place, const QString &text, const QString &path);

    Report m_report;
    Change m_change;
    QHash<QString, Origin> m_origins; // by address
    Review m_review;
    std::optional<Report> m_submitted; // the versions of the review
    std::optional<Report> m_seen;
};

} // namespace nianbao
