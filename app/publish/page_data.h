#pragma once

#include "model/site_profile.h"
#include "publish/composition.h"

#include <QByteArray>

#include <memory>

namespace nianbao {

// All that a page's template may ask for by name, escaped already, for HTML's text and for values within
// quotation marks.
class PageData
{
public:
    PageData(const Composition &composition, const SiteProfile &site, const QByteArray &report);
    ~PageData();
    Q_DISABLE_COPY_MOVE(PageData)

    struct Filled {
        QByteArray page;
        QByteArray fault;       // of what isn't mustache, in the library's words; or empty
        QByteArray unknownName; // the first one that there is nothing for; or empty
    };
    Filled fill(const QByteArray &mustache) const;

    QStringList missingMetaTags() const { return m_missing; }

private:
    struct Values;
    std::unique_ptr<Values> m_values;
    QStringList m_missing;
};

} // namespace nianbao
