#pragma once

#include <QDateTime>
#include <QLockFile>

#include <optional>

namespace nianbao {

// Whoever has a report open.
struct LockHolder {
    QString user{}; // empty where the file system doesn't say
    QString host;
    qint64 process = 0;
    QDateTime since;     // by the file system's clock
    bool isHere = false; // on this computer
};

// The word, in a file beside the report's, that somebody has it open to alter it. Let go of when this goes.
// One that a crash left on this computer counts for nothing; one left on another computer can't be told from
// one that is held, so a person may take it over.
class ReportLock
{
public:
    // Of that report's file, links followed.
    explicit ReportLock(const QString &path);

    enum class Outcome {
        Held,    // it is ours
        Other,   // holder() has it
        Nowhere, // nothing can be written there, so nobody can be kept away
    };
    Outcome take();
    // The same, for those who ask for no more than that: whoever has it already, nothing if it isn't denied.
    std::optional<LockHolder> takeUnlessHeld();
    // From whoever holds it.
    Outcome takeOver();
    std::optional<LockHolder> holder() const;
    // Whether it is held, and that file's.
    bool isHeldOf(const QString &path) const;

private:
    QString m_path;
    QLockFile m_lock;
};

// "open by … on …, since …", in the user's words.
QString lockWords(const LockHolder &holder);

} // namespace nianbao
