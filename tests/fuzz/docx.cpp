#include "imported.h"

#include "../intake/packed_document.h"

// A Word document: the text of its main part or, where it begins as one, the packed file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = nianbao::fuzz::bytesOf(data, size);
    nianbao::fuzz::importFrom(bytes.startsWith("PK") ? bytes : packed({{"word/document.xml", bytes}}));
    return 0;
}
