#include "model/placeholders.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    return braces;
}

} // namespace

QString withValues(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
        result += text.mid(end, match.capturedStart() - end) + values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text))
        names += match.captured(1);
    return names;
}

} // namespace nianbao
