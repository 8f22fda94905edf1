#include "cli/review_output.h"

#include "cli/output.h"
#include "model/code_points.h"
#include "model/text_anchor.h"
#include "model/time_words.h"
#include "storage/fingerprint.h"

namespace nianbao {

namespace {

QString whoText(const QString &by, const QDateTime &on)
{
    return whoAndWhen(onOneLine(by), on);
}

void appendWho(JsonValue &object, const QString &by, const QDateTime &on)
{
    object.append("by", JsonValue::string(by));
    object.append("on",
                  on.isValid() ? JsonValue::string(on.toUTC().toString(Qt::ISODate)) : JsonValue::null());
}

JsonValue placesOf(const Report &report, const Anchor &anchor)
{
    JsonValue places = JsonValue::array();
    const auto add = [&places](const char *key, const QString &value) -> JsonValue & {
        JsonValue place = JsonValue::object();
        place.append(QLatin1String(key), JsonValue::string(value));
        places.items += place;
        return places.items.last();
    };
    Field field;
    const Narrative &text = report.narrative(anchor.place);
    const QList<BlockRange> ranges = blockRanges(text, anchor);
    for (const BlockRange &range : ranges) {
        const QString said = textOf(text.blocks()[range.block]);
        JsonValue &place = add("section", anchor.place);
        place.append("paragraph", JsonValue::number(range.block));
        place.append("start", JsonValue::number(codePoints(QStringView(said).first(range.start))));
        const QString covered = said.mid(range.start, range.length);
        place.append("length", JsonValue::number(codePoints(covered)));
        place.append("text", JsonValue::string(covered));
    }
    if (!ranges.isEmpty() || anchor.place.isEmpty())
        return places;
    if (Header::find(anchor.place, field))
        add("field", anchor.place);
    else if (report.form().figureAt(anchor.place) >= 0)
        add("cell", anchor.place);
    else if (report.form().sectionAt(anchor.place) >= 0)
        add("section", anchor.place);
    else
        add("table", anchor.place);
    return places;
}

JsonValue commentsOf(const Report &report)
{
    JsonValue comments = JsonValue::array();
    for (const Comment &comment : report.review().comments) {
        JsonValue one = JsonValue::object();
        one.append("id", JsonValue::string(comment.id));
        one.append("answers", textOrNull(comment.answers));
        one.append("text", JsonValue::string(comment.text));
        appendWho(one, comment.by, comment.on);
        one.append("done", {JsonValue::Kind::Literal, comment.done ? "true" : "false"});
        one.append("gone", {JsonValue::Kind::Literal, comment.anchor.gone ? "true" : "false"});
        one.append("quote", textOrNull(comment.anchor.quote));
        one.append("places", placesOf(report, comment.anchor));
        comments.items += one;
    }
    return comments;
}

QString placeText(const Report &report, const Anchor &anchor)
{
    const int figure = report.form().figureAt(anchor.place);
    QString text = figure >= 0 ? report.form().figures()[figure].fullLabel() : anchor.place;
    if (anchor.place.isEmpty())
        text = CommandLine::tr("the report");
    if (anchor.gone)
        return CommandLine::tr("%1, text that is gone: “%2”").arg(text, onOneLine(anchor.quote));
    return anchor.quote.isEmpty() ? text : QStringLiteral("%1 “%2”").arg(text, onOneLine(anchor.quote));
}

} // namespace

void appendReview(JsonValue &root, const Report &report)
{
    const Review &review = report.review();
    root.append("stage", JsonValue::string(stageName(report.stage())));
    if (isAlteredSinceApproval(report))
        root.append("alteredSinceApproval", {JsonValue::Kind::Literal, "true"});
    if (!review.way.isEmpty()) {
        JsonValue way = JsonValue::array();
        for (const StageEntry &entry : review.way) {
            JsonValue one = JsonValue::object();
            one.append("stage", JsonValue::string(stageName(entry.stage)));
            appendWho(one, entry.by, entry.on);
            one.append("note", textOrNull(entry.note));
            way.items += one;
        }
        root.append("way", way);
    }
    if (!review.comments.isEmpty())
        root.append("comments", commentsOf(report));
    JsonValue ticks = JsonValue::array();
    for (const Tick &tick : ticksThatHold(report)) {
        JsonValue one = JsonValue::object();
        one.append("place", JsonValue::string(tick.place));
        appendWho(one, tick.by, tick.on);
        ticks.items += one;
    }
    if (!ticks.items.isEmpty())
        root.append("ticks", ticks);
}

QString reviewAsText(const Report &report)
{
    const Review &review = report.review();
    QString text;
    for (const StageEntry &entry : review.way) {
        text += CommandLine::tr("Stage: %1 (%2)").arg(stageWords(entry.stage), whoText(entry.by, entry.on));
        text += entry.note.isEmpty() ? QString() : u' ' + onOneLine(entry.note);
        text += u'\n';
    }
    for (const Comment &comment : review.comments) {
        if (!comment.isThread())
            continue;
        text += CommandLine::tr("Comment on %1 (%2): %3")
                    .arg(placeText(report, comment.anchor), whoText(comment.by, comment.on),
                         onOneLine(comment.text));
        text += comment.done ? CommandLine::tr(" [done]") + u'\n' : QString(u'\n');
        for (const Comment &answer : review.answersTo(comment.id))
            text +=
                QStringLiteral("  ") + whoText(answer.by, answer.on) + u' ' + onOneLine(answer.text) + u'\n';
    }
    return text.isEmpty() ? text : text + u'\n';
}

QString alteredWords(const Report &report)
{
    const StageEntry *approval = report.review().approval();
    return approval ? CommandLine::tr("This report isn't what %1 approved: it was altered since.")
                          .arg(whoText(approval->by, approval->on))
                    : QString();
}

} // namespace nianbao
