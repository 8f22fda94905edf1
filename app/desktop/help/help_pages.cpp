#include "desktop/help/help_pages.h"

#include "desktop/findings/severity_words.h"
#include "desktop/table/figure_words.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int mostCells = 14; // links; a rule may look at all of a table
const QLatin1String cellPrefix("cell/");
const QLatin1String rulePrefix("rule/");

QString paragraph(const QString &html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString quiet(const QString &text)
{
    return QStringLiteral("<small>%1</small>").arg(text.toHtmlEscaped());
}

QString list(const QStringList &items)
{
    if (items.isEmpty())
        return {};
    return QStringLiteral("<ul><li>%1</li></ul>").arg(items.join(QStringLiteral("</li><li>")));
}

QString table(const QStringList &rows)
{
    return QStringLiteral("<table width='100%' cellpadding='4' cellspacing='0' border='1' "
                          "style='border-collapse:collapse'>%1</table>")
        .arg(rows.join(QString()));
}

// `first` is the first cell's share of the width, per cent.
QString row(int first, const QStringList &cells)
{
    return QStringLiteral("<tr><td width='%1%'>%2</td></tr>")
        .arg(QString::number(first), cells.join(QStringLiteral("</td><td>")));
}

bool looksAt(const QList<Balance::Term> &terms, int figure)
{
    return std::any_of(terms.begin(), terms.end(),
                       [figure](const Balance::Term &term) { return term.figure == figure; });
}

} // namespace

HelpPages::HelpPages(const Template::Pointer &form, const RuleBook &book, const QList<HelpKey> &keys)
    : m_form(form), m_book(book), m_keys(keys)
{
}

QStringList HelpPages::addresses() const
{
    QStringList all{QStringLiteral("cells"), QStringLiteral("rules"), QStringLiteral("keys")};
    for (const FigureSpec &spec : m_form->figures())
        all += cellPrefix + spec.address;
    for (const Rule &rule : m_book.rules())
        all += rulePrefix + rule.id;
    return all;
}

QString HelpPages::title(const QString &address) const
{
    if (address == u"cells")
        return tr("The Form's Cells");
    if (address == u"rules")
        return tr("What Is Checked");
    if (address == u"keys")
        return tr("Keyboard");
    if (address.startsWith(cellPrefix)) {
        const int figure = m_form->figureAt(address.mid(cellPrefix.size()));
        return figure < 0 ? QString() : m_form->figures()[figure].fullLabel();
    }
    const Rule *rule = address.startsWith(rulePrefix) ? m_book.rule(address.mid(rulePrefix.size())) : nullptr;
    return rule ? rule->title.text() : QString();
}

QString HelpPages::page(const QString &address) const
{
    const QString heading = title(address);
    if (heading.isEmpty())
        return {};
    const QString top = QStringLiteral("<h2>%1</h2>").arg(heading.toHtmlEscaped());
    if (address == u"cells")
        return top + cells();
    if (address == u"rules")
        return top + rules();
    if (address == u"keys")
        return top + keys();
    if (address.startsWith(cellPrefix))
        return top + cell(m_form->figureAt(address.mid(cellPrefix.size())));
    return top + rule(*m_book.rule(address.mid(rulePrefix.size())));
}

QString HelpPages::link(const QString &address, const QString &text)
{
    return QStringLiteral("<a href='help:%1'>%2</a>").arg(address, text.toHtmlEscaped());
}

QString HelpPages::ways()
{
    return link(QStringLiteral("guide"), tr("Guide")) + QStringLiteral(" · ")
           + link(QStringLiteral("cells"), tr("The form's cells")) + QStringLiteral(" · ")
           + link(QStringLiteral("rules"), tr("What is checked")) + QStringLiteral(" · ")
           + link(QStringLiteral("keys"), tr("Keyboard"));
}

QString HelpPages::cells() const
{
    QString page = paragraph(tr("In the program, F1 in a cell opens its page.").toHtmlEscaped());
    for (int table = 0; table < m_form->tables().size(); ++table)
        page += heading(m_form->tables()[table].name) + rowsOf(table);
    return page;
}

// A line for each row of the form: its head, and its cells by theirs.
QString HelpPages::rowsOf(int table) const
{
    QStringList rows;
    QString head;
    QStringList links;
    const auto flush = [&] {
        if (!links.isEmpty())
            rows += row(36, {head.toHtmlEscaped(), links.join(QStringLiteral(" · "))});
        links.clear();
    };
    for (const FigureSpec &spec : m_form->figures()) {
        if (spec.table != table)
            continue;
        // Of what stands in two heads, the row's; a table without row heads goes by its outer column heads.
        QStringList outer = spec.rowLabels.isEmpty() ? spec.columnLabels.mid(0, spec.columnLabels.size() - 1)
                                                     : spec.rowLabels;
        if (const QString name = outer.join(QStringLiteral(" › ")); name != head) {
            flush();
            head = name;
        }
        const QString text = spec.columnLabels.isEmpty() ? spec.rowLabels.last() : spec.columnLabels.last();
        links += link(cellPrefix + spec.address, text);
    }
    flush();
    return nianbao::table(rows);
}

QString HelpPages::cell(int figure) const
{
    const FigureSpec &spec = m_form->figures()[figure];
    const QStringList where =
        QStringList{m_form->tables()[spec.table].name} + spec.rowLabels + spec.columnLabels;
    QString page =
        paragraph(quiet(where.join(QStringLiteral(" › "))) + QStringLiteral("<br>") + quiet(spec.address));
    page += heading(tr("What it counts"));
    for (const Meaning &meaning : spec.meanings)
        page += paragraph(meaning.text.toHtmlEscaped() + QStringLiteral("<br>") + quiet(meaning.source));
    return page + typed(spec) + balances(figure) + checks(figure);
}

QString HelpPages::typed(const FigureSpec &spec) const
{
    if (spec.computed) {
        QStringList terms;
        for (const int term : spec.sum)
            terms += link(cellPrefix + m_form->figures()[term].address,
                          FigureWords::termName(*m_form, spec, term));
        return heading(tr("Computed")) + paragraph(tr("Nothing is typed here. It adds up:").toHtmlEscaped())
               + list(terms);
    }
    const QString number = spec.type.decimals == 0 ? tr("A whole number, 0 or greater.")
                                                   : tr("A number, 0 or greater, with up to %n decimals.", "",
                                                        spec.type.decimals);
    const QString unit =
        spec.type.unit.isEmpty() ? QString() : u' ' + tr("Its unit is %1.").arg(spec.type.unit);
    return heading(tr("What to type")) + paragraph((number + unit).toHtmlEscaped())
           + paragraph(
               tr("Nothing happened in the year: 0. An empty cell is not the same: it counts as not filled "
                  "in, and the check before publishing asks for it.")
                   .toHtmlEscaped());
}

QString HelpPages::balances(int figure) const
{
    QStringList lines;
    for (const Balance &balance : m_form->balances()) {
        if (!looksAt(balance.left, figure) && !looksAt(balance.right, figure))
            continue;
        const auto side = [](const QList<Balance::Term> &terms) {
            QStringList names;
            for (const Balance::Term &term : terms)
                names += term.name;
            return names.join(u'＋');
        };
        lines += QStringLiteral("%1：%2＝%3")
                     .arg(balance.column, side(balance.left), side(balance.right))
                     .toHtmlEscaped();
    }
    return lines.isEmpty() ? QString() : heading(tr("Must balance")) + list(lines);
}

QString HelpPages::checks(int figure) const
{
    QStringList lines;
    for (const RuleAt &at : rulesAt(Report(m_form), figure, m_book))
        lines += link(rulePrefix + at.rule.id, at.rule.title.text());
    return lines.isEmpty() ? QString() : heading(tr("Checks that look here")) + list(lines);
}

QString HelpPages::rules() const
{
    QString page =
        paragraph(tr("In the program, F1 on a finding opens the page of its check.").toHtmlEscaped());
    for (const RuleGroup &group : m_book.groups()) {
        QStringList rows;
        for (const Rule &rule : m_book.rules()) {
            if (rule.group == group.id)
                rows +=
                    row(64, {link(rulePrefix + rule.id, rule.title.text()),
                             SeverityWords::one(rule.severity).toHtmlEscaped(), rule.number.toHtmlEscaped()});
        }
        if (!rows.isEmpty())
            page += heading(group.title.text()) + table(rows);
    }
    return page;
}

QString HelpPages::rule(const Rule &rule) const
{
    QStringList facts{SeverityWords::one(rule.severity), rule.number, rule.id};
    facts.removeAll(QString());
    QString page = paragraph(quiet(facts.join(QStringLiteral(" · "))))
                   + paragraph(rule.explanation.text().toHtmlEscaped());
    page += heading(tr("If it finds something"));
    page += paragraph(
        (rule.firm ? tr("Mend the place: it allows no exception.")
                   : tr("Mend the place. Where it is right as it is, acknowledge the finding and say "
                        "why: it stays with the report, and comes up again when the place is altered."))
            .toHtmlEscaped());
    if (!rule.source.isEmpty())
        page += heading(tr("Where it comes from")) + paragraph(rule.source.toHtmlEscaped());
    return page + cellsOf(rule);
}

QString HelpPages::cellsOf(const Rule &rule) const
{
    QStringList lines;
    int more = 0;
    const Report empty(m_form);
    for (int figure = 0; figure < m_form->figures().size(); ++figure) {
        const QList<RuleAt> at = rulesAt(empty, figure, m_book);
        if (std::none_of(at.begin(), at.end(), [&rule](const RuleAt &one) { return one.rule.id == rule.id; }))
            continue;
        const FigureSpec &spec = m_form->figures()[figure];
        if (lines.size() < mostCells)
            lines +=
                link(cellPrefix + spec.address, m_form->tables()[spec.table].name + u' ' + spec.fullLabel());
        else
            ++more;
    }
    if (more > 0)
        lines += tr("and %n more cells", "", more).toHtmlEscaped();
    return lines.isEmpty() ? QString() : heading(tr("Cells that it looks at")) + list(lines);
}

QString HelpPages::keys() const
{
    QString page;
    QStringList rows;
    QString menu;
    const auto flush = [&] {
        if (!rows.isEmpty())
            page += heading(menu) + table(rows);
        rows.clear();
    };
    for (const HelpKey &key : m_keys) {
        if (key.menu != menu) {
            flush();
            menu = key.menu;
        }
        rows += row(22, {QStringLiteral("<nobr>%1</nobr>").arg(key.keys.toHtmlEscaped()),
                         key.text.toHtmlEscaped(), key.tip.toHtmlEscaped()});
    }
    flush();
    return page;
}

} // namespace nianbao
