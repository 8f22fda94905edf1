#pragma once

#include "model/site_profile.h"
#include "storage/json_value.h"

namespace nianbao {

// A portal's facts as a file that people edit and hand on: JSON, the items by name, then `breadcrumb`,
// `links`, `accessibility`, each an object with `text` and maybe `address`, and `notices`; unknown keys last.
JsonValue siteToJson(const SiteProfile &site);
// A fault is reported with its path: "breadcrumb[1].address: …". What this version doesn't know is kept.
Result<SiteProfile> siteFromJson(const JsonValue &json);

// Errors name the file and the place in it.
Result<SiteProfile> readSite(const QString &path);
// The user's own; an empty one while nobody has filled it in.
Result<SiteProfile> readOwnSite();
// Makes the folder where there is none.
Done writeSite(const QString &path, const SiteProfile &site);

// Where this user's is, and the look of the page that replaces the shipped one where that file is there.
QString ownSitePath();
QString ownPageTemplatePath();

} // namespace nianbao
