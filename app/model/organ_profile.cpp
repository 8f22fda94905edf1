#include "model/organ_profile.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool fits(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString plainLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

} // namespace

const QList<ProfileItem> &OrganProfile::items()
{
    static const QList<ProfileItem> all{
        ProfileItem::FullName,      ProfileItem::Kind,     ProfileItem::Level,      ProfileItem::Office,
        ProfileItem::Address,       ProfileItem::Postcode, ProfileItem::Telephone,  ProfileItem::Email,
        ProfileItem::LocalDeadline, ProfileItem::SiteName, ProfileItem::SiteDomain, ProfileItem::SiteIdCode,
        ProfileItem::SiteColumn};
    return all;
}

QString OrganProfile::name(ProfileItem item)
{
    static const QStringList names{"fullName",   "kind",       "level",     "office",        "address",
                                   "postcode",   "telephone",  "email",     "localDeadline", "siteName",
                                   "siteDomain", "siteIdCode", "siteColumn"};
    return names[int(item)];
}

Result<QString> OrganProfile::parse(ProfileItem item, const QString &text)
{
    const QString line = plainLine(text);
    // NFKC makes full-width digits plain; names keep their full-width brackets.
    const QString plain = line.normalized(QString::NormalizationForm_KC);
    if (line.isEmpty())
        return QString();
    switch (item) {
    case ProfileItem::Kind:
        if (!OrganKinds::shipped().kind(line))
            return Error{tr("This version knows no organ of the kind “%1”.").arg(line)};
        return line;
    case ProfileItem::Level:
        if (!OrganKinds::shipped().level(line))
            return Error{tr("This version knows no level “%1”.").arg(line)};
        return line;
    case ProfileItem::Postcode:
        if (!fits("[0-9]{6}", plain))
            return Error{tr("“%1” is not a postcode; it has six digits.").arg(line)};
        return plain;
    case ProfileItem::Telephone:
        // Several numbers, extensions (转 or ext.) and hotlines such as 12345 are among them.
        if (std::count_if(plain.begin(), plain.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) < 5
            || !fits("[-0-9 ()+/、,;转]*(?:ext\\.?)?[-0-9 ()+/、,;转]*", plain))
            return Error{tr("“%1” is not a telephone number; write it as 0357-1234567.").arg(line)};
        return plain;
    case ProfileItem::Email:
        if (!fits("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", plain))
            return Error{tr("“%1” is not an e-mail address; write it as xxgk@example.gov.cn.").arg(line)};
        return plain;
    case ProfileItem::LocalDeadline: {
        const std::optional<MonthDay> day = MonthDay::parse(plain);
        if (!day)
            return Error{tr("“%1” is not a day of every year; write it as 01-26.").arg(line)};
        return day->text();
    }
    case ProfileItem::SiteDomain:
        if (!fits("(?:https?://)?[^\\s./]+(?:\\.[^\\s./]+)+(?:[:/]\\S*)?", plain))
            return Error{tr("“%1” is not a site's address; write it as www.example.gov.cn.").arg(line)};
        return plain;
    case ProfileItem::SiteIdCode:
        // Ten as a rule, twelve on some; letters, too: 中国政府网 is bm01000001.
        if (!fits("[0-9A-Za-z]{10}(?:[0-9A-Za-z]{2})?", plain))
            return Error{tr("“%1” is not a site's identity code; it has ten digits and stands in the site's "
                            "footer.")
                             .arg(line)};
        return plain;
    default:
        return line;
    }
}

QStringList OrganProfile::parseAliases(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[；;，,、\n]"));
    QStringList aliases;
    for (const QString &part : text.split(between)) {
        if (const QString alias = plainLine(part); !alias.isEmpty() && !aliases.contains(alias))
            aliases += alias;
    }
    return aliases;
}

QStringList OrganProfile::names() const
{
    const QString &fullName = value(ProfileItem::FullName);
    return fullName.isEmpty() ? QStringList() : QStringList{fullName} + m_aliases;
}

} // namespace nianbao
