#include "imported.h"

// A report as plain text, of whatever character set.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nianbao::fuzz::importFrom(nianbao::fuzz::bytesOf(data, size));
    return 0;
}
