#pragma once

#include "publish/fonts.h"

#include <QCoreApplication>

namespace nianbao {

// The faces that one may choose from for a role, and what there is to say of each.
class FaceList
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::FaceList)

public:
    // The role's name for people.
    static QString roleWords(FontRole role);

    explicit FaceList(const RoleFamilies &role) : m_role(role) {}

    // The installed families that can show Chinese: the proper ones, those that may stand in, the others.
    QStringList families() const;
    // Empty for a proper face.
    QString remark(const QString &family) const;

private:
    RoleFamilies m_role;
};

} // namespace nianbao
