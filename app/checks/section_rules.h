#pragma once

#include "checks/assessment.h"

#include <QCoreApplication>

namespace nianbao {

// The rules on what the sections have to say (domain.md 3.7). What counts as saying it are the rules' words:
// each stands for an aspect, or a part, of what is wanted.
class SectionRules
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::SectionRules)

public:
    // A paragraph or heading within a section that is an official section heading, a finding each; an error
    // for its exact words. The words are what headings are called instead, each for its section's heading.
    static void heading(const Rule &rule, const Subject &subject, Assessment &all);

    // Section one leaves out some of the five aspects, one finding. Where no application came in,
    // applications may go without saying: the table says it.
    static void aspects(const Rule &rule, const Subject &subject, Assessment &all);

    // A government's report says nothing of assessment, public appraisal or accountability, one finding.
    static void government(const Rule &rule, const Subject &subject, Assessment &all);

    // Section five is 无, an error; or it is short, names no problem or no measure, one finding.
    static void improvement(const Rule &rule, const Subject &subject, Assessment &all);

    // More than two fifths of section one's sentences have none of the words: padding, one finding.
    static void padding(const Rule &rule, const Subject &subject, Assessment &all);
};

} // namespace nianbao
