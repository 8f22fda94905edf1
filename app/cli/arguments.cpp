#include "cli/arguments.h"

#include "cli/call.h"

#include <algorithm>

namespace nianbao {

namespace {

QStringList namesOf(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names += option.name;
    return names;
}

// How many letters must be put in, taken out or changed to make one word of the other.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyOperands || !word.startsWith(u'-') || word == u'-') {
            arguments.m_operands += word;
            continue;
        }
        if (word == u"--") {
            onlyOperands = true;
            continue;
        }
        const bool hasValue = word.startsWith(u"--") && word.contains(u'=');
        const QString name = hasValue ? word.section(u'=', 0, 0) : word;
        const auto option =
            std::find_if(options.begin(), options.end(), [&](const Option &one) { return one.name == name; });
        if (option == options.end())
            return Error{CommandLine::tr("There is no option “%1”.").arg(name)
                         + didYouMean(name, namesOf(options))};
        if (option->kind == Option::Kind::Later)
            return Error{CommandLine::tr("“%1” is not in this version yet.").arg(name)};
        if (arguments.m_values.contains(name))
            return Error{CommandLine::tr("“%1” stands twice.").arg(name)};
        if (option->kind == Option::Kind::Flag) {
            if (hasValue)
                return Error{CommandLine::tr("“%1” takes no value.").arg(name)};
            arguments.m_values.insert(name, QString());
        } else {
            // The next word is the value, unless it is an option itself: then the value was forgotten.
            const bool nextIsOption = i + 1 == words.size() || namesOf(options).contains(words[i + 1])
                                      || words[i + 1].startsWith(u"--");
            const QString value = hasValue ? word.section(u'=', 1) : nextIsOption ? QString() : words[++i];
            if (value.isEmpty())
                return Error{CommandLine::tr("“%1” needs a value.").arg(name)};
            arguments.m_values.insert(name, value);
        }
    }
    return arguments;
}

Result<bool> Arguments::wantsJson() const
{
    const QString format = value("--format");
    if (has("--format") && format != u"json" && format != u"text")
        return Error{CommandLine::tr("There is no format “%1”; the formats are text and json.").arg(format)};
    return format == u"json";
}

QStringList similarWords(const QString &word, const QStringList &known)
{
    QList<QPair<qsizetype, QString>> close;
    for (const QString &candidate : known) {
        const qsizetype steps = distance(word.toLower(), candidate.toLower());
        if (steps <= std::max(qsizetype(2), word.size() / 5) && steps < candidate.size())
            close += {steps, candidate};
    }
    std::stable_sort(close.begin(), close.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList words;
    for (qsizetype i = 0; i < std::min(close.size(), qsizetype(3)); ++i)
        words += close[i].second;
    return words;
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QStringList similar = similarWords(word, known);
    if (similar.isEmpty())
        return {};
    return CommandLine::tr(" Did you mean %1?", "after another sentence").arg(similar.join(u", "));
}

} // namespace nianbao
