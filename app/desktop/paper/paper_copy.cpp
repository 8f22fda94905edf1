#include "desktop/paper/paper_copy.h"

#include "checks/review_facts.h"
#include "publish/review_sheet.h"
#include "publish/review_wording.h"
#include "storage/fingerprint.h"

namespace nianbao {

PaperCopy::Pages PaperCopy::pages() const
{
    const QList<Page> all = pagesOf(composition, fonts, options, enclosures);
    const int first = int(enclosures.first.size());
    const int last = int(enclosures.last.size());
    return {all, {first, int(all.size()) - first - last, last}};
}

PaperCopy paperCopy(const ReportDocument &document, const PaperChoice &choice, const RuleBook &book)
{
    const Report &report = document.report();
    PaperCopy copy{compose(report, document.figures()), Fonts::installed(choice.fonts), choice.options, {}};
    if (choice.withFingerprint)
        copy.options.foot = ReviewWording::shipped().footFor(fingerprintOf(report));
    if (choice.reviewSheet == ReviewSheetPlace::None)
        return copy;
    (choice.reviewSheet == ReviewSheetPlace::First ? copy.enclosures.first : copy.enclosures.last) =
        reviewSheet(reviewFacts(report, fingerprintOf(report), book), measureWith(copy.fonts));
    return copy;
}

} // namespace nianbao
