#include "fuzz.h"

#include "checks/checks.h"
#include "storage/fingerprint.h"
#include "storage/salvage.h"

using namespace nianbao;
using namespace nianbao::fuzz;

// A report's file: read, checked, or as much of it as can be read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<StoredReport> stored = reportFromJson(bytes);
    if (stored) {
        expectStable(stored->report);
        assess(stored->report, Figures(stored->report));
    }
    const Result<Salvaged> salvaged = salvageReport(bytes);
    if (salvaged) {
        expectStable(salvaged->report);
        expect(salvaged->lost.size() <= Salvaged::mostLost + 1, "the list of what is lost has a bound");
    }
    if (stored && stored->readOnlyBecause.isEmpty()) {
        expect(salvaged.ok() && salvaged->lost.isEmpty(), "nothing is lost of a whole file");
        expect(salvaged->report == stored->report, "a whole file is read alike");
    } else if (stored) {
        expect(!salvaged.ok(), "a newer version's file is left to it");
        fileToPublish(bytes);
    }
    return 0;
}
