#pragma once

#include "model/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace nianbao {

// What the readers of the program's own data (templates, wording) have in common: each value is asked
// for by its key, what isn't as it should be is a fault with its path, and the first fault counts.
class DataReader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

protected:
    // The text's object; a fault where it is none.
    QJsonObject parse(const QByteArray &json);

    // A key that must be there and must not be empty.
    QString string(const QJsonObject &json, const QString &key, const QString &path);
    // The same for one in which only these names may stand in braces (placeholders.h).
    QString filledText(const QJsonObject &json, const QString &key, const QString &path,
                       const QStringList &names);
    QJsonArray array(const QJsonObject &json, const QString &key, const QString &path);
    int span(const QJsonObject &json, const QString &key, const QString &path);
    bool onlyKeys(const QJsonObject &json, const QStringList &keys, const QString &path);
    void fail(const QString &path, const QString &message);
    bool failed() const { return !m_error.message.isEmpty(); }
    const Error &error() const { return m_error; }

    // "lists", 2 → "lists[2]"; "lists[2]", "id" → "lists[2].id".
    static QString at(const QString &path, qsizetype index);
    static QString dot(const QString &path, const QString &key);

private:
    Error m_error;
};

// A reader of data of one kind: what readAll() makes of the text's object is what was read, unless there was
// a fault.
template<typename Data>
class ReaderOf : protected DataReader
{
public:
    Result<Data> read(const QByteArray &json)
    {
        const QJsonObject root = parse(json);
        if (!failed())
            readAll(root);
        if (failed())
            return error();
        return m_read;
    }

protected:
    ~ReaderOf() = default;
    virtual void readAll(const QJsonObject &root) = 0;

    Data m_read;
};

// What ships with the program in that file. Aborts the program if it is faulty: then the build is.
template<typename Data>
Data readShipped(const QString &path)
{
    QFile file(path);
    Result<Data> read = Data::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *std::move(read);
}

} // namespace nianbao
