#include "checks/parts_words.h"

#include "model/data_reader.h"

#include <algorithm>

namespace nianbao {

class PartsWordsReader final : public ReaderOf<PartsWords>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        const std::initializer_list<std::pair<const char *, QStringList *>> lists{
            {"openers", &m_read.openers}, {"dividing", &m_read.dividing},
            {"classes", &m_read.classes}, {"unending", &m_read.unending},
            {"starts", &m_read.starts},   {"changes", &m_read.changes},
            {"rates", &m_read.rates},     {"shares", &m_read.shares},
            {"totals", &m_read.totals},   {"rest", &m_read.rest},
            {"alike", &m_read.alike},     {"categories", &m_read.categories},
            {"bases", &m_read.bases}};
        QStringList keys;
        for (const auto &[key, list] : lists) {
            keys += QString::fromLatin1(key);
            for (const QJsonValue &word : array(root, keys.last(), {})) {
                if (word.toString().isEmpty())
                    return fail(keys.last(), tr("expected texts"));
                *list += word.toString();
            }
        }
        onlyKeys(root, keys, {});
    }
};

Result<PartsWords> PartsWords::fromJson(const QByteArray &json)
{
    return PartsWordsReader().read(json);
}

QStringView PartsWords::openerIn(QStringView text) const
{
    QStringView last;
    for (const QString &word : openers) {
        const qsizetype place = text.lastIndexOf(word);
        if (place >= 0 && (last.isEmpty() || text.begin() + place + word.size() > last.end()))
            last = text.mid(place, word.size());
    }
    return last;
}

bool hasAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](const QString &word) { return text.startsWith(word); });
}

const PartsWords &PartsWords::shipped()
{
    static const auto loaded = readShipped<PartsWords>(QStringLiteral(":/wording/parts.json"));
    return loaded;
}

} // namespace nianbao
