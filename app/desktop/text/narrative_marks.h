#pragma once

#include "checks/finding.h"

#include <QObject>
#include <QRect>

class QTextEdit;

namespace nianbao {

// Marks what was found in a section's text, without altering it: a wavy line under a range, a dotted one
// where somebody said why it may stay, a blue ground where a comment is open, a violet line beside a
// paragraph that is still last year's, a blue one beside a paragraph that was altered since it was reviewed
// last. The side lines are painted onto the editor's parent, in the paper's margin.
class NarrativeMarks : public QObject
{
    Q_OBJECT

public:
    NarrativeMarks(const QString &section, QTextEdit &edit);

    // What the review has to say there: an open comment or, of a whole paragraph, that it was altered.
    struct ReviewMark {
        TextPlace place;
        QString words;
        bool altered = false;
    };

    // Those that lie in this section; they take the place of the ones before.
    void show(const QList<Finding> &findings, const QList<ReviewMark> &review = {});
    // What is said of the text there, for its tool tip; empty where nothing is.
    QString wordsAt(const QPoint &viewportPoint) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Mark {
        TextPlace place;
        Severity severity;
        bool inherited;
        bool acknowledged;
        bool commented;
        bool altered;
        bool isOfParagraph() const { return inherited || altered; }
        QString words;
    };
    void underline();
    void paintSideLines(QWidget &page);
    QRect sideRect() const;

    QString m_section;
    QTextEdit &m_edit;
    QList<Mark> m_marks;
};

} // namespace nianbao
