#include "model/field_wording.h"

#include "model/data_reader.h"

namespace nianbao {

namespace {

class FieldWordingReader : private DataReader
{
public:
    static Result<FieldWording> read(const QByteArray &json)
    {
        FieldWordingReader reader;
        const QJsonObject root = reader.parse(json);
        FieldWording read;
        struct {
            const char *key;
            QString &text;
        } const all[] = {{"empty", read.empty},
                         {"broken", read.broken},
                         {"noLastYear", read.noLastYear},
                         {"zeroLastYear", read.zeroLastYear},
                         {"zeroWhole", read.zeroWhole},
                         {"more", read.more},
                         {"less", read.less},
                         {"grown", read.grown},
                         {"fallen", read.fallen},
                         {"same", read.same},
                         {"percent", read.percent},
                         {"countUnit", read.countUnit},
                         {"nameOfSum", read.nameOfSum},
                         {"nameOfPercent", read.nameOfPercent},
                         {"nameOfShare", read.nameOfShare},
                         {"nameOfLastYear", read.nameOfLastYear},
                         {"nameOfChange", read.nameOfChange},
                         {"nameOfRate", read.nameOfRate}};
        QStringList keys;
        for (const auto &one : all) {
            keys += QLatin1String(one.key);
            one.text = reader.failed() ? QString() : reader.string(root, QLatin1String(one.key), {});
        }
        if (!reader.failed())
            reader.onlyKeys(root, keys, {});
        if (reader.failed())
            return reader.error();
        return read;
    }
};

} // namespace

Result<FieldWording> FieldWording::fromJson(const QByteArray &json)
{
    return FieldWordingReader::read(json);
}

const FieldWording &FieldWording::shipped()
{
    static const auto loaded = readShipped<FieldWording>(QStringLiteral(":/wording/fields.json"));
    return loaded;
}

} // namespace nianbao
