#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

// The status that the program ends with; contract.md says when.
enum class Exit {
    Fine = 0,
    Findings = 1, // done, and something is wrong with the report
    Usage = 2,
    File = 3,     // a file could not be read or written
    NoReport = 4, // what was named has nothing of a report
};

// What the program can be told to do: "nianbao-cli NAME WORD…".
struct Call {
    QString name;
    QString summary; // one line for the list of calls
    QString usage;   // what help says of it
    Exit (*run)(const QStringList &words);
};

// All calls, in the order of the list; made when asked for, as the words depend on the language.
QList<Call> calls();

Exit runNew(const QStringList &words);
Exit runImport(const QStringList &words);
Exit runSet(const QStringList &words);
Exit runShow(const QStringList &words);
Exit runCheck(const QStringList &words);
Exit runExport(const QStringList &words);
Exit runCompare(const QStringList &words);
Exit runMerge(const QStringList &words);
Exit runVerify(const QStringList &words);
Exit runSalvage(const QStringList &words);

// Does what the words behind the program's name say.
Exit runCommandLine(const QStringList &words);

// The words that the program speaks, for translation.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(nianbao::CommandLine)
};

} // namespace nianbao
