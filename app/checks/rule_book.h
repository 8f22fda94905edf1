#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace nianbao {

struct RuleGroup {
    QString id; // "requests"
    LocalText title;
};

// Every rule there is, as data: what it says of itself and, where that is all, what it looks for.
// resources/wording/rules/ has the program's own, a file a group; the form's template has their relations
// between figures; an organ or a province adds files beside the program's settings.
class RuleBook
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::RuleBook)

public:
    // The program's own; loaded once. Aborts the program if they are faulty: then the build is.
    static const RuleBook &shipped();

    // Takes in what a file of somebody's own says: `rules` of data, `words` and `exempt` phrases for rules
    // that are there, other `severities`. A fault is reported with its path ("rules[2].holds[0]: …"), and
    // nothing of the file is taken.
    Done add(const QByteArray &json, const QString &name);
    // All files of a folder, by name. Faulty ones are left out and told of, each with its path.
    QList<Error> addFolder(const QString &path);
    // Where they are for this user, beside the program's settings; it need not exist.
    static QString ownFolder();

    // What became of the ids that are to be switched off.
    struct SwitchedOff {
        QStringList off;
        QStringList firm;    // that allow no exception, and stay
        QStringList unknown; // there is no such rule
    };
    // Takes those rules out, except those that allow no exception.
    SwitchedOff switchOff(const QStringList &ids);
    // Ids of rules that this user, or an administrator for everybody, wants switched off for every report:
    // the settings' “rules/off”.
    static QStringList switchedOff();
    static void keepSwitchedOff(const QStringList &ids);

    // In the order in which findings are reported.
    const QList<Rule> &rules() const { return m_rules; }
    // Null for an id that there isn't.
    const Rule *rule(const QString &id) const;
    const QList<RuleGroup> &groups() const { return m_groups; }

private:
    friend class RuleReader;

    QList<RuleGroup> m_groups;
    QList<Rule> m_rules;
};

} // namespace nianbao
