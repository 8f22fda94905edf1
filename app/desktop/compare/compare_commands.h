#pragma once

#include "desktop/commands/file_commands.h"
#include "desktop/commands/menu_texts.h"

#include <memory>

class QDialog;

namespace nianbao {

class ComparisonWindow;

// Holds the report against another version of it or against last year's, and merges what somebody else made
// of it.
class CompareCommands : public QObject
{
    Q_OBJECT

public:
    // Adds its actions to the menu.
    CompareCommands(QMenu &menu, ReportDocument &document, FileCommands &files, Dialogs &dialogs,
                    QWidget *window);

    void compareWithFile();
    void compareWithLastYear();
    // With the version that the other side saw last: before it was returned, or as it was submitted.
    void compareWithSeen();
    void merge();
    // With what stands in this report's own file, which somebody else altered.
    void compareWithAltered(const QString &path);
    void compareWith(const Report &other, const QString &name);
    void mergeAltered(const QString &path);

signals:
    void said(const QString &message);
    void placeChosen(const nianbao::Place &place);

private:
    struct Other {
        Report report;
        QString name; // what people call it
    };
    // A report from a file that somebody chooses; nothing if they choose none, or it can't be read.
    std::optional<Other> readOther(const QString &title);
    std::optional<Other> readFrom(const QString &path, const QString &title);
    // Null if they can't be merged, which was said then.
    QDialog *merge(const Report &ancestor, const Other &theirs);
    std::shared_ptr<const Report> ancestorOf(const Report &theirs);
    ComparisonWindow *comparison();

    ReportDocument &m_document;
    FileCommands &m_files;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace nianbao
