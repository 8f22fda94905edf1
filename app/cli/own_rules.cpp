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
    return all;
}

} // namespace nianbao
