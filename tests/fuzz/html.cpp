#include "imported.h"

// A page of a portal, saved or copied.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nianbao::fuzz::importFrom("<html>" + nianbao::fuzz::bytesOf(data, size));
    return 0;
}
