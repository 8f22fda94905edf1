#pragma once

#include "model/result.h"
#include "model/unknown_key.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao {

class Report;

// How far a report has come on its way through the house (domain.md, 5.3).
enum class Stage {
    Draft,     // the clerk's: anything may be altered
    Submitted, // the supervisor's: comments and ticks only
    Returned,  // the clerk's again; the open comments are what is to be done
    Approved,  // nothing may be altered; reopening it is recorded with its reason
    Published, // the same; what is altered afterwards is a correction, with its reason
};

// Who moved a report on, when, and what they said of it.
struct StageEntry {
    Stage stage = Stage::Draft;
    QString by; // never empty
    QDateTime on;
    QString note{};        // a reason where one is needed, else whatever was to be said
    QString fingerprint{}; // of the report as it was then; of an approval it is what must not change

    friend bool operator==(const StageEntry &, const StageEntry &) = default;
};

// What a comment hangs on.
struct Anchor {
    // A cell's address, a header field, a table, a section of text; empty: the report as a whole.
    QString place{};
    // Of a range of a section's text: from its first position to behind its last, in its flat text
    // (text_anchor.h). Both 0: all of the section. The same and not 0, or `gone`: its text is gone.
    int begin = 0;
    int end = 0;
    QString quote{};   // what stood there when it was said
    bool gone = false; // the text that it was about isn't there any more

    bool isRange() const { return end > begin; }
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct Comment {
    static constexpr int longest = 20'000;  // UTF-16 units: a comment isn't a file
    static constexpr int longestName = 100; // of whoever says something

    QString id; // unique within its report, and among copies of it that go separate ways
    Anchor anchor{};
    QString text; // never empty
    QString by;   // never empty
    QDateTime on;
    // The comment that this one answers; empty for one that begins a thread. Answers have no answers.
    QString answers{};
    bool done = false; // of one that begins a thread

    bool isThread() const { return answers.isEmpty(); }
    friend bool operator==(const Comment &, const Comment &) = default;
};

// "Checked, correct." It holds as long as the same stands there.
struct Tick {
    QString place; // a cell's address, a header field, a section of text
    QString about; // what stood there, or a digest of it (tickAbout)
    QString by;    // never empty
    QDateTime on;

    friend bool operator==(const Tick &, const Tick &) = default;
};

// 备案: the report was handed in.
struct Filing {
    QString to; // never empty
    QString by; // never empty
    QDateTime on;
    QString fingerprint; // of what was handed in

    friend bool operator==(const Filing &, const Filing &) = default;
};

// A scan of the copy that was signed and stamped.
struct SignedCopy {
    static constexpr qsizetype largest = qsizetype(16) * 1024 * 1024; // bytes

    QString name; // of its file
    QByteArray data;
    QString fingerprint; // of the report that it shows
    QString by;
    QDateTime on;

    friend bool operator==(const SignedCopy &, const SignedCopy &) = default;
};

// All that is said of a report on its way. A value, altered as a whole (SetReview).
struct Review {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Review)

public:
    QList<StageEntry> way{};
    QList<Comment> comments{};
    QList<Tick> ticks{}; // at most one a place
    QList<Filing> filings{};
    std::optional<SignedCopy> signedCopy{};
    // What was submitted last: the ancestor of what both sides made of it. And what was submitted before
    // that and came back: what a supervisor has seen already. What is published of them, nothing else.
    std::shared_ptr<const Report> submitted{};
    std::shared_ptr<const Report> seen{};
    QList<UnknownKey> unknownKeys{}; // of a newer version; kept and written back

    Stage stage() const { return way.isEmpty() ? Stage::Draft : way.last().stage; }
    bool isEmpty() const;
    const Comment *comment(const QString &id) const;
    // Of a thread, in the order in which they were said.
    QList<Comment> answersTo(const QString &id) const;
    // Threads that aren't done.
    int openComments() const;
    // The last approval, if the report is approved or published now.
    const StageEntry *approval() const;

    friend bool operator==(const Review &a, const Review &b);
};

// "draft", "submitted", "returned", "approved", "published", as the file and the command line have them.
QString stageName(Stage stage);
std::optional<Stage> stageNamed(const QString &name);
// As people say it.
QString stageWords(Stage stage);
// Where a report may go from there.
QList<Stage> stagesAfter(Stage stage);
// Whether that step needs a reason: an approved or published report is only reopened with one.
bool needsReason(Stage from, Stage to);
// Why nothing, or nothing but comments, may be altered now; empty where it may.
QString lockedBecause(Stage stage);

// What is wrong with it as a review of that report, if anything: no name, an empty or endless comment, an
// answer to what isn't a thread, a place that the form doesn't have.
std::optional<Error> faultOf(const Review &review, const Report &report);

// The review with the report moved on to `to`, as it is now, whose fingerprint is given. An error where it
// can't go there, nobody says who it is, or a reason is wanted.
Result<Review> movedOn(const Report &report, Stage to, const QString &by, const QDateTime &on,
                       const QString &note, const QString &fingerprint);

// With a comment more; its id and the words at its anchor are filled in.
Review withComment(const Report &report, Comment comment);

// What a tick on that place is about.
QString tickAbout(const Report &report, const QString &place);
// The tick that holds there; nothing if there is none, or something else stands there now.
const Tick *tickAt(const Report &report, const QString &place);
// All that hold. For those who look at many: the figures are computed once.
QList<Tick> ticksThatHold(const Report &report);

// Whether the same is said in both of the same things: where their words are by now isn't looked at, which
// moves with every key that is pressed before them.
bool saySame(const QList<Comment> &a, const QList<Comment> &b);

} // namespace nianbao
