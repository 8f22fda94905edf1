#include "cli/web_outputs.h"

#include "cli/output.h"
#include "publish/cms_fragment.h"
#include "publish/figures_csv.h"
#include "publish/report_markup.h"
#include "storage/file.h"
#include "storage/site_profile_file.h"

#include <QFileInfo>

namespace nianbao {

const QList<Option> &webOptions()
{
    static const QList<Option> options{{"--site"}, {"--template"}, {"--no-title", Option::Kind::Flag}};
    return options;
}

Result<WebPage> webPageOf(const Arguments &arguments)
{
    WebPage web;
    web.fragmentsHaveTitle = !arguments.has("--no-title");
    if (!arguments.has("--html"))
        return web;
    const Result<SiteProfile> site =
        arguments.has("--site") ? readSite(arguments.value("--site")) : readOwnSite();
    if (!site)
        return site.error();
    web.site = *site;
    const bool isOwn = !arguments.has("--template");
    const QString path = isOwn ? ownPageTemplatePath() : arguments.value("--template");
    if (isOwn && !QFileInfo::exists(path))
        return web;
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<PageTemplate> look = PageTemplate::fromText(*bytes);
    if (!look)
        return Error{look.error().message, path, look.error().place};
    web.look = *look;
    return web;
}

bool isForTheWeb(const QString &kind)
{
    return kind == u"html" || kind == u"fragment" || kind == u"accessible" || kind == u"csv";
}

QByteArray webOutput(const QString &kind, const Composition &composition, const Figures &figures,
                     const WebPage &web)
{
    const auto fragment = [&] { return web.fragmentsHaveTitle ? composition : withoutTitle(composition); };
    if (kind == u"fragment")
        return cmsFragment(fragment());
    if (kind == u"accessible")
        return accessibleFragment(fragment());
    if (kind == u"csv")
        return figuresAsCsv(figures);
    return portalPage(composition, web.site, web.look);
}

QStringList remarksOn(const QString &kind, const Composition &composition, const WebPage &web)
{
    QStringList remarks;
    if (kind == u"html") {
        if (const QStringList missing = missingMetaTags(composition, web.site); !missing.isEmpty())
            remarks +=
                CommandLine::tr("The page lacks mandatory meta tags: %1. A site profile (--site) has the "
                                "site's, the report's header the others.")
                    .arg(missing.join(u", "));
        if (const QString unknown = web.site.remarkOnUnknownKeys(); !unknown.isEmpty())
            remarks += unknown;
    }
    if (kind == u"fragment") {
        for (const QString &caption : picturesLeftOut(composition))
            remarks += CommandLine::tr("The fragment has no picture “%1”: a content system takes pictures as "
                                       "files of the site. Put it in there.")
                           .arg(caption);
    }
    return remarks;
}

} // namespace nianbao
