#include "fuzz.h"
#include "window_system.h"

#include "intake/pasted_text.h"

using namespace nianbao;

// A text from the clipboard, as HTML and as plain text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::needWindowSystem();
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const Narrative &pasted : {narrativeOfHtml(text).text, narrativeOfText(text)}) {
        Report report;
        fuzz::expect(report.apply({{SetNarrative{QStringLiteral("s1"), pasted}}}).ok(),
                     "what is pasted can be taken");
        fuzz::expectStable(report);
    }
    return 0;
}
