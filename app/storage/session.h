#pragma once

#include "storage/journal_file.h"

#include <memory>
#include <vector>

class QLockFile;

namespace nianbao {

// A window's own place in the state folder, where the journal of its report is kept while there is something
// to keep. Its lock tells the windows that live from those that crashed. One thread at a time.
class Session
{
public:
    Session();
    ~Session(); // what is kept stays, for the next start: end it first where nothing is to be lost

    // Replaces what was kept before.
    Done keep(const JournalEntry &entry);
    // There is nothing to keep any more.
    void clear();

    // What crashed windows kept, the latest first. Each is in no other window's hands while it is held, and
    // stays where it is unless it is cleared. What can't be read stays, too, and isn't among them.
    static std::vector<std::unique_ptr<Session>> crashed();
    // What it kept last; of a crashed one, what was found.
    const JournalEntry &entry() const { return m_entry; }

private:
    explicit Session(const QString &folder);
    QString journalPath() const;
    Done begin();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; // held
    JournalEntry m_entry;
};

} // namespace nianbao
