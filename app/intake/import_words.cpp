#include "intake/import_words.h"

namespace nianbao {

namespace {

class WordsReader final : public ReaderOf<ImportWords>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    void readAll(const QJsonObject &root) override
    {
        m_read.labels = lists(root, "labels", "label");
        m_read.sections = lists(root, "sections", "id");
        m_read.titleEnds = words(root, "titleEnds", {});
        m_read.titleStarts = words(root, "titleStarts", {});
        m_read.organTails = words(root, "organTails", {});
        m_read.publishedNames = words(root, "publishedNames", {});
        m_read.sourceNames = words(root, "sourceNames", {});
        m_read.numberNames = words(root, "numberNames", {});
        m_read.furniture = words(root, "furniture", {});
        m_read.portalRegions = words(root, "portalRegions", {});
        const QJsonArray former = array(root, "former", {});
        for (qsizetype i = 0; i < former.size() && !failed(); ++i) {
            ImportWords::Former one{string(former[i].toObject(), "form", at("former", i))};
            const QJsonArray becomes = array(former[i].toObject(), "becomes", at("former", i));
            for (const auto pair : becomes)
                one.becomes += {pair[0].toString(), pair[1].toString()};
            m_read.former += one;
        }
        onlyKeys(root,
                 {"labels", "sections", "titleEnds", "titleStarts", "organTails", "publishedNames",
                  "sourceNames", "numberNames", "furniture", "portalRegions", "former"},
                 {});
    }

    QHash<QString, QStringList> lists(const QJsonObject &root, const QString &key, const QString &name)
    {
        QHash<QString, QStringList> all;
        const QJsonArray entries = array(root, key, {});
        for (qsizetype i = 0; i < entries.size() && !failed(); ++i) {
            const QJsonObject entry = entries[i].toObject();
            all.insert(string(entry, name, at(key, i)), words(entry, "variants", at(key, i)));
        }
        return all;
    }

    QStringList words(const QJsonObject &json, const QString &key, const QString &path)
    {
        QStringList all;
        const QJsonArray entries = array(json, key, path);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            all += entries[i].toString();
            if (all.last().isEmpty())
                fail(at(dot(path, key), i), tr("expected a string"));
        }
        return all;
    }
};

} // namespace

Result<ImportWords> ImportWords::fromJson(const QByteArray &json)
{
    return WordsReader().read(json);
}

const ImportWords &ImportWords::shipped()
{
    static const auto words = readShipped<ImportWords>(QStringLiteral(":/wording/import.json"));
    return words;
}

} // namespace nianbao
