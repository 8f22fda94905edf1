#include "model/data_reader.h"

#include "model/placeholders.h"

#include <QJsonDocument>

namespace nianbao {

QJsonObject DataReader::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        fail(tr("byte %1").arg(fault.offset), fault.errorString());
    else if (!document.isObject())
        fail({}, tr("expected an object"));
    return document.object();
}

QString DataReader::string(const QJsonObject &json, const QString &key, const QString &path)
{
    const QString value = json[key].toString();
    if (value.isEmpty())
        fail(dot(path, key), tr("expected a string"));
    return value;
}

QString DataReader::filledText(const QJsonObject &json, const QString &key, const QString &path,
                               const QStringList &names)
{
    const QString text = string(json, key, path);
    for (const QString &name : placeholdersIn(text)) {
        if (!names.contains(name))
            fail(dot(path, key), tr("there is nothing to put for “%1”").arg(u'{' + name + u'}'));
    }
    return text;
}

QJsonArray DataReader::array(const QJsonObject &json, const QString &key, const QString &path)
{
    if (!json[key].isArray())
        fail(dot(path, key), tr("expected a list"));
    return json[key].toArray();
}

int DataReader::span(const QJsonObject &json, const QString &key, const QString &path)
{
    const int value = json[key].toInt(json.contains(key) ? 0 : 1);
    if (value < 1 || value > 100)
        fail(dot(path, key), tr("expected a number from 1 to 100"));
    return value;
}

bool DataReader::onlyKeys(const QJsonObject &json, const QStringList &keys, const QString &path)
{
    if (json.isEmpty())
        fail(path, tr("expected an object"));
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!keys.contains(it.key()))
            fail(dot(path, it.key()), tr("unknown key"));
    }
    return !failed();
}

void DataReader::fail(const QString &path, const QString &message)
{
    if (!failed()) // the first fault is the cause; later ones may follow from it
        m_error = Error{message, {}, path};
}

QString DataReader::at(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

QString DataReader::dot(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace nianbao
