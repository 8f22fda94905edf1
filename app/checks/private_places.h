#pragma once

#include <QList>
#include <QString>

namespace nianbao {

// Something that may be a person's; in UTF-16 units.
struct PrivatePlace {
    qsizetype start = 0;
    qsizetype length = 0;
    QString what; // "a number plate"
};

// Mailboxes where anybody has one (163.com), number plates, homes with their number (住址：…室). One pass
// each.
QList<PrivatePlace> mailboxesIn(const QString &text);
QList<PrivatePlace> platesIn(const QString &text);
QList<PrivatePlace> homesIn(const QString &text);

} // namespace nianbao
