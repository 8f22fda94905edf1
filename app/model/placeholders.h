#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace nianbao {

// Wording that is data holds placeholders in braces: "{title}（{whole}{unit}）".

// The text with each placeholder's value in its place; nothing for one without a value. A value that holds
// braces itself stays as it is.
QString withValues(const QString &text, const QHash<QString, QString> &values);

// Their names, in the order in which they stand.
QStringList placeholdersIn(const QString &text);

} // namespace nianbao
