#include "cli/report_output.h"
#include "cli/review_output.h"
#include "storage/shown_report.h"

namespace nianbao {

QByteArray reportAsJson(const Report &report, const Figures &figures, With with)
{
    if (with == With::Nothing)
        return shownReport(report, figures);
    JsonValue root = JsonValue::object();
    appendShownHeader(root, report);
    appendReview(root, report);
    appendShownContents(root, report, figures);
    return indentedJson(root);
}

} // namespace nianbao
