#include "publish/picture_wording.h"

#include "model/data_reader.h"
#include "model/placeholders.h"

namespace nianbao {

class PictureWordingReader final : public ReaderOf<PictureWording>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root, {"alternative", "alternativeAlone", "lost"}, {});
        m_read.m_alternative = filledText(root, "alternative", {}, {"heading"});
        m_read.m_alternativeAlone = filledText(root, "alternativeAlone", {}, {});
        m_read.m_lost = filledText(root, "lost", {}, {});
    }
};

Result<PictureWording> PictureWording::fromJson(const QByteArray &json)
{
    return PictureWordingReader().read(json);
}

const PictureWording &PictureWording::shipped()
{
    static const auto loaded = readShipped<PictureWording>(QStringLiteral(":/wording/pictures.json"));
    return loaded;
}

QString PictureWording::alternative(const QString &caption, const QString &heading) const
{
    if (!caption.isEmpty())
        return caption;
    return heading.isEmpty() ? m_alternativeAlone : withValues(m_alternative, {{"heading", heading}});
}

} // namespace nianbao
