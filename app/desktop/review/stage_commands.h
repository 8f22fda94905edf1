#pragma once

#include "desktop/dialogs.h"
#include "desktop/report_document.h"

namespace nianbao {

class FileCommands;
class FindingsWatch;

// Moves a report on its way: asks who does it and why, fixes the fingerprint, and writes the file, so that
// what goes to the other side is what was moved. Tells of a report that isn't what was approved.
class StageCommands : public QObject
{
    Q_OBJECT

public:
    StageCommands(ReportDocument &document, const FindingsWatch &findings, FileCommands &files,
                  Dialogs &dialogs, QWidget *window);

    void moveOn(Stage to);
    // Everyone who moved it so far, in words.
    void tellWay();
    // A copy for others than those who review it: without what was said, who altered what, and any names.
    void saveWithoutReview();
    // When it was opened.
    void tellIfAltered();

signals:
    void said(const QString &message);

private:
    void take(Stage to, const QString &note, const QString &by);
    // What is open, for who is about to move the report on.
    QString openWords() const;

    ReportDocument &m_document;
    const FindingsWatch &m_findings;
    FileCommands &m_files;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace nianbao
