#include "storage/site_profile_file.h"

#include "storage/file.h"
#include "storage/state_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

QString inSettings(const QString &name)
{
    return configFolder() + u'/' + name;
}

JsonValue linkToJson(const SiteLink &link)
{
    JsonValue json = JsonValue::object();
    json.append(QStringLiteral("text"), JsonValue::string(link.text));
    if (!link.address.isEmpty())
        json.append(QStringLiteral("address"), JsonValue::string(link.address));
    return json;
}

// Reads on until the first fault.
class SiteReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::SiteProfile)

public:
    Result<SiteProfile> read(const JsonValue &json)
    {
        if (json.kind != Kind::Object)
            fail({}, tr("The facts of a portal, item by item, are expected here."));
        for (int i = 0; i < json.names.size() && !m_fault; ++i)
            readMember(json.names[i], json.items[i]);
        if (m_fault)
            return *m_fault;
        return m_site;
    }

private:
    void readMember(const QString &name, const JsonValue &value)
    {
        const QString path = jsonPath({}, name);
        if (name == u"breadcrumb")
            m_site.breadcrumb = links(value, path);
        else if (name == u"links")
            m_site.links = links(value, path);
        else if (name == u"accessibility")
            m_site.accessibility = link(value, path);
        else if (name == u"notices")
            m_site.notices = notices(value, path);
        else
            readItem(name, value, path);
    }

    void readItem(const QString &name, const JsonValue &value, const QString &path)
    {
        const QList<SiteItem> &items = SiteProfile::items();
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&name](SiteItem one) { return SiteProfile::name(one) == name; });
        if (item == items.end()) {
            m_site.unknownKeys += UnknownKey{name, compactJson(value)};
            return;
        }
        const Result<QString> read = SiteProfile::parse(*item, string(value, path));
        if (read)
            m_site.setValue(*item, *read);
        else
            fail(path, read.error().message);
    }

    QList<SiteLink> links(const JsonValue &value, const QString &path)
    {
        QList<SiteLink> all;
        for (const JsonValue &one : list(value, path))
            all += link(one, QStringLiteral("%1[%2]").arg(path).arg(all.size()));
        return all;
    }

    QStringList notices(const JsonValue &value, const QString &path)
    {
        QStringList all;
        for (const JsonValue &one : list(value, path)) {
            const QString place = QStringLiteral("%1[%2]").arg(path).arg(all.size());
            all += string(one, place).simplified();
            if (all.last().isEmpty())
                fail(place, tr("This line is empty; take it out."));
        }
        return all;
    }

    SiteLink link(const JsonValue &value, const QString &path)
    {
        if (value.kind != Kind::Object) {
            fail(path, tr("“text”, and “address” if it leads somewhere, are expected here in braces."));
            return {};
        }
        QString text;
        QString address;
        for (int i = 0; i < value.names.size(); ++i) {
            const QString place = jsonPath(path, value.names[i]);
            if (value.names[i] == u"text")
                text = string(value.items[i], place);
            else if (value.names[i] == u"address")
                address = string(value.items[i], place);
            else
                fail(place, tr("A link has nothing but “text” and “address”."));
        }
        const Result<SiteLink> read = SiteProfile::parseLink(text, address);
        if (!read) {
            fail(jsonPath(path,
                          text.simplified().isEmpty() ? QStringLiteral("text") : QStringLiteral("address")),
                 read.error().message);
            return {};
        }
        return *read;
    }

    QList<JsonValue> list(const JsonValue &value, const QString &path)
    {
        if (value.kind == Kind::Array)
            return value.items;
        fail(path, tr("A list in square brackets is expected here."));
        return {};
    }

    QString string(const JsonValue &value, const QString &path)
    {
        if (value.kind == Kind::String)
            return value.text;
        fail(path, tr("A text in quotation marks is expected here."));
        return {};
    }

    void fail(const QString &path, const QString &message)
    {
        if (!m_fault)
            m_fault = Error{message, {}, path};
    }

    SiteProfile m_site;
    std::optional<Error> m_fault;
};

} // namespace

JsonValue siteToJson(const SiteProfile &site)
{
    JsonValue json = JsonValue::object();
    for (const SiteItem item : SiteProfile::items()) {
        if (const QString &value = site.value(item); !value.isEmpty())
            json.append(SiteProfile::name(item), JsonValue::string(value));
    }
    const auto addLinks = [&json](const QString &name, const QList<SiteLink> &links) {
        JsonValue all = JsonValue::array();
        for (const SiteLink &link : links)
            all.items += linkToJson(link);
        if (!links.isEmpty())
            json.append(name, all);
    };
    addLinks(QStringLiteral("breadcrumb"), site.breadcrumb);
    addLinks(QStringLiteral("links"), site.links);
    if (!site.accessibility.text.isEmpty())
        json.append(QStringLiteral("accessibility"), linkToJson(site.accessibility));
    JsonValue notices = JsonValue::array();
    for (const QString &notice : site.notices)
        notices.items += JsonValue::string(notice);
    if (!site.notices.isEmpty())
        json.append(QStringLiteral("notices"), notices);
    for (const UnknownKey &unknown : site.unknownKeys) {
        const Result<JsonValue> value = parseJson(unknown.json);
        Q_ASSERT(value.ok()); // siteFromJson made it from a value
        json.append(unknown.name, *value);
    }
    return json;
}

Result<SiteProfile> siteFromJson(const JsonValue &json)
{
    return SiteReader().read(json);
}

Result<SiteProfile> readSite(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<JsonValue> json = parseJson(*bytes);
    if (!json)
        return Error{
            SiteProfile::tr("This is no site profile, or it is damaged here; a profile is JSON in UTF-8."),
            path, json.error().place};
    Result<SiteProfile> site = siteFromJson(*json);
    if (!site)
        return Error{site.error().message, path, site.error().place};
    return site;
}

Result<SiteProfile> readOwnSite()
{
    return QFileInfo::exists(ownSitePath()) ? readSite(ownSitePath()) : SiteProfile();
}

Done writeSite(const QString &path, const SiteProfile &site)
{
    QDir().mkpath(QFileInfo(path).path()); // where it can't, the writing says so
    return writeFile(path, indentedJson(siteToJson(site)));
}

QString ownSitePath()
{
    return inSettings(QStringLiteral("site.json"));
}

QString ownPageTemplatePath()
{
    return inSettings(QStringLiteral("page.mustache"));
}

} // namespace nianbao
