#pragma once

#include "model/narrative.h"

#include <QHash>

namespace nianbao {

// Other ids for breakdowns and their parts, and for the live fields that are bound to them.
class Readdressing
{
public:
    // `address` is that of a breakdown ("b1") or of a part ("b1.p2"), as it was; `id` the new id of that one.
    void add(const QString &address, const QString &id) { m_ids.insert(address, id); }
    bool isEmpty() const { return m_ids.isEmpty(); }

    // A block with all that is bound in it; a breakdown with its own ids.
    Block of(const Block &block) const;
    Narrative of(const Narrative &text) const;

private:
    QString ofAddress(const QString &address) const;
    void readdress(QList<Run> &runs) const;

    QHash<QString, QString> m_ids;
};

} // namespace nianbao
