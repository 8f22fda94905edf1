#include "cli/own_rules.h"

#include "cli/output.h"

#include <QSettings>

namespace nianbao {

OwnRules ownRules()
{
    OwnRules all;
    for (const Error &fault : all.book.addFolder(RuleBook::ownFolder())) {
        say(fault.text());
        all.isWhole = false;
    }
    if (const QSettings settings; settings.status() != QSettings::NoError)
        say(Error{CommandLine::tr("The settings couldn't be read; the usual ones hold."), settings.fileName()}
                .text());
    const auto [off, unknown] = all.book.switchOff(RuleBook::switchedOff());
    if (!off.isEmpty())
        say(CommandLine::tr("The settings switch these checks off: %1.").arg(off.join(QStringLiteral(", "))));
    if (!unknown.isEmpty())
        say(CommandLine::tr("The settings switch checks off that there aren't: %1.")
                .arg(unknown.join(QStringLiteral(", "))));
    return all;
}

} // namespace nianbao
