#include "publish/portal_wording.h"

#include "model/data_reader.h"

namespace nianbao {

class PortalWordingReader final : public ReaderOf<PortalWording>
{
private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"column"}, {});
        const QJsonObject column = root["column"].toObject();
        onlyKeys(column, {"name", "type", "description", "keywords"}, "column");
        m_read.columnName = string(column, "name", "column");
        m_read.columnType = string(column, "type", "column");
        m_read.columnDescription = string(column, "description", "column");
        m_read.columnKeywords = string(column, "keywords", "column");
    }
};

Result<PortalWording> PortalWording::fromJson(const QByteArray &json)
{
    return PortalWordingReader().read(json);
}

const PortalWording &PortalWording::shipped()
{
    static const PortalWording wording = readShipped<PortalWording>(QStringLiteral(":/portal/wording.json"));
    return wording;
}

} // namespace nianbao
