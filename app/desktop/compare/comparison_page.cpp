#include "desktop/compare/comparison_page.h"

#include <QStringList>

namespace nianbao {

namespace {

QString sideOf(const ComparisonRow &row, bool after)
{
    const QString &text = after ? row.after : row.before;
    if (row.pieces.isEmpty())
        return text.isEmpty() ? ComparisonPage::tr("(empty)") : text.toHtmlEscaped();
    QString html;
    for (const TextPiece &piece : row.pieces) {
        const QString words = piece.text.toHtmlEscaped();
        if (piece.kind == TextPiece::Kind::Same)
            html += words;
        else if ((piece.kind == TextPiece::Kind::Added) == after)
            html +=
                QString(after ? QStringLiteral("<u>[+%1]</u>") : QStringLiteral("<s>[-%1]</s>")).arg(words);
    }
    return html;
}

QString cells(const QStringList &texts, const char *kind)
{
    QString html;
    for (const QString &text : texts)
        html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(kind), text);
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

} // namespace

QString ComparisonPage::html(const QList<ComparisonRow> &rows, const QString &title, const QString &before,
                             const QString &after)
{
    QString body;
    for (const ComparisonRow &row : rows) {
        if (row.kind == ComparisonRow::Kind::Heading)
            body +=
                QStringLiteral("<tr><td colspan=\"5\"><b>%1</b></td></tr>").arg(row.place.toHtmlEscaped());
        else
            body += cells({row.place.toHtmlEscaped(), sideOf(row, false), sideOf(row, true),
                           row.difference.toHtmlEscaped(), row.rate.toHtmlEscaped()},
                          "td");
    }
    return QStringLiteral("<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                          "style=\"border-collapse: collapse\"><thead>%2</thead>%3</table>")
        .arg(title.toHtmlEscaped(),
             cells({tr("Place"), before.toHtmlEscaped(), after.toHtmlEscaped(), tr("Difference"), tr("Rate")},
                   "th"),
             body);
}

} // namespace nianbao
