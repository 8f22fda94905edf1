#include "fuzz.h"

#include "intake/pdf_reading.h"

#include <new>

using namespace nianbao;

// A PDF with a report attached. Read in this process, where the coverage is seen; elsewhere a process of its
// own bounds the memory, whose end is no finding here either.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        const PdfReading reading = readUnbounded(fuzz::bytesOf(data, size));
        if (const Result<StoredReport> stored = reportFromJson(reading.report.data))
            fuzz::expectStable(stored->report);
    } catch (const std::bad_alloc &) {
    }
    return 0;
}
