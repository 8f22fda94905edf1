#include "model/site_profile.h"

#include "model/one_line.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

QString plainLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.isNonCharacter(); });
    return line;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^(?:https?://[^\\s/\"'<>\\\\^`{|}]+|/(?!/))[^\\s\"'<>\\\\^`{|}]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

} // namespace

const QList<SiteItem> &SiteProfile::items()
{
    static const QList<SiteItem> all{SiteItem::SiteName,
                                     SiteItem::SiteDomain,
                                     SiteItem::SiteIdCode,
                                     SiteItem::ColumnName,
                                     SiteItem::ColumnDescription,
                                     SiteItem::ColumnKeywords,
                                     SiteItem::ColumnType,
                                     SiteItem::Host,
                                     SiteItem::Undertaker,
                                     SiteItem::Contact,
                                     SiteItem::Icp,
                                     SiteItem::PublicSecurity};
    return all;
}

QString SiteProfile::name(SiteItem item)
{
    static const QStringList names{"siteName",          "siteDomain",     "siteIdCode", "columnName",
                                   "columnDescription", "columnKeywords", "columnType", "host",
                                   "undertaker",        "contact",        "icp",        "publicSecurity"};
    return names[int(item)];
}

Result<QString> SiteProfile::parse(SiteItem item, const QString &text)
{
    switch (item) {
    case SiteItem::SiteDomain:
        return OrganProfile::parse(ProfileItem::SiteDomain, text);
    case SiteItem::SiteIdCode:
        return OrganProfile::parse(ProfileItem::SiteIdCode, text);
    default:
        return plainLine(text);
    }
}

Result<SiteLink> SiteProfile::parseLink(const QString &text, const QString &address)
{
    const SiteLink link{plainLine(text), plainLine(address)};
    if (link.text.isEmpty())
        return Error{tr("A link needs words to be read: “%1” has none.").arg(link.address)};
    if (!link.address.isEmpty() && !isAddress(link.address))
        return Error{tr("“%1” is not an address; write it as https://www.example.gov.cn/ or as /zwgk/.")
                         .arg(link.address)};
    return link;
}

Result<SiteLink> SiteProfile::parseLink(const QString &line)
{
    const QString plain = plainLine(line);
    const qsizetype space = plain.lastIndexOf(u' ');
    const QString end = plain.mid(space + 1);
    // What looks as if it were to be one is not taken for words.
    const bool hasAddress = end.startsWith(u'/') || end.contains(u':');
    return hasAddress ? parseLink(plain.left(qMax<qsizetype>(space, 0)), end) : parseLink(plain, {});
}

QString SiteProfile::lineOf(const SiteLink &link)
{
    return link.address.isEmpty() ? link.text : link.text + u' ' + link.address;
}

SiteProfile SiteProfile::completedBy(const OrganProfile &organ) const
{
    static const QList<std::pair<SiteItem, ProfileItem>> same{
        {SiteItem::SiteName, ProfileItem::SiteName},
        {SiteItem::SiteDomain, ProfileItem::SiteDomain},
        {SiteItem::SiteIdCode, ProfileItem::SiteIdCode},
        {SiteItem::ColumnName, ProfileItem::SiteColumn},
    };
    SiteProfile whole = *this;
    for (const auto &[item, source] : same) {
        if (value(item).isEmpty())
            whole.setValue(item, organ.value(source));
    }
    return whole;
}

QString SiteProfile::remarkOnUnknownKeys() const
{
    QStringList names;
    for (const UnknownKey &unknown : unknownKeys)
        names += unknown.name;
    if (names.isEmpty())
        return {};
    return tr("The site profile has names that are not known here and do nothing: %1. Are they mistyped?")
        .arg(fewNames(names));
}

} // namespace nianbao
