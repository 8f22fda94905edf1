#include "fuzz.h"

#include "storage/profile_file.h"

using namespace nianbao;

// An organ's profile.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<JsonValue> json = parseJson(fuzz::bytesOf(data, size));
    const Result<OrganProfile> profile = json ? profileFromJson(*json, {}) : json.error();
    if (!profile)
        return 0;
    const QByteArray written = indentedJson(profileToJson(*profile));
    const Result<JsonValue> read = parseJson(written);
    fuzz::expect(read.ok(), "what was written can be parsed");
    const Result<OrganProfile> again = profileFromJson(*read, {});
    fuzz::expect(again.ok(), "what was written can be read");
    fuzz::expect(indentedJson(profileToJson(*again)) == written, "what is read is written alike");
    return 0;
}
