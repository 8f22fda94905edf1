#include "checks/own_rules.h"

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

} // namespace nianbao
