#pragma once

#include "desktop/commands/file_commands.h"
#include "desktop/dialogs.h"

namespace nianbao {

// Export and print: the report as others see it.
class OutputCommands : public QObject
{
    Q_OBJECT

public:
    OutputCommands(ReportDocument &document, FileCommands &files, Dialogs &dialogs, QWidget *window);

    void exportPdf();
    void exportPage();
    void print();

signals:
    void said(const QString &message);

private:
    bool isFitToLeave();
    // Writes and tells where it is, or why it couldn't.
    void write(const QString &path, const QByteArray &bytes, const QStringList &remarks);
    void fail(const Error &error);

    ReportDocument &m_document;
    FileCommands &m_files;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace nianbao
