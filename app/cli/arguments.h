#pragma once

#include "model/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace nianbao {

// An option that a call takes.
struct Option {
    QString name; // "--pdf", "-o"
    enum class Kind {
        Flag,
        Value, // "--pdf P" or "--pdf=P"
        Later, // agreed, and not in this version
    } kind = Kind::Value;
};

// A call's words sorted into options and operands. An operand may begin with "-" only if it is "-"
// itself or stands after "--".
class Arguments
{
public:
    // An error for an option that isn't known, stands twice or lacks its value.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &options);

    bool has(const QString &option) const { return m_values.contains(option); }
    // Empty if it isn't there.
    QString value(const QString &option) const { return m_values.value(option); }
    const QStringList &operands() const { return m_operands; }

    // What "--format" asks for; an error for anything but "text", the usual, and "json".
    Result<bool> wantsJson() const;

private:
    QHash<QString, QString> m_values;
    QStringList m_operands;
};

// The known words that a mistyped one may have meant, closest first; three at most.
QStringList similarWords(const QString &word, const QStringList &known);
// "  Did you mean a, b?" for a message's end, or nothing.
QString didYouMean(const QString &word, const QStringList &known);

} // namespace nianbao
