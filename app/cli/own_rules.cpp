#include "cli/own_rules.h"

#include "cli/output.h"

namespace nianbao {

OwnRules ownRules()
{
    OwnRules all;
    for (const Error &fault : all.book.addFolder(RuleBook::ownFolder())) {
        say(fault.text());
        all.isWhole = false;
    }
    const QStringList off = all.book.switchOff(RuleBook::switchedOff());
    if (!off.isEmpty())
        say(CommandLine::tr("The settings switch these checks off: %1.").arg(off.join(QStringLiteral(", "))));
    return all;
}

} // namespace nianbao
