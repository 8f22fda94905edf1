#include "desktop/panels/inspector_page.h"

#include "desktop/panels/findings_watch.h"
#include "desktop/panels/origin_words.h"
#include "desktop/table/figure_words.h"

#include <algorithm>

namespace nianbao {

namespace {

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html);
}

// Below what it belongs to.
QString indented(const QString &html)
{
    return QStringLiteral("<p style='margin:0 0 4px 16px'>%1</p>").arg(html);
}

QString figureText(const Figure &figure)
{
    return figure.isEmpty() ? QStringLiteral("–") : figure.text();
}

bool liesAt(const Finding &finding, const QString &address)
{
    return std::any_of(finding.places.begin(), finding.places.end(), [&address](const Place &place) {
        const auto *cell = std::get_if<CellPlace>(&place);
        return cell && cell->address == address;
    });
}

} // namespace

InspectorPage::InspectorPage(const ReportDocument &document, const QList<Finding> &findings,
                             const RuleBook &book, const Theme &theme)
    : m_document(document), m_findings(findings), m_book(book), m_theme(theme)
{
}

QString InspectorPage::ofCell(int figure, const QString &explainedRule) const
{
    const Template &form = m_document.report().form();
    const FigureSpec &spec = form.figures()[figure];
    QString page = heads(QStringList{form.tables()[spec.table].name} + spec.rowLabels);
    if (!spec.columnLabels.isEmpty())
        page += heads(spec.columnLabels);
    page += paragraph(quiet(spec.address));
    page += meanings(tr("What it counts"), spec.meanings) + origin(figure) + lastYear(figure)
            + review(spec.address) + checks(figure, explainedRule) + terms(spec);
    if (!m_findings.isEmpty()) {
        const QString all = tr("All findings of the report (%1)").arg(openCount());
        page += QStringLiteral("<hr>") + paragraph(link(QStringLiteral("findings:"), all));
    }
    return page;
}

// The innermost names the cell; those around it say where that is.
QString InspectorPage::heads(QStringList heads) const
{
    const QString last = heads.takeLast();
    const QString around = heads.isEmpty() ? QString() : paragraph(quiet(heads.join(QStringLiteral(" › "))));
    return around + paragraph(QStringLiteral("<b>%1</b>").arg(last.toHtmlEscaped()));
}

QString InspectorPage::meanings(const QString &title, const QList<Meaning> &meanings) const
{
    if (meanings.isEmpty())
        return {};
    QString part = heading(title);
    for (const Meaning &meaning : meanings) {
        part += paragraph(meaning.text.toHtmlEscaped());
        part += paragraph(quiet(meaning.source));
    }
    return part;
}

QString InspectorPage::origin(int figure) const
{
    const Report &report = m_document.report();
    const FigureSpec &spec = report.form().figures()[figure];
    const QString value = figureText(m_document.figures().at(figure));
    const QString withUnit = spec.type.unit.isEmpty() ? value : value + u' ' + spec.type.unit;
    QString part =
        paragraph(QStringLiteral("<b>%1</b> · %2")
                      .arg(withUnit.toHtmlEscaped(), OriginWords::how(report, figure).toHtmlEscaped()));
    if (const QString when = OriginWords::when(report, figure); !when.isEmpty())
        part += paragraph(quiet(when));
    if (!spec.computed && report.isInherited(spec.address))
        part += paragraph(link(QStringLiteral("confirm:") + spec.address, tr("Confirm this value")));
    return heading(tr("Value")) + part;
}

QString InspectorPage::lastYear(int figure) const
{
    const Report *previous = m_document.report().previous();
    if (!previous)
        return {};
    const Template &form = previous->form();
    const Figures figures(*previous);
    const QString &address = m_document.report().form().figures()[figure].address;
    QString part = paragraph(tr("Last year here: %1").arg(figureText(figures.at(address))).toHtmlEscaped());
    // What was carried forward then is what was carried over now: the two belong side by side.
    const int now = form.figureAt(address);
    if (const int source = now < 0 ? -1 : carriedFrom(form, now); source >= 0) {
        part += paragraph(tr("Last year under “%1”: %2", "label of a row; figure")
                              .arg(form.figures()[source].rowLabels.last(), figureText(figures.at(source)))
                              .toHtmlEscaped());
    }
    return part;
}

QString InspectorPage::terms(const FigureSpec &spec) const
{
    if (!spec.computed)
        return {};
    const Template &form = m_document.report().form();
    QString rows;
    for (const int term : spec.sum) {
        const QString name = FigureWords::termName(form, spec, term);
        rows += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td></tr>")
                    .arg(link(QStringLiteral("cell:") + form.figures()[term].address, name),
                         figureText(m_document.figures().at(term)).toHtmlEscaped());
    }
    return heading(tr("Adds up"))
           + QStringLiteral("<table width='100%' cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

// Each rule that looks here, and under it what it found; then what others found.
QString InspectorPage::checks(int figure, const QString &explainedRule) const
{
    const Report &report = m_document.report();
    const Template &form = report.form();
    QString lines;
    QList<int> told;
    const QList<RuleAt> rules = rulesAt(report, figure, m_book);
    for (const RuleAt &rule : rules) {
        lines += checkLine(rule, rule.rule.id == explainedRule);
        for (int i = 0; i < m_findings.size(); ++i) {
            if (!isAbout(m_findings[i], rule, form))
                continue;
            lines += indented(findingLink(i));
            told += i;
        }
    }
    for (int i = 0; i < m_findings.size(); ++i) {
        if (!told.contains(i) && liesAt(m_findings[i], form.figures()[figure].address))
            lines += findingLine(i);
    }
    return lines.isEmpty() ? QString() : heading(tr("Checks that look here")) + lines;
}

QString InspectorPage::checkLine(const RuleAt &rule, bool explained) const
{
    const Verdict verdict = verdictOf(rule, m_findings, m_document.report(), m_document.figures());
    QString line =
        mark(verdict, rule.rule.severity) + u' '
        + link(QStringLiteral("rule:") + rule.rule.id, rule.rule.title.text(), rule.rule.explanation.text());
    if (verdict == Verdict::Content)
        line += u' ' + quiet(tr("nothing found"));
    else if (verdict == Verdict::NotYet)
        line += u' ' + quiet(tr("not yet: cells are empty"));
    line = paragraph(line);
    if (explained)
        line += indented(quiet(rule.rule.explanation.text()));
    return line;
}

QString InspectorPage::ofReport(const QString &section) const
{
    const Template &form = m_document.report().form();
    const int index = form.sectionAt(section);
    if (index < 0)
        return findings();
    const Section &at = form.sections()[index];
    const QString name = at.heading.isEmpty() ? tr("Lead") : at.heading;
    return heads({name}) + meanings(tr("What it reports"), {at.meaning}) + review(section) + findings();
}

QString InspectorPage::findings() const
{
    if (m_findings.isEmpty())
        return heading(tr("Findings")) + paragraph(tr("Nothing found so far.").toHtmlEscaped());
    const struct {
        Severity severity;
        QString name;
    } groups[] = {
        {Severity::Error, tr("Errors")}, {Severity::Warning, tr("Warnings")}, {Severity::Note, tr("Notes")}};
    QString page;
    for (const auto &group : groups) {
        QString lines;
        int count = 0;
        for (int i = 0; i < m_findings.size(); ++i) {
            if (m_findings[i].severity != group.severity || m_findings[i].acknowledged)
                continue;
            lines += findingLine(i);
            ++count;
        }
        if (count > 0)
            page += heading(tr("%1 (%2)", "a severity; how many").arg(group.name).arg(count)) + lines;
    }
    const int acknowledged = int(m_findings.size()) - openCount();
    if (acknowledged > 0)
        page += heading(tr("%1 (%2)", "a severity; how many").arg(tr("Acknowledged")).arg(acknowledged));
    for (int i = 0; i < m_findings.size(); ++i) {
        if (m_findings[i].acknowledged)
            page += findingLine(i);
    }
    return page;
}

int InspectorPage::openCount() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(),
                             [](const Finding &finding) { return !finding.acknowledged; }));
}

QString InspectorPage::findingLine(int finding) const
{
    QString line = paragraph(mark(m_findings[finding]) + u' ' + findingLink(finding));
    if (m_findings[finding].acknowledged)
        line += indented(quiet(m_findings[finding].acknowledged->reason));
    else if (m_findings[finding].rule == QLatin1String("still-last-year")) {
        const QString section = partOf(m_document.report().form(), m_findings[finding].places.first());
        line +=
            paragraph(link(QStringLiteral("confirm:") + section, tr("Confirm everything in this section")));
    }
    return line;
}

QString InspectorPage::findingLink(int finding) const
{
    return link(QStringLiteral("finding:%1").arg(finding), m_findings[finding].message);
}

// The sign tells them apart without its colour, too.
QString InspectorPage::mark(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return coloured(m_theme.error, QStringLiteral("✗"));
    case Severity::Warning:
        return coloured(m_theme.warning, QStringLiteral("▲"));
    case Severity::Note:
        break;
    }
    return coloured(m_theme.secondary, QStringLiteral("·"));
}

QString InspectorPage::mark(const Finding &finding) const
{
    return finding.acknowledged ? coloured(m_theme.secondary, QStringLiteral("△")) : mark(finding.severity);
}

QString InspectorPage::mark(Verdict verdict, Severity severity) const
{
    switch (verdict) {
    case Verdict::Content:
        return coloured(m_theme.good, QStringLiteral("✓"));
    case Verdict::NotYet:
        return coloured(m_theme.secondary, QStringLiteral("○"));
    case Verdict::Found:
        break;
    }
    return mark(severity);
}

QString InspectorPage::coloured(const QColor &color, const QString &sign) const
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), sign);
}

QString InspectorPage::heading(const QString &text) const
{
    return QStringLiteral("<p style='margin:12px 0 4px 0; color:%1'>%2</p>")
        .arg(m_theme.secondary.name(), text.toHtmlEscaped());
}

QString InspectorPage::quiet(const QString &text) const
{
    return QStringLiteral("<small style='color:%1'>%2</small>")
        .arg(m_theme.secondary.name(), text.toHtmlEscaped());
}

QString InspectorPage::link(const QString &target, const QString &text, const QString &tip) const
{
    return QStringLiteral("<a href='%1' title=\"%2\" style='color:%3; text-decoration:none'>%4</a>")
        .arg(target.toHtmlEscaped(), tip.toHtmlEscaped(), m_theme.accent.name(), text.toHtmlEscaped());
}

} // namespace nianbao
