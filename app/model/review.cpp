#include "model/review.h"

#include "model/figures.h"
#include "model/text_anchor.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct StageSpec {
    Stage stage;
    const char *name;
    QList<Stage> next;
};

const std::array<StageSpec, 5> &stages()
{
    static const std::array<StageSpec, 5> all{{
        {Stage::Draft, "draft", {Stage::Submitted}},
        {Stage::Submitted, "submitted", {Stage::Approved, Stage::Returned, Stage::Draft}},
        {Stage::Returned, "returned", {Stage::Submitted}},
        {Stage::Approved, "approved", {Stage::Published, Stage::Draft}},
        {Stage::Published, "published", {Stage::Draft}},
    }};
    return all;
}

const StageSpec &specOf(Stage stage)
{
    return stages()[size_t(stage)];
}

bool sameReport(const std::shared_ptr<const Report> &a, const std::shared_ptr<const Report> &b)
{
    return a == b || (a && b && a->readsAs(*b));
}

bool isPlace(const Template &form, const QString &place)
{
    Field field;
    const bool isTable = std::any_of(form.tables().begin(), form.tables().end(),
                                     [&place](const Table &table) { return table.id == place; });
    return place.isEmpty() || Header::find(place, field) || isTable || form.figureAt(place) >= 0
           || form.sectionAt(place) >= 0;
}

std::optional<Error> faultOfName(const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{Review::tr("Whoever says something has a name: please give yours.")};
    if (by.size() > Comment::longestName)
        return Error{Review::tr("The name is too long: %1 characters at most.").arg(Comment::longestName)};
    return std::nullopt;
}

std::optional<Error> faultOfComment(const Comment &comment, const Report &report,
                                    const QHash<QString, bool> &threads)
{
    if (const auto fault = faultOfName(comment.by))
        return fault;
    if (comment.text.trimmed().isEmpty())
        return Error{Review::tr("The comment is empty.")};
    if (comment.text.size() > Comment::longest)
        return Error{Review::tr("The comment is too long: %1 characters at most. What is longer belongs into "
                                "a file of its own.")
                         .arg(Comment::longest)};
    if (!comment.isThread() && !threads.value(comment.answers))
        return Error{Review::tr("The comment answers one that isn't there or is an answer itself.")};
    if (!isPlace(report.form(), comment.anchor.place))
        return Error{Review::tr("This form has no such cell, field or section of text.")};
    return std::nullopt;
}

// Whether whoever reviews it has had the version that was submitted last: returned it, or approved it.
bool wasLookedAt(const QList<StageEntry> &way)
{
    for (auto entry = way.rbegin(); entry != way.rend() && entry->stage != Stage::Submitted; ++entry) {
        if (entry->stage == Stage::Returned || entry->stage == Stage::Approved)
            return true;
    }
    return false;
}

QString digestOf(const Narrative &text)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const Block &block : text.blocks()) {
        digest.addData(textOf(block).toUtf8() + '\n');
        if (const auto *picture = std::get_if<Picture>(&block))
            digest.addData(picture->data);
    }
    return QString::fromLatin1(digest.result().toHex().left(32));
}

} // namespace

bool Review::isEmpty() const
{
    return way.isEmpty() && comments.isEmpty() && ticks.isEmpty() && filings.isEmpty() && !signedCopy
           && unknownKeys.isEmpty();
}

const Comment *Review::comment(const QString &id) const
{
    const auto found =
        std::find_if(comments.begin(), comments.end(), [&id](const Comment &one) { return one.id == id; });
    return found == comments.end() ? nullptr : &*found;
}

QList<Comment> Review::answersTo(const QString &id) const
{
    QList<Comment> answers;
    for (const Comment &comment : comments) {
        if (comment.answers == id)
            answers += comment;
    }
    return answers;
}

int Review::openComments() const
{
    return int(std::count_if(comments.begin(), comments.end(),
                             [](const Comment &one) { return one.isThread() && !one.done; }));
}

const StageEntry *Review::approval() const
{
    if (stage() != Stage::Approved && stage() != Stage::Published)
        return nullptr;
    const auto found = std::find_if(way.rbegin(), way.rend(),
                                    [](const StageEntry &entry) { return entry.stage == Stage::Approved; });
    return found == way.rend() ? nullptr : &*found;
}

bool operator==(const Review &a, const Review &b)
{
    return a.way == b.way && a.comments == b.comments && a.ticks == b.ticks && a.filings == b.filings
           && a.signedCopy == b.signedCopy && a.unknownKeys == b.unknownKeys
           && sameReport(a.submitted, b.submitted) && sameReport(a.seen, b.seen);
}

QString stageName(Stage stage)
{
    return QLatin1String(specOf(stage).name);
}

std::optional<Stage> stageNamed(const QString &name)
{
    for (const StageSpec &spec : stages()) {
        if (name == QLatin1String(spec.name))
            return spec.stage;
    }
    return std::nullopt;
}

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return Review::tr("draft");
    case Stage::Submitted:
        return Review::tr("submitted");
    case Stage::Returned:
        return Review::tr("returned");
    case Stage::Approved:
        return Review::tr("approved");
    case Stage::Published:
        return Review::tr("published");
    }
    return {};
}

QList<Stage> stagesAfter(Stage stage)
{
    return specOf(stage).next;
}

bool needsReason(Stage from, Stage to)
{
    return to == Stage::Draft && (from == Stage::Approved || from == Stage::Published);
}

QString lockedBecause(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
    case Stage::Returned:
        return {};
    case Stage::Submitted:
        return Review::tr("The report was submitted: it can be commented on, not altered. Take it back, or "
                          "have it returned, to alter it.");
    case Stage::Approved:
        return Review::tr("The report was approved: nothing can be altered. Reopen it, with a reason, to "
                          "alter it.");
    case Stage::Published:
        return Review::tr("The report was published: nothing can be altered. Begin a correction, with its "
                          "reason, to alter it.");
    }
    return {};
}

std::optional<Error> faultOf(const Review &review, const Report &report)
{
    QHash<QString, bool> threads; // whether the comment of that id begins one
    for (const Comment &comment : review.comments) {
        if (comment.id.isEmpty() || threads.contains(comment.id))
            return Error{Review::tr("Two comments have the same id, “%1”.").arg(comment.id)};
        threads.insert(comment.id, comment.isThread());
    }
    for (const Comment &comment : review.comments) {
        if (auto fault = faultOfComment(comment, report, threads))
            return fault;
    }
    for (const StageEntry &entry : review.way) {
        if (auto fault = faultOfName(entry.by))
            return fault;
    }
    QSet<QString> judged;
    for (const Tick &tick : review.ticks) {
        if (auto fault = faultOfName(tick.by))
            return fault;
        if (tick.place.isEmpty() || !isPlace(report.form(), tick.place) || judged.contains(tick.place))
            return Error{Review::tr("This form has no such cell, field or section of text."), {}, tick.place};
        judged += tick.place;
    }
    for (const Filing &filing : review.filings) {
        if (filing.to.trimmed().isEmpty())
            return Error{Review::tr("Please say to whom the report was handed in.")};
        if (auto fault = faultOfName(filing.by))
            return fault;
    }
    if (review.signedCopy && review.signedCopy->data.size() > SignedCopy::largest)
        return Error{
            Review::tr("The scan is too large: %1 MB at most.").arg(SignedCopy::largest / 1024 / 1024)};
    return std::nullopt;
}

Result<Review> movedOn(const Report &report, Stage to, const QString &by, const QDateTime &on,
                       const QString &note, const QString &fingerprint)
{
    const Stage from = report.stage();
    Review review = report.review();
    if (!stagesAfter(from).contains(to))
        return Error{Review::tr("A report that is “%1” can't become “%2” at once.")
                         .arg(stageWords(from), stageWords(to))};
    if (auto fault = faultOfName(by))
        return *fault;
    if (needsReason(from, to) && note.trimmed().isEmpty())
        return Error{Review::tr("Please say why: the reason stays with the report.")};
    if (to == Stage::Returned && note.trimmed().isEmpty() && review.openComments() == 0)
        return Error{Review::tr("Please say what is to be done, in a note or in a comment.")};
    if (to == Stage::Submitted) {
        if (wasLookedAt(review.way))
            review.seen = review.submitted;
        review.submitted = std::make_shared<const Report>(report.published());
    }
    review.way += {to, by.trimmed(), on, note.trimmed(), fingerprint};
    return review;
}

Review withComment(const Report &report, Comment comment)
{
    Review review = report.review();
    // Both sides of a report that goes separate ways add to it.
    do {
        comment.id = QUuid::createUuid().toString(QUuid::Id128).left(8);
    } while (review.comment(comment.id));
    if (comment.anchor.isRange()) {
        const QString flat = flatText(report.narrative(comment.anchor.place));
        comment.anchor.quote = flat.mid(comment.anchor.begin, comment.anchor.end - comment.anchor.begin);
    }
    review.comments += comment;
    return review;
}

namespace {

QString aboutOf(const Report &report, const QString &place, const Figures &figures)
{
    Field field;
    if (Header::find(place, field))
        return report.header().value(field);
    if (const int figure = report.form().figureAt(place); figure >= 0)
        return figures.at(figure).text();
    return digestOf(report.narrative(place));
}

} // namespace

QString tickAbout(const Report &report, const QString &place)
{
    return aboutOf(report, place, Figures(report));
}

const Tick *tickAt(const Report &report, const QString &place)
{
    const QList<Tick> &ticks = report.review().ticks;
    const auto found =
        std::find_if(ticks.begin(), ticks.end(), [&place](const Tick &one) { return one.place == place; });
    if (found == ticks.end() || found->about != tickAbout(report, place))
        return nullptr;
    return &*found;
}

QList<Tick> ticksThatHold(const Report &report)
{
    QList<Tick> ticks = report.review().ticks;
    if (ticks.isEmpty())
        return ticks;
    const Figures figures(report);
    ticks.removeIf([&](const Tick &tick) { return tick.about != aboutOf(report, tick.place, figures); });
    return ticks;
}

bool saySame(const QList<Comment> &a, const QList<Comment> &b)
{
    const auto isSame = [](Comment one, const Comment &other) {
        one.anchor.begin = other.anchor.begin;
        one.anchor.end = other.anchor.end;
        return one == other;
    };
    return a == b || (a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), isSame));
}

} // namespace nianbao
