#include "imported.h"

// A page saved in a single file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nianbao::fuzz::importFrom("MIME-Version: 1.0\r\n" + nianbao::fuzz::bytesOf(data, size));
    return 0;
}
