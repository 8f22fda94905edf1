#include "imported.h"

#include "../intake/packed_document.h"

// A workbook: the content of its sheet and, behind a zero byte, its shared texts or, where it begins as
// one, the packed file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = nianbao::fuzz::bytesOf(data, size);
    if (bytes.startsWith("PK")) {
        nianbao::fuzz::importFrom(bytes);
        return 0;
    }
    const QList<QByteArray> parts = bytes.split('\0');
    const QByteArray workbook =
        R"(<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="a" r:id="x1"/></sheets></workbook>)";
    const QByteArray rels =
        R"(<Relationships><Relationship Id="x1" Target="worksheets/sheet1.xml"/></Relationships>)";
    nianbao::fuzz::importFrom(packed({{"xl/workbook.xml", workbook},
                                      {"xl/_rels/workbook.xml.rels", rels},
                                      {"xl/worksheets/sheet1.xml", parts.value(0)},
                                      {"xl/sharedStrings.xml", parts.value(1)}}));
    return 0;
}
