#include "publish/page_data.h"

#include "model/placeholders.h"
#include "publish/portal_wording.h"
#include "publish/printable.h"

#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace nianbao {

namespace {

namespace mustache = kainjow::mustache;
using Data = mustache::data;

std::string escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;")).toStdString();
}

// To mustache an empty text would be something: a section shows for it.
Data valueOf(const QString &text)
{
    return text.isEmpty() ? Data(Data::type::bool_false) : Data(escaped(text));
}

Data linkData(const SiteLink &link)
{
    Data data{Data::type::object};
    data.set("text", valueOf(printable(link.text)));
    data.set("address", valueOf(link.address));
    return data;
}

Data flag(bool isSet)
{
    return Data(isSet ? Data::type::bool_true : Data::type::bool_false);
}

std::string resource(const char *name)
{
    QFile file(QStringLiteral(":/portal/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program.", name);
    return file.readAll().trimmed().toStdString();
}

// Looks names up, from the innermost section outwards, and remembers what it doesn't find. What may be
// included is looked up by itself: no text of anybody's is read as a template.
class Lookup final : public mustache::basic_context<std::string>
{
public:
    explicit Lookup(const Data &data) : m_stack{&data} {}

    void push(const Data *data) override { m_stack.insert(m_stack.begin(), data); }
    void pop() override { m_stack.erase(m_stack.begin()); }
    const Data *get(const std::string &name) const override
    {
        if (name == ".")
            return m_stack.front();
        for (const Data *data : m_stack) {
            if (const Data *found = data->get(name))
                return found;
        }
        return miss(name);
    }
    const Data *get_partial(const std::string &name) const override
    {
        static const std::pair<const char *, const char *> parts[]{
            {"style", "page.css"}, {"report-style", "report.css"}, {"script", "page.js"}};
        for (const auto &[part, file] : parts) {
            if (name == part) {
                m_part = Data(resource(file));
                return &m_part;
            }
        }
        return miss(name);
    }

    const std::string &unknownName() const { return m_unknown; }

private:
    const Data *miss(const std::string &name) const
    {
        if (m_unknown.empty())
            m_unknown = name;
        return nullptr;
    }

    std::vector<const Data *> m_stack;
    mutable Data m_part;
    mutable std::string m_unknown;
};

QString webAddress(const QString &domain)
{
    return domain.isEmpty() || domain.startsWith(QLatin1String("http")) ? domain
                                                                        : QStringLiteral("http://") + domain;
}

// The public security organs' own page on a filing, by the digits of its number.
QString filingAddress(const QString &filing)
{
    static const QRegularExpression number(QStringLiteral("[0-9]{14}"));
    const QString code = number.match(filing).captured();
    return code.isEmpty() ? QString()
                          : QStringLiteral("https://beian.mps.gov.cn/#/query/webSearch?code=") + code;
}

} // namespace

struct PageData::Values {
    Data data{Data::type::object};

    void set(const char *name, const QString &text) { data.set(name, valueOf(text)); }
    void set(const char *name, const QList<SiteLink> &links)
    {
        Data list{Data::type::list};
        for (const SiteLink &link : links)
            list.push_back(linkData(link));
        data.set(name, list);
    }
};

PageData::~PageData() = default;

PageData::PageData(const Composition &composition, const SiteProfile &site, const QByteArray &report)
    : m_values(std::make_unique<Values>())
{
    const PortalWording &wording = PortalWording::shipped();
    const auto value = [&site](SiteItem item) { return printable(site.value(item)); };
    const auto usual = [&](SiteItem item, const QString &words) {
        return value(item).isEmpty() ? withValues(words, {{QStringLiteral("organ"), composition.organ}})
                                     : value(item);
    };
    const QString columnName = usual(SiteItem::ColumnName, wording.columnName);
    const QString siteAddress = webAddress(value(SiteItem::SiteDomain));
    const QString source = composition.source.isEmpty() ? composition.organ : composition.source;
    // 2017〕47号 wants YYYY-MM-DD HH:MM; a report knows the day.
    const QString pubDate =
        composition.publishedOn.isEmpty() ? QString() : composition.publishedOn + QStringLiteral(" 00:00");

    Values &values = *m_values;
    for (const SiteItem item : SiteProfile::items())
        values.data.set(SiteProfile::name(item).toStdString(), valueOf(value(item)));
    values.set("columnName", columnName);
    values.set("columnDescription", usual(SiteItem::ColumnDescription, wording.columnDescription));
    values.set("columnKeywords", usual(SiteItem::ColumnKeywords, wording.columnKeywords));
    values.set("columnType", usual(SiteItem::ColumnType, wording.columnType));
    values.set("title", composition.title);
    values.set("organ", composition.organ);
    values.set("publishedOn", composition.publishedOn);
    values.set("pubDate", pubDate);
    values.set("source", composition.source);
    values.set("contentSource", source);
    values.set("siteAddress", siteAddress);
    values.set("publicSecurityAddress", filingAddress(value(SiteItem::PublicSecurity)));

    QList<SiteLink> breadcrumb = site.breadcrumb;
    if (breadcrumb.isEmpty() && !value(SiteItem::SiteName).isEmpty())
        breadcrumb = {{value(SiteItem::SiteName), siteAddress}, {columnName}};
    values.set("breadcrumb", breadcrumb);
    values.set("links", site.links);
    values.data.set("accessibility",
                    site.accessibility.text.isEmpty() ? flag(false) : linkData(site.accessibility));
    QList<SiteLink> notices;
    for (const QString &notice : site.notices)
        notices += SiteLink{notice};
    values.set("notices", notices);

    const auto anyOf = [&value](std::initializer_list<SiteItem> items) {
        return std::any_of(items.begin(), items.end(), [&](SiteItem item) { return !value(item).isEmpty(); });
    };
    const bool hasHosts = anyOf({SiteItem::Host, SiteItem::Undertaker, SiteItem::Contact});
    const bool hasFilings = anyOf({SiteItem::SiteIdCode, SiteItem::Icp, SiteItem::PublicSecurity});
    values.data.set("hasBreadcrumb", flag(!breadcrumb.isEmpty()));
    values.data.set("hasLinks", flag(!site.links.isEmpty()));
    values.data.set("hasHosts", flag(hasHosts));
    values.data.set("hasFilings", flag(hasFilings));
    values.data.set("hasFooter", flag(hasHosts || hasFilings || !site.links.isEmpty() || !notices.isEmpty()
                                      || !site.accessibility.text.isEmpty()));
    values.data.set("report", Data(report.toStdString()));

    const std::pair<const char *, QString> mandatory[]{{"SiteName", value(SiteItem::SiteName)},
                                                       {"SiteDomain", value(SiteItem::SiteDomain)},
                                                       {"SiteIDCode", value(SiteItem::SiteIdCode)},
                                                       {"ArticleTitle", composition.title},
                                                       {"PubDate", pubDate},
                                                       {"ContentSource", source}};
    for (const auto &[name, content] : mandatory) {
        if (content.isEmpty())
            m_missing += QLatin1String(name);
    }
}

PageData::Filled PageData::fill(const QByteArray &mustache) const
{
    mustache::mustache page(mustache.toStdString());
    page.set_custom_escape([](const std::string &text) { return text; }); // it is so already
    Lookup lookup(m_values->data);
    Filled filled;
    if (page.is_valid())
        filled.page = QByteArray::fromStdString(page.render(lookup));
    filled.fault = QByteArray::fromStdString(page.error_message());
    filled.unknownName = QByteArray::fromStdString(lookup.unknownName());
    return filled;
}

} // namespace nianbao
