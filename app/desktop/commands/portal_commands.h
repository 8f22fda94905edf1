#pragma once

#include "desktop/commands/file_commands.h"
#include "desktop/commands/output_commands.h"
#include "desktop/dialogs.h"
#include "publish/portal_page.h"

#include <QTemporaryDir>

#include <memory>

namespace nianbao {

class SiteProfileDialog;

// The report on its way to the portal: as a page, in the browser, on the clipboard; and the portal's own
// facts.
class PortalCommands : public QObject
{
    Q_OBJECT

public:
    PortalCommands(ReportDocument &document, FileCommands &files, OutputCommands &outputs, Dialogs &dialogs,
                   QWidget &window);

    void exportPage();
    // What a site's editor or another program takes, as a file.
    enum class Piece { Fragment, Accessible, Json, Csv };
    void exportPiece(Piece piece);
    // In the user's own browser, from a file that is gone when the program ends.
    void previewPage();
    // The fragment for content systems, as HTML and as text with tabs.
    void copyFragment();
    void editSite();

    struct Page {
        QByteArray bytes;
        QStringList remarks;
    };
    // With the portal's facts and look as the user has them; an error where one of those files has a fault.
    Result<Page> page() const;

signals:
    void said(const QString &message);

private:
    static QStringList fragmentRemarks(const Composition &composition, Piece piece);
    void keep(const SiteProfileDialog &dialog);

    ReportDocument &m_document;
    FileCommands &m_files;
    OutputCommands &m_outputs;
    Dialogs &m_dialogs;
    QWidget &m_window;
    std::unique_ptr<QTemporaryDir> m_previews; // once one was wanted
};

} // namespace nianbao
