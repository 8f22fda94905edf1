#include "checks/own_rules.h"

#include "model/one_line.h"

namespace nianbao {

OwnRules OwnRules::read()
{
    OwnRules rules;
    rules.all = RuleBook::shipped();
    rules.faults = rules.all.addFolder(RuleBook::ownFolder());
    rules.book = rules.all;
    rules.switchedOff = rules.book.switchOff(RuleBook::switchedOff());
    return rules;
}

QStringList OwnRules::remarksOnSettings() const
{
    QStringList remarks;
    if (!switchedOff.unknown.isEmpty())
        remarks +=
            tr("The settings switch checks off that there aren't: %1.").arg(fewNames(switchedOff.unknown));
    if (!switchedOff.firm.isEmpty())
        remarks += tr("These checks allow no exception and stay on, whatever the settings say: %1.")
                       .arg(fewNames(switchedOff.firm));
    return remarks;
}

} // namespace nianbao
