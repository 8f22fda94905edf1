#pragma once

#include "model/comparison.h"

#include <QCoreApplication>

class QJsonObject;

namespace nianbao {

// A relation that figures of the form have to one another, for one row or column of it.
struct Identity {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

public:
    QString rule{};            // the id of the check that reports it
    QList<Comparison> when{};  // judged only where all of these hold
    QList<Comparison> holds{}; // and broken where none of these does

    // Reads `over` (members of the form, "{columns}" or "{made,repealed}"; none: one identity), `when` and
    // `holds` (lists of comparisons, in which ".*" stands for a member). An error has its place within the
    // object.
    static Result<QList<Identity>> fromJson(const QJsonObject &json, const QString &rule,
                                            const Template &form);
};

} // namespace nianbao
