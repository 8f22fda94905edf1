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
        QStringList keys;
        const auto texts = [&](const char *key) {
            keys += QString::fromLatin1(key);
            QStringList all;
            const QJsonArray words = array(root, keys.last(), {});
            for (const auto word : words) {
                if (word.toString().isEmpty())
                    fail(keys.last(), tr("expected texts"));
                all += word.toString();
            }
            return all;
        };
        const std::initializer_list<std::pair<const char *, WordTrie *>> tries{
            {"openers", &m_read.openers},   {"divisions", &m_read.divisions},
            {"dividing", &m_read.dividing}, {"classes", &m_read.classes},
            {"unending", &m_read.unending}, {"starts", &m_read.starts},
            {"changes", &m_read.changes},   {"rates", &m_read.rates},
            {"shares", &m_read.shares},     {"totals", &m_read.totals},
            {"rest", &m_read.rest}};
        for (const auto &[key, words] : tries)
            *words = WordTrie(texts(key));
        m_read.alike = texts("alike");
        m_read.categories = texts("categories");
        m_read.bases = texts("bases");
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = openers.lengthAt(text, i);
        if (length > 0 && (last.isEmpty() || text.begin() + i + length > last.end()))
            last = text.mid(i, length);
    }
    return last;
}

bool hasAny(QStringView text, const WordTrie &words)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (words.lengthAt(text, i) > 0)
            return true;
    }
    return false;
}

bool startsWithAny(QStringView text, const WordTrie &words)
{
    return words.lengthAt(text, 0) > 0;
}

const PartsWords &PartsWords::shipped()
{
    static const auto loaded = readShipped<PartsWords>(QStringLiteral(":/wording/parts.json"));
    return loaded;
}

} // namespace nianbao
