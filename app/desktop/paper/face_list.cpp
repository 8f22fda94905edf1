#include "desktop/paper/face_list.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace nianbao {

QString FaceList::roleWords(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return tr("Title");
    case FontRole::Heading:
        return tr("Headings");
    case FontRole::Subheading:
        return tr("Subheadings");
    case FontRole::Table:
        return tr("Tables");
    case FontRole::PageNumber:
        return tr("Page numbers");
    default:
        return tr("Text");
    }
}

QStringList FaceList::families() const
{
    QStringList families;
    QStringList known; // a font goes by a Chinese and an English name
    const auto add = [&](const QString &family) {
        const QString own = QFontInfo(QFont(family)).family();
        if (known.contains(own))
            return;
        known += own;
        families += family;
    };
    for (const QString &family : m_role.preferred + m_role.standIns) {
        if (QFontDatabase::hasFamily(family))
            add(family);
    }
    for (const QString &family : QFontDatabase::families(QFontDatabase::SimplifiedChinese)) {
        if (!QFontDatabase::isPrivateFamily(family))
            add(family);
    }
    return families;
}

QString FaceList::remark(const QString &family) const
{
    return m_role.preferred.contains(family) ? QString()
                                             : tr("stands in for %1").arg(m_role.preferred.first());
}

} // namespace nianbao
