#include "cli/told_rules.h"

#include "cli/output.h"

#include <QSettings>

namespace nianbao {

OwnRules readRulesAndTell()
{
    const QSettings settings; // whoever reads the file first hears of its faults
    const OwnRules rules = OwnRules::read();
    for (const Error &fault : rules.faults)
        say(fault.text());
    if (settings.status() != QSettings::NoError)
        say(Error{CommandLine::tr("The settings couldn't be read; the usual ones hold."), settings.fileName()}
                .text());
    if (const QStringList &off = rules.switchedOff.off; !off.isEmpty())
        say(CommandLine::tr("The settings switch these checks off: %1.").arg(off.join(QStringLiteral(", "))));
    for (const QString &remark : rules.remarksOnSettings())
        say(remark);
    return rules;
}

} // namespace nianbao
