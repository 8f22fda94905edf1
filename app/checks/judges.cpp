#include "checks/judges.h"

#include "checks/bracket_rules.h"
#include "checks/change_rules.h"
#include "checks/character_rules.h"
#include "checks/date_rules.h"
#include "checks/document_number_rules.h"
#include "checks/enumeration_rules.h"
#include "checks/fee_rules.h"
#include "checks/field_rules.h"
#include "checks/figure_rules.h"
#include "checks/form_rules.h"
#include "checks/import_rules.h"
#include "checks/last_year_rules.h"
#include "checks/lead_rules.h"
#include "checks/organ_rules.h"
#include "checks/organ_text_rules.h"
#include "checks/parts_rules.h"
#include "checks/phrase_rules.h"
#include "checks/privacy_rules.h"
#include "checks/punctuation_rules.h"
#include "checks/section_rules.h"
#include "checks/siblings.h"
#include "checks/wording_rules.h"
#include "checks/year_rules.h"

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

const JudgeOf judges[] = {
    {"figure-missing", FormRules::missing, FormRules::missingAt},
    {"figure-slash", FormRules::slash, FormRules::slashAt},
    {"figure-overflow", FormRules::overflow, FormRules::overflowAt},
    {"figure-text", ImportRules::text, ImportRules::textAt},
    {"form-year", FormRules::formYear},
    {"figure-jump", FigureRules::jump, FigureRules::jumpAt},
    {"fee-unit", FigureRules::feeUnit, FigureRules::feeUnitAt},
    {"stated-total", ImportRules::statedTotal, ImportRules::statedTotalAt},
    {"stated-label", ImportRules::statedLabel, ImportRules::statedLabelAt},
    {"table-two-empty", FigureRules::nothingPublished, FigureRules::nothingPublishedAt},
    {"fee-unlikely", FigureRules::feeUnlikely, FigureRules::feeUnlikelyAt},
    {"previous-missing", FigureRules::previousMissing},
    {"section-missing", FormRules::section},
    {"breakdown-missing", FieldRules::breakdown},
    {"broken-field", FieldRules::broken},
    {"unfilled-field", FieldRules::unfilled},
    {"t3-balance", FormRules::balance, FormRules::balanceAt},
    {"rules-power", OrganRules::power, OrganRules::powerAt},
    {"still-last-year", LastYearRules::inherited, LastYearRules::inheritedAt},
    {"wording-disagrees", WordingRules::claim, WordingRules::claimAt},
    {"parts-sum", PartsRules::sum},
    {"percentage", PartsRules::percentage},
    {"change-rate", ChangeRules::rate},
    {"all-concluded", ChangeRules::allConcluded, ChangeRules::allConcludedAt},
    {"deadline", OrganRules::deadline},
    {"organ-name", OrganRules::name},
    {"self-reference", OrganTextRules::selfReference},
    {"self-level", OrganTextRules::selfLevel},
    {"date-broken", DateRules::broken},
    {"period", DateRules::period},
    {"signed-on", DateRules::signedOn},
    {"year-mentioned", YearRules::mentioned},
    {"document-number", DocumentNumberRules::written},
    {"basis-notice", DocumentNumberRules::basis},
    {"brackets-unpaired", BracketRules::unpaired},
    {"heading-wrong", SectionRules::heading},
    {"five-aspects", SectionRules::aspects},
    {"government-aspects", SectionRules::government},
    {"improvement", SectionRules::improvement},
    {"padding", SectionRules::padding},
    {"processing-fee", FeeRules::stated},
    {"fee-unpaid", FeeRules::unpaid},
    {"same-as-last-year", LastYearRules::same},
    {"alike-organs", Siblings::ofOne},
    {"title-name", LeadRules::title},
    {"parts-of-lead", LeadRules::parts},
    {"identity-number", PrivacyRules::identityNumber},
    {"mobile-number", PrivacyRules::mobileNumber},
    {"applicant-name", PrivacyRules::applicantName},
    {"private-data", PrivacyRules::privateData},
    {"near-phrase", PhraseRules::near},
    {"doubled-punctuation", PunctuationRules::doubled},
    {"enumeration", EnumerationRules::enumeration},
    {"odd-characters", CharacterRules::odd},
    {"half-width-punctuation", PunctuationRules::halfWidth},
    {"full-width-digits", PunctuationRules::fullWidthDigits},
    {"straight-quotes", PunctuationRules::quotes},
    {"heading-number", PunctuationRules::headingNumber},
};

} // namespace

const JudgeOf *judgeOf(const QString &rule)
{
    const auto found = std::find_if(std::begin(judges), std::end(judges),
                                    [&rule](const JudgeOf &one) { return rule == QLatin1String(one.rule); });
    return found == std::end(judges) ? nullptr : found;
}

} // namespace nianbao
