#include "model/revision_log.h"

#include "model/differences.h"
#include "model/text_anchor.h"

namespace nianbao {

namespace {

constexpr int around = 10; // UTF-16 units of unaltered text on each side

QString cut(const QString &text)
{
    return text.size() > LoggedChange::longest ? text.left(LoggedChange::longest - 1) + u'…' : text;
}

// The stretch of a text that an edit touched, and a little around it.
QString stretch(const QString &text, int at, int length)
{
    const int begin = std::max(0, at - around);
    const int end = std::min(int(text.size()), at + length + around);
    return (begin > 0 ? QStringLiteral("…") : QString()) + text.mid(begin, end - begin)
           + (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

Revision revisionBetween(const Report &before, const Report &after)
{
    Revision revision;
    for (const ReportDifference &one : differences(before, after)) {
        LoggedChange change{one.place, one.before, one.after};
        if (one.kind == ReportDifference::Kind::InText && !one.before.isEmpty() && !one.after.isEmpty()) {
            const FlatEdit edit = editBetween(one.before, one.after);
            change.before = stretch(one.before, edit.at, edit.removed);
            change.after = stretch(one.after, edit.at, edit.inserted);
        }
        revision.changes += {change.place, cut(change.before), cut(change.after)};
    }
    return revision;
}

Report logged(const Report &before, const Report &after, const QString &by, const QDateTime &on)
{
    Revision revision = revisionBetween(before, after);
    if (revision.changes.isEmpty())
        return after;
    revision.by = by;
    revision.on = QDateTime::fromSecsSinceEpoch(on.toSecsSinceEpoch(), Qt::UTC); // as the file has it
    Report report = after;
    const Result<Change> taken = report.apply({{SetHistory{after.history() + QList{revision}}}});
    return taken ? report : after; // no stage keeps a history from being taken
}

QList<PlaceChange> historyOf(const Report &report, const QString &place)
{
    QList<PlaceChange> changes;
    const QList<Revision> &history = report.history();
    for (auto revision = history.rbegin(); revision != history.rend(); ++revision) {
        for (auto change = revision->changes.rbegin(); change != revision->changes.rend(); ++change) {
            if (change->place == place)
                changes += {revision->by, revision->on, *change};
        }
    }
    return changes;
}

} // namespace nianbao
