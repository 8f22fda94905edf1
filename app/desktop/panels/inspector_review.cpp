// The part of InspectorPage that tells of a place's review: ticks, comments, and who put there what, and
// when.

#include "desktop/panels/inspector_page.h"
#include "model/revision_log.h"
#include "model/time_words.h"

namespace nianbao {

namespace {

constexpr int mostChanges = 5; // the latest; the file has them all

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html);
}

QString shown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

QString InspectorPage::review(const QString &place) const
{
    const Report &report = m_document.report();
    QString said;
    if (const Tick *tick = tickAt(report, place))
        said += paragraph(coloured(m_theme.good, QStringLiteral("✓")) + u' ' + tr("Checked, correct") + u' '
                          + quiet(whoAndWhen(tick->by, tick->on)));
    for (const Comment &comment : report.review().comments) {
        if (!comment.isThread() || comment.anchor.place != place)
            continue;
        const QString state = comment.done ? tr("done") + QStringLiteral(" · ") : QString();
        said += paragraph(comment.text.toHtmlEscaped() + u' '
                          + quiet(state + whoAndWhen(comment.by, comment.on)));
    }
    QString page = said.isEmpty() ? QString() : heading(tr("Review")) + said;

    const QList<PlaceChange> changes = historyOf(report, place);
    if (changes.isEmpty())
        return page;
    page += heading(tr("What stood here"));
    for (const PlaceChange &one : changes.first(std::min<qsizetype>(changes.size(), mostChanges)))
        page += paragraph(tr("%1 → %2", "what stood there before, and after")
                              .arg(shown(one.change.before), shown(one.change.after))
                              .toHtmlEscaped()
                          + u' ' + quiet(whoAndWhen(one.by, one.on)));
    if (changes.size() > mostChanges)
        page += paragraph(quiet(tr("… and %n change(s) before", nullptr, int(changes.size()) - mostChanges)));
    return page;
}

} // namespace nianbao
