#pragma once

#include "desktop/commands/recent_files.h"
#include "desktop/dialogs.h"
#include "desktop/report_document.h"
#include "desktop/sheet/sheet.h"

namespace nianbao {

// New, open, save, close: what moves a report between the window and its file, and never loses one on
// the way.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(ReportDocument &document, Sheet &sheet, Dialogs &dialogs, RecentFiles &recent,
                 QWidget *window);

    void startNew();
    void startFromLastYear();
    // Last year's report for the checks to compare with, which can be undone.
    void linkLastYear();
    void open();
    // Opens that file, asking about unsaved changes first.
    void openPath(const QString &path);
    // The same for the file that the program was started with: there is nothing to ask about. False if
    // it can't be read, which was said then.
    bool load(const QString &path);
    // The sample that comes with the program, as a report without a file: it can't be overwritten.
    void openSample();
    // A report that was dragged onto the window, with so many other files.
    void openDropped(const QString &path, int others);
    // Back to no report at all.
    void close();
    bool save();
    bool saveAs();
    // Whether what is in the window may go: it is saved, or the person said that it may.
    bool mayGo();
    // Takes what is still being typed; what can't be taken is shown, and said, and false returned.
    bool finishEditing();

    // The same for who leaves: it may be left out.
    bool mayLeaveOut();

    static FileKind reportKind();
    // A file's name made of the report's title, in the folder of its file.
    QString proposedPath(const QString &suffix) const;
    // Where files were opened or saved last.
    QString folder() const;

signals:
    void said(const QString &message);
    void closed();
    // The file isn't as it was opened: somebody wants to see, or to have, what was altered in it.
    void comparisonWanted(const QString &path);
    void mergeWanted(const QString &path);

private:
    bool saveTo(const QString &path);
    void notOpened(const QString &path, const Error &error);
    bool salvage(const QString &path, const Error &error);
    void askWhereItIsOpen();
    bool mayReplaceAltered();
    bool mayOverwrite(const Error &refused);
    void notSaved(const Error &error);
    // The one that new reports begin with; one that can't be read is told of.
    OrganProfile keptProfile();

    ReportDocument &m_document;
    Sheet &m_sheet;
    Dialogs &m_dialogs;
    RecentFiles &m_recent;
    QWidget *m_window;
};

} // namespace nianbao
