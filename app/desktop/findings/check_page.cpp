#include "desktop/findings/check_page.h"

#include "desktop/findings/findings_choice.h"
#include "desktop/findings/place_words.h"
#include "desktop/findings/severity_words.h"
#include "model/language.h"

#include <QPalette>

#include <algorithm>

namespace nianbao {

namespace {

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return QStringLiteral("<p>%1</p>\n").arg(html);
}

QString quiet(const QString &text, const Theme &theme)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(theme.secondary.name(), text.toHtmlEscaped());
}

// Who said it, and when.
QString signedLine(const QString &by, const QDateTime &on)
{
    QStringList parts{by, timeWords(on)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CheckPage::CheckPage(const Report &report, const Assessment &assessment, const RuleBook &book,
                     const QDateTime &now)
    : m_report(report), m_assessment(assessment), m_book(book), m_now(now)
{
}

QString CheckPage::document() const
{
    const Theme &theme = themeFor(QPalette(Qt::white));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
               "<style>body{max-width:48em;margin:2em auto;padding:0 1em;line-height:1.6;"
               "font-family:sans-serif;color:%3}h1{font-size:1.4em}h2{font-size:1.1em;margin-top:1.6em;"
               "border-bottom:1px solid #d0d7de}p{margin:.4em 0;break-inside:avoid}</style>\n"
               "</head>\n<body>\n%4</body>\n</html>\n")
        .arg(interfaceLanguage({QLocale().name()}).replace(u'_', u'-'),
             tr("Check before publishing").toHtmlEscaped(), theme.ink.name(), body(theme, false));
}

QString CheckPage::body(const Theme &theme, bool linked) const
{
    return head(theme) + open(theme, linked) + acknowledged(theme, linked) + unassessed(theme)
           + rulesOff(theme) + unguarded(theme);
}

QString CheckPage::head(const Theme &theme) const
{
    const Header &header = m_report.header();
    const auto known = [](const QString &value) { return value.isEmpty() ? tr("not filled in") : value; };
    QString page = QStringLiteral("<h1>%1</h1>\n").arg(tr("Check before publishing").toHtmlEscaped());
    page += paragraph(QStringLiteral("<b>%1</b>").arg(m_report.title().toHtmlEscaped()));
    page += paragraph(
        quiet(tr("Organ: %1 · Year: %2 · Checked on %3")
                  .arg(known(header.value(Field::Organ)), known(header.value(Field::Year)), timeWords(m_now)),
              theme));
    int counts[3] = {};
    int words = 0;
    for (const Finding &finding : m_assessment.findings)
        ++(finding.acknowledged ? words : counts[int(finding.severity)]);
    const QStringList numbers{tr("%n error(s)", nullptr, counts[0]), tr("%n warning(s)", nullptr, counts[1]),
                              tr("%n note(s)", nullptr, counts[2]), tr("%n acknowledged", nullptr, words)};
    return page + paragraph(numbers.join(tr(", ", "between numbers of findings")).toHtmlEscaped());
}

QString CheckPage::entry(int finding, const Theme &theme, bool linked) const
{
    const Finding &one = m_assessment.findings[finding];
    QString message = one.message.toHtmlEscaped();
    if (linked && !one.places.isEmpty())
        message = QStringLiteral("<a href=\"finding:%1\" style=\"color:%2; text-decoration:none\">%3</a>")
                      .arg(finding)
                      .arg(theme.accent.name(), message);
    const QString kind = one.acknowledged ? SeverityWords::acknowledged() : SeverityWords::one(one.severity);
    QString lines = QStringLiteral("<span style=\"color:%1\">%2 %3</span> %4")
                        .arg(SeverityWords::colour(one, theme).name(), SeverityWords::sign(one),
                             kind.toHtmlEscaped(), message);
    lines += QStringLiteral("<br>\n")
             + quiet(tr("%1 · %2", "where a finding lies; its rule")
                         .arg(PlaceWords::of(m_report.form(), one.places), ruleTitle(one.rule)),
                     theme);
    if (one.acknowledged) {
        lines += QStringLiteral("<br>\n") + tr("Reason: %1").arg(one.acknowledged->reason).toHtmlEscaped();
        lines += u' ' + quiet(signedLine(one.acknowledged->by, one.acknowledged->on), theme);
    } else if (!one.acknowledgedBefore.isEmpty()) {
        lines += QStringLiteral("<br>\n")
                 + tr("It had been acknowledged (%1); what it looks at has changed since.")
                       .arg(one.acknowledgedBefore)
                       .toHtmlEscaped();
    }
    return paragraph(lines);
}

QString CheckPage::open(const Theme &theme, bool linked) const
{
    const QList<int> chosen = chosenFindings(m_assessment.findings, {}, m_book, m_report.form());
    QString page = heading(tr("Open: %1").arg(chosen.size()));
    if (chosen.isEmpty())
        page += paragraph(tr("Nothing is open.").toHtmlEscaped());
    for (const int finding : chosen)
        page += entry(finding, theme, linked);
    return page;
}

QString CheckPage::acknowledged(const Theme &theme, bool linked) const
{
    FindingsChoice choice;
    choice.which = FindingsChoice::Which::Acknowledged;
    const QList<int> chosen = chosenFindings(m_assessment.findings, choice, m_book, m_report.form());
    QString page = heading(tr("Acknowledged: %1").arg(chosen.size()));
    if (chosen.isEmpty())
        page += paragraph(tr("Nothing was acknowledged.").toHtmlEscaped());
    for (const int finding : chosen)
        page += entry(finding, theme, linked);
    return page;
}

// A rule that couldn't judge for one reason in many places says so once.
QString CheckPage::unassessed(const Theme &theme) const
{
    struct Case {
        QString rule;
        QString reason;
        QList<Place> places;
    };
    QList<Case> cases;
    for (const Unassessed &one : m_assessment.unassessed) {
        const auto same = std::find_if(cases.begin(), cases.end(), [&one](const Case &other) {
            return other.rule == one.rule && other.reason == one.reason;
        });
        if (same == cases.end())
            cases += Case{one.rule, one.reason, one.places};
        else
            same->places += one.places;
    }
    QString page = heading(tr("Not judged: %1").arg(cases.size()));
    if (cases.isEmpty())
        page += paragraph(tr("Every rule could be judged.").toHtmlEscaped());
    for (const Case &one : cases) {
        QString line = tr("%1: %2", "a rule; why it couldn't be judged")
                           .arg(ruleTitle(one.rule), one.reason)
                           .toHtmlEscaped();
        if (!one.places.isEmpty())
            line += QStringLiteral("<br>\n") + quiet(PlaceWords::of(m_report.form(), one.places), theme);
        page += paragraph(line);
    }
    return page;
}

QString CheckPage::rulesOff(const Theme &theme) const
{
    const QList<RuleOff> &words = m_report.rulesOff();
    QString page = heading(tr("Rules switched off: %1").arg(words.size()));
    if (words.isEmpty())
        page += paragraph(tr("Every rule is on.").toHtmlEscaped());
    for (const RuleOff &word : words) {
        page += paragraph(tr("%1. Reason: %2", "a rule; why it is off")
                              .arg(ruleTitle(word.rule), word.reason)
                              .toHtmlEscaped()
                          + u' ' + quiet(signedLine(word.by, word.on), theme));
    }
    return page;
}

// By table and row; a row names its columns.
QString CheckPage::unguarded(const Theme &theme) const
{
    const Template &form = m_report.form();
    const QList<int> figures = unguardedFigures(m_report, m_book);
    QString page = heading(tr("Cells that no rule guards: %1").arg(figures.size()));
    page += paragraph(
        quiet(tr("No rule compares these with anything: compare them with the register yourself."), theme));
    for (qsizetype i = 0; i < figures.size();) {
        const FigureSpec &first = form.figures()[figures[i]];
        QStringList columns;
        for (; i < figures.size() && form.figures()[figures[i]].table == first.table
               && form.figures()[figures[i]].rowLabels == first.rowLabels;
             ++i)
            columns += form.figures()[figures[i]].columnLabels.join(u' ').simplified();
        columns.removeAll(QString());
        const QString row =
            (form.tables()[first.table].name + u' ' + first.rowLabels.join(u' ')).simplified();
        page += paragraph(columns.isEmpty() ? row.toHtmlEscaped()
                                            : tr("%1: %2", "a row of a table; its columns")
                                                  .arg(row, columns.join(u'、'))
                                                  .toHtmlEscaped());
    }
    return page;
}

QString CheckPage::ruleTitle(const QString &rule) const
{
    const Rule *entry = m_book.rule(rule);
    return entry ? tr("%1 %2", "a rule's number; its title").arg(entry->number, entry->title.text()) : rule;
}

} // namespace nianbao
