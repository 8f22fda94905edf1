#include "desktop/findings/finding_page.h"

#include "checks/repairs.h"

#include "desktop/findings/place_words.h"
#include "desktop/findings/repair_preview.h"
#include "desktop/findings/severity_words.h"

namespace nianbao {

namespace {

constexpr int longMessage = 100; // characters: the list has shorter ones whole, right above
constexpr int mostPlaces = 12;   // links; a finding may lie on all of a table

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html);
}

QString dayOf(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

FindingPage::FindingPage(const Report &report, const RuleBook &book, const Theme &theme)
    : m_report(report), m_book(book), m_theme(theme)
{
}

QString FindingPage::of(const Finding &finding) const
{
    const QString message =
        finding.message.size() <= longMessage
            ? QString()
            : paragraph(QStringLiteral("<span style='color:%1'>%2</span> %3")
                            .arg(SeverityWords::colour(finding, m_theme).name(), SeverityWords::sign(finding),
                                 finding.message.toHtmlEscaped()));
    return message + word(finding) + repair(finding) + rule(finding) + places(finding);
}

QString FindingPage::places(const Finding &finding) const
{
    QString lines;
    for (int i = 0; i < finding.places.size() && i < mostPlaces; ++i) {
        lines += paragraph(QStringLiteral("<a href='place:%1' style='color:%2; text-decoration:none'>%3</a>")
                               .arg(i)
                               .arg(m_theme.accent.name(),
                                    PlaceWords::of(m_report.form(), finding.places[i]).toHtmlEscaped()));
    }
    if (finding.places.size() > mostPlaces)
        lines += paragraph(quiet(tr("and %n more", "places", int(finding.places.size()) - mostPlaces)));
    return lines.isEmpty() ? QString() : heading(tr("Where")) + lines;
}

// What somebody said of it.
QString FindingPage::word(const Finding &finding) const
{
    if (finding.acknowledged) {
        QStringList who{finding.acknowledged->by, dayOf(finding.acknowledged->on)};
        who.removeAll(QString());
        return heading(tr("Acknowledged")) + paragraph(finding.acknowledged->reason.toHtmlEscaped())
               + paragraph(quiet(who.join(QStringLiteral(" · "))));
    }
    if (finding.acknowledgedBefore.isEmpty())
        return {};
    return heading(tr("Reopened"))
           + paragraph(tr("What it looks at has changed since it was acknowledged: “%1”")
                           .arg(finding.acknowledgedBefore)
                           .toHtmlEscaped());
}

QString FindingPage::repair(const Finding &finding) const
{
    if (!finding.repair)
        return {};
    QString rows;
    for (const Alteration &one : alterationsOf(changeOf(*finding.repair, m_report), m_report)) {
        rows += paragraph(quiet(one.place));
        rows += paragraph(tr("%1 → %2", "what stands there; what would")
                              .arg(QStringLiteral("<s>%1</s>").arg(one.now.toHtmlEscaped()),
                                   QStringLiteral("<b>%1</b>").arg(one.then.toHtmlEscaped())));
    }
    return heading(tr("A way to mend it")) + rows;
}

QString FindingPage::rule(const Finding &finding) const
{
    const Rule *rule = m_book.rule(finding.rule);
    QString text;
    if (!finding.why.isEmpty())
        text += paragraph(finding.why.toHtmlEscaped());
    if (!rule)
        return text.isEmpty() ? text : heading(tr("Why")) + text;
    text += paragraph(rule->explanation.text().toHtmlEscaped());
    if (rule->firm)
        text += paragraph(tr("This rule allows no exception: what it finds can't be acknowledged."));
    if (!rule->source.isEmpty())
        text += paragraph(quiet(rule->source));
    text +=
        paragraph(quiet(tr("%1 · %2", "a rule's number; its title").arg(rule->number, rule->title.text())));
    return heading(tr("Why")) + text;
}

QString FindingPage::quiet(const QString &text) const
{
    return QStringLiteral("<small style='color:%1'>%2</small>")
        .arg(m_theme.secondary.name(), text.toHtmlEscaped());
}

QString FindingPage::heading(const QString &text) const
{
    return QStringLiteral("<p style='margin:8px 0 4px 0; color:%1'>%2</p>")
        .arg(m_theme.secondary.name(), text.toHtmlEscaped());
}

} // namespace nianbao
