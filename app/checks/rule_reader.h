#pragma once

#include "checks/rule_book.h"
#include "model/data_reader.h"

namespace nianbao {

// Reads a file of rules into a book and verifies it: every key known, every rule once, each with one way to
// be judged. The first fault ends it.
class RuleReader : private DataReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::RuleBook)

public:
    // `isOwn`: a file of somebody's own, named `name`; what the program itself can do only is not in it.
    RuleReader(RuleBook &book, bool isOwn, const QString &name = {})
        : m_book(book), m_isOwn(isOwn), m_name(name)
    {
    }
    Done read(const QByteArray &json);

private:
    void readAll(const QJsonObject &root);
    void readGroups(const QJsonArray &groups);
    Rule readRule(const QJsonObject &json, const QString &path);
    // How it is judged: by the program, by the form's relations, by its own, or by words.
    void readJudgement(Rule &rule, const QJsonObject &json, const QString &path);
    Severity severity(const QJsonValue &json, const QString &path);
    // {"zh": …, "en": …}, or in an own file the Chinese alone.
    LocalText text(const QJsonObject &json, const QString &key, const QString &path);
    QStringList phrases(const QJsonValue &json, const QString &path);
    // `isSought`: whatever has one of them is found; not words that a judge knows what to do with.
    QList<WrongWord> words(const QJsonValue &json, const QString &path, bool isSought);
    // Calls `use` with each rule of the book that the object has a key of.
    template<typename Use>
    void forEachRule(const QJsonObject &json, const QString &path, const Use &use);

    RuleBook &m_book;
    bool m_isOwn;
    QString m_name;
};

} // namespace nianbao
