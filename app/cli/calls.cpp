#include "cli/call.h"

#include "cli/arguments.h"
#include "cli/output.h"

namespace nianbao {

namespace {

QString callList()
{
    QString text = CommandLine::tr("nianbao-cli works on annual reports on government information "
                                   "disclosure.\n\nUsage: nianbao-cli CALL …\n\nCalls:\n");
    for (const Call &call : calls())
        text += QStringLiteral("  %1%2\n").arg(call.name, -10).arg(call.summary);
    return text
           + CommandLine::tr("\nnianbao-cli help CALL tells more of one; --version names the version.\n"
                             "Exit status: 0 done; 1 done, with errors found; 2 wrong usage; 3 a file could\n"
                             "not be read or written; 4 what was named has nothing of a report.\n");
}

Exit unknownCall(const QString &name)
{
    QStringList known{"help"};
    for (const Call &call : calls())
        known += call.name;
    say(CommandLine::tr("There is no call “%1”; the calls are %2.").arg(name, known.join(u", "))
        + didYouMean(name, known));
    return Exit::Usage;
}

Exit help(const QStringList &names)
{
    if (names.isEmpty() || names.first() == u"help")
        return print(callList().toUtf8());
    for (const Call &call : calls()) {
        if (call.name == names.first())
            return print(call.usage.toUtf8());
    }
    return unknownCall(names.first());
}

bool asksForHelp(const QStringList &words)
{
    for (const QString &word : words) {
        if (word == u"--")
            return false;
        if (word == u"--help" || word == u"-h")
            return true;
    }
    return false;
}

} // namespace

Exit runCommandLine(const QStringList &words)
{
    if (words.isEmpty()) {
        for (const QString &line : callList().chopped(1).split(u'\n'))
            say(line);
        return Exit::Usage;
    }
    const QString &name = words.first();
    if (name == u"--help" || name == u"-h" || name == u"help")
        return help(words.mid(1));
    if (name == u"--version")
        return print(QByteArrayLiteral("nianbao-cli " NIANBAO_VERSION "\n"));
    for (const Call &call : calls()) {
        if (call.name == name)
            return asksForHelp(words.mid(1)) ? help({name}) : call.run(words.mid(1));
    }
    return unknownCall(name);
}

} // namespace nianbao
