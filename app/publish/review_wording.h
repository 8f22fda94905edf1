#pragma once

#include "model/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

// The review sheet's form and what is printed on it: data, resources/wording/review_sheet.json.
//
// `rows` are the form: each is at least so many millimetres high and has one or two cells, a cell a label
// (with "\n" between its lines) and what stands beside it: a fact (factNames()), boxes to be ticked, or room
// to write in. Where a fact that has `choices` as well isn't known, the boxes stand there. The other texts
// hold placeholders in braces; `continued` follows the title on further pages, `acknowledged` is the list of
// findings that somebody answers for. `foot` and `draft` stand on the report's own pages, by choice: the
// fingerprint's first digits, and the mark of a proof; `correction` at the end of one that was altered after
// it was published.
class ReviewWording
{
public:
    struct Cell {
        QString label;
        QString fact{}; // empty: nothing is known beforehand
        QStringList choices{};
    };
    struct Row {
        double height = 0; // mm
        QList<Cell> cells;
    };

    // A fault is reported with its path ("rows[2].cells[0].label: …").
    static Result<ReviewWording> fromJson(const QByteArray &json);
    // The one that ships with the program; loaded once. Aborts the program if it is faulty: then the
    // build is.
    static const ReviewWording &shipped();

    // title, organ, year, scope, fingerprint, counts
    static const QStringList &factNames();

    const QString &title() const { return m_title; }
    const QString &box() const { return m_box; }
    const QList<Row> &rows() const { return m_rows; }
    // One of the other texts, by its path in the file ("acknowledged.reason"), with its placeholders filled.
    QString text(const QString &path, const QHash<QString, QString> &values = {}) const;
    // What stands in a page's foot for the report of that fingerprint: enough of it to tell two reports
    // apart.
    QString footFor(const QString &fingerprint) const;

private:
    friend class ReviewWordingReader;

    QString m_title;
    QString m_box;
    QList<Row> m_rows;
    QHash<QString, QString> m_texts; // by their paths
};

} // namespace nianbao
