#include "model/identity.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nianbao {

namespace {

Result<QList<Comparison>> comparisonsOf(const QJsonObject &json, const QString &key, const QString &member,
                                        const Template &form)
{
    if (!json.contains(key))
        return QList<Comparison>();
    const QJsonArray texts = json[key].toArray();
    if (texts.isEmpty())
        return Error{Identity::tr("expected a list"), {}, key};
    QList<Comparison> read;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(key).arg(i);
        const QString text = texts[i].toString().replace(QStringLiteral(".*"), u'.' + member);
        const Result<Comparison> one = Comparison::parse(text, form);
        if (!one)
            return Error{one.error().message, {}, path + QStringLiteral(": ") + one.error().place};
        read += *one;
    }
    return read;
}

} // namespace

Result<QList<Identity>> Identity::fromJson(const QJsonObject &json, const QString &rule, const Template &form)
{
    QStringList members{QString()};
    if (json.contains("over")) {
        const QString over = json["over"].toString();
        if (over.size() < 3 || !over.startsWith(u'{') || !over.endsWith(u'}'))
            return Error{tr("expected a list's name or its members in braces"), {}, "over"};
        const QString inner = over.mid(1, over.size() - 2);
        members = inner.contains(u',') ? inner.split(u',') : form.members(inner);
        if (members.isEmpty())
            return Error{tr("there is no list “%1”").arg(inner), {}, "over"};
    }
    QList<Identity> identities;
    for (const QString &member : members) {
        const Result<QList<Comparison>> when = comparisonsOf(json, "when", member, form);
        if (!when)
            return when.error();
        const Result<QList<Comparison>> holds = comparisonsOf(json, "holds", member, form);
        if (!holds)
            return holds.error();
        if (holds->isEmpty())
            return Error{tr("expected a list"), {}, "holds"};
        identities += Identity{rule, *when, *holds};
    }
    return identities;
}

} // namespace nianbao
