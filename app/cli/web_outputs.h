#pragma once

#include "cli/arguments.h"
#include "publish/portal_page.h"

namespace nianbao {

// What a web page is made with besides the report: the portal's facts and the page's look.
struct WebPage {
    SiteProfile site;
    PageTemplate look = PageTemplate::shipped();
    bool fragmentsHaveTitle = true;
};

// Its options: --site and --template, and --no-title of fragments.
const QList<Option> &webOptions();
// As the options say; where they don't, the user's own, or else what ships with the program.
Result<WebPage> webPageOf(const Arguments &arguments);

// Whether the kind is one of "html", "fragment", "accessible", "csv".
bool isForTheWeb(const QString &kind);
QByteArray webOutput(const QString &kind, const Composition &composition, const Figures &figures,
                     const WebPage &web);

// What is to be said of such an output: meta tags that nobody has a value for, pictures to be put in by hand.
QStringList remarksOn(const QString &kind, const Composition &composition, const WebPage &web);

} // namespace nianbao
