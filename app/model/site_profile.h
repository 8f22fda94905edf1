#pragma once

#include "model/organ_profile.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace nianbao {

// What a portal says of itself on each of its pages.
enum class SiteItem {
    SiteName,   // this to ColumnType are meta tags (政府网站发展指引, 国办发〔2017〕47号)
    SiteDomain, // www.example.gov.cn
    SiteIdCode, // 网站标识码
    ColumnName,
    ColumnDescription,
    ColumnKeywords, // parted by commas
    ColumnType,
    Host,           // 主办
    Undertaker,     // 承办
    Contact,        // who answers for the site
    Icp,            // its ICP filing, as the footer has it
    PublicSecurity, // its filing with the public security organ, as the footer has it
};

// Words of a site that may lead somewhere: a step of the breadcrumb, a link of the footer.
struct SiteLink {
    QString text;
    QString address{}; // of the web or from the site's root; may be empty

    friend bool operator==(const SiteLink &, const SiteLink &) = default;
};

// The facts of the portal that a report is published on: kept once beside the settings, and handed on as a
// file. Every value is text; one that isn't there is empty.
class SiteProfile
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::SiteProfile)

public:
    static const QList<SiteItem> &items();
    // "siteName", "icp" …: the name in files.
    static QString name(SiteItem item);

    // What a person types, as it is kept. An error that says what is expected for a value that can't be one.
    static Result<QString> parse(SiteItem item, const QString &text);
    // An address is one of the web (http, https) or begins with "/"; nothing else: a page must not run what
    // somebody's file calls an address.
    static Result<SiteLink> parseLink(const QString &text, const QString &address);
    // "首页 https://www.example.gov.cn": words, and after the last space an address if it is one.
    static Result<SiteLink> parseLink(const QString &line);
    static QString lineOf(const SiteLink &link);

    const QString &value(SiteItem item) const { return m_values[size_t(item)]; }
    void setValue(SiteItem item, const QString &value) { m_values[size_t(item)] = value; }

    QList<SiteLink> breadcrumb; // from the site's front page to the column
    QList<SiteLink> links;      // of the footer: 关于我们, 网站地图 …
    SiteLink accessibility;     // 适老化: the mark of a site that passed, or the way to its service
    QStringList notices;        // of the footer, a line each: 涉密文件严禁上网

    // What isn't said, from the profile of the organ that the report has.
    SiteProfile completedBy(const OrganProfile &organ) const;
    bool isEmpty() const { return *this == SiteProfile(); }

    // What a file held that this version doesn't know: a newer version's, or a name mistyped. Kept.
    QList<UnknownKey> unknownKeys;
    // Says that they are without effect; empty where there are none.
    QString remarkOnUnknownKeys() const;

    friend bool operator==(const SiteProfile &, const SiteProfile &) = default;

private:
    std::array<QString, 12> m_values;
};

} // namespace nianbao
