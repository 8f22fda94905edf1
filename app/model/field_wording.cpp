#include "model/field_wording.h"

#include "model/data_reader.h"

namespace nianbao {

namespace {

class FieldWordingReader final : public ReaderOf<FieldWording>
{
private:
    void readAll(const QJsonObject &root) override
    {
        struct {
            const char *key;
            QString &text;
        } const all[] = {{"empty", m_read.empty},
                         {"broken", m_read.broken},
                         {"noLastYear", m_read.noLastYear},
                         {"zeroLastYear", m_read.zeroLastYear},
                         {"zeroWhole", m_read.zeroWhole},
                         {"more", m_read.more},
                         {"less", m_read.less},
                         {"grown", m_read.grown},
                         {"fallen", m_read.fallen},
                         {"same", m_read.same},
                         {"percent", m_read.percent},
                         {"countUnit", m_read.countUnit},
                         {"nameOfSum", m_read.nameOfSum},
                         {"nameOfPercent", m_read.nameOfPercent},
                         {"nameOfShare", m_read.nameOfShare},
                         {"nameOfLastYear", m_read.nameOfLastYear},
                         {"nameOfChange", m_read.nameOfChange},
                         {"nameOfRate", m_read.nameOfRate}};
        QStringList keys;
        for (const auto &one : all) {
            keys += QLatin1String(one.key);
            one.text = string(root, QLatin1String(one.key), {});
        }
        onlyKeys(root, keys, {});
    }
};

} // namespace

Result<FieldWording> FieldWording::fromJson(const QByteArray &json)
{
    return FieldWordingReader().read(json);
}

const FieldWording &FieldWording::shipped()
{
    static const auto loaded = readShipped<FieldWording>(QStringLiteral(":/wording/fields.json"));
    return loaded;
}

} // namespace nianbao
