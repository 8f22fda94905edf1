#include "desktop/inspector_page.h"

#include "desktop/figure_words.h"
#include "desktop/findings_watch.h"

#include <algorithm>

namespace nianbao {

namespace {

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html);
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
                             const Theme &theme)
    : m_document(document), m_findings(findings), m_theme(theme)
{
}

QString InspectorPage::ofCell(int figure) const
{
    const Template &form = m_document.report().form();
    const FigureSpec &spec = form.figures()[figure];
    QString page = paragraph(quiet(form.tables()[spec.table].name));
    for (const QStringList &heads : {spec.rowLabels, spec.columnLabels}) {
        if (!heads.isEmpty())
            page += paragraph(QStringLiteral("<b>%1</b>").arg(heads.join(u' ').toHtmlEscaped()));
    }
    page += paragraph(quiet(spec.address));
    page += meanings(spec) + origin(figure) + lastYear(spec) + terms(spec) + findingsAt(spec);
    if (!m_findings.isEmpty()) {
        const QString all = tr("All findings of the report (%1)").arg(m_findings.size());
        page += QStringLiteral("<hr>") + paragraph(link(QStringLiteral("findings:"), all));
    }
    return page;
}

QString InspectorPage::meanings(const FigureSpec &spec) const
{
    if (spec.meanings.isEmpty())
        return {};
    QString part = heading(tr("What it counts"));
    for (const Meaning &meaning : spec.meanings) {
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
    QString words = tr("entered in this report");
    if (spec.computed)
        words = tr("computed by the program");
    else if (report.input(figure).isEmpty())
        words = tr("not filled in yet");
    else if (report.isInherited(spec.address))
        words = tr("still last year's");
    QString part =
        heading(tr("Value"))
        + paragraph(QStringLiteral("<b>%1</b> · %2").arg(withUnit.toHtmlEscaped(), words.toHtmlEscaped()));
    if (!spec.computed && report.isInherited(spec.address))
        part += paragraph(link(QStringLiteral("confirm:") + spec.address, tr("Confirm this value")));
    return part;
}

QString InspectorPage::lastYear(const FigureSpec &spec) const
{
    const Report *previous = m_document.report().previous();
    if (!previous)
        return {};
    const Figures figures(*previous);
    QString part =
        paragraph(tr("Last year here: %1").arg(figureText(figures.at(spec.address))).toHtmlEscaped());
    // What was carried forward then is what was carried over now: the two belong side by side.
    const QString now = QStringLiteral("t3.carriedOver.");
    if (spec.address.startsWith(now)) {
        const QString then = QStringLiteral("t3.carriedForward.") + spec.address.mid(now.size());
        const int figure = previous->form().figureAt(then);
        if (figure >= 0) {
            const QString row = previous->form().figures()[figure].rowLabels.last();
            part += paragraph(tr("Last year under “%1”: %2", "label of a row; figure")
                                  .arg(row, figureText(figures.at(figure)))
                                  .toHtmlEscaped());
        }
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

QString InspectorPage::findingsAt(const FigureSpec &spec) const
{
    QString lines;
    for (int i = 0; i < m_findings.size(); ++i) {
        if (liesAt(m_findings[i], spec.address))
            lines += findingLine(i);
    }
    return lines.isEmpty() ? QString() : heading(tr("Findings")) + lines;
}

QString InspectorPage::ofReport() const
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
            if (m_findings[i].severity != group.severity)
                continue;
            lines += findingLine(i);
            ++count;
        }
        if (count > 0)
            page += heading(tr("%1 (%2)", "a severity; how many").arg(group.name).arg(count)) + lines;
    }
    return page;
}

QString InspectorPage::findingLine(int finding) const
{
    const Severity severity = m_findings[finding].severity;
    // The mark tells them apart without its colour, too.
    const QString mark = severity == Severity::Error     ? QStringLiteral("✗")
                         : severity == Severity::Warning ? QStringLiteral("▲")
                                                         : QStringLiteral("·");
    const QColor &color = severity == Severity::Error     ? m_theme.error
                          : severity == Severity::Warning ? m_theme.warning
                                                          : m_theme.secondary;
    QString line = paragraph(
        QStringLiteral("<span style='color:%1'>%2</span> %3")
            .arg(color.name(), mark,
                 link(QStringLiteral("finding:%1").arg(finding), m_findings[finding].message)));
    if (m_findings[finding].rule == QLatin1String("still-last-year")) {
        const QString section = partOf(m_document.report().form(), m_findings[finding].places.first());
        line += paragraph(link(QStringLiteral("confirm:") + section, tr("Confirm everything in this section")));
    }
    return line;
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

QString InspectorPage::link(const QString &target, const QString &text) const
{
    return QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
        .arg(target.toHtmlEscaped(), m_theme.accent.name(), text.toHtmlEscaped());
}

} // namespace nianbao
