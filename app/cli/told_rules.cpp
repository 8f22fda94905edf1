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
    const auto &[off, unknown] = rules.switchedOff;
    if (!off.isEmpty())
        say(CommandLine::tr("The settings switch these checks off: %1.").arg(off.join(QStringLiteral(", "))));
    if (!unknown.isEmpty())
        say(CommandLine::tr("The settings switch checks off that there aren't: %1.")
                .arg(unknown.join(QStringLiteral(", "))));
    return rules;
}

} // namespace nianbao
