#include "desktop/review/comment_commands.h"

#include "checks/acknowledging.h"
#include "desktop/findings/place_words.h"
#include "desktop/findings/reason_dialog.h"
#include "desktop/own_name.h"
#include "desktop/review/anchor_places.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/place_order.h"
#include "desktop/sheet/sheet.h"

#include <algorithm>

namespace nianbao {

CommentCommands::CommentCommands(ReportDocument &document, Sheet &sheet)
    : QObject(&sheet), m_document(document), m_sheet(sheet)
{
}

// A file of a newer version can't take what is said.
bool CommentCommands::isUnsavable()
{
    if (m_document.isSavable())
        return false;
    emit said(m_document.unsavableBecause());
    return true;
}

void CommentCommands::ask(const ReasonQuestion &question,
                          const std::function<void(const QString &, const QString &)> &act)
{
    auto *dialog = new ReasonDialog(question, m_sheet.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, act] { act(dialog->reason(), dialog->by()); });
    dialog->open();
}

void CommentCommands::withName(const std::function<void(const QString &)> &act)
{
    if (const QString name = ownName(); !name.isEmpty())
        return act(name);
    ReasonQuestion question{tr("Your name"), tr("Whoever says something of a report has a name."),
                            tr("It stays with what you say, and with this program."), tr("&OK")};
    question.nameOnly = true;
    question.needsName = true;
    ask(question, [act](const QString &, const QString &by) { act(by); });
}

void CommentCommands::apply(const Review &review, const QString &message)
{
    const Done applied = m_document.apply({{SetReview{review}}}, m_document.newToken());
    emit said(applied ? message : applied.error().text());
}

void CommentCommands::comment(const QWidget *editor)
{
    if (isUnsavable())
        return;
    m_sheet.finishEditing();
    const Report &report = m_document.report();
    const Anchor anchor = AnchorPlaces::at(editor, report).value_or(Anchor{});
    const Comment trial{{}, anchor, {}, {}, {}, {}, false};
    const Anchor quoted = withComment(report, trial).comments.last().anchor;
    ReasonQuestion question{tr("Comment"), AnchorPlaces::words(report, quoted),
                            tr("It stays with the report and is never published."), tr("&Comment")};
    question.label = tr("&Comment");
    question.needsName = true;
    ask(question, [this, anchor](const QString &text, const QString &by) {
        Comment comment;
        comment.anchor = anchor;
        comment.text = text;
        comment.by = by;
        comment.on = QDateTime::currentDateTimeUtc();
        const Review review = withComment(m_document.report(), comment);
        apply(review, tr("Commented. It can be undone."));
        emit reached(review.comments.last().id);
    });
}

void CommentCommands::answer(const QString &thread, const QString &text)
{
    if (isUnsavable())
        return;
    withName([this, thread, text](const QString &by) {
        Comment answer;
        answer.text = text;
        answer.by = by;
        answer.on = QDateTime::currentDateTimeUtc();
        answer.answers = thread;
        apply(withComment(m_document.report(), answer), tr("Answered. It can be undone."));
    });
}

void CommentCommands::setDone(const QString &thread, bool done)
{
    if (isUnsavable())
        return;
    Review review = m_document.report().review();
    for (Comment &comment : review.comments) {
        if (comment.id == thread)
            comment.done = done;
    }
    apply(review, done ? tr("Done. %n comment(s) are open.", nullptr, review.openComments())
                       : tr("Open again. %n comment(s) are open.", nullptr, review.openComments()));
}

void CommentCommands::tick(const std::optional<Place> &place)
{
    if (!place) {
        emit said(tr("Go to what you have checked: a cell, a field or a text."));
        return;
    }
    if (isUnsavable())
        return;
    m_sheet.finishEditing();
    const Report &report = m_document.report();
    const QString name = placeName(*place);
    const QString words = PlaceWords::of(report.form(), *place);
    if (tickAt(report, name)) {
        Review review = report.review();
        review.ticks.removeIf([&name](const Tick &tick) { return tick.place == name; });
        apply(review, tr("%1: not checked any more.").arg(words));
        return;
    }
    withName([this, name, words](const QString &by) {
        Review review = m_document.report().review();
        review.ticks.removeIf([&name](const Tick &tick) { return tick.place == name; });
        review.ticks += {name, tickAbout(m_document.report(), name), by, QDateTime::currentDateTimeUtc()};
        apply(review, tr("%1: checked, correct. It holds until it is altered.").arg(words));
    });
}

void CommentCommands::setTicked(const QStringList &places, bool ticked)
{
    if (isUnsavable())
        return;
    withName([this, places, ticked](const QString &by) {
        Review review = m_document.report().review();
        review.ticks.removeIf([&places](const Tick &tick) { return places.contains(tick.place); });
        for (const QString &place : ticked ? places : QStringList())
            review.ticks +=
                {place, tickAbout(m_document.report(), place), by, QDateTime::currentDateTimeUtc()};
        apply(review, QString());
    });
}

void CommentCommands::goOn(const std::optional<Place> &from, bool backwards)
{
    const Report &report = m_document.report();
    QList<const Comment *> open;
    for (const Comment &comment : report.review().comments) {
        if (comment.isThread() && !comment.done)
            open += &comment;
    }
    if (open.isEmpty()) {
        emit said(tr("No comment is open."));
        return;
    }
    // From the one reached last, in the order of the panel: several may hang on one place.
    const Template &form = report.form();
    std::stable_sort(open.begin(), open.end(), [&](const Comment *a, const Comment *b) {
        return orderOf(form, AnchorPlaces::placeOf(report, a->anchor))
               < orderOf(form, AnchorPlaces::placeOf(report, b->anchor));
    });
    const auto last =
        std::find_if(open.begin(), open.end(), [this](const Comment *one) { return one->id == m_reached; });
    qsizetype next = 0;
    if (last != open.end()) {
        next = (last - open.begin() + (backwards ? open.size() - 1 : 1)) % open.size();
    } else if (from) {
        const auto isBehind = [&](const Comment *one) {
            return orderOf(form, AnchorPlaces::placeOf(report, one->anchor)) > orderOf(form, from);
        };
        const auto behind = std::find_if(open.begin(), open.end(), isBehind);
        const qsizetype index = behind - open.begin();
        next = (backwards ? index + open.size() - 1 : index) % open.size();
    }
    goTo(*open[next]);
}

void CommentCommands::goTo(const Comment &comment)
{
    const QString id = comment.id; // going there writes what was typed
    m_reached = id;
    if (const std::optional<Place> place = AnchorPlaces::placeOf(m_document.report(), comment.anchor))
        goToPlace(m_sheet, *place);
    emit said(QStringLiteral("%1: %2").arg(comment.by, comment.text).simplified());
    emit reached(id);
}

} // namespace nianbao
