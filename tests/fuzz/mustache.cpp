#include "fuzz.h"

#include "model/figures.h"
#include "publish/portal_page.h"

using namespace nianbao;

namespace {

Composition sample()
{
    Report report;
    if (!report.apply({{SetField{Field::Organ, QStringLiteral("某县<某局>")},
                        SetField{Field::Year, QStringLiteral("2023")},
                        SetNarrative{QStringLiteral("s1"), {QStringLiteral("一段 & 话")}}}}))
        qFatal("the sample can't be made");
    return compose(report, Figures(report));
}

} // namespace

// The look of a page, and the page that it makes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Composition composition = sample();
    const Result<PageTemplate> look = PageTemplate::fromText(fuzz::bytesOf(data, size));
    if (look)
        fuzz::expect(!portalPage(composition, {}, *look).isEmpty(), "a page is made");
    else
        fuzz::expect(!look.error().message.isEmpty(), "a refusal says why");
    return 0;
}
