#include "model/organ_kinds.h"

#include "model/data_reader.h"

namespace nianbao {

namespace {

class OrganKindsReader final : public ReaderOf<OrganKinds>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"kinds", "levels"}, {});
        const QJsonArray kinds = array(root, "kinds", {});
        for (qsizetype i = 0; i < kinds.size() && !failed(); ++i)
            readKind(kinds[i].toObject(), at("kinds", i));
        const QJsonArray levels = array(root, "levels", {});
        for (qsizetype i = 0; i < levels.size() && !failed(); ++i) {
            const QJsonObject json = levels[i].toObject();
            const QString path = at("levels", i);
            onlyKeys(json, {"id", "name"}, path);
            const OrganLevel level{string(json, "id", path), string(json, "name", path)};
            if (m_read.level(level.id))
                fail(dot(path, "id"), tr("“%1” stands twice").arg(level.id));
            m_read.levels += level;
        }
    }

    void readKind(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {"id", "name", "makesRules", "deadline", "law"}, path);
        OrganKind kind{string(json, "id", path), string(json, "name", path)};
        if (m_read.kind(kind.id))
            fail(dot(path, "id"), tr("“%1” stands twice").arg(kind.id));
        if (!json["makesRules"].isBool())
            fail(dot(path, "makesRules"), tr("expected true or false"));
        kind.makesRules = json["makesRules"].toBool();
        const std::optional<MonthDay> deadline = MonthDay::parse(json["deadline"].toString());
        if (!deadline)
            fail(dot(path, "deadline"), tr("expected a day, such as 01-31"));
        kind.deadline = deadline.value_or(MonthDay());
        if (json.contains("law"))
            kind.law = string(json, "law", path);
        m_read.kinds += kind;
    }
};

template<typename T>
const T *byId(const QList<T> &all, const QString &id)
{
    for (const T &one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace

Result<OrganKinds> OrganKinds::fromJson(const QByteArray &json)
{
    return OrganKindsReader().read(json);
}

const OrganKinds &OrganKinds::shipped()
{
    static const auto loaded = readShipped<OrganKinds>(QStringLiteral(":/wording/organs.json"));
    return loaded;
}

const OrganKind *OrganKinds::kind(const QString &id) const
{
    return byId(kinds, id);
}

const OrganLevel *OrganKinds::level(const QString &id) const
{
    return byId(levels, id);
}

} // namespace nianbao
