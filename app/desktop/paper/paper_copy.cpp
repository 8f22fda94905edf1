#include "desktop/paper/paper_copy.h"

#include "checks/review_facts.h"
#include "publish/review_sheet.h"
#include "publish/review_wording.h"
#include "storage/fingerprint.h"

namespace nianbao {

PaperCopy::Pages PaperCopy::pages() const
{
    const QList<Page> own = layOutPages(composition, measureWith(fonts), options);
    return {enclosures.first + own + enclosures.last,
            {int(enclosures.first.size()), int(own.size()), int(enclosures.last.size())}};
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
