#include "storage/profile_file.h"

#include "storage/file.h"
#include "storage/state_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

using Kind = JsonValue::Kind;

struct ProfileFile {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ProfileFile)
};

Result<QStringList> aliasesFromJson(const JsonValue &json, const QString &path)
{
    if (json.kind != Kind::Array)
        return Error{ProfileFile::tr("A list of names is expected here."), {}, path};
    QStringList aliases;
    for (const JsonValue &alias : json.items) {
        if (alias.kind != Kind::String)
            return Error{ProfileFile::tr("A text in quotation marks is expected here."),
                         {},
                         QStringLiteral("%1[%2]").arg(path).arg(aliases.size())};
        aliases += alias.text.simplified();
    }
    return aliases;
}

// Two keys of one name would make a file that nobody can read.
void addMissing(QList<UnknownKey> &keys, const QList<UnknownKey> &more)
{
    for (const UnknownKey &key : more) {
        const auto isSame = [&key](const UnknownKey &one) { return one.name == key.name; };
        if (std::none_of(keys.begin(), keys.end(), isSame))
            keys += key;
    }
}

} // namespace

JsonValue profileToJson(const OrganProfile &profile)
{
    JsonValue json = JsonValue::object();
    for (const ProfileItem item : OrganProfile::items()) {
        if (const QString &value = profile.value(item); !value.isEmpty())
            json.append(OrganProfile::name(item), JsonValue::string(value));
        if (item == ProfileItem::FullName && !profile.aliases().isEmpty()) {
            JsonValue aliases = JsonValue::array();
            for (const QString &alias : profile.aliases())
                aliases.items += JsonValue::string(alias);
            json.append(QStringLiteral("aliases"), aliases);
        }
    }
    for (const UnknownKey &unknown : profile.unknownKeys()) {
        const Result<JsonValue> value = parseJson(unknown.json);
        Q_ASSERT(value.ok()); // profileFromJson made it from a value
        json.append(unknown.name, *value);
    }
    return json;
}

Result<OrganProfile> profileFromJson(const JsonValue &json, const QString &path)
{
    if (json.kind != Kind::Object)
        return Error{ProfileFile::tr("The organ's profile, item by item, is expected here."), {}, path};
    OrganProfile profile;
    QList<UnknownKey> unknown;
    for (int i = 0; i < json.names.size(); ++i) {
        const QString &name = json.names[i];
        const JsonValue &value = json.items[i];
        const QString place = jsonPath(path, name);
        if (name == u"aliases") {
            const Result<QStringList> aliases = aliasesFromJson(value, place);
            if (!aliases)
                return aliases.error();
            profile.setAliases(*aliases);
            continue;
        }
        const QList<ProfileItem> &items = OrganProfile::items();
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&name](ProfileItem one) { return OrganProfile::name(one) == name; });
        if (item == items.end()) {
            unknown += UnknownKey{name, compactJson(value)};
            continue;
        }
        if (value.kind != Kind::String)
            return Error{ProfileFile::tr("A text in quotation marks is expected here."), {}, place};
        const Result<QString> read = OrganProfile::parse(*item, value.text);
        if (!read)
            return Error{read.error().message, {}, place};
        profile.setValue(*item, *read);
    }
    profile.setUnknownKeys(unknown);
    return profile;
}

Result<OrganProfile> readProfile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return OrganProfile();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<JsonValue> json = parseJson(*bytes);
    Result<OrganProfile> profile = json ? profileFromJson(*json, {}) : json.error();
    if (!profile)
        return Error{profile.error().message, path, profile.error().place};
    return profile;
}

Done writeProfile(const QString &path, const OrganProfile &profile)
{
    OrganProfile whole = profile;
    QList<UnknownKey> unknown = profile.unknownKeys();
    if (const Result<OrganProfile> before = readProfile(path)) {
        addMissing(unknown, before->unknownKeys());
    } else {
        const QString kept = path + QStringLiteral(".unread");
        QFile::remove(kept);
        QFile::copy(path, kept);
    }
    whole.setUnknownKeys(unknown);
    QDir().mkpath(QFileInfo(path).path()); // where it can't, the writing says so
    return writeFile(path, indentedJson(profileToJson(whole)));
}

QString profilePath()
{
    return configFolder() + QStringLiteral("/organ.json");
}

} // namespace nianbao
