#pragma once

#include "checks/finding.h"
#include "desktop/theme.h"
#include "model/differences.h"
#include "model/report.h"

#include <QCoreApplication>
#include <QHash>
#include <QRect>

class QPainter;

namespace nianbao {

// What is to be seen of a cell or a header field besides its text.
struct PlaceMark {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PlaceMark)

public:
    enum class Kind {
        None,
        Missing,      // nothing in it yet, in a table that was begun: no alarm, a faint dot
        Acknowledged, // somebody said why it may stay: a hollow corner
        Warning,      // an amber corner
        Error,        // a red corner, and a pale ground
    };

    Kind kind = Kind::None;
    bool inherited = false; // still last year's: a violet bar
    bool commented = false; // an open comment: a folded blue corner
    bool ticked = false;    // checked by a reviewer: a green tick
    bool altered = false;   // since it was reviewed last: a blue bar
    QString words{};        // the same for the tool tip, a finding a line

    // Adds what is found here; the gravest is seen, all of it is said.
    void add(const Finding &finding, const QString &findingWords);
    void addWords(const QString &more);
    static QString wordsOf(const Finding &finding);
    static QString wordsOf(const Comment &comment);
    static QString wordsOf(const ReportDifference &altered);

    friend bool operator==(const PlaceMark &, const PlaceMark &) = default;
};

// What is to be seen of the findings, by cell address or name of a header field.
QHash<QString, PlaceMark> marksOf(const QList<Finding> &findings);
// What was altered since the report was returned, for whom it was submitted to again; nothing at another
// stage.
QList<ReportDifference> alteredSinceReviewed(const Report &report);

// And of the review: open comments, ticks that hold, and what was altered since it was reviewed last.
void addReviewMarks(QHash<QString, PlaceMark> &marks, const Report &report);

// Under the text and over it. `rect` is the cell's, between its lines.
void paintMarkGround(QPainter &painter, const QRect &rect, const PlaceMark &mark, const Theme &theme);
void paintMark(QPainter &painter, const QRect &rect, const PlaceMark &mark, const Theme &theme);
// The triangle in the upper right corner.
void paintCorner(QPainter &painter, const QRect &rect, const QColor &color, bool hollow = false);

} // namespace nianbao
