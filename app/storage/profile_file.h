#pragma once

#include "model/organ_profile.h"
#include "storage/json_value.h"

namespace nianbao {

// An organ's profile as a part of a report's file: the items that are there by name, other names as a
// list (`aliases`), unknown keys last.
JsonValue profileToJson(const OrganProfile &profile);
// An error has its place below `path`; what this version doesn't know is kept.
Result<OrganProfile> profileFromJson(const JsonValue &json, const QString &path);

// The profile that new reports begin with, in a file of its own beside the program's settings. An empty
// one while nobody has filled it in; errors name the file.
Result<OrganProfile> readProfile(const QString &path);
// Makes the folder where there is none. What a newer version keeps in the file stays; a file that can't
// be read is kept beside it, as “NAME.unread”.
Done writeProfile(const QString &path, const OrganProfile &profile);
// Where it is for this user.
QString profilePath();

} // namespace nianbao
