#include "fuzz.h"

#include "storage/site_profile_file.h"

using namespace nianbao;

// A portal's facts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<JsonValue> json = parseJson(fuzz::bytesOf(data, size));
    const Result<SiteProfile> site = json ? siteFromJson(*json) : json.error();
    if (!site)
        return 0;
    const QByteArray written = indentedJson(siteToJson(*site));
    const Result<JsonValue> read = parseJson(written);
    fuzz::expect(read.ok(), "what was written can be parsed");
    const Result<SiteProfile> again = siteFromJson(*read);
    fuzz::expect(again.ok(), "what was written can be read");
    fuzz::expect(indentedJson(siteToJson(*again)) == written, "what is read is written alike");
    return 0;
}
