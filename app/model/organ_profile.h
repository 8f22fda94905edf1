#pragma once

#include "model/organ_kinds.h"
#include "model/unknown_key.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace nianbao {

// What a profile says of an organ, besides its other names.
enum class ProfileItem {
    FullName,
    Kind,   // an id of OrganKinds
    Level,  // as well
    Office, // the one that answers for the report
    Address,
    Postcode,
    Telephone,
    Email,
    LocalDeadline, // "01-26": when a local notice wants the report earlier than the law
    SiteName,      // of the portal; this and the rest are its meta tags (domain.md 4.2)
    SiteDomain,
    SiteIdCode, // 网站标识码
    SiteColumn,
};

// Who the organ is: kept once beside the settings, copied into each report, which its checks and its
// lead go by. Every value is text; one that isn't there is empty.
class OrganProfile
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::OrganProfile)

public:
    static const QList<ProfileItem> &items();
    // "fullName", "siteIdCode" …: the name in files.
    static QString name(ProfileItem item);

    // What a person types, as it is kept: spaces around it and line breaks taken out, digits made
    // plain. An error that says what is expected for a value that can't be one.
    static Result<QString> parse(ProfileItem item, const QString &text);
    // "a；b" → both; as people part them: 、 ； or a comma.
    static QStringList parseAliases(const QString &text);

    const QString &value(ProfileItem item) const { return m_values[size_t(item)]; }
    void setValue(ProfileItem item, const QString &value) { m_values[size_t(item)] = value; }
    const QStringList &aliases() const { return m_aliases; }
    void setAliases(const QStringList &aliases) { m_aliases = aliases; }

    // All that the organ may be called, its full name first; none while that isn't known.
    QStringList names() const;
    // Nothing while it isn't known.
    const OrganKind *kind() const { return OrganKinds::shipped().kind(value(ProfileItem::Kind)); }
    bool isEmpty() const { return *this == OrganProfile(); }

    // What a file held that this version doesn't know.
    const QList<UnknownKey> &unknownKeys() const { return m_unknownKeys; }
    void setUnknownKeys(const QList<UnknownKey> &keys) { m_unknownKeys = keys; }

    friend bool operator==(const OrganProfile &, const OrganProfile &) = default;

private:
    std::array<QString, 13> m_values;
    QStringList m_aliases;
    QList<UnknownKey> m_unknownKeys;
};

} // namespace nianbao
