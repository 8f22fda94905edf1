#pragma once

#include "checks/finding.h"
#include "desktop/commands/file_commands.h"
#include "intake/import_result.h"

namespace nianbao {

// From published reports to editable ones, and from a published page back to the report that was cleared.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    ImportCommands(ReportDocument &document, Sheet &sheet, FileCommands &files, Dialogs &dialogs,
                   QWidget *window);

    // A saved page, a text, a PDF of ours: read, shown beside the form, and taken over when that is
    // confirmed.
    void importFile();
    void importPath(const QString &path);
    // The same of what was copied in a browser or elsewhere.
    void importClipboard();
    // Compares a saved page with the report in the window; nothing is altered.
    void comparePage();

signals:
    void said(const QString &message);
    void placeChosen(const nianbao::Place &place);

private:
    struct Source {
        QByteArray bytes;
        QString name;   // what people call it
        QString path{}; // of its file, if it has one
    };
    std::optional<ImportResult> read(const Source &source, const QString &title);
    std::optional<Source> readFrom(const QString &path, const QString &title);
    void show(const Source &source);
    void takeOver(const Report &report, const QString &name);

    ReportDocument &m_document;
    Sheet &m_sheet;
    FileCommands &m_files;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace nianbao
