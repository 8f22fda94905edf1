#include "checks/privacy_words.h"

#include "model/data_reader.h"

namespace nianbao {

namespace {

class PrivacyWordsReader : public ReaderOf<PrivacyWords>
{
protected:
    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root,
                 {"cards", "freeMail", "officeMail", "homes", "homeMarks", "plates", "parties",
                  "nameFollowers", "genders", "organs", "surnames", "doubleSurnames", "notInNames"},
                 {});
        m_read.cards = strings(root, "cards");
        m_read.freeMail = strings(root, "freeMail");
        m_read.officeMail = strings(root, "officeMail");
        m_read.homes = WordTrie(strings(root, "homes"));
        m_read.homeMarks = WordTrie(strings(root, "homeMarks"));
        m_read.plates = string(root, "plates", {});
        m_read.parties = WordTrie(strings(root, "parties"));
        m_read.nameFollowers = WordTrie(strings(root, "nameFollowers"));
        m_read.genders = WordTrie(strings(root, "genders"));
        m_read.organs = WordTrie(strings(root, "organs"));
        m_read.surnames = string(root, "surnames", {});
        m_read.doubleSurnames = WordTrie(strings(root, "doubleSurnames"));
        m_read.notInNames = string(root, "notInNames", {});
    }

private:
    QStringList strings(const QJsonObject &root, const QString &key)
    {
        QStringList all;
        const QJsonArray list = array(root, key, {});
        for (qsizetype i = 0; i < list.size() && !failed(); ++i) {
            all += list[i].toString();
            if (all.last().isEmpty())
                fail(at(key, i), QStringLiteral("expected a string"));
        }
        return all;
    }
};

} // namespace

Result<PrivacyWords> PrivacyWords::fromJson(const QByteArray &json)
{
    return PrivacyWordsReader().read(json);
}

const PrivacyWords &PrivacyWords::shipped()
{
    static const PrivacyWords all = readShipped<PrivacyWords>(QStringLiteral(":/wording/privacy.json"));
    return all;
}

} // namespace nianbao
