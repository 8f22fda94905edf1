#include "checks/doubled_key.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace nianbao {

namespace {

// An object or list that is open, and where in it the text is.
struct Level {
    bool isObject = false;
    QSet<QByteArray> keys{};
    QByteArray key{};
    qsizetype index = 0;
};

QString pathOf(const QList<Level> &levels)
{
    QString path;
    for (const Level &level : levels) {
        if (level.isObject)
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + QString::fromUtf8(level.key);
        else
            path += QStringLiteral("[%1]").arg(level.index);
    }
    return path;
}

} // namespace

std::optional<QString> doubledKeyIn(const QByteArray &json)
{
    QList<Level> levels;
    bool awaitsKey = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{':
        case '[':
            awaitsKey = json[i] == '{';
            levels += Level{awaitsKey};
            break;
        case '}':
        case ']':
            if (levels.isEmpty())
                return std::nullopt;
            levels.removeLast();
            awaitsKey = false;
            break;
        case ',':
            awaitsKey = !levels.isEmpty() && levels.last().isObject;
            if (!levels.isEmpty())
                ++levels.last().index;
            break;
        case '"': {
            const qsizetype from = i + 1;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\';
            if (!awaitsKey)
                break;
            awaitsKey = false;
            Level &level = levels.last();
            level.key = json.mid(from, i - from);
            if (level.keys.contains(level.key))
                return pathOf(levels);
            level.keys += level.key;
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace nianbao
