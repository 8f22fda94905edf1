#pragma once

#include "desktop/compare/compare_commands.h"
#include "desktop/recovery/journal.h"

namespace nianbao {

// Gives back what the program kept of its own accord: reports of windows that crashed, and the versions of a
// file that others were saved over.
class RecoveryCommands : public QObject
{
    Q_OBJECT

public:
    RecoveryCommands(ReportDocument &document, FileCommands &files, CompareCommands &compare,
                     Journal &journal, Dialogs &dialogs, QWidget *window);

    // Offers what crashed windows left, if any did.
    void offerCrashed();
    // Of the file that is open.
    void showEarlierVersions();

signals:
    void said(const QString &message);

private:
    bool recover(Session &session);
    bool discard(Session &session);

    ReportDocument &m_document;
    FileCommands &m_files;
    CompareCommands &m_compare;
    Journal &m_journal;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace nianbao
