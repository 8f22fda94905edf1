#pragma once

#include "model/month_day.h"
#include "model/result.h"

#include <QList>

namespace nianbao {

// A kind of organ (domain.md 6, organType), and what follows from it.
struct OrganKind {
    QString id;              // "countyGovernment", as files keep it
    QString name;            // 县级政府
    bool makesRules = false; // may issue 规章 (domain.md 2.2)
    MonthDay deadline{};     // of publishing the report
    QString law{};           // the article that sets it; empty where it is no more than a custom
};

struct OrganLevel {
    QString id;   // "county"
    QString name; // 县级
};

// The kinds and levels there are: data, resources/wording/organs.json.
struct OrganKinds {
    QList<OrganKind> kinds;
    QList<OrganLevel> levels;

    // A fault is reported with its path ("kinds[2].deadline: …").
    static Result<OrganKinds> fromJson(const QByteArray &json);
    // The ones that ship with the program; loaded once. Aborts the program if they are faulty: then
    // the build is.
    static const OrganKinds &shipped();

    // Nothing for an id that there isn't.
    const OrganKind *kind(const QString &id) const;
    const OrganLevel *level(const QString &id) const;
};

} // namespace nianbao
