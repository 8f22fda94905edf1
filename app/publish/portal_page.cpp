#include "publish/portal_page.h"

#include "publish/page_data.h"
#include "publish/report_markup.h"

#include <QFile>

namespace nianbao {

namespace {

constexpr char marker[] = "<report/>";

// A page with something in every place, or with nothing in any: what a template shows and leaves out.
PageData trial(bool isFull)
{
    Composition composition;
    SiteProfile site;
    if (isFull) {
        const QString some = QStringLiteral("x");
        const SiteLink link{some, QStringLiteral("/")};
        composition.title = composition.organ = composition.source = some;
        composition.publishedOn = QStringLiteral("2024-01-30");
        for (const SiteItem item : SiteProfile::items())
            site.setValue(item, some + QStringLiteral("12345678901234"));
        site.breadcrumb = site.links = {link};
        site.accessibility = link;
        site.notices = {some};
    }
    return PageData(composition, site, marker);
}

int lineOf(const QByteArray &text, qsizetype position)
{
    return int(text.left(position).count('\n')) + 1;
}

} // namespace

Result<PageTemplate> PageTemplate::fromText(const QByteArray &text)
{
    const QString line = tr("line %1");
    for (const bool isFull : {true, false}) {
        const PageData data = trial(isFull);
        const PageData::Filled filled = data.fill(text);
        if (!filled.fault.isEmpty()) {
            // The library names the place as “… at 35”.
            const qsizetype at = filled.fault.mid(filled.fault.lastIndexOf(' ') + 1).toLongLong();
            return Error{tr("This is no template that can be used: %1.").arg(QString::fromUtf8(filled.fault)),
                         {},
                         line.arg(lineOf(text, at))};
        }
        if (!filled.unknownName.isEmpty())
            return Error{tr("There is nothing to put for “%1”.").arg(QString::fromUtf8(filled.unknownName)),
                         {},
                         line.arg(lineOf(text, text.indexOf(filled.unknownName)))};
        if (filled.page.count(marker) != 1)
            return Error{tr("The template is to show the report, {{{report}}}, once; it does %1 times.")
                             .arg(filled.page.count(marker))};
    }
    return PageTemplate(text);
}

const PageTemplate &PageTemplate::shipped()
{
    static const PageTemplate look = [] {
        QFile file(QStringLiteral(":/portal/page.mustache"));
        // Not verified each time that the program runs: a test does it.
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The page's template is not in the program.");
        return PageTemplate(file.readAll());
    }();
    return look;
}

QByteArray portalPage(const Composition &composition, const SiteProfile &site, const PageTemplate &look)
{
    const QByteArray report = reportMarkup(composition, MarkupDress::Classes);
    return PageData(composition, site, report).fill(look.text()).page;
}

QStringList missingMetaTags(const Composition &composition, const SiteProfile &site)
{
    return PageData(composition, site, {}).missingMetaTags();
}

} // namespace nianbao
