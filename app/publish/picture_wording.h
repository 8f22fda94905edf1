#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace nianbao {

// What is said of a picture in words: data, resources/wording/pictures.json.
class PictureWording
{
public:
    // A fault is reported with its path.
    static Result<PictureWording> fromJson(const QByteArray &json);
    // The one that ships with the program; loaded once. Aborts the program if it is faulty: then the
    // build is.
    static const PictureWording &shipped();

    // For whoever can't see it: its caption, or at least below which heading it stands; both may be empty.
    QString alternative(const QString &caption, const QString &heading) const;
    // What stands in the place of one that can't be shown.
    const QString &lost() const { return m_lost; }

private:
    friend class PictureWordingReader;
    QString m_alternative;
    QString m_alternativeAlone;
    QString m_lost;
};

} // namespace nianbao
