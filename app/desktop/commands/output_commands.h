#pragma once

#include "desktop/commands/file_commands.h"
#include "desktop/dialogs.h"
#include "desktop/paper/preview_window.h"

#include <memory>

namespace nianbao {

// Export and print: the report as others see it.
class OutputCommands : public QObject
{
    Q_OBJECT

public:
    OutputCommands(ReportDocument &document, FileCommands &files, Dialogs &dialogs, QWidget *window);
    ~OutputCommands() override;

    void showPreview();
    void closePreview();
    void exportPdf();
    void exportPage();
    void print();

signals:
    void said(const QString &message);
    // Somebody wants to edit what they see on a page.
    void placeChosen(const Place &place);

private:
    // Which window asks: the preview where one commands from there.
    QWidget *asking() const;
    bool isFitToLeave();
    // Writes and tells where it is, or why it couldn't.
    void write(const QString &path, const QByteArray &bytes, const QStringList &remarks);
    void fail(const Error &error);

    ReportDocument &m_document;
    FileCommands &m_files;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::unique_ptr<PreviewWindow> m_preview; // once it was needed
};

} // namespace nianbao
