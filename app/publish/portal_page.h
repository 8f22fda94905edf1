#pragma once

#include "model/result.h"
#include "model/site_profile.h"
#include "publish/composition.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

namespace nianbao {

// The look of the page: a mustache template (UTF-8) and what it may include ({{> style}}, {{> report-style}},
// {{> script}}). It decides what stands where and how it looks, never what a text is: all that it is given is
// escaped already, whether it writes {{title}} or {{{title}}}. The report's markup is {{{report}}}, made by a
// writer of its own.
class PageTemplate
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::PageTemplate)

public:
    // Refuses, with the line, what isn't mustache, a name that there is nothing for, and a template that
    // doesn't show the report exactly once.
    static Result<PageTemplate> fromText(const QByteArray &text);
    // The one that ships with the program. Aborts the program if it is faulty: then the build is.
    static const PageTemplate &shipped();

    const QByteArray &text() const { return m_text; }

private:
    explicit PageTemplate(QByteArray text) : m_text(std::move(text)) {}
    QByteArray m_text;
};

// The report as one self-contained HTML page of the portal (UTF-8, nothing loaded from elsewhere), with every
// meta tag of 政府网站发展指引 that the site, the organ or the report has a value for.
QByteArray portalPage(const Composition &composition, const SiteProfile &site = {},
                      const PageTemplate &look = PageTemplate::shipped());

// The names of the mandatory meta tags that the page would lack.
QStringList missingMetaTags(const Composition &composition, const SiteProfile &site);

} // namespace nianbao
